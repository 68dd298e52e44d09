import { afterEach, beforeEach, expect, it } from 'vitest';
import { countUnits, type Used } from '../../../bench/ask/units.ts';
import type { Article } from '../../../shared/article.ts';
import { listArticles } from '../../../shared/steps/query/articles.ts';
import { listLinks } from '../../../shared/steps/query/links.ts';
import { listNewArticles, SAFETY_LAG_MS } from '../../../shared/steps/query/new-articles.ts';
import { calendarOf } from '../../../shared/store/calendar.ts';
import { openTestArchive, revise, store, type TestArchive } from '../../support/archive.ts';
import { anArticle } from '../../support/article.ts';
import { prose } from '../../support/prose.ts';
import { aSource } from '../../support/source.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

const DAY_MS = 86_400_000;
const LIMIT = 20;

/** The article numbered `i` of an archive with ten a day, going back from the day before today. */
function numbered(i: number): Article {
  const day = new Date(Date.parse('2026-11-24T00:00:00Z') - Math.floor(i / 10) * DAY_MS).toISOString().slice(0, 10);
  const sortedAt = `${day}T08:00:${String(i % 10).padStart(2, '0')}.000Z`;
  return anArticle({ url: `https://paper.example/${i}`, sortedAt, indexedAt: sortedAt, cluster: 'c', language: 'en' });
}

async function grow(from: number, to: number): Promise<void> {
  const articles = Array.from({ length: to - from }, (_, at) => numbered(from + at));
  const { table } = archive.articles;
  for (let at = 0; at < articles.length; at += 50) {
    const some = articles.slice(at, at + 50);
    await Promise.all(some.map((article) => archive.articles.create(article)));
    await table.batchWrite(some.flatMap((article) => archive.articles.facetWrites(article)));
    await Promise.all(
      some.map(({ id, url, sourceId, indexedAt }) => {
        const times = { foundAt: indexedAt, listedAt: indexedAt, outcomeAt: indexedAt };
        return archive.ledger.save({ id, url, sourceId, outcome: 'stored', ...times });
      }),
    );
  }
  await calendarOf(table).note(articles.map(({ sortedAt }) => sortedAt.slice(0, 10)));
}

const QUESTIONS: [name: string, ask: () => Promise<unknown>][] = [
  ...[
    {},
    { source: 'paper' },
    { tag: 'Harbour' },
    { author: 'Ada Quill' },
    { cluster: 'c' },
    { since: '2026-11-10', until: '2026-11-20' },
    { language: 'en', access: 'full' as const },
    { source: 'paper', tag: 'Harbour' },
  ].map((criteria): [string, () => Promise<unknown>] => [
    JSON.stringify(criteria),
    async () => expect((await listArticles(archive, { ...criteria, limit: LIMIT })).articles).toHaveLength(LIMIT),
  ]),
  ['new', () => listNewArticles(archive, { newSince: '2026-11-22', limit: LIMIT })],
  ['links', () => listLinks(archive, { source: 'paper', limit: LIMIT })],
];

it('a first page takes the same requests and read units of 200 articles and of 2,000', async () => {
  await archive.sources.save(aSource());
  const { used, start } = countUnits(archive.database);
  const counts = async () => {
    const counted: Record<string, Used> = {};
    for (const [name, ask] of QUESTIONS) {
      start();
      await ask();
      counted[name] = { ...used };
    }
    return counted;
  };
  await grow(0, 200);
  const small = Object.entries(await counts());
  await grow(200, 2_000);
  const large = await counts();
  for (const [name, { requests, units }] of small) {
    expect(large[name]?.requests, name).toBe(requests);
    expect(requests, name).toBeLessThanOrEqual(61);
    // The calendar has a row a month: half a read unit more in fifteen years.
    expect(large[name]?.units, name).toBeLessThanOrEqual(units + 0.5);
    expect(units, name).toBeGreaterThan(0);
    expect(units, name).toBeLessThanOrEqual(40);
  }
});

it('one who follows while a writer adds and revises sees each version once', async () => {
  let time = Date.parse('2026-11-24T23:50:00Z');
  const watched = { ...archive, now: () => new Date(time) };
  const written: string[] = [];
  const seen: string[] = [];
  let newSince = '2026-11-24T23:00:00Z';
  const follow = async () => {
    for (let more = true; more; ) {
      const page = await listNewArticles(watched, { newSince, limit: 3 });
      seen.push(...page.articles.map(({ id, revision }) => `${id} ${revision}`));
      ({ cursor: newSince, more } = page);
    }
  };
  const stamp = () => new Date(time).toISOString();
  for (let i = 0; i < 20; i++) {
    const article = await store(watched, prose(i), { url: `https://paper.example/${i}`, indexedAt: stamp() });
    written.push(`${article.id} 1`);
    // Two of them in one millisecond, then a pause long enough for a reader to have seen the first version.
    const other = await store(watched, prose(100 + i), { url: `https://paper.example/o/${i}`, indexedAt: stamp() });
    written.push(`${other.id} 1`);
    await follow();
    time += SAFETY_LAG_MS + 1;
    await follow();
    if (i % 3 === 0) {
      const after = await revise(watched, article, prose(200 + i), { indexedAt: stamp() });
      written.push(`${after.id} ${after.revision}`);
    }
  }
  time += SAFETY_LAG_MS + 1;
  await follow();
  expect([...seen].sort()).toEqual([...written].sort());
});
