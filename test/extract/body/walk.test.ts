import { describe, expect, it } from 'vitest';
import { Within } from '../../../shared/extract/body/elements.ts';
import { walk } from '../../../shared/extract/body/walk.ts';
import { parsePage } from '../../../shared/extract/parse.ts';

const runsOf = (html: string) => walk(parsePage(html)).runs;
const textsOf = (html: string): string[] => runsOf(html).map(({ text }) => text);

describe('walk', () => {
  it('cuts text where a browser would begin a new line', () => {
    expect(textsOf('<div>One <b>two</b><p>three</p>four</div><ul><li>five<li>six</ul>')).toEqual([
      'One two',
      'three',
      'four',
      'five',
      'six',
    ]);
  });

  it('takes one line break for a line, two for a new block', () => {
    expect(textsOf('<p>first line<br>second line<br><br>another block</p>')).toEqual([
      'first line\nsecond line',
      'another block',
    ]);
  });

  it('collapses white space, non-breaking spaces included', () => {
    expect(textsOf('<p>a&nbsp;\n  b\t<i>c </i> d</p>')).toEqual(['a b c d']);
  });

  it('leaves out scripts, styles, forms’ controls and frames', () => {
    expect(
      textsOf(
        '<p>seen</p><script>var a</script><style>b{}</style><button>press</button><noscript><p>no</p></noscript>',
      ),
    ).toEqual(['seen']);
  });

  it('tells what each block is to a reader', () => {
    const kinds = runsOf(
      '<h2>a</h2><p>b</p><ul><li><div><p>c</p><p>d</p></div></li></ul><blockquote><p>e</p></blockquote><table><tr><td>f</td></tr></table><figure><figcaption>g</figcaption></figure><pre>h</pre><div>i</div>',
    ).map(({ kind, text }) => `${text} ${kind}`);
    expect(kinds).toEqual([
      'a heading',
      'b paragraph',
      'c item',
      'd paragraph',
      'e quote',
      'f cell',
      'g caption',
      'h pre',
      'i line',
    ]);
  });

  it('counts link, bold and italic characters without white space', () => {
    const [run] = runsOf('<p>ab <a href="/x">cd ef</a> <strong>g</strong> <em>hi</em></p>');
    expect(run).toMatchObject({ linkChars: 4, boldChars: 1, italicChars: 2, links: 1 });
  });

  it('inherits where a block stands', () => {
    const [run] = runsOf('<article><aside style="display: none"><p>x</p></aside></article>');
    expect((run?.bits ?? 0) & (Within.article | Within.aside | Within.hidden)).toBe(
      Within.article | Within.aside | Within.hidden,
    );
    expect((run?.bits ?? 0) & Within.nav).toBe(0);
  });

  it('gives the blocks of a table row one number, and other rows another', () => {
    const rows = runsOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><p>d</p>').map(
      ({ row }) => row,
    );
    expect(rows).toEqual([1, 1, 2, 0]);
  });

  it('counts pictures and controls since the block before', () => {
    const runs = runsOf('<p>a</p><img src="x"><button>b</button><p>c</p><p>d</p>');
    expect(runs.map(({ media, controls }) => [media, controls])).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  it('does not look into excluded elements', () => {
    const document = parsePage('<div><p>keep</p><section><p>drop</p></section></div>');
    const section = walk(document).elements.node.find((node) => node?.name === 'section');
    expect(section).toBeDefined();
    expect(walk(document, new Set(section ? [section] : [])).runs.map(({ text }) => text)).toEqual(['keep']);
  });

  it('knows which blocks each element holds', () => {
    const { elements } = walk(parsePage('<main><p>a</p><div><p>b</p><p>c</p></div></main>'));
    const range = (tag: string): (number | undefined)[] => {
      const at = elements.tag.indexOf(tag);
      return [elements.first[at], elements.end[at]];
    };
    expect(range('main')).toEqual([0, 3]);
    expect(range('div')).toEqual([1, 3]);
  });
});
