import * as z from 'zod';
import type { Article } from '../article.ts';
import { InputError } from '../errors.ts';
import type { Archive } from '../steps/archive.ts';
import { clusterArticles } from '../steps/cluster.ts';
import { calendarOf } from '../store/calendar.ts';
import type { Link } from '../store/ledger.ts';
import { objectKeys, textObject } from '../store/objects.ts';
import { writeDays } from './days.ts';
import type { ExportedArticle, ExportedVersion } from './records.ts';

/** What became of an exported article. */
export type Imported = 'imported' | 'there already' | 'taken down';

/** What a version has to have, in the form that keys are made from; everything else is taken as it is. */
const version = z.looseObject({
  id: z.string().regex(/^[a-z2-7]{26}$/),
  url: z.url({ protocol: /^https?$/ }),
  sourceId: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  site: z.string().min(1),
  title: z.string().min(1),
  authors: z.array(z.string()),
  tags: z.array(z.string()),
  access: z.enum(['full', 'teaser']),
  textHash: z.string().regex(/^[a-z2-7]{16}$/),
  revision: z.int().min(1),
  sortedAt: z.iso.datetime(),
  firstSeenAt: z.iso.datetime(),
  checkedAt: z.iso.datetime(),
  indexedAt: z.iso.datetime(),
  text: z.string().optional(),
});
const exported = version.extend({ revisions: z.array(version).optional() });

/** Reads a line of a JSON Lines export. Throws `InputError` that names the line and what is wrong with it. */
export function parseExported(line: string, number: number): ExportedArticle {
  try {
    return exported.parse(JSON.parse(line)) as unknown as ExportedArticle;
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const what = issue ? `${issue.path.join('.')}: ${issue.message}` : 'it is not JSON';
    throw new InputError(`line ${number} is no exported article (${what}); import what 'newsprint export' wrote`);
  }
}

/**
 * Puts exported articles into the archive, each with its versions, texts, pages and rows, under the ids they had. What is
 * there already, or was taken down, is left alone. The article's item is written last, so a repeat goes on where a stopped
 * import was.
 */
export async function importArticles(archive: Archive, batch: readonly ExportedArticle[]): Promise<Imported[]> {
  const ids = batch.map(({ id }) => id);
  const [links, present] = await Promise.all([archive.ledger.getAll(ids), archive.articles.getAll(ids)]);
  const states = batch.map(({ id }): Imported => {
    if (links.get(id)?.outcome === 'taken-down') return 'taken down';
    return present.has(id) ? 'there already' : 'imported';
  });
  const fresh = batch.filter((_, i) => states[i] === 'imported');
  const articles = await Promise.all(fresh.map((article) => importVersions(archive, article)));
  await archive.articles.table.batchWrite(rowsOf(archive, articles));
  await Promise.all(articles.map((article) => importArticle(archive, article)));
  await clusterArticles(archive, [...(await archive.articles.getAll(ids)).values()]);
  return states;
}

/** Ends an import: notes the days of its articles, and writes their Parquet files; yields each day when it is done. */
export async function* finishImport(archive: Archive, days: ReadonlySet<string>): AsyncGenerator<string> {
  await calendarOf(archive.articles.table).note(days);
  for (const day of [...days].sort()) {
    await writeDays(archive, [day]);
    yield day;
  }
}

/** Stores the objects and older versions of an article; answers its present version as the index has it. */
async function importVersions(archive: Archive, { revisions = [], ...present }: ExportedArticle): Promise<Article> {
  for (const revision of revisions) await archive.articles.keepRevision(await importObjects(archive, revision));
  return importObjects(archive, present);
}

/** The rows that find articles, each once: two lines of a file may be the same article. */
function rowsOf({ articles: store }: Archive, articles: readonly Article[]) {
  const once = new Map(articles.map((article) => [article.id, article]));
  return [...once.values()].flatMap((article) => store.facetWrites(article));
}

async function importArticle({ articles, ledger }: Archive, article: Article): Promise<void> {
  await ledger.record(linkOf(article));
  // Whether it is the text's first holder or a copy from elsewhere makes no difference any more.
  await articles.claimText(article.textHash, article.id, 0).catch(() => undefined);
  await articles.create(article);
}

/** Stores a version's text and page, under keys made here; answers what goes to the index. */
async function importObjects({ bucket }: Archive, version: ExportedVersion): Promise<Article> {
  const { text, page, textKey: _textKey, pageKey: _pageKey, ...article } = version;
  const keys = objectKeys(article);
  if (text !== undefined) await bucket.put(keys.textKey, textObject(text, article));
  if (page) await bucket.put(keys.pageKey, { ...page, body: Buffer.from(page.body, 'base64') });
  return {
    ...article,
    ...(text === undefined ? {} : { textKey: keys.textKey }),
    ...(page ? { pageKey: keys.pageKey } : {}),
  };
}

function linkOf({ id, url, sourceId, firstSeenAt, indexedAt, access }: Article): Link {
  return {
    id,
    url,
    sourceId,
    foundAt: firstSeenAt,
    listedAt: indexedAt,
    outcome: access === 'teaser' ? 'teaser' : 'stored',
    outcomeAt: indexedAt,
  };
}
