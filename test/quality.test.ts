import fc from 'fast-check';
import { expect, it } from 'vitest';
import { driftOf, type QualityRow, qualityOf, type SourceQuality } from '../shared/quality.ts';

const AT = '2026-11-25T00:00:00.000Z';

/** Articles of so many words, each with a title, a date and an author. */
function rows(count: number, fields: Partial<QualityRow> = {}): QualityRow[] {
  return Array.from({ length: count }, (_, i) => ({
    title: `Story ${i}`,
    authors: ['Ada Quill'],
    publishedAt: AT,
    wordCount: 400 + i,
    ...fields,
  }));
}

function looked(...looks: QualityRow[][]): SourceQuality {
  let quality: SourceQuality | undefined;
  for (const look of looks) quality = qualityOf(look, AT, quality);
  if (!quality) throw new Error('too few articles to tell');
  return quality;
}

it('says nothing of a source with few articles', () => {
  expect(qualityOf(rows(9), AT, undefined)).toBeUndefined();
});

it('takes the first look for what is usual', () => {
  const quality = looked(rows(50));
  expect(quality).toMatchObject({ articles: 50, title: 1, date: 1, author: 1, words: 425 });
  expect(driftOf(quality)).toEqual([]);
});

it('says in words what is lost', () => {
  const broken: QualityRow = { title: 'The Paper', authors: [], wordCount: 40 };
  const quality = looked(rows(50), [...rows(10), ...Array.from({ length: 40 }, () => broken)]);
  expect(driftOf(quality)).toEqual([
    '20 % have a title of their own, usually 96 %',
    '20 % have a date, usually 96 %',
    '20 % have an author, usually 96 %',
    'they are shorter: 40 words in the middle, usually 406',
  ]);
});

it('says when chrome got in', () => {
  expect(driftOf(looked(rows(50), rows(50, { wordCount: 3000 })))).toEqual([
    'they are longer: 3000 words in the middle, usually 554',
  ]);
});

it('gets used to what lasts', () => {
  const anonymous = rows(50, { authors: [] });
  expect(driftOf(looked(rows(50), anonymous))).toHaveLength(1);
  expect(driftOf(looked(rows(50), ...Array.from({ length: 60 }, () => anonymous)))).toEqual([]);
});

it('finds no drift in articles that stay as they are', () => {
  const row = fc.record({
    title: fc.string(),
    authors: fc.array(fc.string(), { maxLength: 3 }),
    wordCount: fc.nat(5000),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 10, maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (articles, times) => {
      const quality = looked(...Array.from({ length: times }, () => articles));
      expect(driftOf(quality)).toEqual([]);
    }),
  );
});
