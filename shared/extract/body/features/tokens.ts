import { type Columns, LEVELS } from '../columns.ts';
import { mix } from '../measure.ts';
import { AS, type ElementTokens, NEAR, seenAs } from '../tokens.ts';

/** The learned score of a token: log-odds that a block it belongs to is body text; 0 when it was never seen. */
export type ScoreOf = (token: number) => number;

const LOOK = ['mean', 'lowest', 'highest'];

/** Names of the features that `fillTokens` writes. */
export const tokenNames: readonly string[] = [
  ...Array.from({ length: NEAR }, (_, level) => LOOK.map((name) => `near ${level} ${name}`)).flat(),
  'path lowest',
  'path highest',
  'path sum',
  'path lowest level',
  'words mean',
  'words lowest',
  'words highest',
  'first word',
  'last word',
  'whole',
  'opening',
  'words sum',
  'heading mean',
  'heading lowest',
  'heading whole',
  'path before',
  'words before',
  'path after',
  'words after',
  'container 1 path',
  'container 1 words',
  'container 2 path',
  'container 2 words',
  'path against container 2',
  'path against page',
];

/** What class names, ids, words and the heading before say of each block, by scores learned on other sites. */
export function fillTokens(
  columns: Columns,
  tokens: ElementTokens,
  scoreOf: ScoreOf,
  out: Float32Array,
  stride: number,
  offset: number,
): void {
  const { runs, elements, count, chrome, headingBefore } = columns;
  const near = lookScores(tokens, scoreOf, AS.near);
  const far = lookScores(tokens, scoreOf, AS.far);
  const pathSums = new Float64Array(count + 1);
  const wordSums = new Float64Array(count + 1);
  const { lowest, highest, sum, level } = pathScores(elements, tokens.look, far);
  for (let i = 0; i < count; i++) {
    const run = runs[i];
    if (!run) continue;
    const { hashes, hash } = run.measure;
    let total = 0;
    let low = 0;
    let high = 0;
    for (const word of hashes) {
      const score = scoreOf(seenAs(word, AS.word));
      total += score;
      if (score < low) low = score;
      if (score > high) high = score;
    }
    const mean = total / Math.max(1, hashes.length);
    const whole = scoreOf(seenAs(hash, AS.whole));
    pathSums[i + 1] = (pathSums[i] ?? 0) + (sum[run.element] ?? 0);
    wordSums[i + 1] = (wordSums[i] ?? 0) + mean + whole;
    if (chrome[i]) continue;
    let at = offset + i * stride;
    let element = run.element;
    for (let step = 0; step < NEAR; step++) {
      const look = (tokens.look[element] ?? 0) * 3;
      out[at++] = near[look] ?? 0;
      out[at++] = near[look + 1] ?? 0;
      out[at++] = near[look + 2] ?? 0;
      element = elements.parent[element] ?? 0;
    }
    out[at++] = lowest[run.element] ?? 0;
    out[at++] = highest[run.element] ?? 0;
    out[at++] = sum[run.element] ?? 0;
    out[at++] = (elements.depth[run.element] ?? 0) - (level[run.element] ?? 0);
    out[at++] = mean;
    out[at++] = low;
    out[at++] = high;
    out[at++] = scoreOf(seenAs(hashes[0] ?? 0, AS.word));
    out[at++] = scoreOf(seenAs(hashes[hashes.length - 1] ?? 0, AS.word));
    out[at++] = whole;
    out[at++] = hashes.length > 1 ? scoreOf(seenAs(mix(hashes[0] ?? 0, hashes[1] ?? 0), AS.opening)) : 0;
    out[at++] = total;
    const heading = runs[headingBefore[i] ?? -1]?.measure;
    let headingTotal = 0;
    let headingLow = 0;
    for (const word of heading?.hashes ?? []) {
      const score = scoreOf(seenAs(word, AS.heading));
      headingTotal += score;
      if (score < headingLow) headingLow = score;
    }
    out[at++] = headingTotal / Math.max(1, heading?.hashes.length ?? 0);
    out[at++] = headingLow;
    out[at] = heading ? scoreOf(seenAs(heading.hash, AS.wholeHeading)) : 0;
  }
  fillAround(columns, pathSums, wordSums, out, stride, offset + NEAR * 3 + 15);
}

/** The same scores for the blocks beside, and on average over the containers. */
function fillAround(
  { count, chrome, containers, elements }: Columns,
  path: Float64Array,
  words: Float64Array,
  out: Float32Array,
  stride: number,
  offset: number,
): void {
  const one = (sums: Float64Array, i: number): number =>
    i < 0 || i >= count ? 0 : (sums[i + 1] ?? 0) - (sums[i] ?? 0);
  const over = (sums: Float64Array, element: number): number => {
    const a = elements.first[element] ?? 0;
    const b = elements.end[element] ?? 0;
    return b > a ? ((sums[b] ?? 0) - (sums[a] ?? 0)) / (b - a) : 0;
  };
  const page = over(path, 0);
  for (let i = 0; i < count; i++) {
    if (chrome[i]) continue;
    let at = offset + i * stride;
    const inner = containers[i * LEVELS] ?? 0;
    const outer = containers[i * LEVELS + 1] ?? 0;
    out[at++] = one(path, i - 1);
    out[at++] = one(words, i - 1);
    out[at++] = one(path, i + 1);
    out[at++] = one(words, i + 1);
    out[at++] = over(path, inner);
    out[at++] = over(words, inner);
    out[at++] = over(path, outer);
    out[at++] = over(words, outer);
    out[at++] = one(path, i) - over(path, outer);
    out[at] = one(path, i) - page;
  }
}

/** Mean, lowest and highest token score of each look. */
function lookScores({ looks }: ElementTokens, scoreOf: ScoreOf, as: number): Float64Array {
  const scores = new Float64Array(looks.length * 3);
  for (let i = 0; i < looks.length; i++) {
    const tokens = looks[i] ?? [];
    let sum = 0;
    let known = 0;
    let low = 0;
    let high = 0;
    for (const token of tokens) {
      const score = scoreOf(seenAs(token, as));
      if (score === 0) continue;
      known++;
      sum += score;
      if (score < low) low = score;
      if (score > high) high = score;
    }
    scores[i * 3] = sum / Math.max(1, known);
    scores[i * 3 + 1] = low;
    scores[i * 3 + 2] = high;
  }
  return scores;
}

/** Lowest and highest score on the way from the root to each element, the sum of means, and the depth of the lowest. */
function pathScores(
  { parent, depth }: Columns['elements'],
  look: Int32Array,
  scores: Float64Array,
): Record<'lowest' | 'highest' | 'sum' | 'level', Float64Array> {
  const lowest = new Float64Array(parent.length);
  const highest = new Float64Array(parent.length);
  const sum = new Float64Array(parent.length);
  const level = new Float64Array(parent.length);
  for (let i = 1; i < parent.length; i++) {
    const above = parent[i] ?? 0;
    const own = (look[i] ?? 0) * 3;
    const low = scores[own + 1] ?? 0;
    const isLower = low < (lowest[above] ?? 0);
    lowest[i] = isLower ? low : (lowest[above] ?? 0);
    level[i] = isLower ? (depth[i] ?? 0) : (level[above] ?? 0);
    highest[i] = Math.max(highest[above] ?? 0, scores[own + 2] ?? 0);
    sum[i] = (sum[above] ?? 0) + (scores[own] ?? 0);
  }
  return { lowest, highest, sum, level };
}
