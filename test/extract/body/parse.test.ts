import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../../shared/errors.ts';
import { readBody } from '../../../shared/extract/body/body.ts';
import { walk } from '../../../shared/extract/body/walk.ts';
import { ATTRIBUTE_LIMIT, DEPTH_LIMIT, NODE_LIMIT, PAGE_LIMIT, parsePage } from '../../../shared/extract/parse.ts';

const outcomeOf = (html: string): string => {
  try {
    parsePage(html);
    return 'parsed';
  } catch (error) {
    if (error instanceof PermanentError) return error.outcome;
    throw error;
  }
};

describe('parsePage', () => {
  it('keeps text in order when elements are nested past the limit', () => {
    const html = `${'<div>'.repeat(DEPTH_LIMIT * 4)}deep${'</div>'.repeat(DEPTH_LIMIT * 4)}<p>after</p>`;
    const { runs, elements } = walk(parsePage(html));
    expect(runs.map(({ text }) => text)).toEqual(['deep', 'after']);
    expect(Math.max(...elements.depth)).toBeLessThanOrEqual(DEPTH_LIMIT + 1);
  });

  it('refuses what is nested deeper than any page, and what is larger', () => {
    expect(outcomeOf('<b>'.repeat(100_000))).toBe('extract-failed');
    expect(outcomeOf('<p>x</p>'.repeat(NODE_LIMIT))).toBe('too-large');
    expect(outcomeOf('x'.repeat(PAGE_LIMIT + 1))).toBe('too-large');
  });

  it('keeps the first attributes of a tag that has a million', () => {
    const attributes = Array.from({ length: 1_000_000 }, (_, i) => `a${i}="1"`).join(' ');
    const { elements } = walk(parsePage(`<p ${attributes}>text</p>`));
    expect(Object.keys(elements.node[1]?.attribs ?? {})).toHaveLength(ATTRIBUTE_LIMIT);
  });

  it('keeps JSON in scripts and drops the rest of them', () => {
    const document = parsePage('<script>code()</script><script type="application/ld+json">{"a":1}</script>');
    const scripts = document.children.map((node) => ('children' in node ? node.children.length : -1));
    expect(scripts).toEqual([0, 1]);
  });

  it('never fails on any text, and reads it the same way each time', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="a',
        '">',
        '<!--',
        '-->',
        '<a href=x>',
        '</a>',
        '<br>',
        '<td>',
        '&amp;',
        '<script>',
        '</script>',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        expect(readBody({ document: parsePage(html) }).text).toBe(readBody({ document: parsePage(html) }).text);
      }),
      { numRuns: 60 },
    );
  });
});
