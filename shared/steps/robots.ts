import type { OptOut } from '../article.ts';
import { PermanentError, RetryableError } from '../errors.ts';
import { parseTdmrep } from '../fetch/opt-out.ts';
import { fetchRobots, type RobotsRules, robotsAllow } from '../fetch/robots.ts';
import { PRODUCT_TOKEN } from '../names.ts';
import { isNotModified } from '../page.ts';
import type { SourceConfig } from '../source.ts';
import type { KnownRobots } from '../store/sites.ts';
import { siteOf } from '../url.ts';
import { depart } from './departures.ts';
import type { Pipeline } from './pipeline.ts';
import { crawlDelayMs, takeTurn } from './slots.ts';

/** What a site says to us: its robots.txt, and its reservation of text and data mining. */
export interface SiteRules extends RobotsRules {
  /** `/.well-known/tdmrep.json`, if the site has one (W3C TDM Reservation Protocol). */
  tdmrep?: string;
}

/** A site's own words: what they ask of whoever comes is short. Longer files are no reservation. */
const LONGEST_TDMREP = 50_000;

/** robots.txt is read again after this many milliseconds (RFC 9309 section 2.4: a day). */
const FRESH_MS = 24 * 60 * 60_000;
/** One that could not be read is tried again sooner. */
const UNREACHABLE_MS = 15 * 60_000;

/** Reads that are under way, so that articles of one site that come together read its rules once. */
const underWay = new WeakMap<Pipeline, Map<string, Promise<SiteRules>>>();

/** The rules for a URL's origin: as they are known, or read now in the site's next slot. */
export async function robotsFor(
  pipeline: Pipeline,
  url: string,
  source: Politeness,
  known?: KnownRobots<SiteRules>,
): Promise<SiteRules> {
  const { origin } = new URL(url);
  const kept = known ?? (await pipeline.sites.robots<SiteRules>(origin));
  if (kept && isFresh(kept, pipeline.now().getTime())) return kept.rules;
  const reads = underWay.get(pipeline) ?? new Map<string, Promise<SiteRules>>();
  underWay.set(pipeline, reads);
  const read = reads.get(origin) ?? readRobots(pipeline, origin, source).finally(() => reads.delete(origin));
  reads.set(origin, read);
  return read;
}

/** What stands between us and a site whose robots.txt could not be read: without it, nothing is fetched. */
export function unreachable({ reason }: RobotsRules): string {
  return reason ? `robots.txt could not be read: ${reason}` : 'robots.txt could not be read';
}

/** The reservation that a site's own file states for a URL. */
export function siteReservation({ tdmrep }: SiteRules, url: string): OptOut | undefined {
  return tdmrep === undefined ? undefined : parseTdmrep(tdmrep, url);
}

type Politeness = Pick<SourceConfig, 'scope' | 'crawlDelaySeconds'>;

async function readRobots(pipeline: Pipeline, origin: string, source: Politeness): Promise<SiteRules> {
  const robots = await inTurn(pipeline, origin, source, () => fetchRobots(pipeline.fetcher, origin, PRODUCT_TOKEN));
  const tdmrep = robots.unreachable ? undefined : await readTdmrep(pipeline, origin, source, robots);
  const rules: SiteRules = tdmrep === undefined ? robots : { ...robots, tdmrep };
  await pipeline.sites.saveRobots(origin, { rules, fetchedAt: pipeline.now().toISOString() });
  return rules;
}

/** Undefined when the site has none, or it cannot be read: nobody has reserved anything then. */
async function readTdmrep(pipeline: Pipeline, origin: string, source: Politeness, robots: RobotsRules) {
  const url = new URL('/.well-known/tdmrep.json', origin).href;
  if (!robotsAllow(robots, url)) return undefined;
  try {
    const reply = await inTurn(pipeline, origin, source, () => pipeline.fetcher.get(url, 'robots'));
    const found = !isNotModified(reply) && reply.status < 300 && reply.text.trimStart().startsWith('[');
    return found && reply.text.length <= LONGEST_TDMREP ? reply.text : undefined;
  } catch (error) {
    if (error instanceof RetryableError || error instanceof PermanentError) return undefined;
    throw error;
  }
}

async function inTurn<T>(pipeline: Pipeline, origin: string, source: Politeness, send: () => Promise<T>): Promise<T> {
  const delayMs = crawlDelayMs(source);
  await takeTurn(pipeline, origin, source, delayMs);
  return depart(pipeline, siteOf(origin, source.scope), delayMs, send);
}

function isFresh({ rules, fetchedAt }: KnownRobots<SiteRules>, now: number): boolean {
  return now - Date.parse(fetchedAt) < (rules.unreachable ? UNREACHABLE_MS : FRESH_MS);
}
