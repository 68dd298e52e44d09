import { INDEX, PREFIX } from '../shared/names.ts';
import type { FunctionName } from './bundle.ts';

/** What a function may do on a table: DynamoDB actions (without `dynamodb:`), and the indexes it may query. */
export interface TablePermissions {
  actions: readonly string[];
  indexes?: readonly string[];
}

/** All that a function may do, apart from writing its own log. Whatever stands here is called by its code; nothing else is allowed. */
export interface Permissions {
  articles?: TablePermissions;
  crawl?: TablePermissions;
  /** Prefixes of the objects that it reads, writes, and removes with every version. */
  objects?: Partial<Record<'GetObject' | 'PutObject' | 'DeleteObject', readonly string[]>>;
  /** Queues it sends to. */
  sends?: readonly ('discover' | 'collect')[];
  /** The queue it works on. */
  receives?: 'discover' | 'collect';
  /** Puts events of this deployment on the account's default bus. */
  announces?: true;
}

/** Reading what is known, slots and robots rules: what each step does on the crawl table. */
const STEP = ['BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'];

/** Least privilege, function by function. */
export const PERMISSIONS: Record<FunctionName, Permissions> = {
  schedule: {
    crawl: { actions: [], indexes: [INDEX.byDue] },
    sends: ['discover'],
  },
  discover: {
    // The latest articles of a source, once a day, to see whether it is still read well.
    articles: { actions: [], indexes: [INDEX.bySource] },
    // Stored articles that are due to be looked at again.
    crawl: { actions: STEP, indexes: [INDEX.byLink] },
    sends: ['collect'],
    receives: 'discover',
  },
  collect: {
    articles: { actions: ['BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'] },
    crawl: { actions: ['BatchWriteItem', ...STEP] },
    // It reads the text that it stored before, to tell how an article has changed.
    objects: { GetObject: [PREFIX.text], PutObject: [PREFIX.text, PREFIX.pages] },
    // To itself: an article whose slot is more than 15 minutes away is sent on.
    sends: ['collect'],
    receives: 'collect',
  },
  compact: {
    articles: {
      actions: ['BatchGetItem', 'BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'],
      indexes: [INDEX.byDay, INDEX.byIndexed, INDEX.bySource],
    },
    crawl: { actions: ['BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query'], indexes: [INDEX.byLink] },
    objects: {
      GetObject: [PREFIX.text, PREFIX.parquet],
      PutObject: [PREFIX.parquet],
      DeleteObject: [PREFIX.text, PREFIX.pages, PREFIX.parquet],
    },
  },
  canary: {
    articles: { actions: [], indexes: [INDEX.byIndexed] },
    crawl: { actions: ['Query'] },
  },
  announce: {
    articles: { actions: ['GetItem', 'PutItem'], indexes: [INDEX.byIndexed] },
    crawl: { actions: ['Query'] },
    announces: true,
  },
  'apply-sources': {
    crawl: { actions: ['DeleteItem', 'GetItem', 'PutItem', 'Query'] },
  },
  query: {
    articles: {
      actions: ['BatchGetItem', 'GetItem', 'Query'],
      indexes: [INDEX.bySource, INDEX.byDay, INDEX.byIndexed],
    },
    crawl: { actions: ['BatchGetItem', 'GetItem', 'Query'], indexes: [INDEX.byLink, INDEX.byOutcome] },
    objects: { GetObject: [PREFIX.text] },
  },
};
