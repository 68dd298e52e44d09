/** Bins a feature's values fall into. */
export const BINS = 48;

/** Rows looked at to place the edges. */
const EDGE_SAMPLE = 30_000;

/** Bin edges of one feature: values that cut its rows into even parts, or all values where there are few. */
export function edgesOf(values: Float32Array): Float32Array {
  const step = Math.ceil(values.length / EDGE_SAMPLE);
  const sorted = values.filter((_, i) => i % step === 0).sort();
  const distinct: number[] = [];
  for (const value of sorted)
    if (distinct.length === 0 || value !== distinct[distinct.length - 1]) distinct.push(value);
  if (distinct.length <= BINS)
    return Float32Array.from(distinct.slice(0, -1).map((value, i) => (value + (distinct[i + 1] ?? value)) / 2));
  const edges: number[] = [];
  for (let i = 1; i < BINS; i++) {
    const edge = sorted[Math.floor((i * sorted.length) / BINS)] ?? 0;
    if (edges.length === 0 || edge > (edges[edges.length - 1] ?? 0)) edges.push(edge);
  }
  return Float32Array.from(edges);
}

/** The bin of a value: how many edges it is above. */
export function binOf(value: number, edges: Float32Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
