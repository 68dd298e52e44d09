/** What one part of the bench found. */
export interface Part {
  /** For a person. */
  text: string;
  /** Everything that was measured. */
  data: unknown;
  /** Plots by name. */
  plots: Record<string, string>;
  /** Something that must never be was found: the bench ends with status 1. */
  failed?: boolean;
}

/** What all randomness of the bench starts from. */
export const SEED = 1;

/** A size at some scale, but no less than what says anything. */
export function atLeast(least: number, wanted: number): number {
  return Math.max(least, Math.round(wanted));
}
