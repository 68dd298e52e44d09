import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Archive } from '../../shared/steps/archive.ts';
import type { Table } from '../../shared/store/table.ts';

/** Takes every article and every link out of an archive; sources and sites stay. */
export async function empty(archive: Archive): Promise<void> {
  await emptyTable(archive, archive.articles.table, '');
  await emptyTable(archive, archive.ledger.table, 'LINK#');
  for await (const key of archive.bucket.list('')) await archive.bucket.remove(key);
}

async function emptyTable({ database }: Archive, table: Table, prefix: string): Promise<void> {
  const { Items = [] } = await database.send(new ScanCommand({ TableName: table.name, ConsistentRead: true }));
  const keys = Items.map(({ pk, sk }) => ({ pk: textOf(pk), sk: textOf(sk) }));
  await table.batchWrite(keys.filter(({ pk }) => pk.startsWith(prefix)).map((key) => ({ remove: key })));
}

function textOf(value: AttributeValue | undefined): string {
  return value?.S ?? '';
}
