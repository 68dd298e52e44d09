import path from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Archive } from '../shared/steps/archive.ts';
import { articleStore } from '../shared/store/articles.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { ledgerOf } from '../shared/store/ledger.ts';
import { siteStore } from '../shared/store/sites.ts';
import { sourceStore } from '../shared/store/sources.ts';
import { tableOf } from '../shared/store/table.ts';
import { type Database, LOCAL_TABLES, startDatabase } from './database.ts';
import { folderBucket, removeUnfinished } from './folder-bucket.ts';
import { keepHeapLean } from './lean-heap.ts';

/** An archive on this machine, open until it is closed. */
export interface LocalArchive {
  archive: Archive;
  database: Database;
  close(): Promise<void>;
}

/** Opens the archive in a data folder; creates it if there is none. */
export async function openLocalArchive(folder: string): Promise<LocalArchive> {
  keepHeapLean();
  const database = await startDatabase(path.join(folder, 'database'));
  await removeUnfinished(path.join(folder, 'bucket'));
  const archive = archiveOn(database.client, LOCAL_TABLES, folderBucket(path.join(folder, 'bucket')));
  return { archive, database, close: database.close };
}

/** The archive in two tables and a bucket. */
export function archiveOn(
  client: DynamoDBClient,
  tables: { articles: string; crawl: string },
  bucket: Bucket,
): Archive {
  const crawl = tableOf(client, tables.crawl);
  return {
    database: client,
    articles: articleStore(tableOf(client, tables.articles)),
    ledger: ledgerOf(crawl),
    sources: sourceStore(crawl),
    sites: siteStore(crawl),
    bucket,
    now: () => new Date(),
  };
}
