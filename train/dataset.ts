import { Element, isTag } from 'domhandler';
import { type Columns, columnsOf } from '../shared/extract/body/columns.ts';
import { decide, type Verdict } from '../shared/extract/body/decide.ts';
import { FEATURES, fillPlain } from '../shared/extract/body/features/all.ts';
import { hintsOf } from '../shared/extract/body/hints.ts';
import { hashOf } from '../shared/extract/body/measure.ts';
import { type ElementTokens, elementTokens } from '../shared/extract/body/tokens.ts';
import { walk } from '../shared/extract/body/walk.ts';
import { parsePage } from '../shared/extract/parse.ts';
import { columnsOfLines, decideLines } from '../shared/extract/tagless/body.ts';
import { entitled } from '../shared/extract/tagless/title.ts';
import { pasted } from './copied.ts';
import type { LabelledPage } from './corpus.ts';
import { type Label, labelByBody, labelBySnippets } from './labels.ts';
import { shinglesOf, wordsOf } from './score.ts';

/** A page ready for training: its blocks, their plain features and what the truth says of them. */
export interface Example {
  page: LabelledPage;
  /** Group of sites, 0 to `GROUPS - 1`: the unit of cross-validation. */
  fold: number;
  columns: Columns;
  /** 1 for each block that the shipped classifier takes for chrome without a look. */
  chrome: Uint8Array;
  /** From probabilities to a choice of blocks. */
  decide(probabilities: Float64Array): Verdict;
  tokens: ElementTokens;
  labels: Label[];
  /** Plain features, one row a block; room for the token scores at the end of each row. */
  plain: Float32Array;
  truth: Map<string, number> | undefined;
  words: string[][];
  /** How far the truth is to be trusted, 0 to 1: a first model's F1 on the page tells truths that were cut short. */
  trust?: number;
}

/** Groups that sites fall into. */
export const FOLDS = 10;

export function exampleOf(page: LabelledPage): Example {
  const document = parsePage(page.html);
  const columns = columnsOf(walk(document), hintsOf(document));
  // What nobody will judge teaches all the same what chrome looks like.
  const chrome = columns.chrome.slice();
  columns.chrome.fill(0);
  return example(page, columns, chrome, (probabilities) => decide(columns, probabilities));
}

/** The same page without its tags. */
export function lineExampleOf(page: LabelledPage): Example {
  const { lines, title } = entitled(pasted(page));
  const columns = columnsOfLines(lines, title);
  return example(page, columns, columns.chrome, (probabilities) => decideLines(columns, probabilities, lines));
}

function example(page: LabelledPage, columns: Columns, chrome: Uint8Array, choose: Example['decide']): Example {
  const tokens = elementTokens(columns.elements, columns.runs);
  columns.elements.node = outlinesOf(columns.elements.node);
  const plain = new Float32Array(columns.count * FEATURES.length);
  fillPlain(columns, plain, FEATURES.length);
  const labels =
    page.body === undefined
      ? labelBySnippets(columns.runs, page.with ?? [], page.without ?? [])
      : labelByBody(columns.runs, page.body);
  return {
    page: { ...page, html: '' },
    fold: (hashOf(page.site, 77) >>> 8) % FOLDS,
    columns,
    chrome,
    decide: choose,
    tokens,
    labels,
    plain,
    truth: page.body === undefined ? undefined : shinglesOf(wordsOf(page.body)),
    words: columns.runs.map((run) => wordsOf(run.source)),
  };
}

/** All that rules ask of elements, their names and the fields in them: whole trees of all pages would fill the memory. */
function outlinesOf(nodes: readonly (Element | undefined)[]): (Element | undefined)[] {
  const outlines = new Map<Element, Element>();
  for (const node of nodes) if (node) outlines.set(node, outlineOf(node));
  for (const [node, outline] of outlines)
    outline.children = node.children.flatMap((child) => {
      if (!isTag(child)) return [];
      return outlines.get(child) ?? (child.name === 'input' ? outlineOf(child) : []);
    });
  return nodes.map((node) => node && outlines.get(node));
}

function outlineOf({ name, attribs }: Element): Element {
  return new Element(name, { class: attribs.class ?? '', id: attribs.id ?? '', type: attribs.type ?? '' });
}
