import type { Columns } from './columns.ts';
import { CONTEXT_AT, FEATURES, fillPlain, PLAIN_COUNT } from './features/all.ts';
import { fillContext } from './features/context.ts';
import { fillTokens } from './features/tokens.ts';
import { marginOf, sigmoid } from './forest.ts';
import { elementTokens } from './tokens.ts';
import type { Model } from './weights.ts';

/** A block below this at first sight is not looked at again. */
export const HOPELESS = 0.01;

/** Probability of each block that it is body text: a judgement by itself, and a second one by the first of all. */
export function classify(columns: Columns, { scoreOf, first, second }: Model): Float64Array {
  const width = FEATURES.length;
  const values = new Float32Array(columns.count * width);
  fillPlain(columns, values, width);
  fillTokens(columns, elementTokens(columns.elements), scoreOf, values, width, PLAIN_COUNT);
  const judged = Float64Array.from({ length: columns.count }, (_, i) => sigmoid(marginOf(first, values, i * width)));
  fillContext(columns, judged, values, width, CONTEXT_AT);
  return judged.map((p, i) => (p < HOPELESS ? p : sigmoid(marginOf(second, values, i * width))));
}
