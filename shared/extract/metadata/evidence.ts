import type { Document, Element } from 'domhandler';
import { readJsonLd } from '../structured/json-ld.ts';
import { type Survey, surveyPage } from '../structured/survey.ts';
import { textOf } from '../structured/text.ts';
import { stringOf, type Thing, urlOf, valuesOf } from '../structured/thing.ts';
import { absolute, isSamePage } from './address.ts';
import { comparable } from './site-name.ts';

/** A value and where it was found, in the words of `Provenance`. */
export interface Found<T> {
  value: T;
  from: string;
}

/** What a page says of its article, before anybody chose among it. */
export interface Evidence {
  survey: Survey;
  /** Where the page was fetched. */
  url: string | undefined;
  /** What relative addresses on the page are relative to. */
  base: string | undefined;
  /** Items that describe the article, best first: JSON-LD, then microdata and RDFa. */
  articles: Thing[];
  /** All items of structured data. */
  things: Thing[];
}

/** Types of schema.org whose item is an article, most telling first. A `WebPage` may carry the same properties. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting)$/;
const PAGE_TYPE = /^(?:(?:Medical)?WebPage|ItemPage|CreativeWork|Review|Recipe|HowTo|VideoObject|Blog|AboutPage)$/;

/** Gathers the evidence of a page. */
export function gatherEvidence(document: Document, url: string | undefined, excluded?: ReadonlySet<Element>): Evidence {
  const survey = surveyPage(document, excluded);
  const things = [...readJsonLd(survey.scripts), ...survey.items];
  const base = absolute(survey.base, url) ?? url;
  return { survey, url, base, things, articles: articlesOf(things, survey, url, base) };
}

function articlesOf(
  things: readonly Thing[],
  survey: Survey,
  url: string | undefined,
  base: string | undefined,
): Thing[] {
  const titles = [
    survey.title,
    ...survey.headings
      .filter(({ element }) => element.name === 'h1')
      .slice(0, 2)
      .map(({ element }) => textOf(element, 300)),
  ].map((text) => comparable(text ?? ''));
  const ranked = things.flatMap((thing, order) => {
    const rank = rankOf(thing);
    if (rank === 0) return [];
    const own = urlOf(thing, 'url') ?? urlOf(thing, 'mainEntityOfPage') ?? urlOf(thing, '@id');
    const address = absolute(own, base);
    const here = address !== undefined && url !== undefined && isSamePage(address, url);
    const headline = comparable(stringOf(thing, 'headline', 300) ?? '');
    const titled = headline !== '' && titles.some((title) => title.startsWith(headline));
    return [{ thing, score: rank + (here ? 6 : 0) + (titled ? 3 : 0) + richness(thing) - order / 10_000 }];
  });
  return ranked.sort((a, b) => b.score - a.score).map(({ thing }) => thing);
}

function rankOf(thing: Thing): number {
  if (thing.types.some((type) => ARTICLE_TYPE.test(type))) return thing.notation === 'json-ld' ? 20 : 14;
  if (thing.types.some((type) => PAGE_TYPE.test(type))) return thing.notation === 'json-ld' ? 8 : 6;
  return 0;
}

/** One point for each property that a bare reference in a list would not have. */
function richness(thing: Thing): number {
  let points = 0;
  for (const name of ['headline', 'datePublished', 'author', 'articleBody', 'mainEntityOfPage', 'publisher']) {
    if (thing.properties.has(name)) points++;
  }
  return points;
}

/** The article's own text in its structured data: evidence of where on the page the text lies. */
export function articleBodyOf({ articles }: Evidence): string | undefined {
  for (const thing of articles.slice(0, 5)) {
    const body = stringOf(thing, 'articleBody', 500_000);
    if (body && body.length > 200) return body;
  }
  return undefined;
}

/** The text as JSON-LD states it, tags and line breaks included: of several, the longest. Empty where none does. */
export function statedTextOf({ articles }: Evidence): string {
  let longest = '';
  for (const thing of articles.slice(0, 5)) {
    if (thing.notation !== 'json-ld') continue;
    for (const value of valuesOf(thing, 'articleBody'))
      if (typeof value === 'string' && value.length > longest.length) longest = value;
  }
  return longest;
}
