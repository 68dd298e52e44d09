import type { Columns } from './columns.ts';
import type { Run } from './run.ts';

/** Elements with a class or an id, below which a page has no names to tell its parts by. */
const FEW_NAMES = 3;
/** Words of the longest line that is dropped for its place, and lines at either end. */
const LONGEST = 8;
const LINES = 6;
/** Words of the longest line that is dropped amid the text. */
const LONGEST_AMID = 3;
/** Words of a paragraph of running text, and the share of all words that such lines may be: a poem's are more. */
const RUNNING = 12;
const LITTLE = 0.2;

const SENTENCE = /[.!?…。！？:][\])"”’»“]*$/;

/**
 * Drops short lines without a full stop before the first and after the last paragraph of running text, and the shortest
 * between them, where no element of the page has a name: what they are nobody can tell there, but buttons, bylines and
 * links are many, and text is rare. On pages with names the classifier tells, and such lines are text more often than not:
 * 19 labelled pages would lose by this, 6 gain.
 */
export function dropBareLines({ runs, elements }: Columns, kept: Uint8Array, reason: string[]): void {
  if (hasNames(elements)) return;
  const text = [...kept.keys()].filter((i) => kept[i]);
  const running = text.filter((i) => isRunning(runs[i]));
  const [first = 0] = running;
  const last = running.at(-1) ?? 0;
  // A line in bold amid the text is a heading.
  const amid = text.filter((i) => i > first && i < last && isLabel(runs[i]));
  const edges = [text.filter((i) => i < first), amid, text.filter((i) => i > last)];
  const words = (of: readonly number[]): number => of.reduce((sum, i) => sum + (runs[i]?.measure.words ?? 0), 0);
  for (const edge of edges) {
    const lines = edge.filter((i) => isLine(runs[i]));
    if (lines.length > LINES || words(lines) > LITTLE * words(text)) continue;
    for (const i of lines) {
      kept[i] = 0;
      reason[i] = 'a line beside the text';
    }
  }
}

function hasNames({ node }: Columns['elements']): boolean {
  let named = 0;
  return node.some((each) => (each?.attribs.class || each?.attribs.id) && ++named >= FEW_NAMES);
}

const isRunning = (run: Run | undefined): boolean =>
  run?.kind === 'paragraph' && run.measure.words >= RUNNING && SENTENCE.test(run.text);

const isLabel = (run: Run | undefined): boolean =>
  run !== undefined && run.measure.words <= LONGEST_AMID && run.boldChars < run.measure.chars / 2;

const isLine = (run: Run | undefined): boolean =>
  (run?.kind === 'paragraph' || run?.kind === 'line') &&
  run.measure.words <= LONGEST &&
  !SENTENCE.test(run.text) &&
  !/^[[({（【]/.test(run.text);
