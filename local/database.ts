import { mkdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ClassicLevel } from 'classic-level';
import { InputError, messageOf } from '../shared/errors.ts';
import { createTable } from '../shared/store/create-table.ts';
import { ARTICLE_TABLE, CRAWL_TABLE } from '../shared/tables.ts';
import { type Embedded, embed } from './embedded.ts';
import { letReadsEnd, spareThreads } from './level.ts';

/** The names of the two tables on one machine. */
export const LOCAL_TABLES = { articles: 'newsprint-articles', crawl: 'newsprint-crawl' } as const;

/** An embedded DynamoDB that is running. */
export interface Database {
  client: DynamoDBClient;
  /** Answers a request as DynamoDB would over the wire; for whoever puts a server before it. */
  ask: Embedded['ask'];
  close(): Promise<void>;
}

/**
 * Opens the embedded DynamoDB in this process, with its data in `folder`, or in memory without one, and
 * creates the tables. Throws `InputError` when another process has the folder open.
 */
export async function startDatabase(folder?: string): Promise<Database> {
  spareThreads();
  if (folder) await mustBeFree(folder);
  const embedded = embed(folder);
  const client = new DynamoDBClient({
    ...embedded.config,
    endpoint: 'http://embedded.localhost',
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 2,
    cacheMiddleware: true,
  });
  const close = async () => {
    client.destroy();
    await embedded.close();
  };
  try {
    await createTable(client, LOCAL_TABLES.articles, ARTICLE_TABLE);
    await createTable(client, LOCAL_TABLES.crawl, CRAWL_TABLE);
    for (const name of Object.values(LOCAL_TABLES)) await untilActive(client, name);
  } catch (error) {
    await close();
    throw new InputError(
      `the data in ${folder ?? 'memory'} could not be opened; is another newsprint using it? (${messageOf(error)})`,
      {
        parameter: '--data',
        cause: error,
      },
    );
  }
  return { client, ask: embedded.ask, close };
}

/** A new table takes no requests until it is active, which on a busy machine is after its creation was answered. */
async function untilActive(client: DynamoDBClient, name: string): Promise<void> {
  const status = async () => (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus;
  while ((await status()) !== 'ACTIVE') await setTimeout(2);
}

/** The embedded database cannot say that its folder is taken, it ends the process; so its lock is tried before. */
async function mustBeFree(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = new ClassicLevel(folder);
  try {
    await files.open();
    const read = files.keys();
    letReadsEnd(read);
    await read.close();
  } catch (cause) {
    throw new InputError(
      `the data in ${folder} could not be opened; is another newsprint running on it? End that one, or give another --data`,
      { parameter: '--data', cause },
    );
  } finally {
    await files.close();
  }
}
