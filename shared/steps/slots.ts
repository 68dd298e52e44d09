import { setTimeout } from 'node:timers/promises';
import { RetryableError } from '../errors.ts';
import type { RobotsRules } from '../fetch/robots.ts';
import type { CollectMessage } from '../messages.ts';
import type { SourceConfig } from '../source.ts';
import { siteOf } from '../url.ts';
import type { Pipeline } from './pipeline.ts';

/** Seconds between two requests to a site that asks for nothing else. */
export const DEFAULT_CRAWL_DELAY_SECONDS = 2;
/** No site can make us slower than this many seconds a request. */
const MAX_CRAWL_DELAY_SECONDS = 60;
/** A request may leave this share of the delay after its slot; slots lie that much further apart. */
const SLACK = 0.2;
/** A message that comes at most this many milliseconds early waits for its slot. */
export const EARLY_MS = 1_000;

/** Milliseconds between two requests to a site: the longer of what the source and robots.txt say. */
export function crawlDelayMs(source: Pick<SourceConfig, 'crawlDelaySeconds'>, robots?: RobotsRules): number {
  const seconds = Math.max(source.crawlDelaySeconds ?? DEFAULT_CRAWL_DELAY_SECONDS, robots?.crawlDelaySeconds ?? 0);
  return 1_000 * Math.min(seconds, MAX_CRAWL_DELAY_SECONDS);
}

/** The times of `count` slots on a site, in milliseconds since 1970. */
export async function reserveSlots(
  pipeline: Pipeline,
  site: string,
  count: number,
  delayMs: number,
): Promise<number[]> {
  const spacing = Math.ceil(delayMs * (1 + SLACK));
  const first = await pipeline.sites.reserve(site, count, spacing, pipeline.now().getTime());
  return Array.from({ length: count }, (_, i) => first + i * spacing);
}

/**
 * Waits for a message's slot if it is near. Returns when the request may be sent: undefined for now,
 * or the time (milliseconds since 1970) of a later slot, for which the message is to be sent on again.
 */
export async function awaitSlot(
  pipeline: Pipeline,
  message: Pick<CollectMessage, 'notBefore' | 'fetchUrl'>,
  source: Pick<SourceConfig, 'scope'>,
  delayMs: number,
  blockedUntil: number,
): Promise<number | undefined> {
  let slot = Date.parse(message.notBefore);
  const now = pipeline.now().getTime();
  if (blockedUntil > now || now - slot > delayMs * SLACK) {
    const [next = now] = await reserveSlots(pipeline, siteOf(message.fetchUrl, source.scope), 1, delayMs);
    slot = Math.max(next, blockedUntil);
  }
  const early = slot - pipeline.now().getTime();
  if (early > EARLY_MS) return slot;
  if (early > 0) await setTimeout(early);
  return undefined;
}

/** A poll waits this many milliseconds for its slot at most. */
const PATIENCE_MS = 30_000;

/** Takes the next slot of a site and waits for it; throws `RetryableError` when the site has too much before it. */
export async function takeTurn(
  pipeline: Pipeline,
  url: string,
  source: Pick<SourceConfig, 'scope'>,
  delayMs: number,
): Promise<void> {
  const now = pipeline.now().getTime();
  const [slot = now] = await reserveSlots(pipeline, siteOf(url, source.scope), 1, delayMs);
  const early = slot - now;
  if (early > PATIENCE_MS) throw new RetryableError(`the site is busy for another ${Math.round(early / 1_000)} s`);
  if (early > 0) await setTimeout(early);
}
