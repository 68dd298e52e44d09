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

/** The sum of a forest's leaves for the row of values at `offset`: log-odds, or a value. */
export function marginOf(
  { feature, threshold, left, value, roots, base }: Forest,
  values: Float32Array,
  offset: number,
): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
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
