import { Within } from './elements.ts';
import { measure } from './measure.ts';
import { markdown, plainText } from './render.ts';
import type { Block, Body, BodyInput, RawBlock } from './types.ts';
import { type Page, type Run, walk } from './walk.ts';

/** The body text of a parsed page. Pure: the same page gives the same text, whatever was read before it. */
export function readBody(input: BodyInput): Body {
  return judge(walk(input.document, input.excluded), input);
}

/** The same judgement for blocks whose tags are gone. */
export function bodyOfBlocks(blocks: readonly RawBlock[], input: Omit<BodyInput, 'document'> = {}): Body {
  const runs = blocks.map(
    (block): Run => ({
      ...block,
      element: 1,
      bits: 0,
      measure: measure(block.text),
      linkChars: 0,
      boldChars: 0,
      links: 0,
      breaks: 0,
      row: 0,
    }),
  );
  const count = runs.length;
  const elements = {
    node: [undefined, undefined],
    tag: ['', 'body'],
    parent: [0, 0],
    depth: [0, 1],
    bits: [0, 0],
    first: [0, 0],
    end: [count, count],
  };
  return judge({ elements, runs }, input);
}

function judge(page: Page, _input: Omit<BodyInput, 'document'>): Body {
  const { runs, elements } = page;
  const scores = runs.map(simpleScore);
  const good = new Float64Array(elements.tag.length);
  runs.forEach((run, i) => {
    let share = Math.max(0, (scores[i] ?? 0) - 0.5) * run.measure.weight;
    for (let at = run.element, level = 0; at > 0 && level < 6; at = elements.parent[at] ?? 0, level++) {
      good[at] = (good[at] ?? 0) + share;
      share *= level > 1 ? 0.6 : 1;
    }
  });
  let best = 0;
  for (let i = 1; i < good.length; i++) if ((good[i] ?? 0) > (good[best] ?? 0)) best = i;
  const first = elements.first[best] ?? 0;
  const end = elements.end[best] ?? runs.length;
  const blocks = runs.map((run, i): Block => {
    const kept = i >= first && i < end && (scores[i] ?? 0) >= 0.5;
    return blockOf(page, run, scores[i] ?? 0, kept);
  });
  const printed = runs.filter((_, i) => blocks[i]?.kept);
  const chars = runs.reduce((sum, run) => sum + run.measure.chars, 0);
  return {
    blocks,
    text: plainText(printed),
    markdown: markdown(printed),
    wordCount: printed.reduce((sum, run) => sum + run.measure.words, 0),
    pageWordCount: runs.reduce((sum, run) => sum + run.measure.words, 0),
    linkDensity: chars ? runs.reduce((sum, run) => sum + run.linkChars, 0) / chars : 0,
    confidence: 0.5,
  };
}

function blockOf({ elements }: Page, run: Run, score: number, kept: boolean): Block {
  const { kind, text, tag, level } = run;
  const names: string[] = [];
  for (let at = run.element; at > 0; at = elements.parent[at] ?? 0) names.push(elements.tag[at] ?? '');
  const node = elements.node[run.element];
  return {
    kind,
    text,
    tag,
    ...(level && { level }),
    path: names.reverse().join('>'),
    score,
    kept,
    reason: kept ? 'text' : 'not text',
    ...(node && { element: node }),
  };
}

const CHROME =
  Within.nav |
  Within.footer |
  Within.hidden |
  Within.comments |
  Within.caption |
  Within.dialog |
  Within.aside |
  Within.form;

function simpleScore({ measure: m, linkChars, bits, kind }: Run): number {
  if ((bits & CHROME) !== 0) return 0.1;
  const density = linkChars / Math.max(1, m.chars);
  if (density > 0.5) return 0.1;
  if (kind === 'heading') return 0.5;
  if (m.weight >= 12) return 0.9;
  return m.endsSentence && m.weight >= 4 ? 0.7 : 0.3;
}
