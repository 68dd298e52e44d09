import { metaOf } from '../structured/survey.ts';
import { plainOf } from '../structured/text.ts';
import { stringOf, stringsOf } from '../structured/thing.ts';
import { hostOf } from './address.ts';
import type { Evidence, Found } from './evidence.ts';

/** The publication's name, as the page gives it. */
export function readSiteName({ survey, articles, things }: Evidence): Found<string> | undefined {
  const meta = metaOf(survey, [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'publisher',
    'cre',
  ]);
  const named = plainOf(meta?.value, 120);
  if (meta && named && meta.name === 'og:site_name' && !/^https?:|^@/.test(named))
    return { value: named, from: `meta ${meta.name}` };
  for (const article of articles) {
    const publisher = stringOf(article, 'publisher', 120);
    if (publisher && !/^https?:/.test(publisher)) return { value: publisher, from: `${article.notation} publisher` };
  }
  const site = things.find(({ types }) => types.includes('WebSite'));
  const name = stringOf(site, 'name', 120);
  if (site && name) return { value: name, from: `${site.notation} WebSite name` };
  return meta && named && !/^https?:|^@/.test(named) ? { value: named, from: `meta ${meta.name}` } : undefined;
}

/** Every name the site goes by, made comparable: for taking it off titles and bylines. */
export function siteNames({ survey, articles, things, url }: Evidence): Set<string> {
  const names = [
    ...[
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'twitter:site',
      'dc.publisher',
      'publisher',
      'twitter:creator',
    ].flatMap((name) => survey.meta.get(name) ?? []),
    ...articles.flatMap((article) => stringsOf(article, 'publisher')),
    ...things
      .filter(({ types }) => types.some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)))
      .flatMap((thing) => stringsOf(thing, 'name').slice(0, 1)),
    ...(hostOf(url) ?? '').split('.').filter((part) => part.length > 3),
    hostOf(url) ?? '',
  ];
  return new Set(names.flatMap((name) => comparable(plainOf(name, 120) ?? '') || []));
}

/** Letters and digits alone, lower case and without accents: two spellings of one name are the same. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
