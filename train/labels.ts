import type { Run } from '../shared/extract/body/run.ts';
import { wordsOf } from './score.ts';

/** What the truth says of one block. */
export interface Label {
  /** Share of its words that belong to the body, 0 to 1. */
  share: number;
  /** Words by the metric's count. */
  words: number;
  /** Whether the truth says anything. */
  known: boolean;
}

const SIZE = 4;
/** Positions of a repeated run of words that are tried. */
const MOST_PLACES = 8;

interface Candidate {
  block: number;
  start: number;
  end: number;
  matched: number;
}

/** Labels blocks by where their words stand in a whole true body: in its order, each place once. */
export function labelByBody(runs: readonly Run[], body: string): Label[] {
  const truth = wordsOf(body);
  const words = runs.map((run) => wordsOf(run.source));
  const places = placesOf(truth);
  const shares = words.map((list) => coverage(list, places));
  const candidates = words.flatMap((list, block) => candidatesOf(list, block, truth, places, shares[block] ?? 0));
  const chosen = bestChain(candidates);
  const taken = new Uint8Array(truth.length);
  const inChain = new Set<number>();
  for (const candidate of chosen) {
    inChain.add(candidate.block);
    taken.fill(1, candidate.start, candidate.end);
  }
  // Text that the truth has in another order still counts, as long as nothing else stands for it.
  for (const candidate of candidates) {
    if (inChain.has(candidate.block) || candidate.end - candidate.start < SIZE) continue;
    let free = 0;
    for (let i = candidate.start; i < candidate.end; i++) free += taken[i] ? 0 : 1;
    if (free < 0.8 * (candidate.end - candidate.start)) continue;
    inChain.add(candidate.block);
    taken.fill(1, candidate.start, candidate.end);
  }
  return words.map((list, block) => ({
    share: inChain.has(block) ? (shares[block] ?? 0) : 0,
    words: list.length,
    known: list.length > 0,
  }));
}

/** Labels the blocks that snippets name; the others stay unknown. */
export function labelBySnippets(runs: readonly Run[], wanted: readonly string[], unwanted: readonly string[]): Label[] {
  const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const yes = wanted.map(squeeze).filter(Boolean);
  const no = unwanted.map(squeeze).filter(Boolean);
  return runs.map((run) => {
    const text = squeeze(run.source);
    const words = wordsOf(text).length;
    if (yes.some((snippet) => text.includes(snippet))) return { share: 1, words, known: true };
    if (no.some((snippet) => text.includes(snippet))) return { share: 0, words, known: true };
    return { share: 0, words, known: false };
  });
}

function placesOf(truth: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let size = 1; size <= SIZE; size++) {
    for (let i = 0; i + size <= truth.length; i++) {
      const key = truth.slice(i, i + size).join(' ');
      const list = places.get(key);
      if (list) list.push(i);
      else places.set(key, [i]);
    }
  }
  return places;
}

/** Share of a block's words that stand in some run of four that the truth has; shorter blocks must be there as a whole. */
function coverage(words: readonly string[], places: ReadonlyMap<string, number[]>): number {
  if (words.length < SIZE) return words.length > 0 && places.has(words.join(' ')) ? 1 : 0;
  let covered = 0;
  let until = 0;
  for (let i = 0; i + SIZE <= words.length; i++) {
    if (!places.has(words.slice(i, i + SIZE).join(' '))) continue;
    covered += i + SIZE - Math.max(i, until);
    until = i + SIZE;
  }
  return covered / words.length;
}

function candidatesOf(
  words: readonly string[],
  block: number,
  truth: readonly string[],
  places: ReadonlyMap<string, number[]>,
  share: number,
): Candidate[] {
  if (share < 0.25) return [];
  const size = Math.min(SIZE, words.length);
  for (let i = 0; i + size <= words.length; i++) {
    const found = places.get(words.slice(i, i + size).join(' '));
    if (!found) continue;
    return found.slice(0, words.length < SIZE ? 200 : MOST_PLACES).map((place) => ({
      block,
      start: Math.max(0, place - i),
      end: Math.min(truth.length, place - i + words.length),
      matched: share * words.length,
    }));
  }
  return [];
}

/** The candidates that follow one another in page and truth and match most words; a snug fit counts half a word more. */
function bestChain(candidates: readonly Candidate[]): Candidate[] {
  const best = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  let last = -1;
  candidates.forEach((candidate, i) => {
    let top = 0;
    for (let j = 0; j < i; j++) {
      const earlier = candidates[j];
      if (!earlier || earlier.block === candidate.block || earlier.end > candidate.start + 1) continue;
      const value = (best[j] ?? 0) + (candidate.start - earlier.end <= 1 ? 0.5 : 0);
      if (value > top) {
        top = value;
        before[i] = j;
      }
    }
    best[i] = top + candidate.matched;
    if (last < 0 || (best[i] ?? 0) > (best[last] ?? 0)) last = i;
  });
  const chain: Candidate[] = [];
  for (let i = last; i >= 0; i = before[i] ?? -1) {
    const candidate = candidates[i];
    if (candidate) chain.push(candidate);
  }
  return chain.reverse();
}
