import type { Article } from '../article.ts';
import { INDEX } from '../names.ts';
import { authorPartition, shardsOf, sortKeyOf } from '../store/article-keys.ts';
import { calendarOf } from '../store/calendar.ts';
import type { Item, QueryInput, Table } from '../store/table.ts';
import type { Archive } from './archive.ts';

/** Which articles long work goes through. Times are ISO 8601 in UTC, or days; they bound `sortedAt`, inclusively. */
export interface Selection {
  sourceId?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

/** Articles read by one request. */
const BATCH = 100;
/** Sorts behind every sort key of its day or time. */
const LAST = '\uffff';

/**
 * The articles selected, oldest first, in batches. `after` is the sort key (`sortKeyOf`) of an article that has been
 * seen: it goes on behind it. Reads a source's index or, day by day, the days' index; never the whole table.
 */
export async function* walkArticles(
  archive: Archive,
  { sourceId, since = '', until = LAST }: Selection,
  after = '',
): AsyncGenerator<Article[]> {
  const from = after > since ? `${after}!` : since;
  const rows = sourceId === undefined ? rowsByDay(archive, from, until) : rowsOfSource(archive, sourceId, from, until);
  let ids: string[] = [];
  for await (const id of rows) {
    ids.push(id);
    if (ids.length < BATCH) continue;
    yield await articlesInOrder(archive, ids);
    ids = [];
  }
  if (ids.length > 0) yield await articlesInOrder(archive, ids);
}

/** The articles that an author signed, whatever the case of the name, oldest first, in batches. */
export async function* articlesBy(archive: Archive, author: string): AsyncGenerator<Article[]> {
  const keys = { expression: 'pk = :pk', values: { ':pk': authorPartition(author) } };
  let after: Item | undefined;
  do {
    const page = await archive.articles.table.query({ keys, limit: BATCH, after });
    if (page.items.length > 0) {
      yield await articlesInOrder(
        archive,
        page.items.map(({ id }) => String(id)),
      );
    }
    after = page.last;
  } while (after);
}

/** The articles sorted under a day, oldest first. */
export async function articlesOfDay(archive: Archive, day: string): Promise<Article[]> {
  const rows = await rowsOfDay(archive, day, day, day + LAST);
  return articlesInOrder(
    archive,
    rows.map(({ id }) => String(id)),
  );
}

async function* rowsByDay(archive: Archive, from: string, until: string): AsyncGenerator<string> {
  for (const day of await calendarOf(archive.articles.table).days(from, until)) {
    const rows = await rowsOfDay(archive, day, from > day ? from : day, until < day + LAST ? until + LAST : day + LAST);
    for (const { id } of rows) yield String(id);
  }
}

async function rowsOfDay({ articles }: Archive, day: string, from: string, until: string): Promise<Item[]> {
  const shards = await Promise.all(shardsOf(day).map((shard) => rowsOfShard(articles.table, shard, from, until)));
  return shards.flat().sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1));
}

async function rowsOfShard(table: Table, shard: string, from: string, until: string): Promise<Item[]> {
  const rows: Item[] = [];
  const keys = range('dayShard', shard, from, until);
  for await (const row of everyRow(table, { index: INDEX.byDay, keys, limit: 1_000 })) rows.push(row);
  return rows;
}

async function* rowsOfSource({ articles }: Archive, sourceId: string, from: string, until: string) {
  const keys = range('sourceId', sourceId, from || '0', until + LAST);
  for await (const { id } of everyRow(articles.table, { index: INDEX.bySource, keys, limit: 1_000 })) yield String(id);
}

function range(partition: string, value: string, from: string, until: string): QueryInput['keys'] {
  return {
    expression: `${partition} = :value AND sortKey BETWEEN :from AND :until`,
    values: { ':value': value, ':from': from, ':until': until },
  };
}

async function* everyRow(table: Table, query: QueryInput): AsyncGenerator<Item> {
  let after: Item | undefined;
  do {
    const page = await table.query({ ...query, after });
    yield* page.items;
    after = page.last;
  } while (after);
}

/** An article that was removed meanwhile is left out. */
async function articlesInOrder({ articles }: Archive, ids: readonly string[]): Promise<Article[]> {
  const found = await articles.getAll(ids);
  return [...found.values()].sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
}
