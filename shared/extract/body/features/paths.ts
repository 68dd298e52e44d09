import type { Columns } from '../columns.ts';
import type { FeatureGroup } from './group.ts';

const EACH = ['blocks', 'share', 'mean weight', 'density', 'good', 'sentences', 'span'];

interface Group {
  blocks: number;
  weight: number;
  linked: number;
  good: number;
  sentences: number;
  first: number;
  last: number;
}

/** What the blocks of the same path, and of the same element and parent, are like together. */
export const pathFeatures: FeatureGroup = {
  name: 'paths',
  names: [...EACH.map((name) => `path ${name}`), ...EACH.map((name) => `shape ${name}`)],
  fill(columns, out, stride, offset) {
    fillBy(columns, columns.path, out, stride, offset);
    fillBy(columns, columns.shape, out, stride, offset + EACH.length);
  },
};

function fillBy(
  { runs, weight, density, good, chrome, weightSum, count }: Columns,
  keys: Int32Array,
  out: Float32Array,
  stride: number,
  offset: number,
): void {
  const groups = new Map<number, Group>();
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    let group = groups.get(key);
    if (!group) {
      group = { blocks: 0, weight: 0, linked: 0, good: 0, sentences: 0, first: i, last: i };
      groups.set(key, group);
    }
    const w = weight[i] ?? 0;
    group.blocks++;
    group.weight += w;
    group.linked += w * (density[i] ?? 0);
    group.good += good[i] ?? 0;
    group.sentences += runs[i]?.measure.endsSentence ? 1 : 0;
    group.last = i;
  }
  const total = Math.max(1, weightSum[count] ?? 0);
  for (let i = 0; i < count; i++) {
    const group = groups.get(keys[i] ?? 0);
    if (!group || chrome[i]) continue;
    let at = offset + i * stride;
    out[at++] = Math.log(group.blocks);
    out[at++] = group.weight / total;
    out[at++] = Math.log1p(group.weight / group.blocks);
    out[at++] = group.linked / Math.max(1, group.weight);
    out[at++] = group.good / group.blocks;
    out[at++] = group.sentences / group.blocks;
    out[at] = group.blocks / (group.last - group.first + 1);
  }
}
