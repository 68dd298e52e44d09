import { SEED } from './part.ts';

/** How the loopback internet behaves, whatever its size. */
export const INTERNET = { seed: SEED, latencyMs: 20, faults: 0.02 };
/** Articles of a site's feed. */
export const ARTICLES = 20;
