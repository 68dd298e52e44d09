import type { Article } from '../article.ts';
import { RetryableError } from '../errors.ts';
import {
  articleKey,
  clusterPartition,
  dayShard,
  facetKeys,
  revisionKey,
  sortKeyOf,
  textClaimKey,
} from './article-keys.ts';
import type { BatchWrite, Item, ItemKey, Table } from './table.ts';

/** The version of the form that items are stored in. */
const FORMAT = 1;

/** A claim whose article is not written after this many milliseconds was left behind by a stopped process. */
const CLAIM_MS = 15 * 60_000;

/** The articles of the archive: present versions, revisions, and the rows that find them. */
export type ArticleStore = ReturnType<typeof articleStore>;

/** Articles as kept in `table`. */
export function articleStore(table: Table) {
  return {
    table,

    async get(id: string): Promise<Article | undefined> {
      const item = await table.get(articleKey(id));
      return item && articleOf(item);
    },

    /** The present versions of articles, by id; those that are not there are left out. */
    async getAll(ids: Iterable<string>): Promise<Map<string, Article>> {
      const items = await table.batchGet([...new Set(ids)].map(articleKey));
      return new Map(items.map((item) => [String(item.id), articleOf(item)]));
    },

    /** Every version kept, oldest first, the present one last. */
    async versions(id: string): Promise<Article[]> {
      const { pk } = articleKey(id);
      const { items } = await table.query({ keys: { expression: 'pk = :pk', values: { ':pk': pk } }, limit: 1_000 });
      return items.map(articleOf).sort((a, b) => a.revision - b.revision);
    },

    /**
     * Claims a text for an article, so that one text is stored under one URL only.
     * Returns the id of the article that holds it: `id` itself, or the one it duplicates.
     * Throws `RetryableError` while another article that claimed it is not yet written.
     */
    async claimText(textHash: string, id: string, now: number): Promise<string> {
      const key = textClaimKey(textHash);
      const claim = { ...key, id, claimedAt: now };
      if (await table.put(claim, { expression: 'attribute_not_exists(pk) OR id = :id', values: { ':id': id } }))
        return id;
      const holder = await table.get(key);
      const held = holder && (await table.get(articleKey(String(holder.id))));
      if (held?.textHash === textHash) return String(holder?.id);
      const abandoned = held !== undefined || Number(holder?.claimedAt ?? 0) < now - CLAIM_MS;
      const takeOver = { expression: 'id = :holder', values: { ':holder': holder?.id } };
      if (holder && abandoned && (await table.put(claim, takeOver))) return id;
      throw new RetryableError('the same text is being stored under another URL');
    },

    /** Writes a first version; false when the article is already there. */
    async create(article: Article): Promise<boolean> {
      return table.put(itemOf(article), { expression: 'attribute_not_exists(pk)' });
    },

    /** Keeps a version that has been superseded. */
    async keepRevision(version: Article): Promise<void> {
      await table.put({ ...revisionKey(version.id, version.revision), ...version, format: FORMAT });
    },

    /** Keeps `before` as a revision and replaces it by `after`; false when somebody else was faster. */
    async revise(before: Article, after: Article): Promise<boolean> {
      await this.keepRevision(before);
      return table.put(itemOf(after), {
        expression: 'revision = :before',
        values: { ':before': before.revision },
      });
    },

    /** Notes that the page was looked at and nothing changed. */
    async touch(id: string, checkedAt: string): Promise<void> {
      await table.update(
        articleKey(id),
        { expression: 'SET checkedAt = :at', values: { ':at': checkedAt } },
        'attribute_exists(pk)',
      );
    },

    /** The writes that make the article found by tag, author and cluster, and drop the rows of an older version. */
    facetWrites(article: Article, before?: Article): BatchWrite[] {
      const keys = facetKeys(article);
      const kept = new Set(keys.map(rowName));
      const stale = before ? facetKeys(before).filter((key) => !kept.has(rowName(key))) : [];
      return [
        ...keys.map((key) => ({ put: { ...key, ...facetFields(article) } })),
        ...stale.map((key) => ({ remove: key })),
      ];
    },
  };
}

/** An item of the article table as the article it holds. */
export function articleOf(item: Item): Article {
  const {
    pk: _pk,
    sk: _sk,
    format: _format,
    sortKey: _sortKey,
    dayShard: _day,
    indexedShard: _shard,
    indexedKey: _indexed,
    ...article
  } = item;
  return article as unknown as Article;
}

/** The row that lists an article in a cluster. */
export function clusterRow(article: Article, cluster: string): Item & ItemKey {
  return { pk: clusterPartition(cluster), sk: sortKeyOf(article), ...facetFields(article) };
}

function itemOf(article: Article): Item & ItemKey {
  return {
    ...articleKey(article.id),
    ...article,
    format: FORMAT,
    sortKey: sortKeyOf(article),
    dayShard: dayShard(article.sortedAt.slice(0, 10), article.id),
    indexedShard: dayShard(article.indexedAt.slice(0, 10), article.id),
    indexedKey: `${article.indexedAt}#${article.id}`,
  };
}

function facetFields({
  id,
  url,
  title,
  sourceId,
  site,
  language,
  access,
  publishedAt,
  sortedAt,
  authors,
  revision,
  wordCount,
}: Article): Item {
  return { id, url, title, sourceId, site, language, access, publishedAt, sortedAt, authors, revision, wordCount };
}

function rowName({ pk, sk }: ItemKey): string {
  return `${pk} ${sk}`;
}
