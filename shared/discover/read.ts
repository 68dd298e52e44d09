import type { Candidate } from '../source.ts';
import type { Entry, Feed } from './entry.ts';
import { parseFeed } from './feed.ts';
import { parseJsonFeed } from './json-feed.ts';
import { rootOf } from './root.ts';
import { isOnSite } from './same-site.ts';
import { parseSection } from './section.ts';
import { parseSitemap, parseUrlList, type Sitemap } from './sitemap.ts';

export { usualPlaces } from './usual-places.ts';

/** A document that was fetched. */
export interface ReadInput {
  /** Decoded. */
  text: string;
  /** After every redirect: the base of relative links. */
  url: string;
  contentType?: string;
  /** URL patterns of what a sitemap may list beyond its own site: by its protocol, nothing. */
  include?: readonly string[];
}

/** What a document leads to. */
export interface Discovery {
  kind: 'feed' | 'sitemap' | 'sitemap-index' | 'section';
  title?: string;
  /** Absolute http(s) URLs in document order, each once. */
  candidates: Candidate[];
  /** The sitemaps that an index lists, or a page links to. */
  sitemaps: { url: string; modifiedAt?: string }[];
  /** The feeds that a page announces, best first. */
  feeds: string[];
  /** What the publisher says of how often it changes. */
  hints: { ttlMinutes?: number; updatePeriodMinutes?: number };
  /** What could not be used of the document, each in words; nothing is left out without one. */
  problems: string[];
}

/** A sitemap may hold 50,000 addresses (sitemaps.org); a feed twice as many is beyond anything a publisher means. */
const MOST = { feed: 100_000, sitemap: 50_000 };

/**
 * Reads a feed of any kind, a sitemap, a sitemap index or a page, by what it is and not by what its server calls it.
 * Broken documents give what can be read of them. Throws `PermanentError('extract-failed')` for what is none of these.
 */
export function readDocument(input: ReadInput): Discovery {
  switch (rootOf(input)) {
    case 'feed':
      return ofFeed(parseFeed(input.text, input.url));
    case 'json':
      return ofFeed(parseJsonFeed(input.text, input.url));
    case 'sitemap':
      return ofSitemap(parseSitemap(input.text, input.url), input);
    case 'url-list':
      return ofSitemap(parseUrlList(input.text, input.url), input);
    case 'page':
      return ofSection(input);
  }
}

function ofFeed({ title, entries, hints, complete }: Feed): Discovery {
  const { candidates, problems } = candidatesOf(entries, MOST.feed);
  return {
    kind: 'feed',
    ...(title ? { title } : {}),
    candidates,
    sitemaps: [],
    feeds: [],
    hints,
    problems: complete ? problems : [...problems, CUT_OFF],
  };
}

function ofSitemap({ entries, sitemaps, complete }: Sitemap, { url, include = [] }: ReadInput): Discovery {
  const { candidates, problems } = candidatesOf(entries, MOST.sitemap);
  const own = candidates.filter((candidate) => isOnSite(candidate.url, url, include));
  const foreign = candidates.length - own.length;
  if (foreign > 0) problems.push(`left out ${foreign} addresses of other sites, which a sitemap may not list`);
  if (!complete) problems.push(CUT_OFF);
  // An index that lists itself would be read for ever.
  const others = new Map(sitemaps.filter((sitemap) => sitemap.url !== url).map((sitemap) => [sitemap.url, sitemap]));
  const kind = entries.length === 0 && sitemaps.length > 0 ? 'sitemap-index' : 'sitemap';
  return { kind, candidates: own, sitemaps: [...others.values()], feeds: [], hints: {}, problems };
}

function ofSection({ text, url }: ReadInput): Discovery {
  return { kind: 'section', ...parseSection(text, url), hints: {}, problems: [] };
}

const CUT_OFF = 'the document is cut off or not well-formed; what could be read of it was';

/** Entries that name a page, each address once, up to a limit: newest come first in feeds. */
function candidatesOf(entries: readonly Entry[], most: number): { candidates: Candidate[]; problems: string[] } {
  const byUrl = new Map<string, Candidate>();
  const problems: string[] = [];
  let unlinked = 0;
  let beyond = 0;
  for (const entry of entries) {
    if (!hasUrl(entry)) unlinked++;
    else if (byUrl.has(entry.url)) continue;
    else if (byUrl.size >= most) beyond++;
    else byUrl.set(entry.url, entry);
  }
  if (unlinked > 0) problems.push(`${unlinked} of ${entries.length} items name no page of http or https`);
  if (beyond > 0) problems.push(`left out ${beyond} items beyond the first ${most}`);
  return { candidates: [...byUrl.values()], problems };
}

function hasUrl(entry: Entry): entry is Candidate {
  return entry.url !== undefined;
}
