import { Within } from '../elements.ts';
import type { BlockKind } from '../types.ts';
import type { FeatureGroup } from './group.ts';

const KINDS: readonly BlockKind[] = ['paragraph', 'heading', 'item', 'quote', 'cell', 'caption', 'pre', 'line'];
const TAGS: readonly string[] = [
  'p',
  'div',
  'li',
  'span',
  'a',
  'strong',
  'em',
  'b',
  'i',
  'time',
  'label',
  'address',
  'dd',
  'cite',
];
const BITS = Object.values(Within);

/** Which elements the block stands in. */
export const placeFeatures: FeatureGroup = {
  name: 'place',
  names: [
    ...KINDS.map((kind) => `kind ${kind}`),
    'level',
    'inner tag',
    'depth',
    ...Object.keys(Within).map((name) => `within ${name}`),
  ],
  fill({ runs, elements, chrome }, out, stride, offset) {
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i];
      if (!run || chrome[i]) continue;
      let at = offset + i * stride;
      for (const kind of KINDS) out[at++] = run.kind === kind ? 1 : 0;
      out[at++] = run.level ?? 0;
      out[at++] = TAGS.indexOf(elements.tag[run.element] ?? '');
      out[at++] = elements.depth[run.element] ?? 0;
      for (const bit of BITS) out[at++] = (run.bits & bit) === 0 ? 0 : 1;
    }
  },
};
