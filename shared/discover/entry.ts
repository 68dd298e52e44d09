import { readFeedDate } from '../dates.ts';
import type { Candidate } from '../source.ts';
import { plainText } from './entities.ts';
import { httpUrl } from './http-url.ts';

/** An item of a feed: a candidate if it names a page. */
export type Entry = Omit<Candidate, 'url'> & { url?: string };

/** What a feed says. */
export interface Feed {
  title?: string;
  entries: Entry[];
  hints: { ttlMinutes?: number; updatePeriodMinutes?: number };
  /** The document ended where it should. */
  complete: boolean;
}

/** A link of an entry before anybody chose among them. */
export interface EntryLink {
  href: string;
  /** What the address is relative to. */
  base: string;
  /** Lower is better. */
  rank: number;
}

/** Tags of one item that are kept, and the longest of them in characters. */
const TAGS = 12;
const LONGEST_TAG = 100;

/** How good a place is for an entry's address: what is meant as its page first, what merely looks like one last. */
export const LINK_RANK = {
  /** `feedburner:origLink`: the page itself, where `link` leads through a counter. */
  original: 0,
  /** `link` of RSS, `rel=alternate` of Atom. */
  page: 1,
  /** `rel=alternate` that is not HTML. */
  otherForm: 2,
  /** A `guid` that is a permalink, `rdf:about`. */
  identity: 3,
  /** A `guid` that is said to be none, an Atom `id`: better than losing the entry. */
  looksLike: 4,
} as const;

/** The best of an entry's links that is an address of http or https. */
export function bestLink(links: readonly EntryLink[]): string | undefined {
  const ranked = [...links].sort((a, b) => a.rank - b.rank);
  for (const { href, base } of ranked) {
    const url = httpUrl(href, base);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The texts of an entry as they were found. */
export interface EntryTexts {
  /** HTML, as RSS has it and many others. */
  title?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  tags: readonly string[];
}

/** An entry, with what is missing left out. Built by assignment: by spreading, each of 100,000 would cost four times as much. */
export function entryOf(links: readonly EntryLink[], texts: EntryTexts): Entry {
  const url = bestLink(links);
  const title = plainText(texts.title ?? '');
  const publishedAt = readFeedDate(texts.published ?? '');
  const modifiedAt = readFeedDate(texts.modified ?? '');
  const tags = tagsOf(texts.tags);
  const entry: Entry = {};
  if (url) entry.url = url;
  if (title) entry.title = title;
  if (publishedAt) entry.publishedAt = publishedAt;
  if (modifiedAt) entry.modifiedAt = modifiedAt;
  if (tags.length > 0) entry.tags = tags;
  return entry;
}

function tagsOf(texts: readonly string[]): string[] {
  const tags = new Set<string>();
  for (const text of texts) {
    const tag = plainText(text);
    if (tag && tag.length <= LONGEST_TAG && tags.size < TAGS) tags.add(tag);
  }
  return [...tags];
}

/** A feed's own title. */
export function titleOf(html: string | undefined): { title?: string } {
  const title = plainText(html ?? '');
  return title ? { title } : {};
}
