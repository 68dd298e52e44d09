import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instrument } from '../../bench/instrument.ts';
import type { Article } from '../../shared/article.ts';
import { parquetKey, writeDays } from '../../shared/export/days.ts';
import { textsOfParquet } from '../../shared/export/parquet.ts';
import { clusterArticles } from '../../shared/steps/cluster.ts';
import { applyRetention } from '../../shared/steps/retention.ts';
import { takeDown } from '../../shared/steps/takedown.ts';
import { articleKey } from '../../shared/store/article-keys.ts';
import { openTestArchive, revise, store, type TestArchive } from '../support/archive.ts';
import { prose, withOtherWords } from '../support/prose.ts';
import { aSource } from '../support/source.ts';

let archive: TestArchive;
let article: Article;
let copy: Article;

beforeEach(async () => {
  archive = await openTestArchive();
  const first = await store(archive, prose(1), { tags: ['Harbour', 'Ships'] });
  copy = await store(archive, withOtherWords(prose(1), 0.05, 1), {
    url: 'https://copy.example/ferry',
    sourceId: 'copy',
    firstSeenAt: '2026-11-20T09:00:00.000Z',
  });
  article = await revise(archive, first, `${prose(1)}\n\nCorrection: it was Monday.`, { tags: ['Harbour'] });
  await clusterArticles(archive, [article, copy]);
  await writeDays(archive, ['2026-11-20']);
});
afterEach(() => archive.close());

/** Every item and file name that mentions an id, but for the tombstone, which says that alone. */
async function traces(id: string): Promise<string[]> {
  const { client, name } = { client: archive.database, name: archive.articles.table.name };
  const { Items = [] } = await client.send(new ScanCommand({ TableName: name }));
  const files = await readdir(path.join(archive.folder, 'bucket'), { recursive: true });
  const rows = Items.filter(({ takenDownAt, revision }) => !takenDownAt || revision);
  return [...rows.map((item) => JSON.stringify(item)), ...files].filter((text) => text.includes(id));
}

async function textsOfDay(): Promise<string[]> {
  const file = await archive.bucket.get(parquetKey('2026-11-20'));
  return file ? [...(await textsOfParquet(file.body)).keys()] : [];
}

describe('takeDown', () => {
  it('leaves no trace but the tombstone, and says what it removed', async () => {
    expect((await traces(article.id)).length).toBeGreaterThan(8);
    expect(await textsOfDay()).toHaveLength(2);
    const [receipt] = await takeDown(archive, [article], 'asked by the author');
    expect(await traces(article.id)).toEqual([]);
    expect(await textsOfDay()).toEqual([`${copy.id}-1`]);
    expect(receipt).toMatchObject({ id: article.id, url: article.url, reason: 'asked by the author' });
    expect(receipt?.removed).toMatchObject({ versions: 2 });
    expect(receipt?.removed.objects).toHaveLength(4);
    expect(await archive.ledger.get(article.id)).toMatchObject({
      outcome: 'taken-down',
      detail: 'asked by the author',
    });
  });

  it('leaves the other articles alone', async () => {
    await takeDown(archive, [article], 'asked');
    const other = await archive.articles.get(copy.id);
    expect(other?.cluster).toBeUndefined();
    expect(await archive.bucket.get(other?.textKey ?? '')).toBeDefined();
  });

  it('ends the same when it was stopped at any request to the database and is repeated', async () => {
    for (let stopAt = 1; stopAt < 60; stopAt++) {
      let requests = 0;
      const stopping = () => {
        if (++requests === stopAt) throw new Error('stopped');
      };
      const end = instrument(archive.database, (next) => async (args) => {
        stopping();
        return next(args);
      });
      const stopped = await takeDown(archive, [article], 'asked').then(
        () => false,
        () => true,
      );
      end();
      await takeDown(archive, [article], 'asked');
      expect(await traces(article.id)).toEqual([]);
      expect((await archive.articles.get(copy.id))?.cluster).toBeUndefined();
      if (!stopped) return expect(stopAt).toBeGreaterThan(8);
      await archive.articles.table.remove(articleKey(article.id));
      const first = await store(archive, prose(1), { tags: ['Harbour', 'Ships'] });
      article = await revise(archive, first, `${prose(1)}\n\nCorrection: it was Monday.`, { tags: ['Harbour'] });
      await clusterArticles(archive, [article, copy]);
      await writeDays(archive, ['2026-11-20']);
    }
    throw new Error('never came to its end');
  });

  it('removes what a stopped collection stored without indexing it', async () => {
    await archive.articles.table.remove({ pk: `ARTICLE#${copy.id}`, sk: 'ARTICLE' });
    const [receipt] = await takeDown(archive, [{ id: copy.id }], 'asked');
    expect(receipt?.removed.objects).toEqual([copy.pageKey, copy.textKey]);
  });

  it('keeps an address from being collected that was never found', async () => {
    await takeDown(archive, [{ id: 'neverseen', url: 'https://paper.example/never' }], 'asked');
    expect(await archive.ledger.get('neverseen')).toMatchObject({
      outcome: 'taken-down',
      url: 'https://paper.example/never',
    });
  });
});

describe('applyRetention', () => {
  it('takes down what is older than its source keeps it, and nothing else', async () => {
    await archive.sources.save(aSource({ id: 'paper', retentionDays: 3 }));
    await archive.sources.save(aSource({ id: 'copy', retentionDays: 30 }));
    const fresh = await store(archive, prose(2), {
      url: 'https://paper.example/fresh',
      sortedAt: '2026-11-24T00:00:00.000Z',
    });
    const ids: string[] = [];
    for await (const receipts of applyRetention(archive)) ids.push(...receipts.map(({ id }) => id));
    expect(ids).toEqual([article.id]);
    expect(await archive.articles.get(fresh.id)).toBeDefined();
    expect(await archive.articles.get(copy.id)).toBeDefined();
  });
});
