import { parseFeed } from '../shared/discover/feed.ts';
import { parseJsonFeed } from '../shared/discover/json-feed.ts';
import { readDocument } from '../shared/discover/read.ts';
import { rootOf } from '../shared/discover/root.ts';
import { PermanentError } from '../shared/errors.ts';
import { decodeText } from '../shared/fetch/charset.ts';
import { type Case, type CaseFolder, textOf, type Verdict } from './cases.ts';

/** Longer than this for one document is as good as a hang. Milliseconds. */
const SLOW_MS = 5_000;

/** What a case wants of an item; other fields of theirs have no counterpart here. */
interface WantedEntry {
  index: number;
  link?: string;
}

interface Read {
  entries: { url?: string }[];
  refused?: string;
}

/**
 * Every document is read without an exception past the typed one; the items that a case names are there, and lead where
 * it says they do.
 */
export async function checkFeeds({ cases, file }: CaseFolder): Promise<Verdict[]> {
  return cases.map((entry) => {
    try {
      const start = performance.now();
      const read = readFeed(entry, file(textOf(entry, 'file')));
      if (performance.now() - start > SLOW_MS) return { id: entry.id, wrong: `took over ${SLOW_MS / 1000} s` };
      return verdict(entry.id, read, wantedOf(entry, file));
    } catch (error) {
      return { id: entry.id, wrong: `untyped error: ${error}` };
    }
  });
}

function verdict(id: string, { entries, refused }: Read, wanted: WantedEntry[]): Verdict {
  for (const { index, link } of wanted) {
    const got = entries[index];
    if (!got) return { id, wrong: refused ?? `has ${entries.length} items, must have ${index + 1}` };
    if (link !== undefined && URL.canParse(link) && got.url !== new URL(link).href) {
      return { id, wrong: `item ${index} leads to ${got.url ?? 'nowhere'}, must lead to ${link}` };
    }
  }
  return { id };
}

/** Reads a document as a poll does, and then its items, of which a poll keeps only those with a link. */
function readFeed(entry: Case, bytes: Buffer): Read {
  const contentType = contentTypeOf(entry);
  const { text } = decodeText(bytes, contentType);
  const input = { text, url: `http://127.0.0.1:8097/${encodeURI(entry.id)}`, ...(contentType ? { contentType } : {}) };
  try {
    readDocument(input);
    const root = rootOf(input);
    if (root === 'feed') return parseFeed(text, input.url);
    if (root === 'json') return parseJsonFeed(text, input.url);
    return { entries: [], refused: `was taken for a ${root}` };
  } catch (error) {
    if (error instanceof PermanentError) return { entries: [], refused: error.message };
    throw error;
  }
}

function contentTypeOf({ headers }: Case): string | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return typeof value === 'string' ? value : undefined;
}

/** The items a case names: by its checks' paths (`entries`, 0, `link`), or in a file with the whole parsed form. */
function wantedOf(entry: Case, file: CaseFolder['file']): WantedEntry[] {
  if (Array.isArray(entry.checks)) return entry.checks.flatMap(wantedByCheck);
  const name = textOf(entry, 'expected');
  if (name === '' || name === textOf(entry, 'file')) return [];
  const parsed = JSON.parse(file(name).toString('utf8')) as { items?: unknown; entries?: unknown };
  const items = parsed.items ?? parsed.entries;
  if (!Array.isArray(items)) return [];
  return items.map((item: { link?: unknown }, index) => ({ index, ...linkOf(item.link) }));
}

function wantedByCheck(check: { path?: unknown; op?: unknown; value?: unknown }): WantedEntry[] {
  const [list, index, field, ...deeper] = Array.isArray(check.path) ? check.path : [];
  if (list !== 'entries' || typeof index !== 'number') return [];
  const isLink = field === 'link' && deeper.length === 0 && check.op === '==';
  return [{ index, ...(isLink ? linkOf(check.value) : {}) }];
}

function linkOf(value: unknown): { link?: string } {
  return typeof value === 'string' ? { link: value } : {};
}
