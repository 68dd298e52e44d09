import { setTimeout } from 'node:timers/promises';

/** Waits before try number `attempt`: nothing before the first, then 50 ms, doubling up to 2 s. */
export async function pause(attempt: number): Promise<void> {
  if (attempt > 0) await setTimeout(Math.min(2_000, 25 * 2 ** attempt));
}
