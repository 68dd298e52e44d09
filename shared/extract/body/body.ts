import type { Element } from 'domhandler';
import { parsePage } from '../parse.ts';
import { classify } from './classify.ts';
import { type Columns, columnsOf } from './columns.ts';
import { decide, type Verdict } from './decide.ts';
import { Within } from './elements.ts';
import { hintsOf } from './hints.ts';
import { model } from './model.ts';
import { markdown, plainText } from './render.ts';
import type { Run } from './run.ts';
import type { Block, BlockKind, Body, BodyInput } from './types.ts';
import { type Elements, walk } from './walk.ts';

/** The body text of a parsed page. Pure: the same page gives the same text, whatever was read before it. */
export function readBody(input: BodyInput): Body {
  const found = hintsOf(input.document);
  const page = walk(input.document, input.excluded);
  const columns = columnsOf(page, {
    title: found.title || (input.title ?? ''),
    summary: found.summary || (input.summary ?? ''),
    articleBody: found.articleBody || (input.articleBody ?? ''),
    authors: input.authors ?? [],
    ...(found.language !== undefined && { language: found.language }),
  });
  const verdict = decide(columns, classify(columns, model()));
  if (input.content) keepWithin(columns, input.content, verdict);
  return bodyOf(columns, verdict);
}

/** All of a text that is nothing but an article's: whatever tags or line breaks it has make its blocks. */
export function bodyOfStated(text: string): Body {
  const html = BLOCK_TAG.test(text) ? text : text.replace(/(?:\s*\n)+/g, '<p>');
  const columns = columnsOf(walk(parsePage(`<p>${html}`)), { title: '', summary: '', articleBody: '', authors: [] });
  const { count } = columns;
  return bodyOf(columns, {
    score: new Float64Array(count).fill(1),
    kept: new Uint8Array(count).fill(1),
    reason: new Array<string>(count).fill('stated as the text'),
  });
}

/** A tag that begins a block. */
const BLOCK_TAG = /<(?:p|br|div|h[1-6]|li|blockquote)\b/i;

const CHROME = Within.nav | Within.hidden | Within.dialog;

/** A source's rule says where the text is: all blocks in there but navigation and what is hidden. */
function keepWithin({ runs, elements }: Columns, content: Element, { kept, reason }: Verdict): void {
  const root = elements.node.indexOf(content);
  const from = elements.first[root] ?? 0;
  const to = elements.end[root] ?? 0;
  runs.forEach(({ bits }, i) => {
    const inside = i >= from && i < to;
    kept[i] = inside && (bits & CHROME) === 0 ? 1 : 0;
    reason[i] = inside
      ? kept[i]
        ? "inside the source's content"
        : 'navigation or hidden'
      : "outside the source's content";
  });
}

/** The text of the kept blocks, and figures of all. */
export function bodyOf(columns: Columns, verdict: Verdict): Body {
  const { runs } = columns;
  const printed = runs.filter((_, i) => verdict.kept[i]);
  return {
    blocks: blocksOf(columns, verdict),
    text: plainText(printed),
    markdown: markdown(printed),
    wordCount: sum(printed, (run) => run.measure.words),
    pageWordCount: sum(runs, (run) => run.measure.words),
    linkDensity: linkDensityOf(runs),
    textLinkDensity: linkDensityOf(printed),
    confidence: confidenceOf(columns, verdict),
  };
}

function linkDensityOf(runs: readonly Run[]): number {
  return (
    sum(runs, (run) => run.linkChars) /
    Math.max(
      1,
      sum(runs, (run) => run.measure.chars),
    )
  );
}

function sum(runs: readonly Run[], of: (run: Run) => number): number {
  return runs.reduce((total, run) => total + of(run), 0);
}

function blocksOf({ runs, elements }: Columns, { score, kept, reason }: Verdict): Block[] {
  return runs.map((run, i) => new JudgedBlock(run, elements, score[i] ?? 0, kept[i] === 1, reason[i] ?? ''));
}

/** A block that names its path only when it is asked for: few are, of thousands. */
class JudgedBlock implements Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly tag: string;
  readonly level?: number;
  readonly score: number;
  readonly kept: boolean;
  readonly reason: string;
  readonly element?: Element;
  readonly #elements: Elements;
  readonly #at: number;

  constructor(run: Run, elements: Elements, score: number, kept: boolean, reason: string) {
    this.kind = run.kind;
    this.text = run.text;
    this.tag = run.tag;
    if (run.level !== undefined) this.level = run.level;
    this.score = score;
    this.kept = kept;
    this.reason = reason;
    const element = elements.node[run.element];
    if (element) this.element = element;
    this.#elements = elements;
    this.#at = run.element;
  }

  get path(): string {
    return pathOf(this.#elements, this.#at);
  }
}

function pathOf({ tag, parent, node }: Elements, element: number): string {
  const names: string[] = [];
  for (let at = element; at > 0; at = parent[at] ?? 0) {
    const name = node[at]?.attribs.class?.trim().split(/\s/, 1)[0];
    names.push(name ? `${tag[at]}.${name}` : (tag[at] ?? ''));
  }
  return names.reverse().join('>');
}

/** The F1 to be expected if every score is the chance it claims to be. */
function confidenceOf({ runs }: Columns, { score, kept }: Verdict): number {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  runs.forEach(({ measure: { weight } }, i) => {
    wanted += weight * (score[i] ?? 0);
    if (!kept[i]) return;
    found += weight;
    hits += weight * (score[i] ?? 0);
  });
  return found + wanted > 0 ? (2 * hits) / (found + wanted) : 0;
}
