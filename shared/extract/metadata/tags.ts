import { Element } from 'domhandler';
import { Place } from '../structured/place.ts';
import { metaOf } from '../structured/survey.ts';
import { plainOf, textOf } from '../structured/text.ts';
import { stringsOf } from '../structured/thing.ts';
import type { Evidence, Found } from './evidence.ts';
import { comparable } from './site-name.ts';

/** Tags that an article keeps. */
export const TAG_LIMIT = 12;

/** The article's tags: its keywords, or else the tags that it prints. */
export function readTags(evidence: Evidence): Found<string[]> {
  const { survey, articles } = evidence;
  for (const article of articles.slice(0, 4)) {
    const value = clean(stringsOf(article, 'keywords').flatMap((text) => text.split(/[,;|]/)));
    if (value.length > 0) return { value, from: `${article.notation} keywords` };
  }
  for (const name of ['article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords']) {
    const value = clean((survey.meta.get(name) ?? []).flatMap((text) => text.split(/[,;|]/)));
    if (value.length > 0) return { value, from: `meta ${name}` };
  }
  const links = survey.tags.filter(
    ({ element, place }) =>
      element.name === 'a' && !(place & Place.comments) && (!(place & Place.chrome) || isInFooterOfArticle(element)),
  );
  return { value: clean(links.flatMap(({ element }) => textOf(element, 60) ?? [])), from: 'tag links' };
}

/** Whether what makes an element chrome is the footer of an article: its tags stand there. */
function isInFooterOfArticle(element: Element): boolean {
  let footer = false;
  for (let at: unknown = element.parent; at instanceof Element; at = at.parent) {
    if (at.name === 'article') return footer;
    if (at.name === 'footer') footer = true;
    else if (at.name === 'aside' || at.name === 'nav') return false;
  }
  return false;
}

/** Labels that a publisher's system sets for itself. */
const INTERNAL =
  /^[\da-f]{8}-[\da-f]{4}-|^(?:category|type|section|nlp [\w ]{1,20}|\w{1,20}_\w{1,20})\s?[:=]|^&|https?:|^\w{1,12}[:=]\w/i;

/** Tags without doubles and labels of a publisher's own system, as many as an article keeps. */
export function clean(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const raw of tags) {
    const tag = plainOf(raw, 100)?.replace(/^#/, '');
    const key = tag && comparable(tag);
    if (tag && key && tag.length <= 60 && !INTERNAL.test(tag) && !kept.has(key)) kept.set(key, tag);
    if (kept.size >= TAG_LIMIT) break;
  }
  return [...kept.values()];
}

/** The part of the publication that the article stands in. */
export function readSection({ survey, articles }: Evidence): Found<string> | undefined {
  for (const article of articles.slice(0, 4)) {
    const value = stringsOf(article, 'articleSection')[0];
    if (value && value.length <= 80) return { value, from: `${article.notation} articleSection` };
  }
  const meta = metaOf(survey, ['article:section', 'parsely-section', 'section', 'dc.subject', 'category']);
  const value = plainOf(meta?.value, 120);
  return meta && value && value.length <= 80 ? { value, from: `meta ${meta.name}` } : undefined;
}

/** What the publisher itself says the article is about, in a sentence or two. */
export function readSummary({ survey, articles }: Evidence): Found<string> | undefined {
  const meta = metaOf(survey, [
    'og:description',
    'description',
    'twitter:description',
    'dc.description',
    'sailthru.description',
  ]);
  const value = plainOf(meta?.value, 1000);
  if (meta && value) return { value, from: `meta ${meta.name}` };
  for (const article of articles.slice(0, 4)) {
    const text = stringsOf(article, 'description')[0];
    if (text) return { value: text, from: `${article.notation} description` };
  }
  return undefined;
}
