import { readFile } from 'node:fs/promises';
import Table from 'cli-table3';
import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { InputError } from '../../shared/errors.ts';
import { healthInWords } from '../../shared/health.ts';
import type { Source, SourceConfig } from '../../shared/source.ts';
import { sourceFromUrl } from '../../shared/sources/from-url.ts';
import { readOpml, writeOpml } from '../../shared/sources/opml.ts';
import { readSourceList, writeSourceList } from '../../shared/sources/source-list.ts';
import { importSources } from '../../shared/steps/apply-sources.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { newState } from '../../shared/steps/discover.ts';
import { SomeFailed } from '../failure.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';
import { renderSource } from '../render-source.ts';
import { runSourceTest } from '../source-test.ts';
import { tableStyle } from '../table-style.ts';

/** `newsprint sources`: what is collected. */
export function addSourcesCommand(program: Command): void {
  const sources = program
    .command('sources')
    .description('list, add, remove, pause, resume, show, import and export sources');
  sources.addHelpText(
    'after',
    `
Examples:
  newsprint sources                                   the list
  newsprint sources add https://example.org/          a site; its feed is found at the first poll
  newsprint sources add https://example.org/feed.xml --id example --interval 30 --label local
  newsprint sources show example                      how it is doing, in words
  newsprint sources import subscriptions.opml
  newsprint sources export --format opml > subscriptions.opml`,
  );
  archiveOptions(sources.command('list', { isDefault: true }))
    .description('every source, and how it is doing')
    .addOption(new Option('--format <form>', 'how to print').choices(['table', 'json']).default('table'))
    .action((options: ArchiveOptions & { format: string }) =>
      withArchive(options, (archive) => list(archive, options.format)),
    );
  archiveOptions(sources.command('add <url>'))
    .description('add a feed, sitemap, site or article')
    .option('--id <id>', 'a short name; made from the address if not given')
    .option('--interval <minutes>', 'minutes between polls, instead of adaptive', minutes)
    .option('--crawl-delay <seconds>', 'seconds between two requests to its site', seconds)
    .option(
      '--label <label>',
      'a label; may be given more than once',
      (label: string, all: string[]) => [...all, label],
      [],
    )
    .option('--scope <scope>', 'host or domain: what politeness counts as one site')
    .action((url: string, options: AddOptions) => withArchive(options, (archive) => add(archive, url, options)));
  archiveOptions(sources.command('remove <id>'))
    .description('forget a source; its articles stay')
    .action((id: string, options: ArchiveOptions) =>
      withArchive(options, async ({ sources: store }) => {
        if (!(await store.remove(id))) throw unknown(id);
        console.log(`removed ${id}; its articles stay`);
      }),
    );
  for (const [name, paused] of [
    ['pause', true],
    ['resume', false],
  ] as const) {
    archiveOptions(sources.command(`${name} <id>`))
      .description(paused ? 'stop polling a source' : 'poll it again')
      .action((id: string, options: ArchiveOptions) =>
        withArchive(options, async ({ sources: store }) => {
          await store.save({ ...(await found(store, id)), paused });
          console.log(`${id} is ${paused ? 'paused' : 'polled again'}`);
        }),
      );
  }
  archiveOptions(sources.command('show <id>'))
    .description('how a source is doing, in words')
    .addOption(new Option('--format <form>', 'how to print').choices(['text', 'json']).default('text'))
    .action((id: string, options: ArchiveOptions & { format: string }) =>
      withArchive(options, async ({ sources: store }) => {
        const source = await found(store, id);
        console.log(options.format === 'json' ? JSON.stringify(source, null, 2) : renderSource(source));
      }),
    );
  archiveOptions(sources.command('import <file>'))
    .description('add the sources of a YAML list or an OPML file')
    .action((file: string, options: ArchiveOptions) => withArchive(options, (archive) => importFile(archive, file)));
  archiveOptions(sources.command('test [id]'))
    .description("run the sources' own tests: does each still read its page as it should?")
    .action((id: string | undefined, options: ArchiveOptions) =>
      withArchive(options, async ({ sources: store }) => testAll(id ? [await found(store, id)] : await store.list())),
    );
  archiveOptions(sources.command('export'))
    .description('print the sources as YAML or OPML')
    .addOption(new Option('--format <form>', 'the form').choices(['yaml', 'opml']).default('yaml'))
    .action((options: ArchiveOptions & { format: string }) =>
      withArchive(options, async ({ sources: store }) => {
        const configs = (await store.list()).map(configOf);
        process.stdout.write(options.format === 'opml' ? writeOpml(configs) : writeSourceList(configs));
      }),
    );
}

/** Part of the agent name when a test fetches its page. */
const CONTACT = process.env.NEWSPRINT_CONTACT ?? 'a private machine';

interface AddOptions extends ArchiveOptions {
  id?: string;
  interval?: number;
  crawlDelay?: number;
  label: string[];
  scope?: string;
}

async function add(
  archive: Archive,
  url: string,
  { id, interval, crawlDelay, label, scope }: AddOptions,
): Promise<void> {
  const config = sourceFromUrl(url, {
    ...(id ? { id } : {}),
    ...(interval ? { intervalMinutes: interval } : {}),
    ...(crawlDelay !== undefined ? { crawlDelaySeconds: crawlDelay } : {}),
    ...(scope ? { scope: scopeOf(scope) } : {}),
    labels: label,
  });
  const now = archive.now().toISOString();
  const taken = !(await archive.sources.add({ ...config, addedAt: now, state: newState(now) }));
  if (taken)
    throw new InputError(`there is a source ${config.id} already; give another --id, or remove it first`, {
      parameter: '--id',
    });
  console.log(`added ${config.id}; 'newsprint collect' polls it now, 'newsprint watch' keeps polling it`);
}

async function list({ sources }: Archive, format: string): Promise<void> {
  const all = await sources.list();
  if (format === 'json') return console.log(JSON.stringify(all, null, 2));
  if (all.length === 0) return console.log("no sources yet; add one with 'newsprint sources add <url>'");
  const table = new Table({
    head: ['id', 'address', 'found', 'next poll', 'health'],
    style: { ...tableStyle(), compact: true },
  });
  for (const source of all) {
    const next = source.paused
      ? 'paused'
      : source.state.nextPollAt.startsWith('9999')
        ? 'never: one article'
        : source.state.nextPollAt.slice(0, 16);
    table.push([source.id, source.url, source.state.health.found, next, healthInWords(source)]);
  }
  console.log(table.toString());
}

async function importFile(archive: Archive, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError(`the file ${file} could not be read`, { parameter: 'file', cause });
  });
  const configs =
    /\.(?:opml|xml)$/i.test(file) || text.trimStart().startsWith('<') ? readOpml(text) : readSourceList(text);
  for (const config of configs) await mustPass(config);
  const { added, changed } = await importSources(archive, configs);
  console.log(`${added} added, ${changed} changed, ${configs.length - added - changed} as they were`);
}

/** A source whose test fails is not saved. */
async function mustPass(config: SourceConfig): Promise<void> {
  const failures = await runSourceTest(config, CONTACT);
  if (failures.length > 0)
    throw new InputError(`the test of ${config.id} fails: ${failures.join(', ')}; nothing was saved`);
}

async function testAll(all: readonly Source[]): Promise<void> {
  let failed = 0;
  for (const source of all.filter(({ test }) => test)) {
    const failures = await runSourceTest(source, CONTACT);
    if (failures.length > 0) failed++;
    console.log(
      `${source.id.padEnd(24)} ${failures.length > 0 ? pc.red(`fails: ${failures.join(', ')}`) : pc.green('passes')}`,
    );
  }
  if (failed > 0) throw new SomeFailed();
}

async function found(sources: Archive['sources'], id: string): Promise<Source> {
  const source = await sources.get(id);
  if (!source) throw unknown(id);
  return source;
}

function unknown(id: string): InputError {
  return new InputError(`there is no source ${id}; 'newsprint sources' lists them`, { parameter: 'id' });
}

function configOf({ addedAt: _addedAt, state: _state, ...config }: Source): SourceConfig {
  return config;
}

function scopeOf(value: string): SourceConfig['scope'] {
  if (value === 'host' || value === 'domain') return value;
  throw new InputError(`the scope is ${JSON.stringify(value)}; write host or domain`, { parameter: '--scope' });
}

function minutes(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 1) return number;
  throw new InputError(`the interval is ${JSON.stringify(value)}; write minutes, 1 or more`, {
    parameter: '--interval',
  });
}

function seconds(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new InputError(`the crawl delay is ${JSON.stringify(value)}; write seconds, 0 or more`, {
    parameter: '--crawl-delay',
  });
}
