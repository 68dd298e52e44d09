import type { Observe } from '../shared/events.ts';
import type { Archive } from '../shared/steps/archive.ts';
import { type Freshness, measureFreshness } from '../shared/steps/canary.ts';
import { runtime } from './runtime.ts';

/** Every five minutes: measures how fresh the archive is, and notes it as metrics. */
export function canaryHandler(archive: () => Archive & { observe: Observe }) {
  return async (): Promise<Freshness> => {
    const freshness = await measureFreshness(archive());
    archive().observe({ type: 'measured', ...freshness });
    return freshness;
  };
}

export const handler = canaryHandler(runtime);
