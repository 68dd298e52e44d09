import type { Run } from './run.ts';
import type { Elements } from './walk.ts';

/** The innermost element that holds both. */
export function commonAncestor({ parent, depth }: Elements, a: number, b: number): number {
  let x = a;
  let y = b;
  while (x !== y) {
    if ((depth[x] ?? 0) >= (depth[y] ?? 0)) x = parent[x] ?? 0;
    else y = parent[y] ?? 0;
  }
  return x;
}

/** Levels from an element up to the nearest ancestor it shares with another, and from there down to the other. */
export function levelsBetween(elements: Elements, from: number, to: number): [number, number] {
  const meeting = elements.depth[commonAncestor(elements, from, to)] ?? 0;
  return [(elements.depth[from] ?? 0) - meeting, (elements.depth[to] ?? 0) - meeting];
}

/** The deepest element whose blocks hold at least so much of a running sum; the root when nothing is asked for. */
export function deepestWith({ first, end, depth }: Elements, sum: Float64Array, least: number): number {
  let best = 0;
  if (least <= 0) return best;
  for (let i = 1; i < first.length; i++) {
    const inside = (sum[end[i] ?? 0] ?? 0) - (sum[first[i] ?? 0] ?? 0);
    if (inside >= least && (depth[i] ?? 0) > (depth[best] ?? 0)) best = i;
  }
  return best;
}

/** 1 for each element around a block: a quarter of a page's elements, and all that matter to its blocks. */
export function ancestorsOf({ parent }: Elements, runs: readonly Run[]): Uint8Array {
  const found = new Uint8Array(parent.length);
  for (const { element } of runs) {
    for (let at = element; at > 0 && found[at] === 0; at = parent[at] ?? 0) found[at] = 1;
  }
  return found;
}
