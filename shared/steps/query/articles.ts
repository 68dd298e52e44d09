import { sortKeyOf } from '../../store/article-keys.ts';
import { decodeCursor, encodeCursor } from '../../store/cursor.ts';
import { type ArticleRow, dayRows, partitionRows, type Rows, type Stretch } from '../../store/query-rows.ts';
import type { Archive } from '../archive.ts';
import { type Criteria, meets } from './criteria.ts';
import { DAYS_REQUESTS, daysWithArticles } from './days.ts';
import { narrowest } from './narrowest.ts';

/** A page of a list, newest first. */
export interface ArticlePage {
  articles: ArticleRow[];
  /** Where to go on; missing at the end. A page may be empty and still have one: its work was used up. */
  cursor?: string;
  /** Requests to the database that the page took. */
  requests: number;
}

/** Requests for rows that one page makes at most: fifteen days of four shards, for archives with few articles a day. */
export const MOST_REQUESTS = 60;
/** Rows that one page looks at at most before it stops, where other criteria throw most of them away. */
const MOST_ROWS = 4_000;
/** Rows read at once where other criteria throw some away, so that a page is not read row by row. */
const FILTERED_ROWS = 200;
/** One row more than wanted says whether there is a next page; one more is the last of the page before. */
const EXTRA_ROWS = 2;
/** Sorts behind every key. */
const LAST = '\uffff';

/**
 * Articles by any criteria, newest first. The narrowest of cluster, tag, author and source is looked up; without one,
 * the days that have articles are gone through. What is left is filtered, within a bounded amount of work. A cursor is
 * the sort key of the last row looked at: articles that arrive meanwhile neither shift nor repeat a page.
 */
export async function listArticles(
  archive: Archive,
  { limit, cursor, ...criteria }: Criteria & { limit: number; cursor?: string | undefined },
): Promise<ArticlePage> {
  const question = { list: 'articles', ...criteria };
  let to = cursor === undefined ? `${criteria.until ?? ''}${LAST}` : decodeCursor(question, cursor);
  const reader = await readerOf(archive, criteria, to);
  const articles: ArticleRow[] = [];
  let requests = reader.requests;
  const filters = Object.values(reader.filters).some((value) => value !== undefined);
  let made = 0;
  let looked = 0;
  for (;;) {
    if (made >= MOST_REQUESTS || looked >= MOST_ROWS) return { articles, cursor: encodeCursor(question, to), requests };
    const want = limit - articles.length;
    const read = await reader.read({
      from: criteria.since ?? '0',
      to,
      limit: filters ? FILTERED_ROWS : want + EXTRA_ROWS,
    });
    if (!read) return { articles, requests };
    requests += read.requests;
    made += read.requests;
    looked += read.rows.length;
    for (const row of read.rows) {
      const key = sortKeyOf(row);
      if (key >= to) continue;
      if (articles.length === limit) return { articles, cursor: encodeCursor(question, to), requests };
      to = key;
      if (meets(row, reader.filters)) articles.push(row);
    }
    // What is read to its end is not looked at again by the next page, even if it was empty.
    if (!read.more) to = reader.next() ?? to;
  }
}

/** Reads one place after another: a partition, or days. */
interface Reader {
  /** Undefined when there is nothing more to read. */
  read(stretch: Stretch): Promise<Rows | undefined>;
  /** The place is read to its end: says before which key to go on, if there is another place. */
  next(): string | undefined;
  /** What reading does not see to. */
  filters: Criteria;
  /** Made before reading. */
  requests: number;
}

async function readerOf(archive: Archive, criteria: Criteria, to: string): Promise<Reader> {
  const { table } = archive.articles;
  const { since: _since, until: _until, ...rest } = criteria;
  const found = await narrowest(table, rest, { from: criteria.since ?? '0', to, limit: 0 });
  if (!found) {
    const days = await daysWithArticles(archive, (criteria.since ?? '').slice(0, 10), to.slice(0, 10));
    return {
      read: async (stretch) =>
        days[0] === undefined ? undefined : dayRows(table, days[0], withinDay(days[0], stretch)),
      next: () => days.shift(),
      filters: rest,
      requests: DAYS_REQUESTS,
    };
  }
  const { partition, filters, requests } = found;
  const lacksFields = !partition.index && (filters.tag !== undefined || filters.cluster !== undefined);
  let ended = false;
  return {
    async read(stretch) {
      if (ended) return undefined;
      const read = await partitionRows(table, partition, lacksFields ? { ...stretch, limit: 100 } : stretch);
      return lacksFields ? whole(archive, read) : read;
    },
    next: () => {
      ended = true;
      return undefined;
    },
    filters,
    requests,
  };
}

function withinDay(day: string, { from, to, limit }: Stretch): Stretch {
  return { from: from > day ? from : day, to: to < day + LAST ? to : day + LAST, limit };
}

/** Rows that lack a field a criterion needs, read as the articles they stand for. */
async function whole({ articles }: Archive, read: Rows): Promise<Rows> {
  const found = await articles.getAll(read.rows.map(({ id }) => id));
  return { ...read, rows: read.rows.map((row) => ({ ...row, ...found.get(row.id) })), requests: read.requests + 1 };
}
