import { INDEX } from './names.ts';

/** One global secondary index: its key attributes (all strings) and what it carries besides the keys. */
export interface IndexDefinition {
  name: string;
  partitionKey: string;
  sortKey: string;
  /** `KEYS_ONLY`, or the attributes to carry. */
  projection: 'KEYS_ONLY' | readonly string[];
}

/** A table's keys and indexes, from which the stack and the local host both build it. */
export interface TableDefinition {
  partitionKey: 'pk';
  sortKey: 'sk';
  indexes: readonly IndexDefinition[];
}

/** What a list of articles shows without reading the article itself. */
export const LIST_FIELDS = [
  'id',
  'url',
  'title',
  'sourceId',
  'site',
  'authors',
  'language',
  'access',
  'revision',
  'wordCount',
  'publishedAt',
  'sortedAt',
  'indexedAt',
  'cluster',
  'tags',
] as const;

/**
 * The precious table: articles, their revisions, and the rows that find them by tag and author.
 * Days are spread over shards, because one key takes at most 1,000 writes a second.
 */
export const ARTICLE_TABLE: TableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    {
      name: INDEX.bySource,
      partitionKey: 'sourceId',
      sortKey: 'sortKey',
      projection: LIST_FIELDS.filter((field) => field !== 'sourceId'),
    },
    { name: INDEX.byDay, partitionKey: 'dayShard', sortKey: 'sortKey', projection: LIST_FIELDS },
    { name: INDEX.byIndexed, partitionKey: 'indexedShard', sortKey: 'indexedKey', projection: LIST_FIELDS },
  ],
};

/** The table that can be rebuilt: sources and their state, sites and their slots, the link ledger. */
export const CRAWL_TABLE: TableDefinition = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: INDEX.byDue, partitionKey: 'dueShard', sortKey: 'dueAt', projection: 'KEYS_ONLY' },
    { name: INDEX.byLink, partitionKey: 'linkSource', sortKey: 'linkKey', projection: 'KEYS_ONLY' },
    { name: INDEX.byOutcome, partitionKey: 'outcomeKey', sortKey: 'linkKey', projection: 'KEYS_ONLY' },
  ],
};

/** Shards a day's articles are spread over. */
export const DAY_SHARDS = 4;
