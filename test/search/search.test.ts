import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openParquet, type ParquetDatabase } from '../../local/search/database.ts';
import { searchArticles } from '../../local/search/search.ts';
import { parseQuery } from '../../local/search/words.ts';
import { InputError } from '../../shared/errors.ts';
import { writeDays } from '../../shared/export/days.ts';
import { openTestArchive, store, type TestArchive } from '../support/archive.ts';

let archive: TestArchive;
let database: ParquetDatabase;

const STORIES = [
  ['ferry', 'Ferry stays in harbour', 'The ferry did not leave. The ferry company said the storm was too strong.'],
  ['storm', 'Storm over the coast', 'A storm kept every ferry in the harbour, and three cafés closed early.'],
  ['vote', 'Council votes', 'The council voted on the northern channel. Dredging begins in March.'],
  ['north', 'Channel swimmers', 'Swimmers from the northern town crossed the channel before noon.'],
  ['sea', '海が荒れた', '台風のため、船は港にとどまった。'],
] as const;

beforeAll(async () => {
  archive = await openTestArchive();
  for (const [i, [slug, title, text]] of STORIES.entries()) {
    const sortedAt = `2026-11-2${i}T08:00:00.000Z`;
    const sourceId = i < 2 ? 'coast' : 'inland';
    await store(archive, text, { url: `https://paper.example/${slug}`, title, sortedAt, sourceId, wordCount: 14 });
  }
  await writeDays(archive, ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
  database = await openParquet(path.join(archive.folder, 'bucket', 'parquet'));
});
afterAll(async () => {
  database.close();
  await archive.close();
});

async function found(words: string, filter = {}): Promise<string[]> {
  const hits = await searchArticles(database, parseQuery(words), { limit: 10, ...filter });
  return hits.map(({ url }) => url.slice('https://paper.example/'.length));
}

describe('searchArticles', () => {
  it('ranks by how much of a word there is, and titles higher', async () => {
    expect(await found('ferry')).toEqual(['ferry', 'storm']);
    expect(await found('storm')).toEqual(['storm', 'ferry']);
  });

  it('puts articles with all the words first', async () => {
    expect((await found('ferry cafes'))[0]).toBe('storm');
  });

  it('finds words from their beginning, without accents, in any case', async () => {
    expect(await found('CAFE')).toEqual(['storm']);
    expect(await found('swim')).toEqual(['north']);
    expect(await found('ouncil')).toEqual([]);
  });

  it('finds phrases word after word, and leaves out what must not occur', async () => {
    expect(await found('"northern channel"')).toEqual(['vote']);
    expect(await found('northern channel')).toEqual(['north', 'vote']);
    expect(await found('channel -swimmers')).toEqual(['vote']);
  });

  it('finds words in scripts without spaces', async () => {
    expect(await found('港')).toEqual(['sea']);
  });

  it('keeps to a source and to days', async () => {
    expect(await found('the', { sourceId: 'inland' })).not.toContain('ferry');
    expect(await found('ferry', { since: '2026-11-21' })).toEqual(['storm']);
    expect(await found('ferry', { until: '2026-11-20' })).toEqual(['ferry']);
  });

  it('shows the passage that matches', async () => {
    const [hit] = await searchArticles(database, parseQuery('cafes storm'), { limit: 1 });
    const marked = hit?.passage.filter((part) => part.found).map(({ text }) => text);
    expect(marked).toEqual(['storm', 'cafés']);
    expect(hit?.passage.map(({ text }) => text).join('')).toBe(STORIES[1][2]);
  });

  it('takes whatever a person types for words', async () => {
    for (const hostile of [`'; drop view articles; --`, 'a(b[c', '"un closed', '.*', '\\p{L}+']) {
      await searchArticles(database, parseQuery(`${hostile} ferry`), { limit: 1 });
    }
    expect(() => parseQuery('"" - !')).toThrow(InputError);
  });
});

describe('the SQL', () => {
  it('answers questions about the articles', async () => {
    const rows = await database.rows('select source_id, count(*)::int as n from articles group by all order by 1');
    expect(rows).toEqual([
      { source_id: 'coast', n: 2 },
      { source_id: 'inland', n: 3 },
    ]);
  });

  it.each([
    "select * from read_csv('/etc/passwd')",
    "copy (select 1) to '/tmp/out.csv'",
    'set enable_external_access = true',
    "select * from read_parquet('https://paper.example/x.parquet')",
    'selekt',
  ])('refuses %j', async (sql) => {
    await expect(database.rows(sql)).rejects.toThrow(InputError);
  });
});
