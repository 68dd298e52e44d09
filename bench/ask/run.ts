import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openLocalArchive } from '../../local/archive.ts';
import type { Article } from '../../shared/article.ts';
import type { ExportedArticle } from '../../shared/export/records.ts';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { newState } from '../../shared/steps/discover.ts';
import { articleId } from '../../shared/url.ts';
import { figure, table } from '../report/table.ts';
import { newsprint } from './command.ts';
import { follow } from './follow.ts';
import { askAll } from './questions.ts';
import { syntheticArchive } from './synthetic.ts';

/**
 * `npm run bench:ask -- 10000 [folder]`: a made-up archive of that many articles on this machine, and what it costs to fill,
 * to question, to follow, to search and to export it. With a folder, a filled archive in it is used again.
 */
const [wanted = '10000', given] = process.argv.slice(2);
const count = Number(wanted);
if (!Number.isInteger(count) || count < 1_000) {
  console.error('usage: npm run bench:ask -- [number of articles, 1000 at least] [folder]');
  process.exit(2);
}
const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'newsprint-ask-')));
const data = path.join(folder, 'data');
/** Two days ago, so that nothing of it is new. */
const until = new Date(Date.now() - 2 * 24 * 60 * 60_000);

try {
  if (!existsSync(data)) await fill();
  await withArchive(async (archive) => {
    await addSources(archive);
    const asked = await askAll(archive, until.toISOString().slice(0, 10));
    const rows = asked.map(({ question, ...took }) => [
      question,
      took.rows,
      took.requests,
      took.units,
      took.milliseconds,
    ]);
    console.log(
      `\n${table([`first page of ${figure(count)} articles`, 'rows', 'requests', 'read units', 'ms'], rows)}`,
    );
    const fresh = syntheticArchive(200, Date.now());
    const { written, seen, doubled, missed } = await follow(archive, unknown(fresh));
    console.log(`\nfollowed: ${written} versions written, ${seen} seen, ${doubled} twice, ${missed} never`);
  });
  await commands();
} finally {
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'articles.jsonl');
  const lines = function* () {
    for (const article of syntheticArchive(count, until.getTime())) yield `${JSON.stringify(article)}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
  report('import', await newsprint('import', file, '--data', data));
}

async function commands(): Promise<void> {
  const out = path.join(folder, 'out');
  await rm(out, { recursive: true, force: true });
  for (const form of ['jsonl', 'csv', 'rss', 'parquet'])
    report(`export ${form}`, await newsprint('export', '--data', data, '--format', form, '--out', `${out}-${form}`));
  const search = ['search', 'harbour storm', '--data', data];
  report('search', await newsprint(...search));
  report('search in 30 days', await newsprint(...search, '--since', '30d'));
  const sql = 'select source_id, count(*) as articles from articles group by all order by 1';
  report('sql', await newsprint('sql', sql, '--data', data));
  for (const form of ['jsonl', 'csv', 'rss', 'parquet']) await rm(`${out}-${form}`, { recursive: true, force: true });
}

function report(work: string, { seconds, peakBytes, output }: Awaited<ReturnType<typeof newsprint>>): void {
  const last = output.trim().split('\n').at(-1) ?? '';
  console.log(
    `${work.padEnd(18)} ${figure(seconds).padStart(7)} s  ${figure(peakBytes / 1e6).padStart(6)} MB  ${last.slice(0, 70)}`,
  );
}

async function withArchive(use: (archive: Archive) => Promise<void>): Promise<void> {
  const { archive, close } = await openLocalArchive(data);
  try {
    await use(archive);
  } finally {
    await close();
  }
}

async function addSources({ sources }: Archive): Promise<void> {
  const now = new Date().toISOString();
  for (let i = 0; i < 20; i++) {
    const source = { ...SOURCE_DEFAULTS, id: `paper-${i}`, url: `https://paper-${i}.example/`, addedAt: now };
    await sources.add({ ...source, state: newState(now) });
  }
}

/** The same articles under ids that the archive does not have, not even from an earlier run. */
function* unknown(articles: Iterable<ExportedArticle>): Generator<Article> {
  for (const { text: _text, ...article } of articles)
    yield { ...article, id: articleId(`${article.url}?${Date.now()}`) };
}
