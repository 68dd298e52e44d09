import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Article } from '../../shared/article.ts';
import { csvLine } from '../../shared/export/csv.ts';
import { exportForm, FORM_NAMES, type FormName } from '../../shared/export/forms.ts';
import { parquetOf } from '../../shared/export/parquet.ts';
import { type ExportedArticle, exportedArticles } from '../../shared/export/records.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { checkSource } from '../../shared/steps/query/links.ts';
import { sortKeyOf } from '../../shared/store/article-keys.ts';
import { showCount } from '../count.ts';
import { openExportFile } from '../export-file.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../selection.ts';

interface ExportOptions extends ArchiveOptions, SelectionOptions {
  format: FormName | 'parquet';
  out: string;
  pages?: true;
}

/** `newsprint export`: the archive as files. */
export function addExportCommand(program: Command): void {
  selectionOptions(archiveOptions(program.command('export')))
    .description('write articles with their texts to files: JSON Lines, CSV, Parquet, RSS')
    .addOption(
      new Option('--format <form>', 'jsonl is whole, and can be imported')
        .choices([...FORM_NAMES, 'parquet'])
        .default('jsonl'),
    )
    .requiredOption('--out <dir>', 'the folder to write to')
    .option('--pages', 'jsonl: also the pages as they were fetched, so that the import can be replayed')
    .addHelpText(
      'after',
      `
Examples:
  newsprint export --out backup --pages              everything; 'newsprint import backup' rebuilds it
  newsprint export --out sheet --format csv --since 30d
  newsprint export --out lake --format parquet       lake/parquet/dt=2026-11-25/articles.parquet
  newsprint export --out feed --format rss --source example --since 7d

If it is interrupted, the same command goes on where it stopped.`,
    )
    .action((options: ExportOptions) =>
      withArchive(options, async (archive) => {
        await checkSource(archive, options.source);
        await (options.format === 'parquet'
          ? exportDays(archive, options)
          : exportFile(archive, options, options.format));
      }),
    );
}

async function exportFile(archive: Archive, options: ExportOptions, name: FormName): Promise<void> {
  const selection = selectionOf(options, archive.now());
  const pages = options.pages ?? false;
  const work = JSON.stringify({ name, pages, ...selection });
  const form = exportForm(name, { description: descriptionOf(options), now: archive.now() });
  const file = await openExportFile(options.out, form.file, work, form.head);
  const count = showCount('articles');
  for await (const articles of exportedArticles(
    archive,
    selection,
    { revisions: form.revisions, pages },
    file.position,
  )) {
    const last = articles.at(-1);
    if (last) await file.add(articles.map(form.item).join(''), sortKeyOf(last), articles.length);
    count.add(articles.length);
  }
  const written = await file.finish(form.foot);
  await file.close();
  count.stop();
  console.log(`${written} articles written to ${path.join(options.out, form.file)}`);
}

/** One file a day, and a list of the days: that list is what an interrupted export goes on from. */
async function exportDays(archive: Archive, options: ExportOptions): Promise<void> {
  const selection = selectionOf(options, archive.now());
  const days = await openExportFile(options.out, 'days.csv', JSON.stringify(selection), csvLine(['day', 'articles']));
  const count = showCount('articles');
  let day: ExportedArticle[] = [];
  const flush = async () => {
    const last = day.at(-1);
    if (!last) return;
    await writeDay(options.out, dayOf(last), day);
    await days.add(csvLine([dayOf(last), day.length]), sortKeyOf(last), 1);
    count.add(day.length);
    day = [];
  };
  const contents = { revisions: false, pages: false };
  for await (const articles of exportedArticles(archive, selection, contents, days.position)) {
    for (const article of articles) {
      if (day[0] && dayOf(day[0]) !== dayOf(article)) await flush();
      day.push(article);
    }
  }
  await flush();
  const written = await days.finish('');
  await days.close();
  count.stop();
  console.log(`${written} ${written === 1 ? 'day' : 'days'} written to ${path.join(options.out, 'parquet')}`);
}

async function writeDay(out: string, day: string, articles: readonly ExportedArticle[]): Promise<void> {
  const folder = path.join(out, 'parquet', `dt=${day}`);
  await mkdir(folder, { recursive: true });
  const rows = articles.map(({ text, ...article }) => ({ article, text }));
  await writeFile(path.join(folder, 'articles.parquet'), parquetOf(rows));
}

function dayOf({ sortedAt }: Article): string {
  return sortedAt.slice(0, 10);
}

function descriptionOf({ source, since, until }: SelectionOptions): string {
  const parts = [source && `from ${source}`, since && `since ${since}`, until && `until ${until}`];
  return ['Articles', ...parts.filter(Boolean)].join(' ');
}
