import { type Columns, LEVELS } from '../columns.ts';
import { levelsBetween } from '../tree.ts';
import type { FeatureGroup } from './group.ts';

const EACH = ['blocks', 'share', 'density', 'good', 'good of page', 'position', 'media', 'controls'];

/** Shares of the containers around the block, and where it stands to those that hold most of the page's running text. */
export const containerFeatures: FeatureGroup = {
  name: 'containers',
  names: [
    ...Array.from({ length: LEVELS }, (_, level) => EACH.map((name) => `container ${level + 1} ${name}`)).flat(),
    'media beside',
    'controls beside',
    'in half',
    'in seven tenths',
    'in nine tenths',
    'levels below main',
    'levels outside main',
    'position in main',
    'blocks after first good',
    'blocks before last good',
    'weight after first good',
    'weight before last good',
  ],
  fill(columns, out, stride, offset) {
    const { count, chrome, containers, elements, weightSum, linkedSum, goodWeightSum, goodSum, mains } = columns;
    const total = Math.max(1, weightSum[count] ?? 0);
    const totalGood = Math.max(1, goodWeightSum[count] ?? 0);
    const { first, end } = elements;
    const [half, main, most] = mains;
    const from = first[main] ?? 0;
    const to = end[main] ?? count;
    const firstGood = firstWith(goodSum, from, to);
    const lastGood = lastWith(goodSum, from, to);
    for (let i = 0; i < count; i++) {
      if (chrome[i]) continue;
      let at = offset + i * stride;
      for (let level = 0; level < LEVELS; level++) {
        const element = containers[i * LEVELS + level] ?? 0;
        const a = first[element] ?? 0;
        const b = end[element] ?? 0;
        const w = Math.max(1, (weightSum[b] ?? 0) - (weightSum[a] ?? 0));
        const g = (goodWeightSum[b] ?? 0) - (goodWeightSum[a] ?? 0);
        out[at++] = Math.log(Math.max(1, b - a));
        out[at++] = w / total;
        out[at++] = ((linkedSum[b] ?? 0) - (linkedSum[a] ?? 0)) / w;
        out[at++] = g / w;
        out[at++] = g / totalGood;
        out[at++] = (i - a) / Math.max(1, b - a - 1);
        out[at++] = (elements.media[element] ?? 0) / Math.max(1, b - a);
        out[at++] = (elements.controls[element] ?? 0) / Math.max(1, b - a);
      }
      const own = outermostOf(columns, i);
      out[at++] = Math.min(5, elements.media[own] ?? 0);
      out[at++] = Math.min(5, elements.controls[own] ?? 0);
      out[at++] = inside(columns, i, half);
      out[at++] = inside(columns, i, main);
      out[at++] = inside(columns, i, most);
      const [below, outside] = levelsBetween(elements, columns.runs[i]?.element ?? 0, main);
      out[at++] = below;
      out[at++] = outside;
      out[at++] = Math.max(-1, Math.min(2, (i - from) / Math.max(1, to - from)));
      out[at++] = signedLog(i - firstGood);
      out[at++] = signedLog(lastGood - i);
      out[at++] = signedLog((weightSum[i] ?? 0) - (weightSum[firstGood] ?? 0));
      out[at++] = signedLog((weightSum[lastGood] ?? 0) - (weightSum[i] ?? 0));
    }
  },
};

export const signedLog = (x: number): number => Math.sign(x) * Math.log1p(Math.abs(x));

function inside({ elements }: Columns, block: number, element: number): number {
  return block >= (elements.first[element] ?? 0) && block < (elements.end[element] ?? 0) ? 1 : 0;
}

function firstWith(sum: Float64Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((sum[i + 1] ?? 0) > (sum[i] ?? 0)) return i;
  return from;
}

function lastWith(sum: Float64Array, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if ((sum[i + 1] ?? 0) > (sum[i] ?? 0)) return i;
  return from;
}

/** The outermost element that holds this block and no other. */
function outermostOf({ elements, runs, containers }: Columns, block: number): number {
  const inner = containers[block * LEVELS] ?? 0;
  let at = runs[block]?.element ?? 0;
  while (at > 0 && elements.parent[at] !== inner && (elements.parent[at] ?? 0) > 0) at = elements.parent[at] ?? 0;
  return at === inner ? 0 : at;
}
