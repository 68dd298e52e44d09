import { usualPlaces } from '../discover/read.ts';
import type { Candidate, Endpoint, Source } from '../source.ts';
import type { Pipeline } from './pipeline.ts';
import { type Poll, pollEndpoint } from './poll.ts';
import { robotsFor } from './robots.ts';

/** Sitemaps, those of an index included, that are read to fill one gap at most. */
const READS = 6;

/**
 * Adds to a feed's poll what fell out of the feed since the last one, as the site's sitemaps have it: links that are
 * dated since then, in the places where the feed's own links lie. Without a gap, or a sitemap with dates, the poll
 * stays as it is.
 */
export async function fillGap(pipeline: Pipeline, source: Source, poll: Poll): Promise<Poll> {
  const since = source.state.health.lastSuccessAt;
  if (!poll.gap || poll.document?.kind !== 'feed' || since === undefined) return poll;
  const places = new Set(poll.candidates.map(({ url }) => placeOf(url)));
  const listed = new Set(poll.candidates.map(({ url }) => url));
  const wanted = (candidate: Candidate) =>
    isSince(candidate.publishedAt ?? candidate.modifiedAt, since) &&
    places.has(placeOf(candidate.url)) &&
    !listed.has(candidate.url);
  const queue = await sitemapsOf(pipeline, source, poll.endpoint);
  const missed: Candidate[] = [];
  for (let reads = 0; reads < READS && missed.length === 0; reads++) {
    const url = queue.shift();
    if (url === undefined) break;
    const { candidates, document } = await pollEndpoint(pipeline, source, { url, kind: 'sitemap', lastSeen: [] });
    missed.push(...candidates.filter(wanted));
    const children = document?.sitemaps.filter(({ modifiedAt }) => isSince(modifiedAt, since)) ?? [];
    queue.unshift(...children.map((child) => child.url));
  }
  return { ...poll, candidates: [...poll.candidates, ...missed], filled: missed.length };
}

/** What robots.txt names, sitemaps of news first; else where sitemaps usually lie. */
async function sitemapsOf(pipeline: Pipeline, source: Source, { url }: Endpoint): Promise<string[]> {
  const { sitemaps } = await robotsFor(pipeline, url, source);
  if (sitemaps.length === 0) return usualPlaces(url).sitemaps;
  const isNews = (sitemap: string) => /news|latest|recent/i.test(sitemap);
  return [...sitemaps].sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
}

/** Whether a date lies on the day of `since` or later: sitemaps often know no more than the day. */
function isSince(date: string | undefined, since: string): boolean {
  return date !== undefined && date.slice(0, 10) >= since.slice(0, 10);
}

/** The host and, where there are deeper ones, the first folder of a URL: a section's feed is filled from its section. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  const [, first = '', second] = pathname.split('/');
  return second === undefined ? host : `${host}/${first}`;
}
