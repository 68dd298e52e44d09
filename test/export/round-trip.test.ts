import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addImportCommand } from '../../cli/commands/import.ts';
import { openExportFile } from '../../cli/export-file.ts';
import { InputError } from '../../shared/errors.ts';
import { parquetKey } from '../../shared/export/days.ts';
import { finishImport, importArticles, parseExported } from '../../shared/export/import.ts';
import { type ExportedArticle, exportedArticles } from '../../shared/export/records.ts';
import { clusterArticles } from '../../shared/steps/cluster.ts';
import { takeDown } from '../../shared/steps/takedown.ts';
import { openTestArchive, revise, store, type TestArchive } from '../support/archive.ts';
import { prose, withOtherWords } from '../support/prose.ts';
import { aSource } from '../support/source.ts';

let from: TestArchive;
let to: TestArchive;
beforeEach(async () => {
  from = await openTestArchive();
  to = await openTestArchive();
  await from.sources.save(aSource());
  const first = await store(from, prose(1), { tags: ['Harbour'] });
  const second = await revise(from, first, `${prose(1)}\n\nAdded later.`, {
    title: 'The ferry stays',
    change: 'headline',
  });
  const copy = await store(from, withOtherWords(prose(1), 0.05, 3), {
    url: 'https://copy.example/a',
    sourceId: 'copy',
  });
  await store(from, prose(9), { url: 'https://paper.example/9', sortedAt: '2026-11-22T00:00:00.000Z' });
  await clusterArticles(from, [second, copy]);
});
afterEach(async () => {
  await from.close();
  await to.close();
});

async function everything(archive: TestArchive): Promise<ExportedArticle[]> {
  const all: ExportedArticle[] = [];
  for await (const batch of exportedArticles(archive, {}, { revisions: true, pages: true })) all.push(...batch);
  return all;
}

async function imported(articles: readonly ExportedArticle[]) {
  const read = articles.map((article, i) => parseExported(JSON.stringify(article), i + 1));
  const results = await importArticles(to, read);
  for await (const _day of finishImport(to, new Set(read.map(({ sortedAt }) => sortedAt.slice(0, 10)))));
  return results;
}

describe('export and import', () => {
  it('rebuild an empty archive: ids, versions, texts, pages, clusters and days', async () => {
    const before = await everything(from);
    expect(before.map(({ revisions }) => revisions?.length ?? 0).sort()).toEqual([0, 0, 1]);
    expect(before.filter(({ cluster }) => cluster !== undefined)).toHaveLength(2);
    expect(await imported(before)).toEqual(['imported', 'imported', 'imported']);
    expect(await everything(to)).toEqual(before);
    expect(await to.bucket.get(parquetKey('2026-11-22'))).toBeDefined();
  });

  it('change nothing when they are repeated', async () => {
    const before = await everything(from);
    await imported(before);
    expect(await imported(before)).toEqual(['there already', 'there already', 'there already']);
    expect(await everything(to)).toEqual(before);
  });

  it('do not bring back what was taken down', async () => {
    const before = await everything(from);
    const [first] = before;
    await takeDown(to, [{ id: first?.id ?? '', url: first?.url ?? '' }], 'asked');
    expect(await imported(before)).toContain('taken down');
    expect(await to.articles.get(first?.id ?? '')).toBeUndefined();
  });

  it('refuse a line that was not exported, by its number', () => {
    expect(() => parseExported('{"id":"../../etc"}', 7)).toThrow(/line 7 .*id/);
    expect(() => parseExported('nonsense', 8)).toThrow(InputError);
  });
});

describe('an export file', () => {
  it('goes on where it was interrupted, without what was written behind the last note', async () => {
    const first = await openExportFile(to.folder, 'a.txt', 'work', 'head\n');
    await first.add('one\n', 'p1', 1);
    await first.close();
    const second = await openExportFile(to.folder, 'a.txt', 'work', 'head\n');
    expect(second.position).toBe('p1');
    await second.add('two\n', 'p2', 1);
    expect(await second.finish('foot\n')).toBe(2);
    await second.close();
    expect(await readFile(path.join(to.folder, 'a.txt'), 'utf8')).toBe('head\none\ntwo\nfoot\n');
  });

  it('is not written over when it is finished, or belongs to another export', async () => {
    const file = await openExportFile(to.folder, 'b.txt', 'work', '');
    await file.add('one\n', 'p1', 1);
    await expect(openExportFile(to.folder, 'b.txt', 'other', '')).rejects.toThrow(/another export/);
    await file.finish('');
    await file.close();
    await expect(openExportFile(to.folder, 'b.txt', 'work', '')).rejects.toThrow(/there already/);
  });
});

describe('newsprint import', () => {
  it('says what is missing', async () => {
    const program = new Command().exitOverride();
    addImportCommand(program);
    vi.spyOn(console, 'log').mockReturnValue();
    const run = program.parseAsync(['node', 'newsprint', 'import', '/nowhere', '--data', path.join(to.folder, 'data')]);
    await expect(run).rejects.toThrow('there is no /nowhere');
  });
});
