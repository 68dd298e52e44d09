import { describe, expect, it } from 'vitest';
import { type Columns, columnsOf } from '../../../shared/extract/body/columns.ts';
import { decide } from '../../../shared/extract/body/decide.ts';
import { walk } from '../../../shared/extract/body/walk.ts';
import { parsePage } from '../../../shared/extract/parse.ts';

const LONG =
  'The council met on Monday evening to settle how the new bridge over the river is to be paid for, and by whom.';

const columnsOfHtml = (html: string): Columns =>
  columnsOf(walk(parsePage(html)), { title: '', summary: '', articleBody: '', authors: [] });

describe('decide', () => {
  it('keeps what is likely, says why, and drops the rest', () => {
    const columns = columnsOfHtml(`<p class="a">${LONG}</p><p class="b">${LONG} Again.</p><p class="c">Menu</p>`);
    const { kept, reason } = decide(columns, Float64Array.of(0.9, 0.8, 0.1));
    expect([...kept]).toEqual([1, 1, 0]);
    expect(reason).toEqual(['body text', 'body text', 'not like body text']);
  });

  it('lets blocks of one path vote together', () => {
    const columns = columnsOfHtml(`<p>${LONG}</p><p>${LONG} More.</p><p>${LONG} And more.</p>`);
    const { kept, reason } = decide(columns, Float64Array.of(0.99, 0.45, 0.99));
    expect([...kept]).toEqual([1, 1, 1]);
    expect(reason[1]).toContain('path');
  });

  it('drops comments beside an article, and keeps them where they are all there is', () => {
    const story = `<main><p>${LONG}</p><p>${LONG} It will take two years, they said.</p></main>`;
    const comments = `<div id="comments"><p class="c">I do not believe a word of this, and nobody in my street does either.</p></div>`;
    expect([...decide(columnsOfHtml(story + comments), Float64Array.of(0.9, 0.9, 0.9)).kept]).toEqual([1, 1, 0]);
    expect([...decide(columnsOfHtml(comments), Float64Array.of(0.9)).kept]).toEqual([1]);
  });

  it('keeps a long repeated block once, a short one each time', () => {
    const columns = columnsOfHtml(
      `<p class="a">${LONG}</p><p class="b">Yes.</p><p class="c">${LONG}</p><p class="d">Yes.</p>`,
    );
    expect([...decide(columns, Float64Array.of(0.9, 0.9, 0.9, 0.9)).kept]).toEqual([1, 1, 0, 1]);
  });

  it('looks again where nothing was found on a page full of running text', () => {
    const story = Array.from({ length: 8 }, (_, i) => `<p>${LONG} Part ${'x'.repeat(i + 1)}.</p>`).join('');
    const columns = columnsOfHtml(`<ul><li><a href="/">Home</a></li></ul><div>${story}</div>`);
    const { kept, reason } = decide(columns, new Float64Array(9).fill(0.04));
    expect([...kept]).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(reason[1]).toContain('nothing else');
  });

  it('keeps the likeliest where nothing is likely, but no comment and nothing hopeless', () => {
    const story = `<dialog open><p class="a">${LONG}</p><p class="b">${LONG} More.</p><p class="c">Menu</p></dialog>`;
    const comment = `<div id="comments"><p class="d">${LONG} I doubt it.</p></div>`;
    const columns = columnsOfHtml(story + comment);
    const { kept, reason } = decide(columns, Float64Array.of(0.4, 0.3, 0.1, 0.05), 'lines');
    expect([...kept]).toEqual([1, 1, 0, 0]);
    expect(reason[0]).toContain('likeliest');
    expect([...decide(columns, Float64Array.of(0.05, 0.04, 0.01, 0.01), 'lines').kept]).toEqual([0, 0, 0, 0]);
  });
});
