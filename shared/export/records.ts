import type { Article } from '../article.ts';
import type { Archive } from '../steps/archive.ts';
import { type Selection, walkArticles } from '../steps/walk.ts';
import type { StoredObject } from '../store/bucket.ts';
import { textOf } from './days.ts';

/** A version of an article as it is exported: its metadata, and with it what lies in the bucket. */
export interface ExportedVersion extends Article {
  text?: string;
  /** The page as fetched, its bytes in base64; only when asked for. */
  page?: Omit<StoredObject, 'body'> & { body: string };
}

/** An article as it is exported: the present version, and the ones before it, oldest first. */
export interface ExportedArticle extends ExportedVersion {
  revisions?: ExportedVersion[];
}

/** What goes along with the articles' present versions. */
export interface ExportContents {
  revisions: boolean;
  pages: boolean;
}

/** Articles whose texts, pages and versions are read at once: with pages of 10 MB, they still fit into memory. */
const AT_ONCE = 20;

/** The articles selected, oldest first, in batches, with their texts; `after` as for `walkArticles`. */
export async function* exportedArticles(
  archive: Archive,
  selection: Selection,
  contents: ExportContents,
  after?: string,
): AsyncGenerator<ExportedArticle[]> {
  for await (const articles of walkArticles(archive, selection, after)) {
    for (let start = 0; start < articles.length; start += AT_ONCE) {
      const some = articles.slice(start, start + AT_ONCE);
      yield await Promise.all(some.map((article) => exported(archive, article, contents)));
    }
  }
}

async function exported(archive: Archive, article: Article, contents: ExportContents): Promise<ExportedArticle> {
  const present = await exportedVersion(archive, article, contents);
  if (!contents.revisions || article.revision === 1) return present;
  const revisions: ExportedVersion[] = [];
  for (const version of await archive.articles.versions(article.id)) {
    if (version.revision < article.revision) revisions.push(await exportedVersion(archive, version, contents));
  }
  return { ...present, revisions };
}

async function exportedVersion(
  archive: Archive,
  version: Article,
  { pages }: ExportContents,
): Promise<ExportedVersion> {
  const text = await textOf(archive, version);
  const page = pages && version.pageKey ? await archive.bucket.get(version.pageKey) : undefined;
  return {
    ...version,
    ...(text === undefined ? {} : { text }),
    ...(page ? { page: { ...page, body: Buffer.from(page.body).toString('base64') } } : {}),
  };
}
