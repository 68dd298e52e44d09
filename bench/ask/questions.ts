import type { Archive } from '../../shared/steps/archive.ts';
import { findArticle } from '../../shared/steps/query/article.ts';
import { listArticles } from '../../shared/steps/query/articles.ts';
import type { Criteria } from '../../shared/steps/query/criteria.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { listNewArticles } from '../../shared/steps/query/new-articles.ts';
import { countUnits, type Used } from './units.ts';

/** What the first page of a question took. */
export interface Asked extends Used {
  question: string;
  rows: number;
  milliseconds: number;
}

const LIMIT = 50;

/** Asks every kind of question once and counts the requests. `until` is the day of the newest article. */
export async function askAll(archive: Archive, until: string): Promise<Asked[]> {
  const { used, start } = countUnits(archive.database);
  const asked: Asked[] = [];
  for (const [question, ask] of await questionsOf(archive, until)) {
    start();
    const begin = performance.now();
    const rows = await ask();
    asked.push({ question, rows, ...used, milliseconds: performance.now() - begin });
  }
  return asked;
}

async function questionsOf(archive: Archive, until: string): Promise<[string, () => Promise<number>][]> {
  const day = (ago: number) => new Date(Date.parse(until) - ago * 24 * 60 * 60_000).toISOString().slice(0, 10);
  const { cluster, id, url } = await sampleOf(archive);
  const criteria: Criteria[] = [
    {},
    { source: 'paper-3' },
    { site: 'paper-3.example' },
    { since: day(400), until: day(370) },
    { tag: 'Tag 7' },
    { author: 'Author 12' },
    { language: 'de' },
    { access: 'teaser' },
    ...(cluster ? [{ cluster }] : []),
    { source: 'paper-3', since: day(800), until: day(700) },
    { source: 'paper-3', tag: 'Tag 7' },
    { tag: 'Tag 7', author: 'Author 12' },
    { source: 'paper-3', language: 'de', access: 'full' },
  ];
  return [
    ...criteria.map((some): [string, () => Promise<number>] => [
      JSON.stringify(some),
      async () => (await listArticles(archive, { ...some, limit: LIMIT })).articles.length,
    ]),
    ['new since', async () => (await listNewArticles(archive, { newSince: day(30), limit: LIMIT })).articles.length],
    ['links', async () => (await listLinks(archive, { limit: LIMIT })).links.length],
    ['links of a source', async () => (await listLinks(archive, { source: 'paper-3', limit: LIMIT })).links.length],
    ['article by id', async () => ((await findArticle(archive, id)).id === id ? 1 : 0)],
    ['article by URL', async () => ((await findArticle(archive, url)).id === id ? 1 : 0)],
  ];
}

/** An article, and a cluster, to ask for. */
async function sampleOf(archive: Archive) {
  const { articles } = await listArticles(archive, { tag: 'Tag 3', limit: 100 });
  const found = await archive.articles.getAll(articles.map(({ id }) => id));
  const [some] = found.values();
  if (!some) throw new Error('the archive is empty');
  const { cluster } = [...found.values()].find((article) => article.cluster !== undefined) ?? {};
  return { id: some.id, url: some.url, cluster };
}
