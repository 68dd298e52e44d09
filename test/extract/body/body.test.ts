import { type Element, isTag } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../shared/extract/body/body.ts';
import { walk } from '../../../shared/extract/body/walk.ts';
import { parsePage } from '../../../shared/extract/parse.ts';
import { JAPANESE_STORY, newsPage, STORY } from './pages.ts';

const CHROME =
  /cookies|Share this|Related stories|Storm closes|herring boxes|All rights reserved|Photo: A\. Berg|Facebook|Nora Lindqvist/;

const firstOf = (html: string, tag: string): { document: ReturnType<typeof parsePage>; element: Element } => {
  const document = parsePage(html);
  const element = walk(document).elements.node.find((node) => node?.name === tag);
  if (!element || !isTag(element)) throw new Error(`no ${tag}`);
  return { document, element };
};

describe('readBody', () => {
  it('takes the story out of a news page, with its subhead, and nothing else', () => {
    const body = readBody({ document: parsePage(newsPage()) });
    for (const paragraph of STORY) expect(body.text).toContain(paragraph);
    expect(body.text).toContain('\n\nWhat happens to the fish quay\n\n');
    expect(body.text).not.toMatch(CHROME);
    expect(body.markdown).toContain('## What happens to the fish quay');
    expect(body.confidence).toBeGreaterThan(0.8);
    expect(body.linkDensity).toBeLessThan(0.3);
    expect(body.pageWordCount).toBeGreaterThan(body.wordCount);
  });

  it('does so in a script without spaces, and counts its characters', () => {
    const body = readBody({ document: parsePage(newsPage(JAPANESE_STORY, '魚市場の岸壁')) });
    for (const paragraph of JAPANESE_STORY) expect(body.text).toContain(paragraph);
    expect(body.text).not.toMatch(CHROME);
    expect(body.wordCount).toBeGreaterThan(200);
  });

  it('keeps a text once, but every paragraph that differs, if only by its numbers', () => {
    const round = (n: number) =>
      `In round ${n} the judges gave the home side ${n + 3} points and the visitors ${n + 5}, and asked both captains to come to the table once more before they went on.`;
    const text = [...STORY, round(1), round(2), round(3), round(2)];
    const body = readBody({ document: parsePage(newsPage(text)) });
    for (const n of [1, 2, 3]) expect(body.text.split(round(n))).toHaveLength(2);
  });

  it('judges every block and says why', () => {
    const { blocks, text } = readBody({ document: parsePage(newsPage()) });
    expect(blocks.filter(({ kept }) => kept).every((block) => text.includes(block.text))).toBe(true);
    expect(blocks.every(({ reason, score }) => reason !== '' && score >= 0 && score <= 1)).toBe(true);
    expect(blocks.find((block) => block.text === STORY[0])).toMatchObject({
      kind: 'paragraph',
      tag: 'p',
      kept: true,
      path: 'html>body>main>article.article>div.article-body>p',
    });
    expect(blocks.find((block) => block.text.startsWith('About time too'))?.kept).toBe(false);
  });

  it('gives the same text whatever was read before', () => {
    const alone = readBody({ document: parsePage(newsPage()) }).text;
    readBody({ document: parsePage(newsPage(JAPANESE_STORY)) });
    expect(readBody({ document: parsePage(newsPage()) }).text).toBe(alone);
  });

  it('keeps to the element that a source names, and out of those it removes', () => {
    const inside = firstOf(newsPage(), 'aside');
    const related = readBody({ document: inside.document, content: inside.element });
    expect(related.text).toContain('Storm closes the coast road again');
    expect(related.text).not.toContain(STORY[0]);
    const { document, element } = firstOf(newsPage(), 'h2');
    expect(readBody({ document, excluded: new Set([element]) }).text).not.toContain('fish quay\n');
  });

  it('has no text for a page without any', () => {
    expect(readBody({ document: parsePage('<html><body><script>run()</script></body></html>') })).toMatchObject({
      blocks: [],
      text: '',
      markdown: '',
      wordCount: 0,
    });
  });
});
