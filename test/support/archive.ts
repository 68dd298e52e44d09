import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { archiveOn } from '../../local/archive.ts';
import { LOCAL_TABLES } from '../../local/database.ts';
import { folderBucket } from '../../local/folder-bucket.ts';
import type { Article } from '../../shared/article.ts';
import { sketchOf } from '../../shared/similarity.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { calendarOf } from '../../shared/store/calendar.ts';
import { objectKeys, textHashOf, textObject } from '../../shared/store/objects.ts';
import { anArticle } from './article.ts';
import { openTestDatabase } from './database.ts';

/** An archive for one test file: a database, and a folder, that are removed at the end. */
export interface TestArchive extends Archive {
  folder: string;
  close(): Promise<void>;
}

/** Opens an empty archive whose clock stands still, at `now`. */
export async function openTestArchive(now = '2026-11-25T12:00:00.000Z'): Promise<TestArchive> {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-'));
  const archive = archiveOn(database.client, LOCAL_TABLES, folderBucket(path.join(folder, 'bucket')));
  return {
    ...archive,
    now: () => new Date(now),
    folder,
    async close() {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Stores an article with its text, page, rows and ledger record, as collecting does. */
export async function store(archive: Archive, text: string, fields: Partial<Article> = {}): Promise<Article> {
  const textHash = textHashOf(text);
  const sketch = sketchOf(text);
  const draft = anArticle({ ...fields, textHash, ...(sketch ? { sketch } : {}) });
  const article = { ...draft, ...objectKeys(draft) };
  const { id, url, sourceId, firstSeenAt, indexedAt } = article;
  await archive.articles.claimText(textHash, id, 0);
  await putObjects(archive, text, article);
  await calendarOf(archive.articles.table).note([article.sortedAt.slice(0, 10)]);
  await archive.articles.create(article);
  await archive.articles.table.batchWrite(archive.articles.facetWrites(article));
  const times = { foundAt: firstSeenAt, listedAt: firstSeenAt, outcomeAt: indexedAt };
  await archive.ledger.save({ id, url, sourceId, outcome: 'stored', ...times });
  return article;
}

/** Stores a later version of an article, as collecting does. */
export async function revise(
  archive: Archive,
  before: Article,
  text: string,
  fields: Partial<Article> = {},
): Promise<Article> {
  const textHash = textHashOf(text);
  const sketch = sketchOf(text);
  const draft = { ...before, revision: before.revision + 1, ...fields, textHash, ...(sketch ? { sketch } : {}) };
  const article = { ...draft, ...objectKeys(draft) };
  await putObjects(archive, text, article);
  await archive.articles.revise(before, article);
  await archive.articles.table.batchWrite(archive.articles.facetWrites(article, before));
  return article;
}

async function putObjects(archive: Archive, text: string, { textKey, pageKey, url, title }: Article): Promise<void> {
  if (!textKey || !pageKey) return;
  await archive.bucket.put(textKey, textObject(text, { url, title }));
  const page = `<title>${title}</title><article>${text}</article>`;
  await archive.bucket.put(pageKey, { body: Buffer.from(page), contentType: 'text/html', metadata: {} });
}
