import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_TABLES } from '../../local/database.ts';
import type { SourceState } from '../../shared/source.ts';
import { dueLooks, placeAfter } from '../../shared/steps/looks.ts';
import { type Ledger, type Link, ledgerOf } from '../../shared/store/ledger.ts';
import { NEVER } from '../../shared/store/sources.ts';
import { tableOf } from '../../shared/store/table.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aSource } from '../support/source.ts';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-11-01T00:00:00.000Z');
/** Minutes after which an article is looked at again. */
const LOOKS = [60, 360, 1_440, 10_080];

let database: TestDatabase;
let ledger: Ledger;

beforeAll(async () => {
  database = await openTestDatabase();
  ledger = ledgerOf(tableOf(database.client, LOCAL_TABLES.crawl));
});
afterAll(() => database.close());

const timeAt = (minute: number) => new Date(START + minute * MINUTE_MS);

async function find(sourceId: string, id: string, minute: number, outcome: Link['outcome'] = 'stored') {
  const at = timeAt(minute).toISOString();
  const url = `https://paper.example/${id}`;
  await ledger.save({ id, url, sourceId, foundAt: at, listedAt: at, outcome, outcomeAt: at });
}

/** A source's turn at a minute: the ids that it sends, and its state after it. */
async function turn(sourceId: string, minute: number, state: SourceState, found = false) {
  const pipeline = { ledger, now: () => timeAt(minute) };
  const looks = await dueLooks(pipeline, aSource({ id: sourceId, state }));
  const after = { ...state, nextLookAt: NEVER, ...(await placeAfter(pipeline, { id: sourceId, state }, looks, found)) };
  return { ids: looks.links.map(({ id }) => id).sort(), more: looks.more, state: after };
}

const minuteOf = (iso: string) => (Date.parse(iso) - START) / MINUTE_MS;

/** A source that is never polled again, and starts with nothing. */
const neverPolled = async (sourceId: string) =>
  (await turn(sourceId, 0, { ...aSource().state, nextPollAt: NEVER }, true)).state;

describe('looking again', () => {
  it('looks at each article four times, on time, whenever its source has its turns', async () => {
    let sources = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 8 }),
        async (minutes) => {
          const sourceId = `source-${sources++}`;
          let state = await neverPolled(sourceId);
          for (const minute of minutes) await find(sourceId, `${sourceId}-${minute}`, minute);
          const seen = new Map<string, number[]>();
          // Woken when it asked to be, and no more than once for each look of each article.
          for (let i = 0; state.nextLookAt !== NEVER; i++) {
            expect(i).toBeLessThanOrEqual(LOOKS.length * minutes.length);
            const minute = minuteOf(state.nextLookAt ?? NEVER) + 1;
            const { ids, state: after } = await turn(sourceId, minute, state);
            for (const id of ids) seen.set(id, [...(seen.get(id) ?? []), minute]);
            state = after;
          }
          for (const minute of minutes) {
            const late = (seen.get(`${sourceId}-${minute}`) ?? []).map((at, i) => at - minute - (LOOKS[i] ?? 0));
            expect(late).toHaveLength(LOOKS.length);
            expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
            expect(Math.max(...late)).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('passes over what never became an article', async () => {
    const state = await neverPolled('mixed');
    await find('mixed', 'kept', 5);
    await find('mixed', 'gone', 5, 'gone');
    await find('mixed', 'queued', 5, 'queued');
    expect((await turn('mixed', 70, state)).ids).toEqual(['kept']);
  });

  it('leaves alone what was found before it began', async () => {
    await find('old', 'before', 0);
    const { ids, state } = await turn('old', 100_000, { ...aSource().state, nextPollAt: NEVER });
    expect(ids).toEqual([]);
    expect((await turn('old', 200_000, state)).ids).toEqual([]);
  });

  it('takes some at a time and goes on at once', async () => {
    let state = await neverPolled('many');
    for (let i = 0; i < 260; i++) await find('many', `many-${String(i).padStart(3, '0')}`, 1);
    const first = await turn('many', 62, state);
    expect([first.ids.length, first.more, first.state.nextLookAt]).toEqual([250, true, timeAt(62).toISOString()]);
    state = first.state;
    const second = await turn('many', 63, state);
    expect(second.ids.filter((id) => first.ids.includes(id))).toEqual([]);
    expect([second.ids.length, second.more]).toEqual([10, false]);
    expect(second.state.nextLookAt).toBe(timeAt(361).toISOString());
  });

  it('leaves the looks to a poll that comes soon', async () => {
    const state = await neverPolled('polled');
    await find('polled', 'p', 1);
    const at = (minute: number, nextPollAt: string) => turn('polled', minute, { ...state, nextPollAt });
    expect((await at(50, timeAt(70).toISOString())).state.nextLookAt).toBe(NEVER);
    expect((await at(50, timeAt(90).toISOString())).state.nextLookAt).toBe(timeAt(61).toISOString());
    // What was found a moment ago may not be listed yet.
    const { state: after } = await turn('polled', 500, { ...state, nextPollAt: NEVER }, true);
    expect(after.nextLookAt).toBe(timeAt(560).toISOString());
  });
});
