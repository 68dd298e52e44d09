import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureFreshness } from '../../shared/steps/canary.ts';
import { NEVER } from '../../shared/store/sources.ts';
import { openTestArchive, store, type TestArchive } from '../support/archive.ts';
import { aSource } from '../support/source.ts';

let archive: TestArchive;

beforeEach(async () => {
  archive = await openTestArchive('2026-11-25T12:00:00.000Z');
});
afterEach(() => archive.close());

async function due(id: string, nextPollAt: string, paused = false) {
  const source = aSource({ id, paused });
  await archive.sources.save({ ...source, state: { ...source.state, nextPollAt } });
}

const stored = (id: string, indexedAt: string, publishedAt: string, revision = 1) =>
  store(archive, `The story of ${id}.`, { id, url: `https://paper.example/${id}`, indexedAt, publishedAt, revision });

it('measures nothing late in an empty archive, and a long silence', async () => {
  expect(await measureFreshness(archive)).toEqual({ overdueSeconds: 0, silentSeconds: 172_800 });
});

it('finds the poll that is most overdue, of the sources that are polled', async () => {
  await due('soon', '2026-11-25T12:05:00.000Z');
  await due('late', '2026-11-25T11:30:00.000Z');
  await due('a-little', '2026-11-25T11:59:00.000Z');
  await due('paused', '2026-11-20T00:00:00.000Z', true);
  await due('single', NEVER);
  expect(await measureFreshness(archive)).toMatchObject({ overdueSeconds: 1_800 });
});

it('measures how long ago the last article was stored, and how old articles are by then', async () => {
  await stored('a', '2026-11-25T11:50:00.000Z', '2026-11-25T12:40:00+01:00');
  await stored('b', '2026-11-25T11:55:00.000Z', '2026-11-25T11:53:00Z');
  await stored('c', '2026-11-25T11:40:00.000Z', '2026-11-25T11:00:00Z');
  // These say nothing of it: a day alone, a revision, and what was old when its source was added.
  await stored('day', '2026-11-25T11:40:00.000Z', '2026-11-25');
  await stored('revised', '2026-11-25T11:40:00.000Z', '2026-11-25T00:00:00Z', 2);
  await stored('old', '2026-11-25T11:40:00.000Z', '2026-10-01T00:00:00Z');
  expect(await measureFreshness(archive)).toEqual({ overdueSeconds: 0, silentSeconds: 300, freshnessSeconds: 600 });
});

it('looks at yesterday while today has none', async () => {
  await stored('a', '2026-11-24T22:00:00.000Z', '2026-11-24T21:59:00Z');
  expect(await measureFreshness(archive)).toMatchObject({ silentSeconds: 14 * 3_600, freshnessSeconds: 60 });
});
