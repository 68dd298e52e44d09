/**
 * Boosted trees as flat columns. Node `i` passes a row on to `left[i]` when the value of `feature[i]` is at most
 * `threshold[i]`, else to `left[i] + 1`; a leaf has feature -1 and a `value`.
 */
export interface Forest {
  feature: Int16Array;
  threshold: Float32Array;
  left: Int32Array;
  value: Float32Array;
  roots: Int32Array;
  /** What the sum of leaves begins with. */
  base: number;
}

/** The sum of a forest's leaves for the row of values at `offset`, from its base: log-odds, or a value. */
export const marginOf = (forest: Forest, values: Float32Array, offset: number): number =>
  forest.base + sumOf(forest, values, offset, 0, forest.roots.length);

/** The sum of some trees' leaves, from tree `from` up to but not including tree `to`. */
export function sumOf(
  { feature, threshold, left, value, roots }: Forest,
  values: Float32Array,
  offset: number,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (let tree = from; tree < to; tree++) {
    let node = roots[tree] as number;
    let at = feature[node] as number;
    while (at >= 0) {
      node = (left[node] as number) + ((values[offset + at] as number) <= (threshold[node] as number) ? 0 : 1);
      at = feature[node] as number;
    }
    sum += value[node] as number;
  }
  return sum;
}

/** The probability of some log-odds. */
export const sigmoid = (margin: number): number => 1 / (1 + Math.exp(-margin));
