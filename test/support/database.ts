import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inject } from 'vitest';
import { LOCAL_TABLES, startDatabase } from '../../local/database.ts';
import { createTable } from '../../shared/store/create-table.ts';
import { ARTICLE_TABLE, CRAWL_TABLE } from '../../shared/tables.ts';

/** An empty database of a test's own: embedded, or on DynamoDB Local in the tests that run a second time on that. */
export interface TestDatabase {
  client: DynamoDBClient;
  close(): Promise<void>;
}

/** Opens it, with the two tables in it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const endpoint = inject('dynamodbLocal');
  return endpoint ? onDynamodbLocal(endpoint) : startDatabase();
}

/** DynamoDB Local keeps a database for each access key. */
async function onDynamodbLocal(endpoint: string): Promise<TestDatabase> {
  const credentials = { accessKeyId: randomBytes(10).toString('hex'), secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials, maxAttempts: 2 });
  await createTable(client, LOCAL_TABLES.articles, ARTICLE_TABLE);
  await createTable(client, LOCAL_TABLES.crawl, CRAWL_TABLE);
  return { client, close: async () => client.destroy() };
}
