import type { Article } from '../article.ts';
import { INDEX } from '../names.ts';
import { shardsOf, sortKeyOf } from './article-keys.ts';
import type { Item, Table } from './table.ts';

/** An article as lists show it: what the index rows carry. Rows found by tag, author or cluster have no `tags`. */
export type ArticleRow = Pick<
  Article,
  'id' | 'url' | 'title' | 'sourceId' | 'site' | 'authors' | 'sortedAt' | 'access'
> &
  Partial<Pick<Article, 'publishedAt' | 'language' | 'revision' | 'wordCount' | 'indexedAt' | 'cluster' | 'tags'>>;

/** A stretch of a sorted list: keys from `from` to `to`, both included, at most `limit` rows of each shard. */
export interface Stretch {
  from: string;
  to: string;
  limit: number;
}

/** Rows in order, and whether the stretch has more behind them. */
export interface Rows {
  rows: ArticleRow[];
  more: boolean;
  /** Requests that it took. */
  requests: number;
}

/** A source's index, or the rows of a tag, author or cluster in the table itself (without `index`). */
export interface Partition {
  index?: string;
  /** Names of the two key attributes. */
  key: string;
  sort: string;
  value: string;
}

/** Newest first, of one partition. */
export async function partitionRows(table: Table, partition: Partition, { from, to, limit }: Stretch): Promise<Rows> {
  const { items, last } = await table.query({
    ...(partition.index ? { index: partition.index } : {}),
    keys: between(partition.key, partition.value, partition.sort, from, to),
    descending: true,
    limit,
  });
  return { rows: items.map(rowOf), more: last !== undefined, requests: 1 };
}

/** Newest first, of one day of publication. */
export function dayRows(table: Table, day: string, stretch: Stretch): Promise<Rows> {
  return mergedRows(table, day, stretch, { index: INDEX.byDay, key: 'dayShard', sort: 'sortKey', descending: true });
}

/** Oldest first, of one day of indexing; `from` and `to` are indexing keys. */
export function indexedRows(table: Table, day: string, stretch: Stretch): Promise<Rows> {
  return mergedRows(table, day, stretch, {
    index: INDEX.byIndexed,
    key: 'indexedShard',
    sort: 'indexedKey',
    descending: false,
  });
}

/** The key by which rows are in order of indexing. */
export function indexedKeyOf({ indexedAt, id }: ArticleRow): string {
  return `${indexedAt}#${id}`;
}

/** The shards of a day, merged; rows are given out only as far as every shard was read. */
async function mergedRows(
  table: Table,
  day: string,
  { from, to, limit }: Stretch,
  { index, key, sort, descending }: { index: string; key: string; sort: string; descending: boolean },
): Promise<Rows> {
  const keyOf = descending ? sortKeyOf : indexedKeyOf;
  const shards = shardsOf(day);
  const pages = await Promise.all(
    shards.map((shard) => table.query({ index, keys: between(key, shard, sort, from, to), descending, limit })),
  );
  const isBefore = (a: string, b: string) => (descending ? a > b : a < b);
  const ends = pages.flatMap(({ items, last }) => {
    const end = last && items.at(-1);
    return end ? [keyOf(rowOf(end))] : [];
  });
  const end = ends.sort((a, b) => (isBefore(a, b) ? -1 : 1))[0];
  const rows = pages
    .flatMap(({ items }) => items.map(rowOf))
    .filter((row) => end === undefined || !isBefore(end, keyOf(row)))
    .sort((a, b) => (isBefore(keyOf(a), keyOf(b)) ? -1 : 1));
  return { rows, more: end !== undefined, requests: shards.length };
}

function between(key: string, value: string, sort: string, from: string, to: string) {
  return {
    expression: `${key} = :value AND ${sort} BETWEEN :from AND :to`,
    // An empty or reversed range is an error to DynamoDB, and no row to us.
    values: { ':value': value, ':from': from < to ? from || '0' : to, ':to': to },
  };
}

function rowOf(item: Item): ArticleRow {
  const {
    pk: _pk,
    sk: _sk,
    sortKey: _sortKey,
    dayShard: _day,
    indexedShard: _shard,
    indexedKey: _indexed,
    ...row
  } = item;
  return row as unknown as ArticleRow;
}
