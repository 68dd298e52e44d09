import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { briefs } from '../kind/papers/briefs.ts';
import * as chromes from '../kind/papers/chromes.ts';
import { eastvale } from '../kind/papers/eastvale.ts';
import { fenValley } from '../kind/papers/fen-valley.ts';
import type { Page } from '../kind/papers/page.ts';
import { tarnTimes } from '../kind/papers/tarn-times.ts';

const { others, plain, bare: _bare, ...more } = chromes;
const CHROMES: [string, chromes.Chrome][] = [
  ...Object.entries(more),
  ...others.map((chrome, i): [string, chromes.Chrome] => [`other ${i}`, chrome]),
];

const textOf = ([, , html, url = 'https://www.example.org/a/some-story-of-today']: Page) =>
  extract({ html, url }).article?.text;
const textsIn = (pages: (chrome: chromes.Chrome) => Page[], chrome: chromes.Chrome) =>
  pages(chrome).filter(([kind]) => kind === 'article' || kind === 'teaser');

describe.each(CHROMES)('in the chrome %s', (_, chrome) => {
  it.each([
    ['the Eastvale Chronicle', eastvale],
    ['the Tarn Times', tarnTimes],
    ['the Fen Valley Blog', fenValley],
    ['papers in brief', briefs],
  ])('texts of %s are what they are in any other', (_, pages) => {
    const expected = textsIn(pages, plain).map((page) => [page[1], textOf(page)]);
    expect(textsIn(pages, chrome).map((page) => [page[1], textOf(page)])).toEqual(expected);
  });
});
