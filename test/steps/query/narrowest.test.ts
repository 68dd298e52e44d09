import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../shared/article.ts';
import { listArticles } from '../../../shared/steps/query/articles.ts';
import { openTestArchive, type TestArchive } from '../../support/archive.ts';
import { anArticle } from '../../support/article.ts';

let archive: TestArchive;

/** Six hundred articles about the harbour, all of one source, six of them, long ago, by somebody who seldom writes. */
beforeEach(async () => {
  archive = await openTestArchive();
  const articles = Array.from({ length: 600 }, (_, i): Article => {
    const time = new Date(Date.parse('2026-11-24T00:00:00Z') - i * 3_600_000).toISOString();
    const authors = i >= 500 && i % 20 === 0 ? ['Rare Writer'] : ['Ada Quill'];
    return anArticle({
      url: `https://paper.example/${i}`,
      title: `Story ${i}`,
      sortedAt: time,
      indexedAt: time,
      authors,
    });
  });
  for (let at = 0; at < articles.length; at += 50)
    await Promise.all(articles.slice(at, at + 50).map((article) => archive.articles.create(article)));
  await archive.articles.table.batchWrite(articles.flatMap((article) => archive.articles.facetWrites(article)));
});
afterEach(() => archive.close());

const RARE = ['Story 500', 'Story 520', 'Story 540', 'Story 560', 'Story 580'];

it.each([
  { tag: 'Harbour', author: 'Rare Writer' },
  { source: 'paper', author: 'rare writer' },
  { source: 'paper', author: 'Rare Writer', tag: 'harbour' },
])('reads the rows of whoever is rare, not all the others: %j', async (criteria) => {
  const { articles, cursor, requests } = await listArticles(archive, { ...criteria, limit: 20 });
  expect(articles.map(({ title }) => title)).toEqual(RARE);
  expect(cursor).toBeUndefined();
  // One for each partition that is compared, one for its rows, one for the fields that its rows lack.
  expect(requests).toBeLessThanOrEqual(Object.keys(criteria).length + 2);
});

it('pages through whichever it reads, each article once', async () => {
  const titles: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listArticles(archive, { tag: 'Harbour', author: 'Ada Quill', limit: 150, cursor });
    titles.push(...page.articles.map(({ title }) => title));
    cursor = page.cursor;
  } while (cursor);
  expect(titles).toHaveLength(595);
  expect(new Set(titles).size).toBe(595);
});

it('finds nothing in one request more where one of them has nothing', async () => {
  const { articles, requests } = await listArticles(archive, { tag: 'Harbour', author: 'Nobody', limit: 20 });
  expect(articles).toEqual([]);
  expect(requests).toBeLessThanOrEqual(4);
});
