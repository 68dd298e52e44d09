import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTED, costOf, monthlyBill, PRICES, type Work } from '../../shared/cost.ts';

const NOTHING: Work = {
  invocations: 0,
  seconds: 0,
  memoryGb: 1,
  writeUnits: 0,
  readUnits: 0,
  s3Puts: 0,
  s3Gets: 0,
  sqsRequests: 0,
  logBytes: 0,
};

describe('a piece of work', () => {
  test.each<[Partial<Work>, number]>([
    [{}, 0],
    [{ invocations: 1e6 }, 0.2],
    [{ seconds: 1e6, memoryGb: 0.5 }, 6.6667],
    [{ writeUnits: 1e6 }, 0.625],
    [{ readUnits: 1e6 }, 0.125],
    [{ s3Puts: 1e6 }, 5],
    [{ s3Gets: 1e6 }, 0.4],
    [{ sqsRequests: 1e6 }, 0.4],
    [{ logBytes: 1e9 }, 0.5],
  ])('%j costs %d dollars', (part, dollars) => {
    expect(costOf({ ...NOTHING, ...part })).toBeCloseTo(dollars, 4);
  });
});

describe('a month', () => {
  const counted = {
    ...COUNTED,
    article: { ...NOTHING, s3Puts: 2 },
    recheck: { ...NOTHING, writeUnits: 1 },
    poll: { ...NOTHING, readUnits: 8 },
    tick: NOTHING,
  };

  test('is what its articles, re-checks and polls cost, and what watching costs all the same', () => {
    const { lines } = monthlyBill({ articles: 1000, sources: 10, pollMinutes: 60, rechecks: 3 }, counted);
    const dollars = Object.fromEntries(lines.map(({ name, dollars }) => [name, dollars]));
    expect(dollars.articles).toBeCloseTo(2 * 1000 * PRICES.s3Put, 10);
    expect(dollars['re-checks']).toBeCloseTo(3 * 1000 * PRICES.dynamoWriteUnit, 10);
    expect(dollars.polls).toBeCloseTo(10 * 24 * 30 * 8 * PRICES.dynamoReadUnit, 10);
  });

  test('adds up', () => {
    const bill = monthlyBill({ articles: 1000, sources: 10 }, counted);
    expect(bill.total).toBeCloseTo(
      bill.lines.reduce((sum, { dollars }) => sum + dollars, 0),
      10,
    );
  });

  test('without articles costs something all the same, and nothing a million of none', () => {
    const bill = monthlyBill({ articles: 0, sources: 0 }, COUNTED);
    expect(bill.total).toBeGreaterThan(0);
    expect(bill.total).toBeLessThan(10);
    expect(bill.perMillionArticles).toBeUndefined();
    expect(bill.storagePerMonth).toBe(0);
  });

  test('takes at most 30 dollars for a million articles, from found to stored, clustered and in Parquet', () => {
    expect(1e6 * (costOf(COUNTED.article) + costOf(COUNTED.upkeep))).toBeLessThanOrEqual(30);
  });

  test.each([
    [0, 10],
    [10_000, 50],
    [100_000, 300],
    [1_000_000, 300],
  ])('of %d articles and %d sources stands in docs/costs.md as it is computed', (articles, sources) => {
    const costs = readFileSync(new URL('../../docs/costs.md', import.meta.url), 'utf8');
    const { lines, total } = monthlyBill({ articles, sources });
    const cells = [
      articles.toLocaleString('en'),
      sources,
      ...lines.map(({ dollars }) => dollars.toFixed(2)),
      `**${total.toFixed(2)} $**`,
    ];
    expect(costs).toContain(`| ${cells.join(' | ')} |`);
  });

  test('names the day of its prices in docs/costs.md', () => {
    expect(readFileSync(new URL('../../docs/costs.md', import.meta.url), 'utf8')).toContain(PRICES.asOf);
  });
});
