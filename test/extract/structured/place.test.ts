import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BY_NAME, Place, placeOf } from '../../../shared/extract/structured/place.ts';

const named = (names: string) => placeOf('div', { class: names }, new Map());

/** What the patterns say of the whole list of names at once. */
function byPatterns(names: string): number {
  const words = names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
  let place = /(?:^|-)newsletter$/.test(words) ? Place.chrome : 0;
  for (const [bit, pattern] of BY_NAME) if (pattern.test(words)) place |= bit;
  return place;
}

/** Every word that the patterns are written with. */
const WORDS = [...new Set(BY_NAME.flatMap(([, pattern]) => pattern.source.match(/[a-z]{2,}/g) ?? []))];

describe('what names say', () => {
  it.each<[string, number]>([
    ['article-sidebar', Place.chrome],
    ['relatedStories', Place.related],
    ['c-byline__author', Place.byline],
    ['about-the-author', Place.biography | Place.byline],
    ['wp-caption-text', Place.caption],
    ['newsletter', Place.chrome],
    ['newsletter-post', 0],
    ['sc-1a2b3c', 0],
    ['metadata', 0],
  ])('%s', (names, place) => {
    expect(named(names)).toBe(place);
  });

  it('is the same word by word as for all of them at once', () => {
    const word = fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('x', 'h1', '2', 'box', 'the', 'item', 'by'));
    const joint = fc.constantFrom('-', '_', ' ', '__', '');
    const names = fc
      .array(fc.tuple(word, joint, fc.boolean()), { minLength: 1, maxLength: 7 })
      .map((parts) =>
        parts.map(([text, end, upper]) => (upper ? text[0]?.toUpperCase() + text.slice(1) : text) + end).join(''),
      );
    fc.assert(
      fc.property(names, (list) => named(list) === byPatterns(list)),
      { numRuns: 5_000 },
    );
  });

  it('does not depend on what was asked before', () => {
    for (let i = 0; i < 30_000; i++) named(`w${i}`);
    expect(named('article-sidebar')).toBe(Place.chrome);
  });
});
