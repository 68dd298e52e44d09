import type { Archive } from '../shared/steps/archive.ts';
import { type Swept, sweep } from '../shared/steps/sweep.ts';
import { runtime } from './runtime.ts';

/** Each day: clusters, the days' Parquet files, retention, old URLs. By one instance at a time. */
export function compactHandler(archive: () => Archive) {
  return async (): Promise<Swept> => sweep(archive());
}

export const handler = compactHandler(runtime);
