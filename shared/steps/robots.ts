import { fetchRobots, type RobotsRules } from '../fetch/robots.ts';
import { PRODUCT_TOKEN } from '../names.ts';
import type { SourceConfig } from '../source.ts';
import type { KnownRobots } from '../store/sites.ts';
import { siteOf } from '../url.ts';
import { depart } from './departures.ts';
import type { Pipeline } from './pipeline.ts';
import { crawlDelayMs, takeTurn } from './slots.ts';

/** robots.txt is read again after this many milliseconds (RFC 9309 section 2.4: a day). */
const FRESH_MS = 24 * 60 * 60_000;
/** One that could not be read is tried again sooner. */
const UNREACHABLE_MS = 15 * 60_000;

/** Reads that are under way, so that articles of one site that come together read its rules once. */
const underWay = new WeakMap<Pipeline, Map<string, Promise<RobotsRules>>>();

/** The rules for a URL's origin: as they are known, or read now in the site's next slot. */
export async function robotsFor(
  pipeline: Pipeline,
  url: string,
  source: Pick<SourceConfig, 'scope' | 'crawlDelaySeconds'>,
  known?: KnownRobots<RobotsRules>,
): Promise<RobotsRules> {
  const { origin } = new URL(url);
  const kept = known ?? (await pipeline.sites.robots<RobotsRules>(origin));
  if (kept && isFresh(kept, pipeline.now().getTime())) return kept.rules;
  const reads = underWay.get(pipeline) ?? new Map<string, Promise<RobotsRules>>();
  underWay.set(pipeline, reads);
  const read = reads.get(origin) ?? readRobots(pipeline, origin, source).finally(() => reads.delete(origin));
  reads.set(origin, read);
  return read;
}

/** What stands between us and a site whose robots.txt could not be read: without it, nothing is fetched. */
export function unreachable({ reason }: RobotsRules): string {
  return reason ? `robots.txt could not be read: ${reason}` : 'robots.txt could not be read';
}

async function readRobots(
  pipeline: Pipeline,
  origin: string,
  source: Pick<SourceConfig, 'scope' | 'crawlDelaySeconds'>,
): Promise<RobotsRules> {
  const delayMs = crawlDelayMs(source);
  await takeTurn(pipeline, origin, source, delayMs);
  const rules = await depart(pipeline, siteOf(origin, source.scope), delayMs, () =>
    fetchRobots(pipeline.fetcher, origin, PRODUCT_TOKEN),
  );
  await pipeline.sites.saveRobots(origin, { rules, fetchedAt: pipeline.now().toISOString() });
  return rules;
}

function isFresh({ rules, fetchedAt }: KnownRobots<RobotsRules>, now: number): boolean {
  return now - Date.parse(fetchedAt) < (rules.unreachable ? UNREACHABLE_MS : FRESH_MS);
}
