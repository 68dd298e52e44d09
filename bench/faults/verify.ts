import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { parquetReadObjects } from 'hyparquet';
import type { Article } from '../../shared/article.ts';
import { KEY, PREFIX } from '../../shared/names.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { articleOf } from '../../shared/store/article-item.ts';
import { bandKey, facetKeys } from '../../shared/store/article-keys.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { bandsOfArticle } from '../../shared/store/clusters.ts';
import { textOfObject } from '../../shared/store/objects.ts';
import type { Item } from '../../shared/store/table.ts';
import { ARTICLE_TABLE, CRAWL_TABLE, type IndexDefinition } from '../../shared/tables.ts';

/** What is wrong with an archive after a collection was killed and finished: empty when nothing is. */
export async function findFaults(
  archive: Archive,
  { wanted, unwanted, texts = {} }: { wanted: readonly string[]; unwanted?: string; texts?: Record<string, string> },
): Promise<string[]> {
  const items = await everything(archive.database, archive.articles.table.name);
  const links = await everything(archive.database, archive.ledger.table.name);
  const isVersion = ({ pk }: Item) => String(pk).startsWith(KEY.article);
  const versions = items.filter(isVersion).flatMap((item) => articleOf(item) ?? []);
  const articles = items.filter(({ sk }) => sk === 'ARTICLE').flatMap((item) => articleOf(item) ?? []);
  const faults: string[] = [];
  for (const url of wanted) {
    const found = articles.filter((article) => article.url === url);
    if (found.length !== 1) faults.push(`${url} is stored ${found.length} times`);
    const object = found[0]?.textKey && (await archive.bucket.get(found[0].textKey));
    const text = object ? textOfObject(object) : '';
    if (!text.includes(texts[url] ?? '')) faults.push(`${url} is stored without its correction`);
  }
  if (articles.length !== wanted.length) faults.push(`${articles.length} articles instead of ${wanted.length}`);
  for (const article of articles) faults.push(...(await faultsOf(article, items, archive.bucket)));
  faults.push(...(await missingInParquet(archive, articles)));
  for (const link of links.filter(({ sk }) => sk === 'LINK')) {
    if (link.outcome === 'queued') faults.push(`${link.url} is still queued`);
    if ((link.url === unwanted) !== (link.outcome === 'taken-down')) faults.push(`${link.url} is ${link.outcome}`);
  }
  faults.push(...danglingRows(items, articles), ...(await danglingObjects(archive.bucket, versions)));
  faults.push(
    ...(await wrongIndexRows(archive.database, archive.articles.table.name, ARTICLE_TABLE.indexes)),
    ...(await wrongIndexRows(archive.database, archive.ledger.table.name, CRAWL_TABLE.indexes)),
  );
  return faults;
}

async function faultsOf(article: Article, items: readonly Item[], bucket: Bucket): Promise<string[]> {
  const faults: string[] = [];
  for (const key of [article.textKey, article.pageKey]) {
    if (!key || !(await bucket.get(key))) faults.push(`${article.url} has no object ${key}`);
  }
  for (const { pk, sk } of facetKeys(article)) {
    if (!items.some((item) => item.pk === pk && item.sk === sk)) faults.push(`${article.url} has no row ${pk}`);
  }
  const revisions = items.filter((item) => item.pk === KEY.article + article.id && item.sk !== 'ARTICLE');
  if (revisions.length !== article.revision - 1)
    faults.push(`${article.url} has ${revisions.length} old revisions at revision ${article.revision}`);
  return faults;
}

/** Rows by tag, author and cluster, bands and claims of texts, whose article does not know of them. */
function danglingRows(items: readonly Item[], articles: readonly Article[]): string[] {
  const wanted = new Set([
    ...articles.flatMap(facetKeys).map(({ pk, sk }) => `${pk} ${sk}`),
    ...articles.flatMap((article) => bandsOfArticle(article).map((band) => `${bandKey(band).pk} BAND`)),
  ]);
  const ids = new Set(articles.map(({ id }) => id));
  const prefixes = [KEY.tag, KEY.author, KEY.cluster, KEY.band];
  const rows = items.filter(({ pk }) => prefixes.some((prefix) => String(pk).startsWith(prefix)));
  const dangling = rows.map(({ pk, sk }) => `${pk} ${sk}`).filter((row) => !wanted.has(row));
  const claims = items.filter(({ pk, id }) => String(pk).startsWith(KEY.text) && !ids.has(String(id)));
  return [...dangling, ...claims.map(({ pk }) => String(pk))].map((row) => `the row ${row} leads nowhere`);
}

/** Days whose Parquet file, where there is one, does not hold exactly the day's articles. */
async function missingInParquet({ bucket }: Archive, articles: readonly Article[]): Promise<string[]> {
  const faults: string[] = [];
  for await (const key of bucket.list(PREFIX.parquet)) {
    const day = /dt=(\S{10})/.exec(key)?.[1] ?? '';
    const object = await bucket.get(key);
    const rows = await parquetReadObjects({ file: new Uint8Array(object?.body ?? []).buffer, columns: ['id'] });
    const listed = rows.map(({ id }) => String(id)).sort();
    const wanted = articles.filter(({ sortedAt }) => sortedAt.startsWith(day)).map(({ id }) => id);
    if (listed.join() !== wanted.sort().join())
      faults.push(`${key} holds ${listed.length} of ${wanted.length} articles`);
  }
  return faults;
}

async function danglingObjects(bucket: Bucket, versions: readonly Article[]): Promise<string[]> {
  const wanted = new Set<string | undefined>(versions.flatMap(({ textKey, pageKey }) => [textKey, pageKey]));
  const faults: string[] = [];
  for await (const key of bucket.list('')) {
    if (!wanted.has(key) && !key.startsWith(PREFIX.parquet)) faults.push(`the object ${key} belongs to nothing`);
  }
  return faults;
}

async function everything(client: Archive['database'], table: string, index?: string): Promise<Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const reply = await client.send(
      new ScanCommand({
        TableName: table,
        ...(index ? { IndexName: index } : { ConsistentRead: true }),
        ExclusiveStartKey: start as never,
      }),
    );
    items.push(...(reply.Items ?? []).map((item) => unmarshall(item)));
    start = reply.LastEvaluatedKey as Item | undefined;
  } while (start);
  return items;
}

/** Rows of indexes whose item is gone or says something else, and items that an index does not have. */
async function wrongIndexRows(client: Archive['database'], table: string, indexes: readonly IndexDefinition[]) {
  const items = await everything(client, table);
  const faults: string[] = [];
  for (const { name, partitionKey, sortKey } of indexes) {
    const nameOf = (item: Item) => [item.pk, item.sk, item[partitionKey], item[sortKey]].join(' ');
    const wanted = items.filter((item) => item[partitionKey] !== undefined && item[sortKey] !== undefined).map(nameOf);
    const found = (await everything(client, table, name)).map(nameOf);
    for (const row of found) if (!wanted.includes(row)) faults.push(`${name} has a row that leads nowhere: ${row}`);
    for (const row of wanted) if (!found.includes(row)) faults.push(`${name} lacks ${row}`);
  }
  return faults;
}
