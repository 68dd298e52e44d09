import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../shared/article.ts';
import { catchUp } from '../../shared/steps/catch-up.ts';
import { clusterArticles, leaveCluster } from '../../shared/steps/cluster.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { clusterStore } from '../../shared/store/clusters.ts';
import { openTestArchive, revise, store, type TestArchive } from '../support/archive.ts';
import { prose, random, withOtherWords } from '../support/prose.ts';
import { aSource } from '../support/source.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

/** Two stories in several papers each, and one that stands alone; seen one minute apart. */
const STORIES = [1, 1, 2, 1, 3, 2].map((story, i) => ({
  text: i === 0 ? prose(story) : withOtherWords(prose(story), 0.08, i),
  fields: {
    url: `https://paper-${i}.example/story`,
    sourceId: `paper-${i}`,
    firstSeenAt: `2026-11-20T08:0${i}:00.000Z`,
  },
}));

async function clustersAfter(order: readonly number[], batch: number): Promise<string[][]> {
  const stored: Article[] = [];
  for (const i of order) {
    const story = STORIES[i];
    if (story) stored.push(await store(archive, story.text, story.fields));
  }
  for (let start = 0; start < stored.length; start += batch) {
    const ids = stored.slice(start, start + batch).map(({ id }) => id);
    await clusterArticles(archive, [...(await archive.articles.getAll(ids)).values()]);
  }
  const articles = await archive.articles.getAll(stored.map(({ id }) => id));
  return STORIES.map(({ fields }) => {
    const found = [...articles.values()].find(({ url }) => url === fields.url);
    return [found?.url ?? '', articles.get(found?.cluster ?? '')?.url ?? 'alone'];
  });
}

const EXPECTED = [0, 0, 2, 0, undefined, 2].map((first, i) => [
  `https://paper-${i}.example/story`,
  first === undefined ? 'alone' : `https://paper-${first}.example/story`,
]);

describe('clusterArticles', () => {
  const next = random(7);
  const orders = Array.from({ length: 6 }, () => [0, 1, 2, 3, 4, 5].sort(() => next() - 0.5));

  it.each([[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], ...orders].map((order) => [order.join('')]))(
    'makes the same clusters when articles arrive in the order %s',
    async (order) => {
      expect(await clustersAfter([...order].map(Number), 1)).toEqual(EXPECTED);
    },
  );

  it('makes the same clusters when they come together, and when it is repeated', async () => {
    expect(await clustersAfter([3, 1, 0, 2, 5, 4], 6)).toEqual(EXPECTED);
    const articles = await archive.articles.getAll((await catchUpIds()).slice());
    expect(await clusterArticles(archive, [...articles.values()])).toBe(0);
  });

  it('lists a cluster in its rows, once each, also after an earlier article took the lead', async () => {
    await clustersAfter([3, 1, 0], 1);
    const first = [...(await archive.articles.getAll(await catchUpIds())).values()].find(
      ({ sourceId }) => sourceId === 'paper-0',
    );
    expect((await clusterStore(archive.articles.table).members(first?.id ?? '')).length).toBe(3);
    const { items } = await archive.articles.table.query({
      keys: { expression: 'pk = :pk', values: { ':pk': `CLUSTER#${first?.id}` } },
      limit: 10,
    });
    expect(items.every(({ title }) => title === 'The ferry sails again')).toBe(true);
  });

  it('keeps the cluster through a revision', async () => {
    await clustersAfter([0, 1], 2);
    const [article] = (await archive.articles.getAll(await catchUpIds())).values();
    if (!article) throw new Error('nothing stored');
    const later = await revise(archive, article, `${prose(1)}\n\nMore.`, { indexedAt: '2026-11-20T09:00:00.000Z' });
    await clusterArticles(archive, [later]);
    expect((await archive.articles.get(article.id))?.cluster).toBe(article.cluster);
  });
});

describe('leaveCluster', () => {
  it('names the cluster by the next when the first leaves, and dissolves a pair', async () => {
    await clustersAfter([0, 1, 3], 3);
    const articles = [...(await archive.articles.getAll(await catchUpIds())).values()].sort((a, b) =>
      a.firstSeenAt < b.firstSeenAt ? -1 : 1,
    );
    const [first, second, third] = articles.map(({ id }) => id);
    await leaveCluster(archive, first ?? '', first ?? '');
    expect((await archive.articles.get(third ?? ''))?.cluster).toBe(second);
    await archive.articles.table.remove({ pk: `ARTICLE#${first}`, sk: 'ARTICLE' });
    await leaveCluster(archive, second ?? '', second ?? '');
    expect((await archive.articles.get(third ?? ''))?.cluster).toBeUndefined();
  });
});

describe('catchUp', () => {
  it('clusters what is new, notes its day, and finds nothing more to do the second time', async () => {
    await archive.sources.save(aSource());
    await clustersAfter([], 1);
    for (const { text, fields } of STORIES) await store(archive, text, fields);
    expect(await catchUp(archive)).toEqual({ articles: 6, clustered: 5, days: ['2026-11-20'] });
    expect(await catchUp(archive)).toEqual({ articles: 0, clustered: 0, days: [] });
  });
});

async function catchUpIds(): Promise<string[]> {
  const links = STORIES.map(({ fields }) => fields.sourceId);
  const pages = await Promise.all(links.map((sourceId) => listLinks(archive, { source: sourceId, limit: 10 })));
  return pages.flatMap((page) => page.links.map(({ id }) => id));
}
