import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_TABLES } from '../../local/database.ts';
import { type SiteStore, siteStore } from '../../shared/store/sites.ts';
import { tableOf } from '../../shared/store/table.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let sites: SiteStore;

beforeAll(async () => {
  database = await openTestDatabase();
  sites = siteStore(tableOf(database.client, LOCAL_TABLES.crawl));
});
afterAll(() => database.close());

describe('slots', () => {
  it('never gives two at once, however many ask at the same time', async () => {
    const firsts = await Promise.all(Array.from({ length: 40 }, () => sites.reserve('busy.example', 3, 100, 1_000)));
    const slots = firsts.flatMap((first) => [first, first + 100, first + 200]).sort((a, b) => a - b);
    expect(slots).toEqual(Array.from({ length: 120 }, (_, i) => 1_000 + i * 100));
  });

  it('starts at once on a site that was idle', async () => {
    await sites.reserve('idle.example', 1, 100, 1_000);
    expect(await sites.reserve('idle.example', 1, 100, 50_000)).toBe(50_000);
  });

  it('starts after a block, and a shorter block does not lift it', async () => {
    await sites.block('blocked.example', 90_000);
    await sites.block('blocked.example', 80_000);
    expect(await sites.reserve('blocked.example', 1, 100, 1_000)).toBe(90_000);
  });
});

describe('robots', () => {
  it('keeps rules of any length', async () => {
    const rules = {
      rules: Array.from({ length: 20_000 }, (_, i) => ({ allow: false, pattern: `/closed/section-${i}/` })),
    };
    await sites.saveRobots('https://long.example', { rules, fetchedAt: '2026-11-20T08:00:00.000Z' });
    expect(await sites.robots('https://long.example')).toEqual({ rules, fetchedAt: '2026-11-20T08:00:00.000Z' });
    expect(await sites.robots('https://other.example')).toBeUndefined();
  });
});
