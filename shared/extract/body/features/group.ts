import type { Columns } from '../columns.ts';

/** A few features that belong together. `fill` writes them for every block at `offset + i × stride`. */
export interface FeatureGroup {
  name: string;
  names: readonly string[];
  fill(columns: Columns, out: Float32Array, stride: number, offset: number): void;
}
