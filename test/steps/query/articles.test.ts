import { afterEach, beforeEach, expect, it } from 'vitest';
import { listArticles } from '../../../shared/steps/query/articles.ts';
import { listNewArticles } from '../../../shared/steps/query/new-articles.ts';
import { openTestArchive, store, type TestArchive } from '../../support/archive.ts';
import { prose } from '../../support/prose.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

async function fill(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const at = `2026-11-${String(25 - (i % 5)).padStart(2, '0')}T08:${String(i).padStart(2, '0')}:00.000Z`;
    await store(archive, prose(i), { url: `https://paper.example/${i}`, sortedAt: at, indexedAt: at });
  }
}

it.each([{}, { source: 'paper' }, { tag: 'HARBOUR' }, { author: 'ada quill' }])(
  'pages hold each article once, newest first, and end: %o',
  async (criteria) => {
    await fill(23);
    const seen: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const page = await listArticles(archive, { ...criteria, limit: 4, cursor });
      seen.push(...page.articles.map(({ sortedAt }) => sortedAt));
      cursor = page.cursor;
    } while (cursor !== undefined && ++pages < 30);
    expect(seen).toHaveLength(23);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  },
);

it('an archive without articles has an end', async () => {
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await listArticles(archive, { limit: 4, cursor });
    cursor = page.cursor;
  } while (cursor !== undefined && ++pages < 10);
  expect(pages).toBeLessThan(10);
});

it('what is new is given out once, and nothing afterwards', async () => {
  await fill(11);
  const seen: string[] = [];
  let newSince = '2026-11-01';
  for (let more = true; more; ) {
    const page = await listNewArticles(archive, { newSince, limit: 3 });
    seen.push(...page.articles.map(({ id }) => id));
    ({ cursor: newSince, more } = page);
  }
  expect(new Set(seen).size).toBe(11);
  expect(seen).toHaveLength(11);
  expect((await listNewArticles(archive, { newSince, limit: 3 })).articles).toEqual([]);
});
