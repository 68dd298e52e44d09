/** Somebody who signs a story. */
export interface Author {
  name: string;
  kind: 'person' | 'organization';
}

/** How a page says who wrote it and when: by JSON-LD, by microdata, by what it prints alone, or not at all. */
export type Layout = 'linked-data' | 'microdata' | 'plain' | 'wire';

/** What a visitor finds at a story's address instead of the whole story. */
export type Fate = 'closed' | 'consent' | 'gone' | 'reserved' | 'subscribers' | 'second-section';

/** One story of the sample newspaper, apart from how its page looks. */
export interface Story {
  /** Starts with its section: `/harbour/goose-count`. */
  path: string;
  layout: Layout;
  title: string;
  /** One sentence for feeds and meta tags. */
  summary: string;
  authors: readonly Author[];
  /** ISO 8601 with the town's offset; missing where neither page nor feed tells. */
  publishedAt?: string;
  /** When it was corrected. */
  modifiedAt?: string;
  language: 'en' | 'de';
  tags: readonly string[];
  image: { caption: string; credit: string };
  /** Blocks apart by an empty line, in the small dialect of Markdown that `blocks.ts` reads. */
  body: string;
  /** Missing: the page is whole and open. */
  fate?: Fate;
  /** An address that redirects here, and under which the feed lists the story. */
  shortPath?: string;
  /** What the second day's edition says instead. */
  corrected?: { modifiedAt: string; body: string };
}

/** A person who signs. */
export function person(name: string): Author {
  return { name, kind: 'person' };
}

/** The section that a story stands in: `harbour`. */
export function sectionOf({ path }: Story): string {
  return path.split('/')[1] ?? '';
}
