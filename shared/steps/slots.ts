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
/** Slots of several processes lie this many delays apart: what a request may be late, and what its way to the site may vary. */
const SPACING = 1.25;
/** A request may leave this share of the delay after its slot; a later one takes a new slot. */
const LATE = 0.1;
/** A slot on an idle site is this many milliseconds ahead, so that it is not past before its reservation has answered. */
const LEAD_MS = 50;
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
  const spacing = pipeline.alone ? delayMs : Math.ceil(delayMs * SPACING);
  const first = await pipeline.sites.reserve(site, count, spacing, pipeline.now().getTime() + LEAD_MS);
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
  const site = siteOf(message.fetchUrl, source.scope);
  const isBlocked = blockedUntil > pipeline.now().getTime();
  const slot = isBlocked ? await nextSlot(pipeline, site, delayMs) : Date.parse(message.notBefore);
  return waitFor(pipeline, site, Math.max(slot, isBlocked ? blockedUntil : 0), delayMs, EARLY_MS);
}

/** A poll waits this many milliseconds for its slot at most. */
export const PATIENCE_MS = 30_000;

/** Takes the next slot of a site and waits for it; throws `RetryableError` when the site has too much before it. */
export async function takeTurn(
  pipeline: Pipeline,
  url: string,
  source: Pick<SourceConfig, 'scope'>,
  delayMs: number,
): Promise<void> {
  const later = await nextTurn(pipeline, url, source, delayMs, PATIENCE_MS);
  if (later === undefined) return;
  const seconds = Math.round((later - pipeline.now().getTime()) / 1_000);
  throw new RetryableError(`the site is busy for another ${seconds} s`);
}

/** Takes the next slot of a URL's site and waits for it if it is at most `patienceMs` away; returns it if it is further. */
export async function nextTurn(
  pipeline: Pipeline,
  url: string,
  source: Pick<SourceConfig, 'scope'>,
  delayMs: number,
  patienceMs: number,
): Promise<number | undefined> {
  if (delayMs === 0) return undefined;
  const site = siteOf(url, source.scope);
  return waitFor(pipeline, site, await nextSlot(pipeline, site, delayMs), delayMs, patienceMs);
}

/**
 * Waits for a slot that is at most `patienceMs` away; returns the slot if it is further. Whoever wakes too late for a
 * slot, because its message was late or the processor busy, takes the next one.
 */
async function waitFor(
  pipeline: Pipeline,
  site: string,
  first: number,
  delayMs: number,
  patienceMs: number,
): Promise<number | undefined> {
  for (let slot = first; ; slot = await nextSlot(pipeline, site, delayMs)) {
    const early = slot - pipeline.now().getTime();
    if (early > patienceMs) return slot;
    if (early > 0) await setTimeout(early);
    // Alone, a request that is late delays the next one, and nobody else's slot is touched.
    if (delayMs === 0 || pipeline.alone || pipeline.now().getTime() - slot <= delayMs * LATE) return undefined;
  }
}

async function nextSlot(pipeline: Pipeline, site: string, delayMs: number): Promise<number> {
  const [slot = 0] = await reserveSlots(pipeline, site, 1, delayMs);
  return slot;
}
