import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../shared/errors.ts';
import { readBody } from '../../../shared/extract/body/body.ts';
import { BLOCK_LIMIT } from '../../../shared/extract/body/walk.ts';
import { parsePage } from '../../../shared/extract/parse.ts';

/** The blocks of a page, or the outcome it was refused with. */
const read = (html: string): number | string => {
  try {
    return readBody({ document: parsePage(html) }).blocks.length;
  } catch (error) {
    if (error instanceof PermanentError) return error.outcome;
    throw error;
  }
};

describe('readBody on hostile pages', () => {
  it('refuses 100,000 nested elements, whatever they are', () => {
    expect(read('<div>'.repeat(100_000))).toBe('extract-failed');
    expect(read(`${'<span>'.repeat(100_000)}text`)).toBe('extract-failed');
  });

  it('reads elements nested less deep than that', () => {
    expect(read(`${'<div><a href=x>'.repeat(2_000)}text`)).toBe(1);
  });

  it('refuses a million siblings, and reads the first of very many', () => {
    expect(read('<i></i>'.repeat(1_000_000))).toBe('too-large');
    expect(read('<p>a b c</p>'.repeat(40_000))).toBe(BLOCK_LIMIT);
  });

  it('reads a line of ten megabytes, and one of nothing but spaces', () => {
    expect(read(`<p>${'word '.repeat(2_000_000)}</p>`)).toBe(1);
    expect(read(`<p>${' \n'.repeat(500_000)}</p>`)).toBe(0);
    expect(read(`<p>${'<br>'.repeat(200_000)}end</p>`)).toBe(1);
  });

  it('is not moved by names that objects have of themselves', () => {
    expect(
      read(
        '<div class="constructor __proto__" id="toString" __proto__="x" hasownproperty="y"><p itemprop="valueOf">text</p></div>',
      ),
    ).toBe(1);
  });

  it('takes broken JSON-LD for no evidence', () => {
    expect(
      read(`<script type="application/ld+json">{"articleBody": "never ends ${'['.repeat(100_000)}</script><p>text</p>`),
    ).toBe(1);
    expect(read('<script type="application/ld+json">{"articleBody"</script><p>text</p>')).toBe(1);
  });
});
