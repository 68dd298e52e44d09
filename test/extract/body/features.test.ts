import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../shared/extract/body/columns.ts';
import { CONTEXT_AT, FEATURES, fillPlain, GROUP_OF, PLAIN_COUNT } from '../../../shared/extract/body/features/all.ts';
import { fillContext } from '../../../shared/extract/body/features/context.ts';
import { fillTokens } from '../../../shared/extract/body/features/tokens.ts';
import { hashOf } from '../../../shared/extract/body/measure.ts';
import { AS, elementTokens, seenAs } from '../../../shared/extract/body/tokens.ts';
import { walk } from '../../../shared/extract/body/walk.ts';
import { parsePage } from '../../../shared/extract/parse.ts';
import { newsPage, STORY } from './pages.ts';

const WIDTH = FEATURES.length;

function rowsOf(
  html: string,
  scoreOf: (token: number) => number = () => 0,
): { values: Float32Array; texts: string[]; count: number } {
  const columns = columnsOf(walk(parsePage(html)), {
    title: 'Velmora rebuilds its pier',
    summary: '',
    articleBody: STORY.join(' '),
    authors: [],
  });
  const values = new Float32Array(columns.count * WIDTH);
  fillPlain(columns, values, WIDTH);
  fillTokens(columns, elementTokens(columns.elements, columns.runs), scoreOf, values, WIDTH, PLAIN_COUNT);
  fillContext(columns, new Float64Array(columns.count).fill(0.6), values, WIDTH, CONTEXT_AT);
  return { values, texts: columns.runs.map(({ text }) => text), count: columns.count };
}

const value = ({ values, texts }: ReturnType<typeof rowsOf>, text: string, feature: string): number | undefined =>
  values[texts.indexOf(text) * WIDTH + FEATURES.indexOf(feature)];

describe('features', () => {
  it('have a name and a group each, few enough for a byte', () => {
    expect(GROUP_OF).toHaveLength(WIDTH);
    expect(new Set(FEATURES).size).toBe(WIDTH);
    expect(WIDTH).toBeLessThan(255);
  });

  it('are finite on any page', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '<div>',
        '</div>',
        '<ul><li>',
        '<h2>',
        '<a href="/x">',
        '</a>',
        '<table><tr><td>',
        '<br>',
        '<img>',
      ),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(rowsOf(pieces.join('')).values.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('tell a story’s paragraph from a menu’s entry', () => {
    const rows = rowsOf(newsPage());
    const [paragraph = ''] = STORY;
    expect(value(rows, paragraph, 'link density')).toBe(0);
    expect(value(rows, paragraph, 'in seven tenths')).toBe(1);
    expect(value(rows, 'Related stories', 'in seven tenths')).toBe(0);
    expect(value(rows, paragraph, 'in articleBody')).toBeGreaterThan(0.9);
    expect(value(rows, 'The closed pier, seen from the lighthouse. Photo: A. Berg', 'media before')).toBe(1);
  });

  it('are not written for plain chrome, which is still seen by what stands around it', () => {
    const rows = rowsOf(`<nav><a href="/sport">Sport</a></nav>${newsPage()}`);
    const row = rows.texts.indexOf('Sport') * WIDTH;
    expect(rows.values.slice(row, row + WIDTH).every((each) => each === 0)).toBe(true);
    expect(value(rows, 'The Tidewater Post', '-1 density')).toBe(1);
  });

  it('carry the scores of class names down to the blocks inside', () => {
    const related = seenAs(hashOf('related', 14), AS.near);
    const rows = rowsOf(newsPage(), (token) => (token === related ? -3 : 0));
    expect(value(rows, 'Related stories', 'near 1 lowest')).toBe(-3);
    expect(value(rows, STORY[0] ?? '', 'near 1 lowest')).toBe(0);
  });
});
