import { Command } from 'commander';
import { afterEach, expect, it, vi } from 'vitest';
import { addCostCommand } from '../../cli/commands/cost.ts';
import { monthlyBill, PRICES } from '../../shared/cost.ts';

afterEach(() => vi.restoreAllMocks());

async function cost(...options: string[]): Promise<string> {
  const print = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const program = new Command().exitOverride();
  addCostCommand(program);
  await program.parseAsync(['node', 'newsprint', 'cost', ...options]);
  return print.mock.calls.flat().join('\n');
}

it('prints every line of the bill, its sum, and the date of its prices', async () => {
  const printed = await cost('--articles', '100000', '--sources', '300');
  const { lines, total } = monthlyBill({ articles: 100_000, sources: 300 });
  for (const { name, dollars } of [...lines, { name: 'in all', dollars: total }]) {
    expect(printed).toContain(name);
    expect(printed).toContain(dollars.toFixed(2));
  }
  expect(printed).toContain(PRICES.asOf);
});

it('computes with fewer polls and re-checks', async () => {
  const printed = await cost('--articles', '1000', '--sources', '9', '--poll-minutes', '60', '--rechecks', '0');
  const { total } = monthlyBill({ articles: 1000, sources: 9, pollMinutes: 60, rechecks: 0 });
  expect(printed).toContain(total.toFixed(2));
});

it.each(['many', '-1', '1.5'])('refuses %s articles, and says what to write', async (articles) => {
  await expect(cost(`--articles=${articles}`, '--sources', '1')).rejects.toThrow(/--articles is .*whole number from 0/);
});
