import { announcesComments, isReply } from '../lines/chrome.ts';
import { announcesAuthor, announcesContents, isRelatedHeading } from '../lines/offers.ts';
import { isTagHeading } from '../lines/tags.ts';
import { type Columns, keptWords } from './columns.ts';
import { lineWords } from './measure.ts';
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
/** The same of one in a list whose heading stands outside of it. */
const SHORT_TEASER = 16;
/** Share of the kept words that comments may be; words of the longest note about an author, after which little follows. */
const HALF = 0.5;
/** Words of text before a heading that counts comments, from which it is one, however many they are. */
const WHOLE = 60;
const LONGEST_NOTE = 80;

/** Drops what stands under a heading that announces other articles, the page's contents, tags, or comments. With nothing under it, it announces the text. */
export function dropBoxes(columns: Columns, kept: Uint8Array, reason: string[]): void {
  columns.runs.forEach((run, heading) => {
    const end = announcesAuthor(run)
      ? endOfNote(columns, kept, heading)
      : announcesBox(run)
        ? Math.max(endOfBox(columns, kept, heading), endOfComments(columns, kept, heading))
        : heading + 1;
    if (end === heading + 1) return;
    for (let i = heading; i < end; i++) {
      if (!kept[i]) continue;
      kept[i] = 0;
      reason[i] = 'in a box of offers or comments';
    }
  });
}

/** Whether a short line says that other articles, the page's contents, tags, or comments follow. */
export function announcesBox({ text, measure }: Run): boolean {
  const words = lineWords(measure);
  return (
    words <= LONGEST_HEADING &&
    (announcesComments({ text }) ||
      announcesContents({ text }) ||
      isTagHeading({ text }) ||
      isRelatedHeading({ text, words }))
  );
}

/** The end of comments with the buttons under them, which stand beside their heading; or the heading's own. */
function endOfComments(columns: Columns, kept: Uint8Array, heading: number): number {
  const { elements, runs } = columns;
  const run = runs[heading];
  if (!run || !announcesComments(run)) return heading + 1;
  let at = run.element;
  while (at > 0 && (elements.end[at] ?? 0) <= heading + 1) at = elements.parent[at] ?? 0;
  const end = elements.end[at] ?? 0;
  const answered = runs.slice(heading + 1, end).some(({ text }) => isReply(text));
  const isCounted = /\d/.test(run.text) && keptWords(columns, kept, 0, heading) >= WHOLE;
  const isLittle = keptWords(columns, kept, heading, end) <= HALF * keptWords(columns, kept, 0, runs.length);
  return isCounted || (answered && isLittle) ? end : heading + 1;
}

/** The end of a note about the author near the text's end; or its heading's own. */
function endOfNote(columns: Columns, kept: Uint8Array, heading: number): number {
  const { runs } = columns;
  let end = heading + 1;
  while (
    end < runs.length &&
    runs[end]?.kind !== 'heading' &&
    keptWords(columns, kept, heading, end + 1) <= LONGEST_NOTE
  )
    end++;
  const after = keptWords(columns, kept, end, runs.length);
  return after <= LITTLE * keptWords(columns, kept, 0, runs.length) ? end : heading + 1;
}

/** The end of the list right under a heading that announces other articles, each a link and maybe a teaser; or the heading's own. */
function endOfList(columns: Columns, kept: Uint8Array, heading: number, most: number): number {
  const { elements, runs, weight, density } = columns;
  const { first, end, parent } = elements;
  const next = heading + 1;
  const run = runs[heading];
  if (!run || !announcesBox(run)) return next;
  const isOfList = (at: number): boolean => elements.tag[at] === 'ul' || elements.tag[at] === 'ol';
  let list = 0;
  for (let at = runs[next]?.element ?? 0; at > 0 && (first[at] ?? 0) === next; at = parent[at] ?? 0)
    if (isOfList(at)) list = at;
  const to = list > 0 ? (end[list] ?? next) : next;
  const blocks = Array.from({ length: Math.max(0, to - next) }, (_, i) => next + i);
  const isLink = (i: number): boolean => (density[i] ?? 0) > 0.5;
  const isTeasers = blocks.every((i) => isLink(i) || (weight[i] ?? 0) <= SHORT_TEASER);
  const links = blocks.filter(isLink).length;
  return isTeasers && links >= LINKS * blocks.length && keptWords(columns, kept, next, to) <= most ? to : next;
}

/**
 * The end of the largest element that begins with the heading, is mostly links and teasers, and does not hold the text
 * itself; or of the links that follow the heading.
 */
function endOfBox(columns: Columns, kept: Uint8Array, heading: number): number {
  const { elements, runs, weight, density } = columns;
  const { first, end, parent } = elements;
  const isLink = (i: number): boolean => (density[i] ?? 0) > 0.5;
  const text = (from: number, to: number): number => keptWords(columns, kept, from, to);
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
  if (box === heading + 1) box = Math.max(box, endOfList(columns, kept, heading, most));
  while (box < runs.length && isLink(box) && runs[box]?.kind !== 'heading') box++;
  return box;
}
