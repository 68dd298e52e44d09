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
  const results: Imported[] = [];
  for (const article of batch) results.push(await importArticle(archive, article));
  const present = await archive.articles.getAll(batch.map(({ id }) => id));
  await clusterArticles(archive, [...present.values()]);
  return results;
}

/** Ends an import: notes the days of its articles, and writes their Parquet files. */
export async function finishImport(archive: Archive, days: ReadonlySet<string>): Promise<void> {
  await calendarOf(archive.articles.table).note(days);
  await writeDays(archive, days);
}

async function importArticle(archive: Archive, { revisions = [], ...present }: ExportedArticle): Promise<Imported> {
  const { articles, ledger } = archive;
  if ((await ledger.get(present.id))?.outcome === 'taken-down') return 'taken down';
  if (await articles.get(present.id)) return 'there already';
  for (const revision of revisions) await articles.keepRevision(await importObjects(archive, revision));
  const article = await importObjects(archive, present);
  await articles.table.batchWrite(articles.facetWrites(article));
  await ledger.record(linkOf(article));
  // Whether it is the text's first holder or a copy from elsewhere makes no difference any more.
  await articles.claimText(article.textHash, article.id, 0).catch(() => undefined);
  await articles.create(article);
  return 'imported';
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
