import type { Article } from '../../article.ts';
import { type DiffPart, wordDiff } from '../../diff.ts';
import { InputError } from '../../errors.ts';
import { textOfObject } from '../../store/objects.ts';
import { articleId, canonicalUrl } from '../../url.ts';
import type { Archive } from '../archive.ts';
import { listArticles } from './articles.ts';

/** The form of a whole id: 26 characters of base32. */
const WHOLE_ID = /^[a-z2-7]{26}$/;
const BEGINNING = /^[a-z2-7]{4,25}$/;
/** Pages of the newest articles that a beginning of an id is looked for in, and the rows of each. */
const BEGINNING_PAGES = 10;
const BEGINNING_ROWS = 500;

/**
 * The article that a person names: by URL in any form, by whole id, or by the beginning of an id as lists print it,
 * which is looked for among the newest articles. Throws `InputError` when there is none, or more than one.
 */
export async function findArticle(archive: Archive, name: string): Promise<Article> {
  const url = canonicalUrl(name);
  if (url !== undefined) return byUrl(archive, url);
  if (!WHOLE_ID.test(name) && !BEGINNING.test(name)) throw unknown(name);
  const id = WHOLE_ID.test(name) ? name : await completed(archive, name);
  const article = await archive.articles.get(id);
  if (!article) throw unknown(name);
  return article;
}

/** The clean text of a version; undefined when the page's opt-out left us its metadata only. */
export async function textOf({ bucket }: Archive, { textKey }: Pick<Article, 'textKey'>): Promise<string | undefined> {
  const object = textKey === undefined ? undefined : await bucket.get(textKey);
  return object && textOfObject(object);
}

/** A version and what it changed. */
export interface Change {
  version: Article;
  /** Against the version before. */
  title: DiffPart[];
  text: DiffPart[];
}

/** What each revision changed, word by word, latest first. */
export async function changesOf(archive: Archive, id: string): Promise<Change[]> {
  const versions = await archive.articles.versions(id);
  const texts = await Promise.all(versions.map((version) => textOf(archive, version)));
  return versions
    .flatMap((version, at) => {
      const before = versions[at - 1];
      if (!before) return [];
      return [
        { version, title: wordDiff(before.title, version.title), text: wordDiff(texts[at - 1] ?? '', texts[at] ?? '') },
      ];
    })
    .reverse();
}

/** A URL that leads to another article, or has another's text, is answered by that article. */
async function byUrl(archive: Archive, url: string): Promise<Article> {
  const id = articleId(url);
  const article = await archive.articles.get(id);
  if (article) return article;
  const link = await archive.ledger.get(id);
  const target = link?.target && (canonicalUrl(link.target) ? articleId(link.target) : link.target);
  const other = target && (await archive.articles.get(target));
  if (other) return other;
  if (!link) throw unknown(url);
  const why = link.detail ? `${link.outcome}, ${link.detail}` : link.outcome;
  throw new InputError(`${url} was found, but is not in the archive: ${why}`, { parameter: 'article' });
}

async function completed(archive: Archive, beginning: string): Promise<string> {
  const found = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 0; pages < BEGINNING_PAGES; pages++) {
    const page = await listArticles(archive, { limit: BEGINNING_ROWS, cursor });
    for (const { id } of page.articles) if (id.startsWith(beginning)) found.add(id);
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  const [id, other] = found;
  if (id === undefined) throw unknown(beginning);
  if (other !== undefined)
    throw new InputError(`more than one id begins with ${beginning}: ${[...found].join(', ')}; give more of it`, {
      parameter: 'article',
    });
  return id;
}

function unknown(name: string): InputError {
  return new InputError(
    `there is no article ${JSON.stringify(name)}; give its URL, its whole id, or the beginning of the id of a recent one, as 'newsprint articles' prints it`,
    { parameter: 'article' },
  );
}
