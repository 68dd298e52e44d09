import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Outcome } from '../../shared/outcomes.ts';
import { sweep } from '../../shared/steps/sweep.ts';
import { openTestArchive, store, type TestArchive } from '../support/archive.ts';
import { prose } from '../support/prose.ts';
import { aSource } from '../support/source.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
  await archive.sources.save(aSource({ retentionDays: 2 }));
});
afterEach(() => archive.close());

const OLD = '2026-07-01T00:00:00.000Z';
const NEW = '2026-11-24T00:00:00.000Z';

async function link(id: string, outcome: Outcome, listedAt: string): Promise<void> {
  const url = `https://paper.example/${id}`;
  await archive.ledger.save({ id, url, sourceId: 'paper', foundAt: OLD, listedAt, outcome, outcomeAt: OLD });
}

it('forgets URLs that nothing lists any more, but no tombstone and no article', async () => {
  await link('old', 'not-an-article', OLD);
  await link('listed', 'not-an-article', NEW);
  await link('kept', 'stored', OLD);
  await link('removed', 'taken-down', OLD);
  expect((await sweep(archive)).forgotten).toBe(1);
  const left = await archive.ledger.getAll(['old', 'listed', 'kept', 'removed']);
  expect([...left.keys()].sort()).toEqual(['kept', 'listed', 'removed']);
});

it('catches up and applies retention', async () => {
  await store(archive, prose(1), { url: 'https://paper.example/1' });
  await store(archive, prose(2), { url: 'https://paper.example/2', sortedAt: NEW });
  expect(await sweep(archive)).toMatchObject({ articles: 2, days: ['2026-11-20', '2026-11-24'], expired: 1 });
});
