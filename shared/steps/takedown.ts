import { setTimeout } from 'node:timers/promises';
import type { Article } from '../article.ts';
import { removeFromDays } from '../export/days.ts';
import { PREFIX } from '../names.ts';
import { facetKeys, revisionKey, textClaimKey } from '../store/article-keys.ts';
import { bandsOfArticle, clusterStore } from '../store/clusters.ts';
import type { Link } from '../store/ledger.ts';
import { leftoversOf } from '../store/leftovers.ts';
import type { Archive } from './archive.ts';
import { leaveCluster } from './cluster.ts';

/** What is to be removed: an article by its id; the URL is needed only for one that was never found. */
export interface Target {
  id: string;
  url?: string | undefined;
}

/** What a takedown removed. */
export interface Receipt {
  id: string;
  url: string;
  /** ISO 8601, UTC. */
  takenDownAt: string;
  reason: string;
  removed: {
    /** Keys of the texts and pages, of which no version is left. */
    objects: string[];
    /** Versions of the article's metadata: the present one and its revisions. */
    versions: number;
    /** Rows that found it: by tag, author, cluster, band and text. */
    rows: number;
  };
}

/** The longest that a delivery takes: the time-out of the function that collects, and some for clocks that differ. */
const DELIVERY_MS = 150_000;
const LOOK_AGAIN_MS = 1_000;

/**
 * Removes articles with every trace: versions of texts and pages, revisions, rows that find them, their lines in the
 * Parquet files. First of all they are closed, so that no delivery on its way writes a version of them any more, and
 * tombstones are written, so that they are not collected again; last of all the item that knows where everything lies is
 * replaced. Stopped at any point, it is simply repeated.
 */
export async function takeDown(archive: Archive, targets: readonly Target[], reason: string): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  const removals: (() => Promise<void>)[] = [];
  const days = new Set<string>();
  for (const target of targets) {
    await archive.articles.close(target.id, { takenDownAt: archive.now().toISOString(), takenDownFor: reason });
    // A delivery that was overtaken by an earlier takedown may have left another version.
    const leftover = await leftoversOf(archive.articles.table).get(target.id);
    const versions = await archive.articles.versions(target.id);
    if (leftover?.article) versions.unshift(leftover.article);
    await untilDelivered(archive, versions.at(-1));
    const tombstone = await bury(archive, target, versions.at(-1), reason);
    const objects = await removeObjects(archive, tombstone, versions);
    const rows = await removeRows(archive, target.id, versions);
    for (const { sortedAt } of versions) days.add(sortedAt.slice(0, 10));
    const { id, url, outcomeAt: takenDownAt } = tombstone;
    removals.push(async () => {
      await removeRevisions(archive, id, versions);
      await archive.articles.bury(id, { takenDownAt, takenDownFor: reason });
      if (leftover) await leftoversOf(archive.articles.table).clear(id);
    });
    receipts.push({ id, url, takenDownAt, reason, removed: { objects, versions: versions.length, rows } });
  }
  await removeFromDays(archive, days, new Set(targets.map(({ id }) => id)));
  for (const remove of removals) await remove();
  return receipts;
}

/**
 * A delivery that has just written the article is about to write the rows that find it: they could not be removed
 * before. What a replay wrote is whole.
 */
async function untilDelivered(archive: Archive, article: Article | undefined): Promise<void> {
  if (!article || article.change === 'extraction') return;
  const end = Date.parse(article.indexedAt) + DELIVERY_MS;
  while (archive.now().getTime() < end) {
    const link = await archive.ledger.get(article.id);
    if (link && link.outcome !== 'queued' && link.outcomeAt >= article.indexedAt) return;
    await setTimeout(LOOK_AGAIN_MS);
  }
}

/** The ledger's tombstone: nothing of what the page was, only that it is not to be collected. */
async function bury(
  { ledger, now }: Archive,
  { id, url }: Target,
  article: Article | undefined,
  reason: string,
): Promise<Link> {
  const link = await ledger.get(id);
  const at = now().toISOString();
  const tombstone: Link = {
    id,
    url: link?.url ?? article?.url ?? url ?? id,
    sourceId: link?.sourceId ?? article?.sourceId ?? 'none',
    foundAt: link?.foundAt ?? article?.firstSeenAt ?? at,
    listedAt: link?.listedAt ?? at,
    outcome: 'taken-down',
    outcomeAt: link?.outcome === 'taken-down' ? link.outcomeAt : at,
    detail: reason,
  };
  await ledger.save(tombstone);
  return tombstone;
}

/** Also what a stopped collection stored and never indexed: those objects have the article's id in their names. */
async function removeObjects({ bucket }: Archive, { id, sourceId }: Link, versions: readonly Article[]) {
  const folders = new Set(versions.map((version) => `${version.sourceId}/${version.sortedAt.slice(0, 10)}/${id}-`));
  const prefixes = folders.size > 0 ? [...folders] : [`${sourceId}/`];
  const keys = new Set(versions.flatMap(({ textKey, pageKey }) => [textKey ?? [], pageKey ?? []].flat()));
  for (const prefix of prefixes.flatMap((folder) => [PREFIX.text + folder, PREFIX.pages + folder])) {
    for await (const key of bucket.list(prefix)) if (key.includes(`/${id}-`)) keys.add(key);
  }
  for (const key of keys) await bucket.remove(key);
  return [...keys].sort();
}

async function removeRows(archive: Archive, id: string, versions: readonly Article[]): Promise<number> {
  const { table } = archive.articles;
  const facets = new Map(versions.flatMap(facetKeys).map((key) => [`${key.pk} ${key.sk}`, key]));
  await table.batchWrite([...facets.values()].map((key) => ({ remove: key })));
  let rows = facets.size + (await leaveBands(archive, id, versions));
  for (const hash of new Set(versions.map(({ textHash }) => textHash))) {
    const isOwn = { expression: 'id = :id', values: { ':id': id } };
    if (await table.remove(textClaimKey(hash), isOwn)) rows++;
  }
  const cluster = versions.at(-1)?.cluster;
  if (cluster) await leaveCluster(archive, id, cluster);
  return rows;
}

async function leaveBands({ articles }: Archive, id: string, versions: readonly Article[]): Promise<number> {
  const store = clusterStore(articles.table);
  const bands = await store.bands(versions.flatMap(bandsOfArticle));
  const left = [...bands].filter(([, members]) => members.some((member) => member.id === id));
  await store.saveBands(new Map(left.map(([band, members]) => [band, members.filter((member) => member.id !== id)])));
  return left.length;
}

async function removeRevisions({ articles }: Archive, id: string, versions: readonly Article[]): Promise<void> {
  const numbers = new Set(versions.map(({ revision }) => revision));
  await articles.table.batchWrite([...numbers].map((revision) => ({ remove: revisionKey(id, revision) })));
}
