import { bodyOf } from '../body/body.ts';
import { classify } from '../body/classify.ts';
import { type Columns, columnsOf } from '../body/columns.ts';
import { decide, UNLIKE, type Verdict } from '../body/decide.ts';
import { model } from '../body/model.ts';
import type { Body } from '../body/types.ts';
import { noteAtEnd } from '../lines/at-end.ts';
import { announcesComments } from '../lines/chrome.ts';
import type { Line } from './lines.ts';
import { pageOfLines } from './page.ts';

/** Words of text before what announces comments: a link to them may stand above. */
const LEAST_TEXT = 50;
/** Words and least probability of a paragraph that goes on from the one before; least probability of one near kept lines. */
const PARAGRAPH = 12;
const LEAST_AFTER = 0.2;
const LEAST_NEAR = 0.4;
/** Words below which lines by themselves are no text. */
const FEW = 12;
/** Share of the text that may stand above the title and yet be none. */
const MOST_ABOVE = 0.15;

/** What the features are made of: a page of the lines, with the title that one of them is. */
export function columnsOfLines(
  lines: readonly Line[],
  title: number | undefined,
  authors: readonly string[] = [],
): Columns {
  const hints = { title: lines[title ?? -1]?.text ?? '', summary: '', articleBody: '', authors };
  return columnsOf(pageOfLines(lines), hints);
}

/**
 * From probabilities to a choice. All lines have one path, so that a vote by path would be the same for all; but text
 * is a run of lines. What each rule brings was measured on the cross-validated pages (docs/model.md).
 */
export function decideLines(columns: Columns, probabilities: Float64Array, lines: readonly Line[]): Verdict {
  const verdict = decide(columns, probabilities, 'lines');
  dropComments(columns, verdict);
  keepBeside(lines, probabilities, verdict);
  dropLone(columns, verdict);
  dropLastHeadings(columns, verdict);
  return verdict;
}

/**
 * The body of a text without tags, a block a line; `roleOf` says what a line is that is no text for certain, or, of one
 * that is not kept anyway, what else it is.
 */
export function bodyOfLines(
  lines: readonly Line[],
  title: number | undefined,
  authors: readonly string[],
  roleOf: (line: Line, isKept: boolean) => string | undefined,
): Body {
  const columns = columnsOfLines(lines, title, authors);
  const { scoreOf, lines: forests } = model();
  const verdict = decideLines(columns, classify(columns, { scoreOf, ...forests }), lines);
  lines.forEach((line, i) => {
    const isKept = verdict.kept[i] === 1;
    const what = i === title ? 'the title' : isKept || verdict.reason[i] === UNLIKE ? roleOf(line, isKept) : undefined;
    if (what !== undefined) drop(verdict, i, what);
  });
  if (title !== undefined) dropAbove(columns, verdict, title);
  return bodyOf(columns, verdict);
}

/** Comments and all that follows them: without tags nothing tells where they end. */
function dropComments({ runs }: Columns, verdict: Verdict): void {
  let words = 0;
  const from = runs.findIndex((run, i) => {
    if (words >= LEAST_TEXT && announcesComments(run)) return true;
    if (verdict.kept[i]) words += run.measure.weight;
    return false;
  });
  if (from < 0) return;
  for (let i = from; i < runs.length; i++) if (verdict.kept[i]) drop(verdict, i, 'among the comments');
}

/** A paragraph right after one that is kept need not be likely, for nothing parts them; one near kept lines a little more. */
function keepBeside(lines: readonly Line[], probabilities: Float64Array, { kept, reason }: Verdict): void {
  const isNear = (i: number): boolean => [i - 3, i - 2, i - 1, i + 1].some((other) => kept[other]);
  lines.forEach((line, i) => {
    if (kept[i] || reason[i] !== UNLIKE || !line.isParagraph || noteAtEnd(line, [])) return;
    const p = probabilities[i] ?? 0;
    const goesOn = kept[i - 1] === 1 && lines[i - 1]?.isParagraph && line.words >= PARAGRAPH && p >= LEAST_AFTER;
    if (!goesOn && !(p >= LEAST_NEAR && isNear(i))) return;
    kept[i] = 1;
    reason[i] = 'a paragraph beside the text';
  });
}

/** A few words between lines that are no text are none either. */
function dropLone({ runs }: Columns, verdict: Verdict): void {
  const { kept } = verdict;
  for (let from = 0; from < runs.length; from++) {
    if (!kept[from]) continue;
    let to = from;
    let words = 0;
    for (; kept[to]; to++) words += runs[to]?.measure.weight ?? 0;
    const isAlone = [-2, -1].every((by) => !kept[from + by]) && !kept[to + 1];
    const isAmid = from > 1 && to < runs.length - 1;
    if (words < FEW && isAlone && isAmid) for (let i = from; i < to; i++) drop(verdict, i, 'a few words by themselves');
    from = to;
  }
}

/** A heading with nothing under it. */
function dropLastHeadings({ runs }: Columns, verdict: Verdict): void {
  for (let i = runs.length - 1; i >= 0; i--) {
    if (!verdict.kept[i]) continue;
    if (runs[i]?.kind !== 'heading') return;
    drop(verdict, i, 'a heading with nothing under it');
  }
}

/** Above the title stand captions, clocks and menus; most of the text never does, whatever was taken for the title. */
function dropAbove({ runs }: Columns, verdict: Verdict, title: number): void {
  let above = 0;
  let all = 0;
  runs.forEach((run, i) => {
    if (!verdict.kept[i]) return;
    all += run.measure.weight;
    if (i < title) above += run.measure.weight;
  });
  if (above > MOST_ABOVE * all) return;
  for (let i = 0; i < title; i++) if (verdict.kept[i]) drop(verdict, i, 'above the title');
}

function drop({ kept, reason }: Verdict, i: number, what: string): void {
  kept[i] = 0;
  reason[i] = what;
}
