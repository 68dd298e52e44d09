import type { Article } from '../article.ts';
import { bandsOf } from '../similarity.ts';
import { articleKey, bandKey, clusterPartition } from './article-keys.ts';
import { clusterRow, IS_ARTICLE } from './articles.ts';
import type { Item, ItemKey, Table } from './table.ts';

/**
 * Articles that a band's row names: as many as fit one write unit. A band with more is a phrase that everybody uses;
 * its row names the ones seen last, so that it stays useful for what is news, and bounded.
 */
const MOST_MEMBERS = 18;

/**
 * The rows that find near-duplicates, and the clusters they make, as kept in `table`, the article table. Written by one
 * process at a time.
 */
export function clusterStore(table: Table) {
  return {
    /** The ids of the articles that have each of these bands; bands that nobody has are left out. */
    async bands(names: Iterable<string>): Promise<Map<string, Member[]>> {
      const items = await table.batchGet([...new Set(names)].map(bandKey));
      return new Map(items.map(({ band, members }) => [String(band), (members as string[]).map(memberOf)]));
    },

    /** Replaces the members of bands; a band without any is removed. */
    async saveBands(bands: ReadonlyMap<string, readonly Member[]>): Promise<void> {
      await table.batchWrite(
        [...bands].map(([band, members]) =>
          members.length > 0
            ? { put: { ...bandKey(band), band, members: members.map(nameOf) } }
            : { remove: bandKey(band) },
        ),
      );
    },

    /** The ids of a cluster's articles. */
    async members(cluster: string): Promise<string[]> {
      return (await rowsOf(table, cluster)).map(({ id }) => String(id));
    },

    /** Writes the rows that list articles in a cluster. */
    async list(articles: readonly Article[], cluster: string): Promise<void> {
      await table.batchWrite(articles.map((article) => ({ put: clusterRow(article, cluster) })));
    },

    /** Removes the rows that list articles in a cluster. */
    async unlist(articles: readonly Article[], cluster: string): Promise<void> {
      await table.batchWrite(articles.map((article) => ({ remove: rowKey(article, cluster) })));
    },

    /** Notes on articles which cluster they are in, or that they are in none. */
    async assign(articles: readonly Article[], cluster: string | undefined): Promise<void> {
      for (const { id } of articles) await setCluster(table, id, cluster);
    },
  };
}

/** An article in a band: its id and when it was first seen. */
export interface Member {
  id: string;
  firstSeenAt: string;
}

/** The bands of an article's text; none for one too short to compare. */
export function bandsOfArticle({ sketch }: Pick<Article, 'sketch'>): string[] {
  return sketch ? bandsOf(sketch) : [];
}

/** The members with one more, newest first, cut to what a row holds. */
export function withMember(members: readonly Member[], { id, firstSeenAt }: Member): Member[] {
  const others = members.filter((member) => member.id !== id);
  return [...others, { id, firstSeenAt }].sort((a, b) => compareFirstSeen(b, a)).slice(0, MOST_MEMBERS);
}

/** Orders articles by when they were first seen; of two at the same time, by id. */
export function compareFirstSeen(a: Member, b: Member): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}

function nameOf({ firstSeenAt, id }: Member): string {
  return `${firstSeenAt}#${id}`;
}

function memberOf(name: string): Member {
  const at = name.lastIndexOf('#');
  return { firstSeenAt: name.slice(0, at), id: name.slice(at + 1) };
}

function rowKey(article: Article, cluster: string): ItemKey {
  const { pk, sk } = clusterRow(article, cluster);
  return { pk, sk };
}

async function setCluster(table: Table, id: string, cluster: string | undefined): Promise<void> {
  const change = cluster
    ? { expression: 'SET #cluster = :cluster', values: { ':cluster': cluster }, names: { '#cluster': 'cluster' } }
    : { expression: 'REMOVE #cluster', names: { '#cluster': 'cluster' } };
  await table.update(articleKey(id), change, IS_ARTICLE);
}

async function rowsOf(table: Table, cluster: string): Promise<Item[]> {
  const rows: Item[] = [];
  let after: Item | undefined;
  do {
    const page = await table.query({
      keys: { expression: 'pk = :pk', values: { ':pk': clusterPartition(cluster) } },
      limit: 1_000,
      after,
    });
    rows.push(...page.items);
    after = page.last;
  } while (after);
  return rows;
}
