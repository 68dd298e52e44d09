import { afterEach, beforeEach, expect, it } from 'vitest';
import { instrument } from '../../../bench/instrument.ts';
import type { Outcome } from '../../../shared/outcomes.ts';
import { listLinks } from '../../../shared/steps/query/links.ts';
import type { Link } from '../../../shared/store/ledger.ts';
import { openTestArchive, type TestArchive } from '../../support/archive.ts';
import { aSource } from '../../support/source.ts';

let archive: TestArchive;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.close());

const OUTCOMES: readonly Outcome[] = ['stored', 'gone', 'queued', 'robots-disallowed'];

/** Links of several sources, found in turn; `i` counts the minutes. */
async function found(count: number, sources: number): Promise<Link[]> {
  for (let s = 0; s < sources; s++) await archive.sources.save(aSource({ id: `paper-${s}` }));
  const links = Array.from({ length: count }, (_, i): Link => {
    const at = new Date(Date.parse('2026-11-20T00:00:00Z') + i * 60_000).toISOString();
    // The first source has found most, and the last ones hardly anything.
    const sourceId = `paper-${i % 3 === 0 ? i % sources : 0}`;
    const outcome = OUTCOMES[i % OUTCOMES.length] ?? 'stored';
    return {
      id: `l${i}`,
      url: `https://paper.example/${i}`,
      sourceId,
      foundAt: at,
      listedAt: at,
      outcome,
      outcomeAt: at,
    };
  });
  for (const link of links) await archive.ledger.save(link);
  return links.reverse();
}

async function pages(criteria: Partial<Parameters<typeof listLinks>[1]>, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listLinks(archive, { ...criteria, limit, cursor });
    expect(page.links.length).toBeLessThanOrEqual(limit);
    ids.push(...page.links.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return ids;
}

it.each([
  ['all', {}],
  ['of a source', { source: 'paper-0' }],
  ['with an outcome that has an index', { outcome: 'gone' as const }],
  ['with one that has none', { outcome: 'stored' as const }],
  ['since a day', { since: '2026-11-20T01:00' }],
])('pages through the ledger, last found first, each once: %s', async (_, criteria) => {
  const links = await found(150, 7);
  const { source, outcome, since } = { source: undefined, outcome: undefined, since: undefined, ...criteria };
  const wanted = links.filter(
    (link) =>
      (source === undefined || link.sourceId === source) &&
      (outcome === undefined || link.outcome === outcome) &&
      (since === undefined || link.foundAt >= since),
  );
  for (const limit of [13, 200]) expect(await pages(criteria, limit)).toEqual(wanted.map(({ id }) => id));
});

it('asks each source once for a page', async () => {
  await found(150, 7);
  let requests = 0;
  instrument(archive.database, (next) => (input) => {
    requests++;
    return next(input);
  });
  expect((await listLinks(archive, { limit: 20 })).links).toHaveLength(20);
  // The list of sources, a query of each, and the rows.
  expect(requests).toBe(1 + 7 + 1);
});

it('neither shifts nor repeats when links are found meanwhile', async () => {
  const links = await found(60, 3);
  const first = await listLinks(archive, { limit: 10 });
  const at = '2026-11-24T00:00:00.000Z';
  const link = { id: 'new', url: 'https://paper.example/new', sourceId: 'paper-1', foundAt: at, listedAt: at };
  await archive.ledger.save({ ...link, outcome: 'queued', outcomeAt: at });
  const second = await listLinks(archive, { limit: 10, cursor: first.cursor });
  expect([...first.links, ...second.links].map(({ id }) => id)).toEqual(links.slice(0, 20).map(({ id }) => id));
});
