import type { Columns } from '../columns.ts';

/** A few features that belong together. `fill` writes them at `offset + i × stride` for every block `i` that is not plain chrome. */
export interface FeatureGroup {
  name: string;
  names: readonly string[];
  fill(columns: Columns, out: Float32Array, stride: number, offset: number): void;
}
