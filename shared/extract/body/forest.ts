/**
 * Boosted trees as two flat columns, so that a step through a tree reads eight bytes. A node that parts has
 * `next = left × 256 + feature`: it passes a row on to `left` when the feature's value is at most `split`, else to
 * `left + 1`. A leaf has `next` -1, and `split` is its value.
 */
export interface Forest {
  next: Int32Array;
  split: Float32Array;
  roots: Int32Array;
  /** What the sum of leaves begins with. */
  base: number;
}

/** The `next` of a node that parts by a feature, 0 to 255. */
export const parting = (feature: number, left: number): number => left * 256 + feature;
export const featureIn = (next: number): number => next & 255;
export const leftIn = (next: number): number => next >>> 8;

/** The sum of a forest's leaves for the row of values at `offset`, from its base: log-odds, or a value. */
export const marginOf = (forest: Forest, values: Float32Array, offset: number): number =>
  forest.base + sumOf(forest, values, offset, 0, forest.roots.length);

/** The sum of some trees' leaves, from tree `from` up to but not including tree `to`. */
export function sumOf(
  { next, split, roots }: Forest,
  values: Float32Array,
  offset: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let node = roots[tree] as number;
    let step = next[node] as number;
    while (step >= 0) {
      node = leftIn(step) + ((values[offset + featureIn(step)] as number) <= (split[node] as number) ? 0 : 1);
      step = next[node] as number;
    }
    sum += split[node] as number;
  }
  return sum;
}

/** The probability of some log-odds. */
export const sigmoid = (margin: number): number => 1 / (1 + Math.exp(-margin));
