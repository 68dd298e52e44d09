import type { Article } from '../article.ts';
import type { ArchiveRow } from '../columns.ts';
import { PREFIX } from '../names.ts';
import type { Archive } from '../steps/archive.ts';
import { articlesOfDay } from '../steps/walk.ts';
import { textOfObject } from '../store/objects.ts';
import { parquetOf, textName, textsOfParquet } from './parquet.ts';

/** Texts that are read from the bucket at once. */
const READS_AT_ONCE = 16;

/** The key of a day's Parquet file; the folder is a Hive partition. */
export function parquetKey(day: string): string {
  return `${PREFIX.parquet}dt=${day}/articles.parquet`;
}

/**
 * Writes the Parquet files of days (`2026-11-25`) as the index has them now, one file a day. Texts that the old file
 * has already are taken from there, so a day costs one read, one write, and a read for each article that is new in it.
 */
export async function writeDays(archive: Archive, days: Iterable<string>): Promise<void> {
  for (const day of new Set(days)) {
    const old = await archive.bucket.get(parquetKey(day));
    await writeDay(archive, day, await articlesOfDay(archive, day), old?.body);
  }
}

/** Writes days without some articles, and leaves no version of a file that has them. */
export async function removeFromDays(
  archive: Archive,
  days: Iterable<string>,
  ids: ReadonlySet<string>,
): Promise<void> {
  for (const day of new Set(days)) {
    const old = await archive.bucket.get(parquetKey(day));
    const articles = (await articlesOfDay(archive, day)).filter(({ id }) => !ids.has(id));
    await archive.bucket.remove(parquetKey(day));
    if (old) await writeDay(archive, day, articles, old.body);
  }
}

async function writeDay(
  archive: Archive,
  day: string,
  articles: readonly Article[],
  old: Uint8Array | undefined,
): Promise<void> {
  if (articles.length === 0) return;
  const known = old ? await textsOfParquet(old) : new Map<string, string>();
  const rows: ArchiveRow[] = [];
  for (let start = 0; start < articles.length; start += READS_AT_ONCE) {
    const batch = articles.slice(start, start + READS_AT_ONCE).map(async (article) => {
      return { article, text: known.get(textName(article)) ?? (await textOf(archive, article)) };
    });
    rows.push(...(await Promise.all(batch)));
  }
  await archive.bucket.put(parquetKey(day), {
    body: parquetOf(rows),
    contentType: 'application/vnd.apache.parquet',
    metadata: {},
  });
}

/** The text of a version; undefined where only the metadata is kept. */
export async function textOf({ bucket }: Archive, { textKey }: Pick<Article, 'textKey'>): Promise<string | undefined> {
  const object = textKey === undefined ? undefined : await bucket.get(textKey);
  return object && textOfObject(object);
}
