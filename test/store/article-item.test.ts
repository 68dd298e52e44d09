import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../shared/article.ts';
import { articleOf, itemOf, revisionItemOf } from '../../shared/store/article-item.ts';
import { objectKeys } from '../../shared/store/objects.ts';
import { anArticle } from '../support/article.ts';

/** As the database gives it back. */
function kept(item: object) {
  return unmarshall(marshall(item, { removeUndefinedValues: true }));
}

const related = fc.array(fc.record({ title: fc.string({ unit: 'grapheme' }), url: fc.webUrl() }), { maxLength: 5 });
const fields = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1 }),
  url: fc.webUrl(),
  summary: fc.string({ unit: 'grapheme', minLength: 1 }),
  related,
  tags: fc.array(fc.string({ minLength: 1 }), { maxLength: 12 }),
  textHash: fc.string({ minLength: 1 }),
});

it('holds every field, of whatever length and script', () => {
  fc.assert(
    fc.property(fields, (own) => {
      const draft = anArticle(own);
      const article: Article = { ...draft, ...objectKeys(draft), cluster: draft.id, change: 'body' };
      expect(articleOf(kept(itemOf(article)))).toEqual(article);
      expect(articleOf(kept(revisionItemOf(article)))).toEqual(article);
    }),
  );
});

it('holds no article where it is a tombstone', () => {
  expect(articleOf({ pk: 'ARTICLE#1', sk: 'ARTICLE', takenDownAt: '2026-11-20' })).toBeUndefined();
});

it('takes one kilobyte for what a news page usually says of its article', () => {
  const draft = anArticle({
    title: 'Harbour council votes to keep the night ferry until spring',
    url: 'https://www.paper.example/2026/11/20/harbour-council-votes-to-keep-the-night-ferry',
    authors: ['Ida Marlowe'],
    tags: ['Harbour', 'Ferries', 'Council'],
    summary: 'The council found the money for another winter; the operator had asked for a decision by Friday.',
    siteName: 'The Paper',
    section: 'Local',
    image: {
      url: 'https://www.paper.example/wp-content/uploads/2026/11/night-ferry.jpg',
      caption: 'The night ferry leaves the harbour.',
      credit: 'Tom Reyes',
    },
    related: [
      {
        title: 'Ferry operator warns of a winter without boats',
        url: 'https://www.paper.example/2026/11/02/ferry-operator-warns-of-a-winter-without-boats',
      },
    ],
    provenance: {
      title: 'json-ld headline',
      authors: 'json-ld author',
      publishedAt: 'json-ld datePublished',
      language: 'html lang',
      tags: 'meta article:tag',
      summary: 'meta og:description',
      siteName: 'meta og:site_name',
      image: 'meta og:image',
      text: 'blocks',
    },
    sketch: 'Kc1xQZ7hPq0bYt3mWvL8uJ2sEoR5gAiDfNnXyT6zB4kHwVrG9lUpCaMeSjIFdQ1O3xKc7hPq0bYt3mWvL8uJ2sEoR5gAiDfNnXyT6zB4',
  });
  const article = { ...draft, ...objectKeys(draft) };
  expect(sizeOf(itemOf(article))).toBeLessThanOrEqual(1_024);
  expect(sizeOf({ ...article, ...itemOf(article), packed: undefined })).toBeGreaterThan(1_500);
});

/** Bytes of an item as DynamoDB counts them, to a few: names, and values in UTF-8. */
function sizeOf(item: object): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);
}

function valueSize(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 4;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + 1 + valueSize(each), 3);
  return 3 + sizeOf(value as object);
}
