import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGap } from '../../shared/discover/gap.ts';
import { type IntervalInput, LONGEST_MINUTES, nextInterval, SHORTEST_MINUTES } from '../../shared/discover/interval.ts';

const base: IntervalInput = {
  currentMinutes: 60,
  seenShare: 0.9,
  gap: false,
  hints: [],
  hours: new Array<number>(24).fill(0),
  failureScore: 0,
  now: new Date('2026-11-24T10:00:00Z'),
  seed: 'lantern',
};

/** The interval without what jitter may do to it: a tenth to either side. */
function about(input: Partial<IntervalInput>, minutes: number): void {
  const got = nextInterval({ ...base, ...input }).minutes;
  expect(got).toBeGreaterThanOrEqual(Math.max(minutes * 0.9 - 0.01, 1));
  expect(got).toBeLessThanOrEqual(minutes * 1.1 + 0.01);
}

describe('nextInterval', () => {
  it.each([
    ['grows while nothing is new', { seenShare: 1 }, 90],
    ['stays while little is new', { seenShare: 0.9 }, 60],
    ['shrinks while much is new', { seenShare: 0.7 }, 45],
    ['halves while most is new', { seenShare: 0.1 }, 30],
    ['falls to a third when items were missed', { gap: true, seenShare: 0 }, 20],
    ['is what the user set', { fixedMinutes: 2, seenShare: 1 }, 2],
    ['waits for a ttl', { hints: [{ ttlMinutes: 120 }] }, 120],
    ['takes the shortest that one document says', { hints: [{ ttlMinutes: 240, updatePeriodMinutes: 180 }] }, 180],
    ['waits for the cache', { hints: [{ headers: { 'cache-control': 'public, max-age=7200' } }] }, 120],
    ['waits for Expires', { hints: [{ headers: { expires: 'Tue, 24 Nov 2026 13:00:00 GMT' } }] }, 180],
    [
      'prefers Cache-Control to Expires',
      { hints: [{ headers: { 'cache-control': 'max-age=0', expires: 'Tue, 24 Nov 2026 13:00:00 GMT' } }] },
      60,
    ],
    [
      'believes nobody for more than half a day',
      { hints: [{ headers: { 'cache-control': 'max-age=31536000' } }] },
      720,
    ],
    ['asks again within an hour after a gap, whatever the cache says', { gap: true, hints: [{ ttlMinutes: 600 }] }, 60],
    ['backs off from failures', { failureScore: 2 }, 240],
    ['backs off less from a server that asks for patience', { failureScore: 0.25 }, 71.35],
    ['never gives up', { failureScore: 1000 }, LONGEST_MINUTES * 0.95],
  ] as const)('%s', (_, input, minutes) => about(input, minutes));

  it('rests in quiet hours, once there is enough history', () => {
    const hours = base.hours.map((_, hour) => (hour >= 15 ? 20 : 0));
    about({ hours }, 180);
    about({ hours, now: new Date('2026-11-24T13:00:00Z') }, 120);
    about({ hours, now: new Date('2026-11-24T14:45:00Z') }, 60);
    about({ hours, now: new Date('2026-11-24T16:00:00Z') }, 60);
    about({ hours: hours.map((count) => count / 20) }, 60);
  });

  it('comes back to its own pace after failures and quiet hours', () => {
    expect(nextInterval({ ...base, failureScore: 5 }).adaptedMinutes).toBe(60);
    const hours = base.hours.map((_, hour) => (hour >= 15 ? 20 : 0));
    expect(nextInterval({ ...base, hours }).adaptedMinutes).toBe(60);
    expect(nextInterval({ ...base, hints: [{ ttlMinutes: 300 }] }).adaptedMinutes).toBe(60);
    expect(nextInterval({ ...base, seenShare: 1 }).adaptedMinutes).toBe(90);
  });

  it('is between five minutes and a day, and the same each time it is asked', () => {
    const input = fc.record({
      currentMinutes: fc.double({ min: 0.1, max: 10_000, noNaN: true }),
      seenShare: fc.double({ min: 0, max: 1, noNaN: true }),
      gap: fc.boolean(),
      failureScore: fc.double({ min: 0, max: 5000, noNaN: true }),
      seed: fc.string(),
      hours: fc.array(fc.nat(100), { minLength: 24, maxLength: 24 }),
      hints: fc.array(
        fc.record({
          ttlMinutes: fc.double(),
          headers: fc.record({ 'cache-control': fc.string(), expires: fc.string() }),
        }),
      ),
    });
    fc.assert(
      fc.property(input, (some) => {
        const first = nextInterval({ ...base, ...some }).minutes;
        const again = nextInterval({ ...base, ...some }).minutes;
        return first === again && first >= SHORTEST_MINUTES && first <= LONGEST_MINUTES;
      }),
    );
  });

  it('spreads sources that are polled at once', () => {
    const minutes = Array.from(
      { length: 50 },
      (_, index) => nextInterval({ ...base, seed: `source-${index}` }).minutes,
    );
    expect(new Set(minutes).size).toBeGreaterThan(40);
  });
});

describe('findGap', () => {
  it.each([
    [['a', 'b'], ['b', 'c'], false],
    [['a', 'b'], ['c', 'd'], true],
    [[], ['c'], false],
    [['a'], [], false],
  ])('%j then %j: %s', (before, now, gap) => {
    expect(findGap(before, now)).toBe(gap);
  });
});
