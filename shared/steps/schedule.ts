import type { Pipeline } from './pipeline.ts';

/** Sources that one tick sends at most; the rest is due a minute later still. */
const SOURCES_PER_TICK = 500;

/** Sends the sources that are due to the queue; returns how many. A missed tick catches up by itself. */
export async function scheduleDue({ sources, queues, now }: Pipeline): Promise<{ sources: number }> {
  const due = await sources.due(now().toISOString(), SOURCES_PER_TICK);
  await queues.discover(due.map((sourceId) => ({ v: 1, sourceId, due: true })));
  return { sources: due.length };
}
