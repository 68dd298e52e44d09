import type { Columns } from './columns.ts';
import { CONTEXT_AT, FEATURES, fillPlain, PLAIN_COUNT } from './features/all.ts';
import { fillContext } from './features/context.ts';
import { fillTokens } from './features/tokens.ts';
import { type Forest, marginOf, sigmoid, sumOf } from './forest.ts';
import { elementTokens } from './tokens.ts';
import type { Forests, Model } from './weights.ts';

/** A block below this at first sight is not looked at again. */
export const HOPELESS = 0.01;

/**
 * Share of the first stage's trees after which plain chrome is let go, and the log-odds that make it plain. Of 45,597 blocks
 * three quarters go so; with all trees none of them came to .3, and 26 to .05.
 */
const EARLY = 0.15;
const PLAIN = -2.5;

/** What is taken for the judgement of plain chrome: the median of what the first stage says of it. */
export const CHROME = 0.0005;

/** Probability of each block that it is body text: a judgement by itself, and a second one by the first of all. */
export function classify(columns: Columns, { scoreOf, first, second }: Pick<Model, 'scoreOf'> & Forests): Float64Array {
  const width = FEATURES.length;
  const values = new Float32Array(columns.count * width);
  fillPlain(columns, values, width);
  fillTokens(columns, elementTokens(columns.elements, columns.runs), scoreOf, values, width, PLAIN_COUNT);
  const judged = Float64Array.from({ length: columns.count }, (_, i) =>
    columns.chrome[i] ? CHROME : firstOf(first, values, i * width),
  );
  fillContext(columns, judged, values, width, CONTEXT_AT);
  return judged.map((p, i) => (p < HOPELESS ? p : together(p, marginOf(second, values, i * width))));
}

/** Most of a page's blocks are plain chrome, and a few trees see it; all of them would double its log-odds. */
function firstOf(forest: Forest, values: Float32Array, offset: number): number {
  const trees = forest.roots.length;
  const early = Math.floor(trees * EARLY);
  const margin = forest.base + sumOf(forest, values, offset, 0, early);
  return sigmoid(margin < PLAIN ? 2 * margin : margin + sumOf(forest, values, offset, early, trees));
}

/** Both judgements count alike: the second is better on most pages, and farther off where the first erred. */
export function together(first: number, secondMargin: number): number {
  const margin = Math.log((first + 1e-4) / (1 - first + 1e-4));
  return sigmoid((margin + secondMargin) / 2);
}
