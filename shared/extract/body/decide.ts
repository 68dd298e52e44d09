import { dropBareLines } from './bare.ts';
import { dropBoxes } from './boxes.ts';
import type { Columns } from './columns.ts';
import { keepCorrections } from './corrections.ts';
import { UNSEEN, Within } from './elements.ts';
import { dropFurniture } from './furniture.ts';
import { dropOtherCells } from './layout.ts';
import { dropOpening } from './opening.ts';
import { dropOtherArticles } from './other-articles.ts';
import { dropSmallElements } from './small-elements.ts';
import { dropStrays } from './strays.ts';
import { keepWholes } from './wholes.ts';

/** What became of each block of a page. */
export interface Verdict {
  /** Probability that the block is body text, its like taken into account. */
  score: Float64Array;
  kept: Uint8Array;
  reason: string[];
}

/** Why a block is dropped that no rule speaks of. */
export const UNLIKE = 'not like body text';
/** Blocks from this score on are kept. Tuned on the cross-validated pages, like the other figures here. */
const THRESHOLD = 0.5;
/** How much the blocks of the same path count in a block's score. */
const CONSENSUS = 0.5;
/** A block of at least so many words is kept once only. */
const REPEATED = 10;
/** Kept words below this are no article; the page is looked at again, less strictly. */
const TOO_LITTLE = 40;
/** Words of running text in the page's main container that make it worth a second look. */
const WORTH_RESCUE = 120;
/** Words of a block that can lead the others, and the least score it leads with. */
const LEADING = 15;
const LEAST_LEAD = 0.2;
/** Share of a block's characters inside links from which it is a menu. */
const MENU = 0.5;

/**
 * From probabilities to a choice: blocks of one path vote together, comments and repetitions go, a page left empty is
 * rescued. `lines` of a text without tags have one path, and no headings but those that are guessed.
 */
export function decide(
  columns: Columns,
  probabilities: Float64Array,
  blocks: 'elements' | 'lines' = 'elements',
): Verdict {
  const { count } = columns;
  const score = consensus(columns, probabilities, blocks === 'lines' ? 0 : CONSENSUS);
  const kept = new Uint8Array(count);
  const reason: string[] = new Array<string>(count).fill(UNLIKE);
  for (let i = 0; i < count; i++) {
    if ((score[i] ?? 0) < THRESHOLD) continue;
    kept[i] = 1;
    reason[i] = (probabilities[i] ?? 0) < THRESHOLD ? 'like the kept blocks of its path' : 'body text';
  }
  keepWholes(columns, kept, reason);
  keepCorrections(columns, kept, reason);
  dropOtherCells(columns, kept, reason);
  dropWithin(columns, COMMENTS, kept, reason);
  dropWithin(columns, HIDDEN, kept, reason);
  dropRepeated(columns, score, kept, reason);
  dropPullQuotes(columns, kept, reason);
  dropOtherArticles(columns, kept, reason);
  dropBoxes(columns, kept, reason);
  dropSmallElements(columns, kept, reason);
  dropFurniture(columns, kept, reason);
  dropOpening(columns, kept, reason);
  dropBareLines(columns, kept, reason);
  if (wordsOf(columns, kept) < TOO_LITTLE) rescue(columns, score, kept, reason);
  // An element that stands apart is for its site to say; a line is all that there is of a block.
  const isBare = wordsOf(columns, kept) < (blocks === 'lines' ? TOO_LITTLE : 1);
  if (isBare) keepLikeliest(columns, score, kept, reason);
  if (blocks === 'elements') dropStrays(columns, kept, reason);
  return { score, kept, reason };
}

const wordsOf = ({ weight }: Columns, kept: Uint8Array): number =>
  weight.reduce((sum, words, i) => sum + (kept[i] ? words : 0), 0);

function consensus({ path, weight, count }: Columns, probabilities: Float64Array, share: number): Float64Array {
  const sums = new Map<number, { margin: number; weight: number }>();
  const margins = probabilities.map((p) => Math.log((p + 1e-4) / (1 - p + 1e-4)));
  for (let i = 0; i < count; i++) {
    const key = path[i] ?? 0;
    const size = Math.sqrt((weight[i] ?? 0) + 1);
    const group = sums.get(key);
    if (group) {
      group.margin += (margins[i] ?? 0) * size;
      group.weight += size;
    } else sums.set(key, { margin: (margins[i] ?? 0) * size, weight: size });
  }
  return margins.map((margin, i) => {
    const group = sums.get(path[i] ?? 0);
    const like = group ? group.margin / group.weight : margin;
    return 1 / (1 + Math.exp(-((1 - share) * margin + share * like)));
  });
}

/** What goes although it reads like body text, up to this share of the kept words: much hidden text waits for a script that shows it. */
interface Outside {
  place: number;
  most: number;
  what: string;
}

const COMMENTS: Outside = { place: Within.comments, most: 0.8, what: 'a comment' };
const HIDDEN: Outside = { place: UNSEEN, most: 0.2, what: 'hidden from all readers' };

/** Comments and what no reader sees are no part of an article, unless little else is there: then the page names its text so. */
function dropWithin(
  { runs, weight }: Columns,
  { place, most, what }: Outside,
  kept: Uint8Array,
  reason: string[],
): void {
  let inside = 0;
  let all = 0;
  runs.forEach(({ bits }, i) => {
    if (!kept[i]) return;
    all += weight[i] ?? 0;
    if ((bits & place) !== 0) inside += weight[i] ?? 0;
  });
  if (inside === 0 || inside > most * all) return;
  runs.forEach(({ bits }, i) => {
    if (!kept[i] || (bits & place) === 0) return;
    kept[i] = 0;
    reason[i] = what;
  });
}

/** Of two long blocks with the same words, numbers included, the surer one stays, or else the first. */
function dropRepeated({ runs }: Columns, score: Float64Array, kept: Uint8Array, reason: string[]): void {
  const seen = new Map<string, number>();
  runs.forEach(({ measure, text }, i) => {
    if (!kept[i] || measure.weight < REPEATED) return;
    const words = text.toLowerCase();
    const before = seen.get(words);
    const isSurer = before !== undefined && (score[i] ?? 0) > (score[before] ?? 0) + 0.2;
    const loser = before === undefined ? -1 : isSurer ? before : i;
    if (loser >= 0) {
      kept[loser] = 0;
      reason[loser] = 'repeats another block';
    }
    if (loser !== i) seen.set(words, i);
  });
}

/** Quotations shorter or longer than this are set for themselves, and pages with more than so many are no articles. */
const SHORTEST_PULLED = 6;
const LONGEST_PULLED = 60;
const MOST_PULLED = 20;

/** A pull quote repeats words of the text, and is set apart from it. */
function dropPullQuotes({ runs }: Columns, kept: Uint8Array, reason: string[]): void {
  const pulled = runs.flatMap(({ kind, bits, measure }, i) =>
    kept[i] &&
    (kind === 'quote' || (bits & (Within.quote | Within.aside | Within.figure)) !== 0) &&
    measure.weight >= SHORTEST_PULLED &&
    measure.words <= LONGEST_PULLED
      ? [i]
      : [],
  );
  if (pulled.length === 0 || pulled.length > MOST_PULLED) return;
  const words = runs.map(({ text }, i) =>
    kept[i]
      ? ` ${text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `
      : '',
  );
  for (const i of pulled) {
    const own = words[i] ?? '';
    if (!words.some((other) => other.length > own.length && other.includes(own))) continue;
    kept[i] = 0;
    reason[i] = 'a pull quote';
  }
}

/** Keeps the running text of the container that holds most of it, with its headings. */
function rescue(
  { runs, good, mains, elements, goodWeightSum }: Columns,
  score: Float64Array,
  kept: Uint8Array,
  reason: string[],
): void {
  const main = mains[1];
  const from = elements.first[main] ?? 0;
  const to = elements.end[main] ?? 0;
  if ((goodWeightSum[to] ?? 0) - (goodWeightSum[from] ?? 0) < WORTH_RESCUE) return;
  let best = 0;
  for (let i = from; i < to; i++) if (good[i]) best = Math.max(best, score[i] ?? 0);
  for (let i = from; i < to; i++) {
    const isText = good[i] === 1 || (runs[i]?.kind === 'heading' && runs[i]?.level !== 1);
    if (!isText || (score[i] ?? 0) < best / 10) continue;
    kept[i] = 1;
    reason[i] = 'running text of a page where nothing else was found';
  }
}

/** Keeps what is at least half as likely as the likeliest block: where a page is strange to the classifier all over, order still tells. */
function keepLikeliest(
  { runs, weight, density, count }: Columns,
  score: Float64Array,
  kept: Uint8Array,
  reason: string[],
): void {
  let best = 0;
  for (let i = 0; i < count; i++) if ((weight[i] ?? 0) >= LEADING) best = Math.max(best, score[i] ?? 0);
  if (best < LEAST_LEAD) return;
  for (let i = 0; i < count; i++) {
    if (reason[i] !== UNLIKE || runs[i]?.kind === 'heading' || (score[i] ?? 0) < best / 2 || (density[i] ?? 0) > MENU)
      continue;
    kept[i] = 1;
    reason[i] = 'among the likeliest of a page where nothing is likely';
  }
}
