import { InputError } from '../../errors.ts';
import { decodeCursor, encodeCursor } from '../../store/cursor.ts';
import { type ArticleRow, indexedKeyOf, indexedRows } from '../../store/query-rows.ts';
import type { Archive } from '../archive.ts';
import { type Criteria, meets } from './criteria.ts';

/** A page of what is new, oldest first. */
export interface NewArticles {
  articles: ArticleRow[];
  /** What to ask with next time, always. */
  cursor: string;
  /** There is more to read at once. */
  more: boolean;
  /** Requests to the database that the page took. */
  requests: number;
}

/**
 * Articles are given out this long after they were indexed: a writer takes its time first and writes a moment later,
 * clocks differ, and an index follows its table. What comes later than this would be passed over. Milliseconds.
 */
export const SAFETY_LAG_MS = 60_000;
/** Days of indexing that one page looks at, each in four requests. */
const MOST_DAYS = 6;
/** Rows read at once of each shard where other criteria throw some away. */
const FILTERED_ROWS = 100;
/** One row more than wanted says whether there is more; one more is the last of the page before. */
const EXTRA_ROWS = 2;
const DAY_MS = 24 * 60 * 60_000;

/**
 * What was stored or revised since a time or since the cursor of the page before: each version exactly once, in the
 * order of indexing; of an article revised twice between two questions, the later version.
 */
export async function listNewArticles(
  archive: Archive,
  { newSince, limit, ...criteria }: Criteria & { newSince: string; limit: number },
): Promise<NewArticles> {
  const { since, until, ...rest } = criteria;
  const question = { list: 'new', ...criteria };
  const horizon = new Date(archive.now().getTime() - SAFETY_LAG_MS).toISOString();
  let from = isTime(newSince) ? timeOf(newSince) : decodeCursor(question, newSince, 'newSince');
  const filtered = Object.values(criteria).some((value) => value !== undefined);
  const articles: ArticleRow[] = [];
  let requests = 0;
  const page = (more: boolean) => ({ articles, cursor: encodeCursor(question, from), more, requests });
  for (let days = 0; from < horizon; days++) {
    if (days === MOST_DAYS) return page(true);
    const day = from.slice(0, 10);
    const want = limit - articles.length;
    const read = await indexedRows(archive.articles.table, day, {
      from,
      to: horizon,
      limit: filtered ? FILTERED_ROWS : want + EXTRA_ROWS,
    });
    requests += read.requests;
    for (const row of read.rows) {
      const key = indexedKeyOf(row);
      if (key <= from) continue;
      if (articles.length === limit) return page(true);
      from = key;
      const published = row.sortedAt >= (since ?? '') && row.sortedAt <= `${until ?? ''}\uffff`;
      if (published && meets(row, rest)) articles.push(row);
    }
    if (read.more) continue;
    from = new Date(Date.parse(day) + DAY_MS).toISOString();
    if (from > horizon) from = horizon;
  }
  return page(false);
}

function isTime(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value);
}

function timeOf(value: string): string {
  const time = Date.parse(value);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new InputError(
    `newSince is ${JSON.stringify(value)}; write a day like 2026-11-25, a time like 2026-11-25T10:00:00Z, or the cursor of the page before`,
    { parameter: 'newSince' },
  );
}
