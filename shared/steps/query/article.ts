import type { Article } from '../../article.ts';
import { type DiffPart, wordDiff } from '../../diff.ts';
import { InputError } from '../../errors.ts';
import type { Link } from '../../store/ledger.ts';
import { textOfObject } from '../../store/objects.ts';
import type { ArticleRow } from '../../store/query-rows.ts';
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
  if (WHOLE_ID.test(name)) return byId(archive, name, name);
  if (BEGINNING.test(name)) return byId(archive, await completed(archive, name), name);
  throw unknown(name);
}

/** The clean text of a version; undefined when the page's opt-out left us its metadata only. */
export async function textOf({ bucket }: Archive, { textKey }: Pick<Article, 'textKey'>): Promise<string | undefined> {
  const object = textKey === undefined ? undefined : await bucket.get(textKey);
  return object && textOfObject(object);
}

/** Articles of a story that are named at most. */
const MOST_OTHERS = 50;

/** The other articles with nearly the same text, the latest first. */
export async function sameStory(archive: Archive, { id, cluster }: Article): Promise<ArticleRow[]> {
  if (cluster === undefined) return [];
  const { articles } = await listArticles(archive, { cluster, limit: MOST_OTHERS });
  return articles.filter((other) => other.id !== id);
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
  return byId(archive, articleId(url), url);
}

/** `name` is what the person called it. */
async function byId(archive: Archive, id: string, name: string): Promise<Article> {
  const [article, link] = await Promise.all([archive.articles.get(id), archive.ledger.get(id)]);
  if (article) return lastChecked(article, link);
  if (!link) throw unknown(name);
  const target = link.target && (canonicalUrl(link.target) ? articleId(link.target) : link.target);
  const other = target && (await archive.articles.get(target));
  if (other) return other;
  const end = target && (await archive.ledger.get(target));
  throw new InputError([link, ...(end ? [end] : [])].map(fateOf).join('; '), { parameter: 'article' });
}

/** Looks that find nothing new are noted in the ledger only, where one costs a write and not the rewriting of an article. */
function lastChecked(article: Article, link: Link | undefined): Article {
  return link && link.outcomeAt > article.checkedAt ? { ...article, checkedAt: link.outcomeAt } : article;
}

/** Why a URL has no article. */
function fateOf({ url, outcome, detail, target }: Link): string {
  if (outcome === 'taken-down') return `${url} was taken down: ${detail ?? 'no reason was noted'}`;
  return `${url} was found, but is not in the archive: ${outcome}${detail && detail !== target ? `, ${detail}` : ''}`;
}

async function completed(archive: Archive, beginning: string): Promise<string> {
  const found = new Set<string>();
  let seen = 0;
  let cursor: string | undefined;
  for (let pages = 0; pages < BEGINNING_PAGES; pages++) {
    const page = await listArticles(archive, { limit: BEGINNING_ROWS, cursor });
    seen += page.articles.length;
    for (const { id } of page.articles) if (id.startsWith(beginning)) found.add(id);
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  const [id, other] = found;
  if (id === undefined)
    throw new InputError(
      `no id among the newest ${seen.toLocaleString('en')} articles begins with ${beginning}; give the whole id, or the URL`,
      { parameter: 'article' },
    );
  if (other !== undefined)
    throw new InputError(`more than one id begins with ${beginning}: ${[...found].join(', ')}; give more of it`, {
      parameter: 'article',
    });
  return id;
}

function unknown(name: string): InputError {
  return new InputError(
    `there is no article ${JSON.stringify(name)}; give its URL, its whole id, or four or more characters from the beginning of the id of a recent one`,
    { parameter: 'article' },
  );
}
