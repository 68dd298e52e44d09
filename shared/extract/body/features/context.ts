import { type Columns, LEVELS } from '../columns.ts';
import { deepestWith, levelsBetween } from '../tree.ts';
import { signedLog } from './containers.ts';

const BESIDE = [-3, -2, -1, 1, 2, 3];
const WINDOWS = [3, 8];

/** Names of the features that `fillContext` writes. */
export const contextNames: readonly string[] = [
  'first',
  ...BESIDE.map((by) => `first ${by}`),
  ...WINDOWS.flatMap((size) => [`first in ${size} before`, `first in ${size} after`]),
  'first of path',
  'best of path',
  'first of shape',
  'best of shape',
  'first of element path',
  ...Array.from({ length: LEVELS }, (_, level) => [
    `first of container ${level + 1}`,
    `kept of container ${level + 1}`,
  ]).flat(),
  'in core',
  'levels below core',
  'levels outside core',
  'against page',
  'page certainty',
  'kept share before',
  'kept share after',
  'since kept',
  'until kept',
  'weight since kept',
  'weight until kept',
  'run of like',
];

const SURE = 0.8;

/** What a first judgement of all blocks says about each: its neighbours, its like, its containers, the page. */
export function fillContext(
  columns: Columns,
  first: Float64Array,
  out: Float32Array,
  stride: number,
  offset: number,
): void {
  const { count, chrome, weight, path, shape, containers, elements, weightSum } = columns;
  const sum = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) sum[i + 1] = (sum[i] ?? 0) + (first[i] ?? 0) * (weight[i] ?? 0);
  const total = Math.max(1, sum[count] ?? 0);
  const mean = (from: number, to: number, without: number): number => {
    const own = without >= from && without < to ? (weight[without] ?? 0) : 0;
    const w = (weightSum[to] ?? 0) - (weightSum[from] ?? 0) - own;
    return w <= 0.01 ? -1 : ((sum[to] ?? 0) - (sum[from] ?? 0) - own * (first[without] ?? 0)) / w;
  };
  const byPath = groupsOf(path, first, weight);
  const byShape = groupsOf(shape, first, weight);
  const core = deepestWith(elements, sum, 0.7 * total);
  const coreFrom = elements.first[core] ?? 0;
  const coreEnd = elements.end[core] ?? 0;
  let certain = 0;
  for (let i = 0; i < count; i++) if ((first[i] ?? 0) > 0.5) certain += (first[i] ?? 0) * (weight[i] ?? 0);
  let kept = 1e-9;
  for (let i = 0; i < count; i++) if ((first[i] ?? 0) > 0.5) kept += weight[i] ?? 0;
  const certainty = certain / kept;
  const before = distancesTo(first, weight, 1);
  const after = distancesTo(first, weight, -1);
  for (let i = 0; i < count; i++) {
    if (chrome[i]) continue;
    let at = offset + i * stride;
    const own = first[i] ?? 0;
    out[at++] = logit(own);
    for (const by of BESIDE) out[at++] = i + by < 0 || i + by >= count ? -9 : logit(first[i + by] ?? 0);
    for (const size of WINDOWS) {
      out[at++] = mean(Math.max(0, i - size), i, -1);
      out[at++] = mean(i + 1, Math.min(count, i + 1 + size), -1);
    }
    out[at++] = meanOf(byPath, path[i] ?? 0, own, weight[i] ?? 0);
    out[at++] = byPath.get(path[i] ?? 0)?.best ?? 0;
    out[at++] = meanOf(byShape, shape[i] ?? 0, own, weight[i] ?? 0);
    out[at++] = byShape.get(shape[i] ?? 0)?.best ?? 0;
    out[at++] = byPath.get(path[i] ?? 0)?.blocks ?? 0;
    for (let level = 0; level < LEVELS; level++) {
      const element = containers[i * LEVELS + level] ?? 0;
      const from = elements.first[element] ?? 0;
      const to = elements.end[element] ?? 0;
      out[at++] = mean(from, to, i);
      out[at++] = ((sum[to] ?? 0) - (sum[from] ?? 0)) / total;
    }
    out[at++] = i >= coreFrom && i < coreEnd ? 1 : 0;
    const [below, outside] = levelsBetween(elements, columns.runs[i]?.element ?? 0, core);
    out[at++] = below;
    out[at++] = outside;
    out[at++] = own - certainty;
    out[at++] = certainty;
    out[at++] = (sum[i] ?? 0) / total;
    out[at++] = (total - (sum[i + 1] ?? 0)) / total;
    out[at++] = before[i * 2] ?? 0;
    out[at++] = after[i * 2] ?? 0;
    out[at++] = before[i * 2 + 1] ?? 0;
    out[at++] = after[i * 2 + 1] ?? 0;
    out[at] = runOfLike(path, first, i);
  }
}

const logit = (p: number): number => Math.max(-6, Math.min(6, Math.log((p + 1e-6) / (1 - p + 1e-6))));

interface Group {
  weight: number;
  sum: number;
  best: number;
  blocks: number;
}

function groupsOf(keys: Int32Array, first: Float64Array, weight: Float64Array): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    let group = groups.get(key);
    if (!group) {
      group = { weight: 0, sum: 0, best: 0, blocks: 0 };
      groups.set(key, group);
    }
    group.weight += weight[i] ?? 0;
    group.sum += (weight[i] ?? 0) * (first[i] ?? 0);
    group.best = Math.max(group.best, first[i] ?? 0);
    group.blocks++;
  }
  return groups;
}

/** Mean judgement of the block's like, itself left out; -1 when it has none. */
function meanOf(groups: ReadonlyMap<number, Group>, key: number, own: number, weight: number): number {
  const group = groups.get(key);
  if (!group || group.weight - weight < 0.01) return -1;
  return (group.sum - own * weight) / (group.weight - weight);
}

/** Blocks and weight back (1) or on (-1) to the nearest sure block, on a logarithmic scale. */
function distancesTo(first: Float64Array, weight: Float64Array, step: 1 | -1): Float64Array {
  const found = new Float64Array(first.length * 2);
  let blocks = 99;
  let words = 9999;
  for (let k = 0; k < first.length; k++) {
    const i = step > 0 ? k : first.length - 1 - k;
    found[i * 2] = signedLog(blocks);
    found[i * 2 + 1] = signedLog(words);
    if ((first[i] ?? 0) >= SURE) {
      blocks = 0;
      words = 0;
    } else {
      blocks++;
      words += weight[i] ?? 0;
    }
  }
  return found;
}

/** How many blocks of one path follow one another around this one, 20 at most, signed by which way they are judged. */
function runOfLike(path: Int32Array, first: Float64Array, i: number): number {
  const same = (k: number): boolean => k >= 0 && k < path.length && path[k] === path[i];
  let a = i;
  while (i - a < 10 && same(a - 1)) a--;
  let b = i;
  while (b - i < 10 && same(b + 1)) b++;
  let sum = 0;
  for (let k = a; k <= b; k++) sum += (first[k] ?? 0) - 0.5;
  return sum;
}
