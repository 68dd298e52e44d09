import { usualPlaces } from '../discover/read.ts';
import { PermanentError } from '../errors.ts';
import type { Endpoint, EndpointKind, Source } from '../source.ts';
import { fillGap } from './fill-gap.ts';
import type { Pipeline } from './pipeline.ts';
import { type Poll, pollEndpoint } from './poll.ts';
import { robotsFor } from './robots.ts';

/** Feeds and sitemaps of a front page that are polled at most. */
const FEEDS = 3;
const NEWS_SITEMAPS = 3;
/** Sitemaps of an index that are read in one poll at most, latest changed first. */
const SITEMAPS_OF_INDEX = 50;

/** Polls a source where it is known to be polled or, the first time, finds out where that is. */
export async function pollSource(pipeline: Pipeline, source: Source): Promise<Poll[]> {
  const known = source.state.endpoints;
  const polls = known.length > 0 ? await pollAll(pipeline, source, known) : await findEndpoints(pipeline, source);
  const expanded = (await Promise.all(polls.map((poll) => expandIndex(pipeline, source, poll)))).flat();
  return Promise.all(expanded.map((poll) => fillGap(pipeline, source, poll)));
}

async function pollAll(pipeline: Pipeline, source: Source, endpoints: readonly Endpoint[]): Promise<Poll[]> {
  const polls: Poll[] = [];
  for (const endpoint of endpoints) polls.push(await pollEndpoint(pipeline, source, endpoint));
  return polls;
}

/** Reads the source's address: a feed or sitemap is its own endpoint, a page leads to its feeds. */
async function findEndpoints(pipeline: Pipeline, source: Source): Promise<Poll[]> {
  const first = await pollEndpoint(pipeline, source, newEndpoint(source.url, 'section'));
  if (!first.document || isFeedOrSitemap(first.document.kind)) return [first];
  if (await isArticle(first, source.url)) return [{ ...first, candidates: [{ url: source.url }], single: true }];
  const found = await pollAll(pipeline, source, await announced(pipeline, source, first.document.feeds));
  const working = found.filter(hasCandidates);
  if (working.length > 0) return working;
  const guessed = await pollUsualPlaces(pipeline, source);
  if (guessed) return [guessed];
  return [first];
}

/** The feeds that a page links to, and the news sitemaps of its robots.txt. */
async function announced(pipeline: Pipeline, source: Source, feeds: readonly string[]): Promise<Endpoint[]> {
  const { sitemaps } = await robotsFor(pipeline, source.url, source);
  const news = sitemaps.filter((url) => /news|latest|recent/i.test(new URL(url, source.url).pathname));
  return [
    ...feeds.slice(0, FEEDS).map((url) => newEndpoint(url, 'feed')),
    ...news.slice(0, NEWS_SITEMAPS).map((url) => newEndpoint(url, 'sitemap')),
  ];
}

async function pollUsualPlaces(pipeline: Pipeline, source: Source): Promise<Poll | undefined> {
  const { feeds, sitemaps } = usualPlaces(source.url);
  const places = [
    ...feeds.map((url) => newEndpoint(url, 'feed')),
    ...sitemaps.map((url) => newEndpoint(url, 'sitemap')),
  ];
  for (const place of places) {
    const poll = await pollEndpoint(pipeline, source, place);
    if (hasCandidates(poll)) return poll;
  }
  return undefined;
}

/** A sitemap index gives the candidates of the sitemaps it lists. */
async function expandIndex(pipeline: Pipeline, source: Source, poll: Poll): Promise<Poll[]> {
  if (poll.document?.kind !== 'sitemap-index') return [poll];
  const latest = [...poll.document.sitemaps].sort((a, b) => ((a.modifiedAt ?? '') < (b.modifiedAt ?? '') ? 1 : -1));
  const candidates = [];
  for (const { url } of latest.slice(0, SITEMAPS_OF_INDEX)) {
    const child = await pollEndpoint(pipeline, source, newEndpoint(url, 'sitemap'));
    candidates.push(...child.candidates);
  }
  return [{ ...poll, candidates }];
}

/** Whether the address itself is an article: then there is nothing to poll, only one page to collect. */
async function isArticle({ text }: Poll, url: string): Promise<boolean> {
  if (text === undefined || new URL(url).pathname.length <= 1) return false;
  // Loaded here only: a source is a page the first time it is polled, if at all.
  const { extract } = await import('../extract/extract.ts');
  try {
    const { kind } = extract({ html: text, url });
    return kind === 'article' || kind === 'teaser';
  } catch (error) {
    if (error instanceof PermanentError) return false;
    throw error;
  }
}

function hasCandidates(poll: Poll): boolean {
  return (
    poll.document !== undefined &&
    isFeedOrSitemap(poll.document.kind) &&
    (poll.candidates.length > 0 || poll.document.sitemaps.length > 0)
  );
}

function isFeedOrSitemap(kind: string): boolean {
  return kind === 'feed' || kind === 'sitemap' || kind === 'sitemap-index';
}

function newEndpoint(url: string, kind: EndpointKind): Endpoint {
  return { url, kind, lastSeen: [] };
}
