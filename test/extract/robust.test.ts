import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../bench/hostile/outcome.ts';
import { extract } from '../../shared/extract/extract.ts';
import { articles } from './kind/pages/articles.ts';

describe('pages built to break things', () => {
  it.each([
    ['deep', () => '<div>'.repeat(100_000)],
    ['deep, all marked', () => '<b class="author date tags" itemprop="author" itemscope>'.repeat(20_000)],
    ['wide, all marked', () => `<body>${'<i class="author date"></i>'.repeat(50_000)}`],
    ['deep structured data', () => `<script type="application/ld+json">${'{"a":['.repeat(100_000)}</script>`],
    [
      'wide structured data',
      () => `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"a"},'.repeat(30_000)}]</script>`,
    ],
    ['many meta tags', () => '<meta name="author" content="A B">'.repeat(50_000)],
    ['a title of bars', () => `<title>${' | a'.repeat(50_000)}</title>`],
    ['spaces', () => ' '.repeat(3_000_000)],
    ['a long line without tags', () => 'word '.repeat(300_000)],
    ['many lines without tags', () => 'Abc def\n'.repeat(100_000)],
    ['quotes without an end', () => `<script type="application/ld+json">{"a":"${'" '.repeat(300_000)}</script>`],
  ])('%s', (_, make) => {
    expect(outcomeOf(make())).toMatch(/^[a-z-]+$/);
  });

  it('are answered for any mixture of tags, marks and strings', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<h1>',
        '</h1>',
        '<article>',
        '<script type="application/ld+json">',
        '</script>',
        '{"@type":"NewsArticle","headline":',
        '<time datetime="',
        '">',
        '<meta property="og:title" content="',
        '<a rel="author" href="//',
        '<figure>',
        '<!--',
        ']]>',
        '\u0000',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(outcomeOf(parts.join(''))).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('extraction', () => {
  it('answers the same, whatever was read before', () => {
    const first = articles.map((sample) => extract(sample));
    outcomeOf('<div>'.repeat(1000));
    const again = [...articles].reverse().map((sample) => extract(sample));
    expect(again.reverse()).toEqual(first);
  });
});
