import { PermanentError } from '../errors.ts';
import { type Entry, type EntryLink, entryOf, type Feed, LINK_RANK, titleOf } from './entry.ts';

/** Reads a JSON Feed 1.0 or 1.1. Throws `PermanentError('extract-failed')` for other JSON, and for what is none. */
export function parseJsonFeed(text: string, url: string): Feed {
  const feed = parse(text);
  const items = isRecord(feed) ? feed.items : undefined;
  if (!isRecord(feed) || !Array.isArray(items)) {
    throw new PermanentError('extract-failed', 'JSON, but no JSON Feed: it has no list of items');
  }
  const title = titleOf(escaped(stringOf(feed.title)));
  return {
    ...title,
    entries: items.map((item) => (isRecord(item) ? entry(item, url) : {})),
    hints: {},
    complete: true,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PermanentError('extract-failed', 'looks like JSON, but is not', { cause });
  }
}

function entry(item: Record<string, unknown>, base: string): Entry {
  const links: EntryLink[] = [];
  const add = (value: unknown, rank: number): void => {
    if (typeof value === 'string' && value !== '') links.push({ href: value, base, rank });
  };
  add(item.url, LINK_RANK.page);
  add(item.external_url, LINK_RANK.otherForm);
  if (/^https?:\/\//i.test(stringOf(item.id) ?? '')) add(item.id, LINK_RANK.looksLike);
  const tags = Array.isArray(item.tags) ? item.tags.flatMap((tag) => escaped(stringOf(tag)) ?? []) : [];
  return entryOf(links, {
    title: escaped(stringOf(item.title)),
    published: stringOf(item.date_published),
    modified: stringOf(item.date_modified),
    tags,
  });
}

/** JSON Feed's titles and tags are plain text. */
function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
