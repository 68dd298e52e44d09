import Table from 'cli-table3';
import { type Command, Option } from 'commander';
import type { Row } from '../../local/search/database.ts';
import { csvLine } from '../../shared/export/csv.ts';
import { dataOption } from '../options.ts';
import { withParquet } from '../parquet.ts';
import { tableStyle } from '../table-style.ts';

/** `newsprint sql`: any question to the archive. */
export function addSqlCommand(program: Command): void {
  dataOption(program.command('sql'))
    .description('ask the archive in SQL (DuckDB): the table is articles, a row an article')
    .argument('<statement>', 'one statement')
    .addOption(new Option('--format <form>', 'how to print').choices(['table', 'jsonl', 'csv']).default('table'))
    .addHelpText(
      'after',
      `
Examples:
  newsprint sql "describe articles"
  newsprint sql "select source_id, count(*) as articles, avg(word_count)::int as words from articles group by all"
  newsprint sql "select day, title from articles where list_contains(tags, 'Harbour') order by day desc limit 10"
  newsprint sql "select unnest(authors) as author, count(*) from articles group by 1 order by 2 desc" --format csv`,
    )
    .action((statement: string, { data, format }: { data: string; format: string }) =>
      withParquet(data, async (database) => print(await database.rows(statement), format)),
    );
}

function print(rows: readonly Row[], format: string): void {
  const [first] = rows;
  if (format === 'jsonl') for (const row of rows) console.log(JSON.stringify(row));
  else if (!first) console.log('no rows');
  else if (format === 'csv') {
    process.stdout.write(csvLine(Object.keys(first)));
    for (const row of rows) process.stdout.write(csvLine(Object.values(row)));
  } else {
    const table = new Table({ head: Object.keys(first), style: { ...tableStyle(), compact: true } });
    for (const row of rows) table.push(Object.values(row).map(cellOf));
    console.log(table.toString());
  }
}

/** Characters of a cell: a whole text in one would hide the table. */
const WIDEST = 80;

function cellOf(value: unknown): string {
  const text = value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
