import type { SourceQuality } from './quality.ts';

/** What a collector looks for on a source's address. */
export type EndpointKind = 'feed' | 'sitemap' | 'sitemap-index' | 'section';

/** Selectors that override the extractor for one source. */
export interface SourceRules {
  /** CSS selector of the element that holds the article's text. */
  content?: string;
  /** CSS selector of what to remove before anything is read. */
  remove?: string;
  title?: string;
  author?: string;
  date?: string;
}

/** A page that a source's rules must read right: tried before they are saved. */
export interface SourceTest {
  /** The page's address, or else `file`. */
  url?: string;
  /** A page on disk, relative to the list that names it. */
  file?: string;
  /** Passages that the article's text must hold. */
  contains: readonly string[];
  /** Passages that it must not hold. */
  lacks: readonly string[];
}

/** What a user says about a source. Everything but `id` and `url` has a default. */
export interface SourceConfig {
  /** Lower-case letters, digits and hyphens; derived from the URL when it is not given. */
  id: string;
  /** A feed, sitemap, front page, section page or single article. */
  url: string;
  name?: string;
  /** Minutes between polls; adaptive when missing. */
  intervalMinutes?: number;
  /** Whether politeness is kept per host, or for the whole registrable domain. */
  scope: 'host' | 'domain';
  /** Only URLs that match one of these patterns (`*` is any run of characters) are collected. */
  include: readonly string[];
  /** URLs that match one of these are not collected. */
  exclude: readonly string[];
  /** Seconds between two requests to the site; robots.txt may ask for more. */
  crawlDelaySeconds?: number;
  /** Language of its articles, when the pages don't say. */
  language?: string;
  labels: readonly string[];
  rules?: SourceRules;
  /** What shows that the rules work. */
  test?: SourceTest;
  /** Look at stored articles again for corrections. */
  recheck: boolean;
  /** Days an article is kept; for ever when missing. */
  retentionDays?: number;
  paused: boolean;
}

/** One address that a source is polled at, and what the last poll left behind. */
export interface Endpoint {
  url: string;
  kind: EndpointKind;
  etag?: string;
  lastModified?: string;
  /** Hash of the last body, because validators lie. */
  bodyHash?: string;
  /** Hashes of the URLs of the last poll, to notice a gap. */
  lastSeen: string[];
  /** Where permanent redirects lead, and for how many polls in a row they did. */
  moved?: { to: string; polls: number };
}

/** Failures by kind, newest poll last; kept short. */
export interface SourceHealth {
  lastSuccessAt?: string;
  lastFailureAt?: string;
  lastFailure?: string;
  /** Weighted by how hard they are: 1, ½ or ¼. Zero after a success. */
  failureScore: number;
  polls: number;
  found: number;
  /** Polls that shared nothing with the one before: items were missed. */
  gaps: number;
  /** Links that had been missed and were found in a sitemap. */
  filled?: number;
  /** What could not be used of the documents of the last poll, in words. */
  problems?: string[];
  /** How well its latest articles are read; missing until there are some. */
  quality?: SourceQuality;
}

/** What the pipeline knows of a source; rebuilt by polling if lost. */
export interface SourceState {
  endpoints: Endpoint[];
  nextPollAt: string;
  /** When stored articles are to be looked at again, if that is well before the next poll. */
  nextLookAt?: string;
  /** Places in the ledger's list of its links (`foundAt#id`), one for each time after which an article is looked at again: all before are sent. */
  lookedTo?: string[];
  /** The present interval, in minutes, when it is adaptive. */
  intervalMinutes: number;
  health: SourceHealth;
  /** New articles by hour of day in UTC, 24 counts. */
  hours: number[];
}

/** A source as it is kept. */
export interface Source extends SourceConfig {
  addedAt: string;
  /** It stands in the declared list that the stack applies; without it, somebody added it by command. */
  declared?: true;
  state: SourceState;
}

/** A link that a feed, sitemap or page names, before anybody looked at it. */
export interface Candidate {
  /** Absolute, as it was found. */
  url: string;
  title?: string;
  /** ISO 8601, as the feed or sitemap says. */
  publishedAt?: string;
  /** ISO 8601: when the feed or sitemap says it changed last (`atom:updated`, `lastmod`). */
  modifiedAt?: string;
  /** Section, category or tag names that the feed gives. */
  tags?: string[];
}

/** Every default of a source, in one place. */
export const SOURCE_DEFAULTS = {
  scope: 'host',
  include: [],
  exclude: [],
  labels: [],
  recheck: true,
  paused: false,
} as const satisfies Partial<{ [K in keyof SourceConfig]: unknown }>;
