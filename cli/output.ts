import Table from 'cli-table3';
import { type Command, Option } from 'commander';
import { InputError } from '../shared/errors.ts';
import { csvLine } from '../shared/export/csv.ts';
import { tableStyle } from './table-style.ts';

/** How a list is printed. */
export type Format = 'table' | 'json' | 'jsonl' | 'csv';

/** Adds `--format` and `--limit` to a command that prints a list. */
export function listOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <form>', 'how to print; csv has formulas neutralised')
        .choices(['table', 'json', 'jsonl', 'csv'])
        .default('table'),
    )
    .option('--limit <number>', 'how many at most', limitOf, 50);
}

/** One column of a list: its head, and its value in a row. */
export type Column<T> = readonly [head: string, value: (row: T) => unknown];

/** Prints rows: `columns` is for people, `fields` for CSV; JSON has whole rows. */
export function printRows<T>(
  rows: readonly T[],
  format: Format,
  { columns, fields, nothing }: { columns: readonly Column<T>[]; fields: readonly Column<T>[]; nothing: string },
): void {
  if (format === 'json') console.log(JSON.stringify(rows, null, 2));
  else if (format === 'jsonl') for (const row of rows) console.log(JSON.stringify(row));
  else if (format === 'csv') process.stdout.write(csvOf(rows, fields));
  else if (rows.length === 0) console.log(nothing);
  else console.log(tableOf(rows, columns));
}

function csvOf<T>(rows: readonly T[], fields: readonly Column<T>[]): string {
  const lines = rows.map((row) => csvLine(fields.map(([, value]) => value(row))));
  return csvLine(fields.map(([head]) => head)) + lines.join('');
}

function tableOf<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const table = new Table({ head: columns.map(([head]) => head), style: { ...tableStyle(), compact: true } });
  for (const row of rows) table.push(columns.map(([, value]) => printable(value(row))));
  return table.toString();
}

/** What a page said, without the control characters that would move a terminal's cursor or change its colours. */
export function printable(value: unknown): string {
  return value === undefined ? '' : String(value).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function limitOf(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 100_000) return number;
  throw new InputError(`the limit is ${JSON.stringify(value)}; write a number from 1 to 100000`, {
    parameter: '--limit',
  });
}
