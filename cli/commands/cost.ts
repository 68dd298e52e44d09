import Table from 'cli-table3';
import type { Command } from 'commander';
import { COUNTED, type CostLine, monthlyBill, type Plan, PRICES, type Work } from '../../shared/cost.ts';
import { InputError } from '../../shared/errors.ts';
import { tableStyle } from '../table-style.ts';

/** `newsprint cost`: what a month on AWS costs, before there is a bill. */
export function addCostCommand(program: Command): void {
  program
    .command('cost')
    .description('what a month on AWS costs: counted requests, times a dated price table')
    .requiredOption('--articles <number>', 'new articles in the month', wholeNumber('--articles', 0))
    .requiredOption('--sources <number>', 'sources that are polled', wholeNumber('--sources', 0))
    .option(
      '--poll-minutes <number>',
      'minutes between polls of a source, on average (30)',
      wholeNumber('--poll-minutes', 1),
    )
    .option('--rechecks <number>', 'looks at an article after it was stored (4)', wholeNumber('--rechecks', 0))
    .addHelpText(
      'after',
      `
Needs no AWS account: it computes. docs/costs.md says where the numbers come from.

Example:
  newsprint cost --articles 100000 --sources 300`,
    )
    .action((plan: Plan) => console.log(costInWords(plan)));
}

/** A month's bill as lines of text. */
function costInWords(plan: Plan): string {
  const { lines, total, perMillionArticles, storagePerMonth } = monthlyBill(plan);
  const million = perMillionArticles === undefined ? '' : `, ${perMillionArticles.toFixed(2)} a million articles`;
  return [
    billTable(lines, total),
    '',
    'Each of them, as counted:',
    workTable(),
    '',
    `US dollars a month, without storage${million}`,
    `each further month that these articles are kept: ${storagePerMonth.toFixed(2)}`,
    `prices of ${PRICES.asOf}, us-east-1, without free tiers`,
  ].join('\n');
}

function billTable(lines: readonly CostLine[], total: number): string {
  const table = new Table({
    head: ['a month', 'US $'],
    colAligns: ['left', 'right'],
    style: { ...tableStyle(), compact: true },
  });
  for (const { name, dollars } of lines) table.push([name, dollars.toFixed(2)]);
  table.push(['in all', total.toFixed(2)]);
  return table.toString();
}

const WORK: readonly [string, Work][] = [
  ['article', COUNTED.article],
  ['daily upkeep', COUNTED.upkeep],
  ['re-check', COUNTED.recheck],
  ['poll', COUNTED.poll],
];

/** The requests that the bill is computed from. */
function workTable(): string {
  const head = ['', 'DynamoDB writes', 'reads', 'S3 puts', 'gets', 'SQS', 'Lambda GB-seconds'];
  const table = new Table({
    head,
    colAligns: ['left', ...head.slice(1).map(() => 'right' as const)],
    style: tableStyle(),
  });
  for (const [name, { writeUnits, readUnits, s3Puts, s3Gets, sqsRequests, seconds, memoryGb }] of WORK) {
    const gbSeconds = Number((seconds * memoryGb).toFixed(3));
    table.push([name, writeUnits, readUnits, s3Puts, s3Gets, sqsRequests, gbSeconds]);
  }
  return table.toString();
}

/** Reads an option's value. */
function wholeNumber(parameter: string, least: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= 1e9) return number;
    throw new InputError(`${parameter} is ${JSON.stringify(value)}; write a whole number from ${least} up`, {
      parameter,
    });
  };
}
