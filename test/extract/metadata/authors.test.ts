import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../shared/extract/metadata/author/authors.ts';
import { namesIn } from '../../../shared/extract/metadata/author/names.ts';
import { gatherEvidence } from '../../../shared/extract/metadata/evidence.ts';
import { parsePage } from '../../../shared/extract/parse.ts';

const authorsOf = (body: string, head = ''): string[] =>
  readAuthors(
    gatherEvidence(
      parsePage(`<html><head>${head}</head><body><h1>A new boat</h1>${body}</body></html>`),
      'https://www.ferry.example/new-boat',
    ),
  ).value;

describe('authors that a page shows', () => {
  it('may stand in the element after their label', () => {
    expect(authorsOf('<div class="meta"><div>Written by</div><div>Ines Morgado</div></div>')).toEqual(['Ines Morgado']);
  });

  it('may be linked to their own page', () => {
    expect(authorsOf('<p><a href="/authors/ines-morgado">Ines Morgado</a></p>')).toEqual(['Ines Morgado']);
  });

  it('are not those of a sidebar, of comments, or of a list of other articles', () => {
    const others = ['Bo Ek', 'Cy Day', 'Di Fox'].map(
      (name) => `<li class="card"><a href="/x">Other</a><span class="author">${name}</span></li>`,
    );
    expect(authorsOf(`<aside><span class="author">Bo Ek</span></aside>`)).toEqual([]);
    expect(authorsOf(`<div class="comments"><span class="author">Bo Ek</span></div>`)).toEqual([]);
    expect(authorsOf(`<p>Text.</p><ul class="latest-stories">${others.join('')}</ul>`)).toEqual([]);
  });
});

describe('authors that a page states', () => {
  it('may stand in the label of a preview', () => {
    const head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ines Morgado">';
    expect(authorsOf('', head)).toEqual(['Ines Morgado']);
    expect(authorsOf('', head.replace('Written by', 'Reading time'))).toEqual([]);
  });
});

describe('names', () => {
  it('end before a date, an office, or a role', () => {
    expect(namesIn('Ines Morgado July 3, 2025')).toEqual(['Ines Morgado']);
    expect(namesIn('By Ines Morgado, Senior Director')).toEqual(['Ines Morgado']);
    expect(namesIn('Ines Morgado | 3.7.2025')).toEqual(['Ines Morgado']);
  });

  it('begin after a "by" that is glued to them, which no name begins with', () => {
    expect(namesIn('ByInes Morgado')).toEqual(['Ines Morgado']);
    expect(namesIn('Фото: Олег Маров / Причал')).toEqual([]);
    expect(namesIn('Авторы')).toEqual([]);
    expect(namesIn('Byron Vale')).toEqual(['Byron Vale']);
  });
});
