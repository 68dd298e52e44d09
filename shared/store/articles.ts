import type { Article } from '../article.ts';
import { RetryableError } from '../errors.ts';
import { articleOf, itemOf, revisionItemOf } from './article-item.ts';
import { articleKey, clusterPartition, facetKeys, sortKeyOf, textClaimKey } from './article-keys.ts';
import type { BatchWrite, Item, ItemKey, Table } from './table.ts';

/** A claim whose article is not written after this many milliseconds was left behind by a stopped process. */
const CLAIM_MS = 15 * 60_000;

/** The condition that an item holds an article, and no tombstone. */
export const IS_ARTICLE = 'attribute_exists(revision)';

/** What is left of an article that was taken down. */
export interface Tombstone {
  /** ISO 8601, UTC. */
  takenDownAt: string;
  /** The reason, in words. */
  takenDownFor: string;
}

/** The articles of the archive: present versions, revisions, and the rows that find them. */
export type ArticleStore = ReturnType<typeof articleStore>;

/** Articles as kept in `table`. */
export function articleStore(table: Table) {
  return {
    table,

    async get(id: string): Promise<Article | undefined> {
      return articleOf(await table.get(articleKey(id)));
    },

    /** The present versions of articles, by id; those that are not there are left out. */
    async getAll(ids: Iterable<string>): Promise<Map<string, Article>> {
      const items = await table.batchGet([...new Set(ids)].map(articleKey));
      return new Map(items.flatMap((item) => articleOf(item) ?? []).map((article) => [article.id, article]));
    },

    /** Every version kept, oldest first, the present one last. */
    async versions(id: string): Promise<Article[]> {
      const { pk } = articleKey(id);
      const { items } = await table.query({ keys: { expression: 'pk = :pk', values: { ':pk': pk } }, limit: 1_000 });
      return items.flatMap((item) => articleOf(item) ?? []).sort((a, b) => a.revision - b.revision);
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
      if (articleOf(held)?.textHash === textHash) return String(holder?.id);
      const abandoned = held !== undefined || Number(holder?.claimedAt ?? 0) < now - CLAIM_MS;
      const takeOver = { expression: 'id = :holder', values: { ':holder': holder?.id } };
      if (holder && abandoned && (await table.put(claim, takeOver))) return id;
      throw new RetryableError('the same text is being stored under another URL');
    },

    /** Writes a first version; false when the article is already there, or was taken down. */
    async create(article: Article): Promise<boolean> {
      return table.put(itemOf(article), { expression: 'attribute_not_exists(pk)' });
    },

    /** Keeps a version that has been superseded. */
    async keepRevision(version: Article): Promise<void> {
      await table.put(revisionItemOf(version));
    },

    /** Keeps `before` as a revision and replaces it by `after`; false when somebody else was faster, or takes it down. */
    async revise(before: Article, after: Article): Promise<boolean> {
      await this.keepRevision(before);
      return table.put(itemOf(after), {
        expression: 'revision = :before AND attribute_not_exists(takenDownAt)',
        values: { ':before': before.revision },
      });
    },

    /** From now on no version of it is written any more, by whomever. What is there stays until `bury`. */
    async close(id: string, { takenDownAt, takenDownFor }: Tombstone): Promise<void> {
      await table.update(articleKey(id), {
        expression: 'SET takenDownAt = if_not_exists(takenDownAt, :at), takenDownFor = :reason',
        values: { ':at': takenDownAt, ':reason': takenDownFor },
      });
    },

    /** Replaces the present version by its tombstone. */
    async bury(id: string, tombstone: Tombstone): Promise<void> {
      await table.put({ ...articleKey(id), ...tombstone });
    },

    /** The tombstone of an article that was taken down, or is about to be. */
    async tombstone(id: string): Promise<Tombstone | undefined> {
      const { takenDownAt, takenDownFor } = (await table.get(articleKey(id))) ?? {};
      return takenDownAt === undefined
        ? undefined
        : { takenDownAt: String(takenDownAt), takenDownFor: String(takenDownFor) };
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

/** The row that lists an article in a cluster. */
export function clusterRow(article: Article, cluster: string): Item & ItemKey {
  return { pk: clusterPartition(cluster), sk: sortKeyOf(article), ...facetFields(article) };
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
