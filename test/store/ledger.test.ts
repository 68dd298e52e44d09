import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_TABLES } from '../../local/database.ts';
import { idOfKey, type Ledger, type Link, ledgerOf } from '../../shared/store/ledger.ts';
import { tableOf } from '../../shared/store/table.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let ledger: Ledger;

beforeAll(async () => {
  database = await openTestDatabase();
  ledger = ledgerOf(tableOf(database.client, LOCAL_TABLES.crawl));
});
afterAll(() => database.close());

const link = (id: string, fields: Partial<Link> = {}): Link => ({
  id,
  url: `https://paper.example/${id}`,
  sourceId: 'paper',
  foundAt: '2026-11-20T08:00:00.000Z',
  listedAt: '2026-11-20T08:00:00.000Z',
  outcome: 'queued',
  outcomeAt: '2026-11-20T08:00:00.000Z',
  ...fields,
});

describe('the ledger', () => {
  it('records a URL once: an outcome is not undone by finding it again', async () => {
    expect(await ledger.record(link('a'))).toBe(true);
    await ledger.save(link('a', { outcome: 'stored' }));
    expect(await ledger.record(link('a'))).toBe(false);
    expect((await ledger.get('a'))?.outcome).toBe('stored');
  });

  it('keeps a tombstone against an outcome that was on its way', async () => {
    await ledger.save(link('t', { outcome: 'taken-down' }));
    await ledger.save(link('t', { outcome: 'unchanged' }));
    expect((await ledger.get('t'))?.outcome).toBe('taken-down');
  });

  it('lists a source by outcome, latest found first', async () => {
    for (const [i, outcome] of (['gone', 'stored', 'gone', 'queued'] as const).entries()) {
      await ledger.save(link(`l${i}`, { sourceId: 'lister', outcome, foundAt: `2026-11-2${i}T00:00:00.000Z` }));
    }
    const ids = async (outcome?: Link['outcome'], since?: string) =>
      (await ledger.keys('lister', { outcome, since, before: '\uffff', limit: 10 })).keys.map((key) => key.slice(-2));
    expect(await ids()).toEqual(['l3', 'l2', 'l1', 'l0']);
    expect(await ids('gone')).toEqual(['l2', 'l0']);
    expect(await ids('queued')).toEqual(['l3', 'l2', 'l1', 'l0']);
    expect(await ids('gone', '2026-11-21')).toEqual(['l2']);
  });

  it('leaves the list of an outcome when the outcome changes', async () => {
    await ledger.save(link('m', { sourceId: 'mover', outcome: 'fetch-failed' }));
    await ledger.save(link('m', { sourceId: 'mover', outcome: 'stored' }));
    const keys = { before: '\uffff', limit: 10 };
    expect((await ledger.keys('mover', { ...keys, outcome: 'fetch-failed' })).keys).toEqual([]);
    expect((await ledger.keys('mover', { ...keys, outcome: 'stored' })).keys).toHaveLength(1);
  });

  it('lists what a source has found between two places, some at a time', async () => {
    for (const minute of [1, 2, 3, 4])
      await ledger.save(link(`f${minute}`, { sourceId: 'finder', foundAt: `2026-11-20T09:0${minute}:00.000Z` }));
    const found = async (from: string, until: string, limit = 10) => {
      const { keys, more } = await ledger.keysAfter('finder', { from, until, limit });
      return { ids: keys.map(idOfKey), more, last: keys.at(-1) ?? '' };
    };
    const until = '2026-11-20T09:04:00.000Z';
    expect(await found('2026-11-20T09:02:00.000Z', until)).toMatchObject({ ids: ['f2', 'f3'], more: false });
    const first = await found('0', until, 2);
    expect(first).toMatchObject({ ids: ['f1', 'f2'], more: true });
    expect(await found(first.last, until, 2)).toMatchObject({ ids: ['f3'], more: false });
    expect(await found(until, until)).toMatchObject({ ids: [], more: false });
  });
});
