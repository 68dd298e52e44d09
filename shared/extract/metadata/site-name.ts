import { metaOf, type Survey } from '../structured/survey.ts';
import { plainOf, textOf } from '../structured/text.ts';
import { stringOf, stringsOf } from '../structured/thing.ts';
import { hostOf } from './address.ts';
import type { Evidence, Found } from './evidence.ts';

/** The publication's name, as the page gives it. */
export function readSiteName({ survey, articles, things, url }: Evidence): Found<string> | undefined {
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
  if (meta && named && !/^https?:|^@/.test(named)) return { value: named, from: `meta ${meta.name}` };
  // What the head of the page says must be said by its title, too: a link to the root may say anything.
  const parts = new Set((survey.title ?? '').split(/\s[|–—·•»:-]\s|\s?[|｜]\s?|:\s/).map(comparable));
  const logo = parts.size > 1 ? logos(survey, url).find((text) => parts.has(comparable(text))) : undefined;
  return logo === undefined ? undefined : { value: logo, from: 'link to the root' };
}

/** Words and characters of the longest name that is taken from the end of `<title>`. */
const LONGEST_NAME = { words: 5, characters: 40 };

/**
 * What stands behind the title in `<title>`, where nothing else names the site. Where both are there, on 397 labelled pages,
 * it is the site's name on 362, and a part of the site or a slogan on the others.
 */
export function siteAfterTitle({ survey }: Evidence, title: string | undefined): Found<string> | undefined {
  const [head, tail, ...more] = (survey.title ?? '').split(/\s[|–—·•»-]\s|\s?[|｜]\s?/);
  const name = plainOf(tail, LONGEST_NAME.characters + 1);
  if (!name || !title || more.length > 0 || comparable(head ?? '') !== comparable(title)) return undefined;
  if (name.length > LONGEST_NAME.characters || name.split(' ').length > LONGEST_NAME.words) return undefined;
  return /^(?:by|von|par|por|di)\s|[,:?!]/i.test(name) ? undefined : { value: name, from: 'end of the title' };
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
    ...logos(survey, url),
    ...(hostOf(url) ?? '').split('.').filter((part) => part.length > 3),
    hostOf(url) ?? '',
  ];
  return new Set(names.flatMap((name) => comparable(plainOf(name, 120) ?? '') || []));
}

/** Links to the root that are read for the site's name, its longest words, and what they say instead of it. */
const LOGOS = 6;
const LONGEST_LOGO = 5;
const NO_LOGO =
  /^(?:(?:go )?(?:to )?(?:the )?home ?(?:page)?|start(?:seite)?|accueil|inicio|início|hjem|hem|etusivu|anasayfa|ana sayfa|главная|головна|首页|ホーム|トップ|홈|back|news|blog|latest|all|more|top|index|menu|skip\b.*)$/i;

/** What the page says where it links to the root of its site: the name in its head, as a rule. */
function logos({ roots }: Survey, url: string | undefined): string[] {
  const own = hostOf(url);
  return roots
    .slice(0, LOGOS)
    .filter(({ element: { attribs } }) => attribs.href === '/' || hostOf(attribs.href) === own)
    .flatMap(({ element }) => textOf(element, 80) ?? [])
    .filter((text) => text.length >= 4 && text.split(' ').length <= LONGEST_LOGO && !NO_LOGO.test(text));
}

/** Letters and digits alone, lower case and without accents: two spellings of one name are the same. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
