import type { Article } from '../article.ts';
import { NEAR, similarity } from '../similarity.ts';
import { bandsOfArticle, clusterStore, compareFirstSeen, type Member, withMember } from '../store/clusters.ts';
import type { Archive } from './archive.ts';
import { type Groups, groupsOf } from './groups.ts';

/**
 * Puts articles into the clusters of their near-duplicates, and joins clusters that they connect. Two articles belong
 * together when they share a band and their sketches agree: that depends on the two alone, so clusters are the same
 * whatever the order of arrival. A cluster is named by the article of it that was first seen. Repeating it changes
 * nothing. Returns how many articles got another cluster than they had.
 */
export async function clusterArticles(archive: Archive, articles: readonly Article[]): Promise<number> {
  const store = clusterStore(archive.articles.table);
  const before = await store.bands(articles.flatMap(bandsOfArticle));
  const bands = new Map(before);
  for (const article of articles) {
    for (const band of bandsOfArticle(article)) bands.set(band, withMember(bands.get(band) ?? [], article));
  }
  const known = new Map(articles.map((article) => [article.id, article]));
  await load(
    archive,
    known,
    [...bands.values()].flat().map(({ id }) => id),
  );
  const groups = groupsOf();
  for (const article of articles) joinNear(groups, known, article, bands);
  await joinClusters(archive, groups, known);
  let moved = 0;
  for (const ids of groups.all()) moved += await saveCluster(archive, known, ids);
  await store.saveBands(new Map([...bands].filter(([band, members]) => !sameMembers(before.get(band), members))));
  return moved;
}

/** Joins an article with every one that shares a band with it and has nearly the same text. */
function joinNear(
  groups: Groups,
  known: ReadonlyMap<string, Article>,
  article: Article,
  bands: ReadonlyMap<string, readonly Member[]>,
): void {
  const candidates = new Set(bandsOfArticle(article).flatMap((band) => (bands.get(band) ?? []).map(({ id }) => id)));
  candidates.delete(article.id);
  for (const id of candidates) {
    const other = known.get(id)?.sketch;
    if (other && article.sketch && similarity(article.sketch, other) >= NEAR) groups.join(article.id, id);
  }
}

/** An article that is in a cluster already brings all of it along. */
async function joinClusters(archive: Archive, groups: Groups, known: Map<string, Article>): Promise<void> {
  const store = clusterStore(archive.articles.table);
  const joined = new Set(groups.all().flat());
  const clusters = new Set([...joined].flatMap((id) => known.get(id)?.cluster ?? []));
  for (const cluster of clusters) {
    const members = await store.members(cluster);
    await load(archive, known, members);
    for (const id of [...members, ...joined]) if (known.get(id)?.cluster === cluster) groups.join(cluster, id);
  }
}

/**
 * The new rows are written first, and the articles' own fields last. So after a stop the articles still look unmoved,
 * and the cluster's rows name all that belong to it.
 */
async function saveCluster(archive: Archive, known: Map<string, Article>, ids: readonly string[]): Promise<number> {
  const store = clusterStore(archive.articles.table);
  const [first] = ids.flatMap((id) => known.get(id) ?? []).sort(compareFirstSeen);
  if (!first) return 0;
  const listed = await store.members(first.id);
  await load(archive, known, listed);
  const members = [...new Set([...ids, ...listed])].flatMap((id) => known.get(id) ?? []);
  const others = members.filter(({ cluster }) => cluster !== first.id);
  if (members.length < 2 || others.length === 0) return 0;
  await store.list(others, first.id);
  for (const other of others) if (other.cluster) await store.unlist([other], other.cluster);
  await store.assign(others, first.id);
  return others.length;
}

async function load(archive: Archive, known: Map<string, Article>, ids: readonly string[]): Promise<void> {
  const missing = ids.filter((id) => !known.has(id));
  for (const [id, article] of await archive.articles.getAll(missing)) known.set(id, article);
}

function sameMembers(a: readonly Member[] | undefined, b: readonly Member[]): boolean {
  return a !== undefined && a.length === b.length && a.every(({ id }, i) => id === b[i]?.id);
}

/**
 * Takes an article out of its cluster: the others keep together, under the name of the one that is now the first. Here
 * the old rows go last, because they alone say after a stop who the others are.
 */
export async function leaveCluster(archive: Archive, id: string, cluster: string): Promise<void> {
  const store = clusterStore(archive.articles.table);
  const members = await archive.articles.getAll(await store.members(cluster));
  members.delete(id);
  const others = [...members.values()].sort(compareFirstSeen);
  const name = others.length < 2 ? undefined : others[0]?.id;
  if (name === cluster) return;
  if (name) await store.list(others, name);
  await store.assign(others, name);
  await store.unlist(others, cluster);
}
