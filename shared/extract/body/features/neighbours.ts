import type { Columns } from '../columns.ts';
import { signedLog } from './containers.ts';
import type { FeatureGroup } from './group.ts';

const OFFSETS = [-2, -1, 1, 2];
const EACH = ['weight', 'density', 'sentence', 'same path', 'kind'];
const WINDOWS = [3, 8, 20];
const KIND = { paragraph: 1, heading: 2, item: 3, quote: 4, cell: 5, caption: 6, pre: 7, line: 8 } as const;

/** The blocks around the block, and where it stands on the page. */
export const neighbourFeatures: FeatureGroup = {
  name: 'neighbours',
  names: [
    ...OFFSETS.flatMap((by) => EACH.map((name) => `${by > 0 ? '+' : ''}${by} ${name}`)),
    ...WINDOWS.flatMap((size) => [
      `good in ${size} before`,
      `good in ${size} after`,
      `density in ${size} before`,
      `density in ${size} after`,
    ]),
    'index',
    'weight before',
    'after title',
    'weight after title',
    'after heading',
    'weight after heading',
    'heading level',
    'same depth as heading',
    'good run before',
    'good run after',
  ],
  fill(columns, out, stride, offset) {
    const { runs, count, chrome, weight, density, path, weightSum, linkedSum, headingBefore, titleAt, elements } =
      columns;
    const total = weightSum[count] ?? 0;
    for (let i = 0; i < count; i++) {
      if (chrome[i]) continue;
      let at = offset + i * stride;
      for (const by of OFFSETS) {
        const other = runs[i + by];
        out[at++] = other ? Math.log1p(weight[i + by] ?? 0) : -1;
        out[at++] = other ? (density[i + by] ?? 0) : -1;
        out[at++] = other ? Number(other.measure.endsSentence) : -1;
        out[at++] = other ? Number(path[i] === path[i + by]) : -1;
        out[at++] = other ? KIND[other.kind] : 0;
      }
      for (const size of WINDOWS) {
        const a = Math.max(0, i - size);
        const b = Math.min(count, i + 1 + size);
        out[at++] = goodShare(columns, a, i);
        out[at++] = goodShare(columns, i + 1, b);
        out[at++] =
          ((linkedSum[i] ?? 0) - (linkedSum[a] ?? 0)) / Math.max(1, (weightSum[i] ?? 0) - (weightSum[a] ?? 0));
        out[at++] =
          ((linkedSum[b] ?? 0) - (linkedSum[i + 1] ?? 0)) / Math.max(1, (weightSum[b] ?? 0) - (weightSum[i + 1] ?? 0));
      }
      const heading = headingBefore[i] ?? -1;
      out[at++] = i / count;
      out[at++] = (weightSum[i] ?? 0) / Math.max(1, total);
      out[at++] = titleAt < 0 ? -9 : signedLog(i - titleAt);
      out[at++] = titleAt < 0 ? -9 : signedLog((weightSum[i] ?? 0) - (weightSum[titleAt] ?? 0));
      out[at++] = heading < 0 ? -1 : Math.log(i - heading);
      out[at++] = heading < 0 ? -1 : Math.log1p((weightSum[i] ?? 0) - (weightSum[heading + 1] ?? 0));
      out[at++] = runs[heading]?.level ?? 0;
      out[at++] =
        heading < 0
          ? 0
          : (elements.depth[runs[i]?.element ?? 0] ?? 0) - (elements.depth[runs[heading]?.element ?? 0] ?? 0);
      out[at++] = nearestGood(columns, i, -1);
      out[at] = nearestGood(columns, i, 1);
    }
  },
};

function goodShare({ weightSum, goodWeightSum }: Columns, from: number, to: number): number {
  return (
    ((goodWeightSum[to] ?? 0) - (goodWeightSum[from] ?? 0)) / Math.max(1, (weightSum[to] ?? 0) - (weightSum[from] ?? 0))
  );
}

/** Blocks to the next good one in a direction, 9 at most. */
function nearestGood({ good }: Columns, from: number, step: 1 | -1): number {
  for (let distance = 1; distance < 9; distance++) if (good[from + step * distance]) return distance;
  return 9;
}
