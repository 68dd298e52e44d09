import type { CollectMessage } from '../messages.ts';
import type { Link } from '../store/ledger.ts';
import { siteOf } from '../url.ts';
import type { Pipeline } from './pipeline.ts';
import { nextRecheck } from './recheck.ts';
import { robotsFor } from './robots.ts';
import { crawlDelayMs, reserveSlots } from './slots.ts';

/** Sources and re-checks that one tick sends at most; the rest is due a minute later still. */
const SOURCES_PER_TICK = 500;
const RECHECKS_PER_TICK = 200;

/** Sends what is due to the queues; returns how much that was. A missed tick catches up by itself. */
export async function scheduleDue(pipeline: Pipeline): Promise<{ sources: number; rechecks: number }> {
  const now = pipeline.now().toISOString();
  const due = await pipeline.sources.due(now, SOURCES_PER_TICK);
  await pipeline.queues.discover(due.map((sourceId) => ({ v: 1, sourceId })));
  const links = await pipeline.sources.dueRechecks(now, RECHECKS_PER_TICK);
  for (const link of links) await sendRecheck(pipeline, link);
  return { sources: due.length, rechecks: links.length };
}

/**
 * Records the next look, then sends this one, so that its outcome cannot be written before. A crash between the two
 * skips one of an article's looks; no article is lost by it.
 */
async function sendRecheck(pipeline: Pipeline, link: Link): Promise<void> {
  await pipeline.ledger.setRecheck(link.id, nextRecheck(link, pipeline.now()));
  const source = await pipeline.sources.get(link.sourceId);
  if (source?.recheck && !source.paused) {
    const delayMs = crawlDelayMs(source, await robotsFor(pipeline, link.url, source));
    const [slot = 0] = await reserveSlots(pipeline, siteOf(link.url, source.scope), 1, delayMs);
    await pipeline.queues.collect([recheckMessage(link, slot)]);
  }
}

/** The message that looks at a stored article again. */
export function recheckMessage(link: Pick<Link, 'url' | 'sourceId' | 'foundAt'>, slot: number): CollectMessage {
  const { url, sourceId, foundAt } = link;
  return {
    v: 1,
    url,
    fetchUrl: url,
    sourceId,
    foundAt,
    notBefore: new Date(slot).toISOString(),
    reason: 'recheck',
    postponed: 0,
  };
}
