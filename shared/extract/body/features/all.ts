import type { Columns } from '../columns.ts';
import { containerFeatures } from './containers.ts';
import { contextNames } from './context.ts';
import { evidenceFeatures } from './evidence.ts';
import type { FeatureGroup } from './group.ts';
import { neighbourFeatures } from './neighbours.ts';
import { pathFeatures } from './paths.ts';
import { placeFeatures } from './place.ts';
import { textFeatures } from './text.ts';
import { tokenNames } from './tokens.ts';

/** The groups that need nothing learned, in the order of their columns; the token scores stand after them. */
export const GROUPS: readonly FeatureGroup[] = [
  textFeatures,
  placeFeatures,
  evidenceFeatures,
  containerFeatures,
  pathFeatures,
  neighbourFeatures,
];

/** Columns before the token scores, and before the context of a first judgement. */
export const PLAIN_COUNT = GROUPS.reduce((sum, group) => sum + group.names.length, 0);

export const CONTEXT_AT = PLAIN_COUNT + tokenNames.length;

/** Names of all features, in the order of their columns. */
export const FEATURES: readonly string[] = [...GROUPS.flatMap((group) => group.names), ...tokenNames, ...contextNames];

/** For each feature, its group's name: what an ablation leaves out together. */
export const GROUP_OF: readonly string[] = [
  ...GROUPS.flatMap((group) => group.names.map(() => group.name)),
  ...tokenNames.map(() => 'tokens'),
  ...contextNames.map(() => 'context'),
];

/** Writes the plain features of all blocks, one row a block. */
export function fillPlain(columns: Columns, out: Float32Array, stride: number): void {
  let offset = 0;
  for (const group of GROUPS) {
    group.fill(columns, out, stride, offset);
    offset += group.names.length;
  }
}
