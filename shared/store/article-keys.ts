import type { Article } from '../article.ts';
import { shortHash } from '../hash.ts';
import { KEY } from '../names.ts';
import { DAY_SHARDS } from '../tables.ts';
import type { ItemKey } from './table.ts';

/** The key of an article's present version. */
export function articleKey(id: string): ItemKey {
  return { pk: KEY.article + id, sk: 'ARTICLE' };
}

/** The key of a version that has been superseded. */
export function revisionKey(id: string, revision: number): ItemKey {
  return { pk: KEY.article + id, sk: `REVISION#${String(revision).padStart(4, '0')}` };
}

/** The partition that lists a tag's articles; case and composed characters don't matter. */
export function tagPartition(tag: string): string {
  return KEY.tag + shortHash(normalised(tag));
}

/** The partition that lists an author's articles. */
export function authorPartition(author: string): string {
  return KEY.author + shortHash(normalised(author));
}

/** The partition that lists a cluster's articles. */
export function clusterPartition(cluster: string): string {
  return KEY.cluster + cluster;
}

/** The row that says which articles have a sketch's band. */
export function bandKey(band: string): ItemKey {
  return { pk: KEY.band + band, sk: 'BAND' };
}

/** The row that says which article holds a text. */
export function textClaimKey(textHash: string): ItemKey {
  return { pk: KEY.text + textHash, sk: 'TEXT' };
}

/** What puts an article in order: newest first is descending. */
export function sortKeyOf(article: Pick<Article, 'sortedAt' | 'id'>): string {
  return `${article.sortedAt}#${article.id}`;
}

/** The keys of every row that finds the article by one of its tags or authors, or by its cluster. */
export function facetKeys(article: Pick<Article, 'tags' | 'authors' | 'cluster' | 'sortedAt' | 'id'>): ItemKey[] {
  const sk = sortKeyOf(article);
  const partitions = new Set([...article.tags.map(tagPartition), ...article.authors.map(authorPartition)]);
  if (article.cluster) partitions.add(clusterPartition(article.cluster));
  return [...partitions].map((pk) => ({ pk, sk }));
}

/** The shard of a day that an article falls into: the same for each of its revisions. */
export function dayShard(day: string, id: string): string {
  return `${day}#${id.charCodeAt(id.length - 1) % DAY_SHARDS}`;
}

/** Every shard of a day. */
export function shardsOf(day: string): string[] {
  return Array.from({ length: DAY_SHARDS }, (_, shard) => `${day}#${shard}`);
}

function normalised(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
