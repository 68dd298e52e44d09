import { announcesComments } from '../lines/chrome.ts';
import { announcesContents, isRelatedHeading } from '../lines/offers.ts';
import { isTagHeading } from '../lines/tags.ts';
import type { Columns } from './columns.ts';
import type { Run } from './run.ts';

/** Words of the longest heading of a box. */
const LONGEST_HEADING = 7;
/** Share of the kept words from which a box is no box beside the text, but holds the text. */
const TOO_MUCH = 0.4;
/** Share of the kept words that may follow comments: the form that asks for more of them. */
const LITTLE = 0.15;
/** Share of a box's blocks that are links, and words of the longest that only goes with one. */
const LINKS = 0.24;
const LONGEST_TEASER = 30;
/** Drops what stands under a heading that announces other articles, the page's contents, tags, or comments. With nothing under it, it announces the text. */
export function dropBoxes(columns: Columns, kept: Uint8Array, reason: string[]): void {
  columns.runs.forEach((run, heading) => {
    if (!announcesBox(run)) return;
    const end = endOfBox(columns, kept, heading);
    if (end === heading + 1) return;
    for (let i = heading; i < end; i++) {
      if (!kept[i]) continue;
      kept[i] = 0;
      reason[i] = 'in a box of offers or comments';
    }
  });
}

/** Whether a short line says that other articles, the page's contents, tags, or comments follow. */
export function announcesBox({ text, measure: { words } }: Run): boolean {
  return (
    words <= LONGEST_HEADING &&
    (announcesComments({ text }) ||
      announcesContents({ text }) ||
      isTagHeading({ text }) ||
      isRelatedHeading({ text, words }))
  );
}

/**
 * The end of the largest element that begins with the heading, is mostly links and teasers, and does not hold the text
 * itself; or of the links that follow the heading.
 */
function endOfBox({ elements, runs, weight, density }: Columns, kept: Uint8Array, heading: number): number {
  const { first, end, parent } = elements;
  const isLink = (i: number): boolean => (density[i] ?? 0) > 0.5;
  const text = (from: number, to: number): number =>
    weight.subarray(from, to).reduce((sum, words, i) => sum + (kept[from + i] ? words : 0), 0);
  const most = TOO_MUCH * text(0, runs.length);
  let box = heading + 1;
  for (let at = runs[heading]?.element ?? 0; at > 0; at = parent[at] ?? 0) {
    const to = end[at] ?? 0;
    if ((first[at] ?? 0) < heading || text(heading, to) > most) break;
    box = Math.max(box, to);
  }
  // Comments come last; `Responses` amid the text is a part of it.
  const areLast = text(box, runs.length) <= LITTLE * text(0, runs.length);
  if (!areLast || !announcesComments(runs[heading] ?? { text: '' })) {
    let links = 0;
    for (let i = heading + 1; i < box; i++) {
      if (isLink(i)) links++;
      else if ((weight[i] ?? 0) > LONGEST_TEASER) box = i;
    }
    if (links < LINKS * (box - heading - 1)) box = heading + 1;
  }
  while (box < runs.length && isLink(box) && runs[box]?.kind !== 'heading') box++;
  return box;
}
