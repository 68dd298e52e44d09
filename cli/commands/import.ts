import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { InputError } from '../../shared/errors.ts';
import { finishImport, type Imported, importArticles, parseExported } from '../../shared/export/import.ts';
import type { ExportedArticle } from '../../shared/export/records.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { showCount } from '../count.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';

/** Articles that are read and written together. */
const BATCH = 25;

/** `newsprint import`: what an export wrote, back into an archive. */
export function addImportCommand(program: Command): void {
  archiveOptions(program.command('import'))
    .description("put a 'newsprint export' of the form jsonl into this archive; ids and texts stay the same")
    .argument('<file>', 'articles.jsonl, or the folder that it lies in')
    .addHelpText(
      'after',
      `
Examples:
  newsprint import backup
  newsprint import backup/articles.jsonl --data fresh
  newsprint import backup --stack newsprint-storage

What is there already is left alone, so an interrupted import is simply started again. Sources have
files of their own: see 'newsprint sources export' and 'newsprint sources import'.`,
    )
    .action((file: string, options: ArchiveOptions) =>
      withArchive(options, async (archive) => importFile(archive, await fileOf(file))),
    );
}

async function importFile(archive: Archive, file: string): Promise<void> {
  const counts: Record<Imported, number> = { imported: 0, 'there already': 0, 'taken down': 0 };
  const days = new Set<string>();
  const count = showCount('articles read');
  for await (const batch of batchesOf(file)) {
    for (const result of await importArticles(archive, batch)) counts[result]++;
    for (const { sortedAt } of batch) days.add(sortedAt.slice(0, 10));
    count.add(batch.length);
  }
  count.stop();
  const written = showCount('days written for search');
  for await (const _day of finishImport(archive, days)) written.add(1);
  written.stop();
  console.log(
    `${counts.imported} articles imported, ${counts['there already']} were there already, ${counts['taken down']} had been taken down`,
  );
}

async function* batchesOf(file: string): AsyncGenerator<ExportedArticle[]> {
  let batch: ExportedArticle[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    batch.push(parseExported(line, number));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function fileOf(given: string): Promise<string> {
  const found = await stat(given).catch((cause: unknown) => {
    throw new InputError(`there is no ${given}; name a folder that 'newsprint export' wrote`, {
      parameter: 'file',
      cause,
    });
  });
  if (!found.isDirectory()) return given;
  const file = path.join(given, 'articles.jsonl');
  if (await stat(file).catch(() => undefined)) return file;
  throw new InputError(`there is no articles.jsonl in ${given}; only the form jsonl can be imported`, {
    parameter: 'file',
  });
}
