import type { PageLink } from './page-links.ts';
import { isOnSite } from './same-site.ts';

/** A link with what speaks for it. */
interface Scored {
  link: PageLink;
  shape: string;
  score: number;
}

/** How many links of a page have one shape, and how many of them are articles by themselves. */
interface Shape {
  links: number;
  likely: number;
}

/** A link at or above this is an article: the own addresses and headlines of 137 in 138 news articles, by which it was set. */
const ENOUGH = 4;
/** So many links of one shape, of which most would do, speak for the rest. */
const GROUP = 5;

/** Words of paths that lead to lists and forms, never to an article. */
const NEVER =
  /\/(?:tags?|authors?|autor(?:en)?|users?|profiles?|persons?|personen|categor(?:y|ies)|kategorien?|search|suche|login|signin|sign-in|register|account|subscri(?:be|ption)s?|abo|newsletters?|contact|kontakt|impressum|imprint|privacy|datenschutz|terms|agb|cookies?|feeds?|rss|sitemap|wp-(?:json|admin|content|login\.php)|cdn-cgi|donate|(?:article-?)?comments?|comment-page-\d+|print)(?:[/.?]|$)/i;
/** What a site says of itself, when the link is no longer than that. */
const ABOUT_SITE =
  /(?:^|[-_])(?:impressum|imprint|datenschutz\p{L}*|privacy[-_](?:policy|notice|statement)|cookie[-_](?:policy|notice)|terms[-_](?:of|and)[-_]\p{L}+|nutzungsbedingungen|netiquette|(?:editorial|community)[-_](?:standards|policy|guidelines|code|richtlinien)|about[-_]us|contact[-_]us|ueber[-_]uns|mentions[-_]legales|politique[-_]de[-_]confidentialite|aviso[-_]legal|politica[-_]de[-_](?:privacidad|cookies)|corrections[-_](?:and[-_])?clarifications|(?:gift|digital)?[-_]?subscriptions?|download[-_](?:our|the|now)|(?:our|mobile)[-_](?:new[-_])?apps?|advertis(?:e|ing)|werben|inserieren|annoncer|publicidad|privacy[-_](?:manager|centre|center|settings|choices))(?:[-_.]|$)/iu;
const ABOUT_WORDS = 5;
/** One article's comments, its form for print and the buttons that share it; lists of a category, tag, author or search. */
const NO_QUERY = /[?&](?:showcomment|replytocom|permalink_comment_id|share|print|view|cat|tag|author|s|q|search)=/i;
/** Words of paths that mostly do; an address that is otherwise an article's is one all the same. */
const SELDOM =
  /\/(?:topics?|themen?|people|about|careers|jobs|products?|produkte?|shop|help|faq|archives?|events?|calendar|games?|weather|videos?|podcasts?|live|galler(?:y|ies)|page|seite)(?:[/.?]|$)/i;
/** Words of paths under which sites keep their articles. */
const OFTEN = /\/(?:articles?|artikel|articulos?|articolo|story|stories|noticias?|nyheter|news|posts?|blog)[/,]/i;
const NOT_PAGES = /\.(?:pdf|jpe?g|png|gif|webp|svg|mp[34]|webm|m3u8|zip|docx?|xlsx?|ics|xml|rss|json|js|css|apk|exe)$/i;
const DATE_IN_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]?\d{1,2})?(?:[/-]|$)/i;

/**
 * The links of a listing that lead to articles, in the page's order: by the shape of their address (a date, a slug, a
 * number), by the length of their text, and by how many others look like them. Knows no site by name.
 */
export function articleLinks(links: readonly PageLink[], pageUrl: string): PageLink[] {
  const possible = links.filter((link) => isPossible(link, pageUrl));
  const series = seriesOf(possible);
  const scored = possible.map((link) => scoreOf(link, series));
  const shapes = new Map<string, Shape>();
  for (const { shape, score } of scored) {
    const group = shapes.get(shape) ?? { links: 0, likely: 0 };
    shapes.set(shape, { links: group.links + 1, likely: group.likely + (score >= ENOUGH ? 1 : 0) });
  }
  return scored.filter((one) => isArticle(one, shapes.get(one.shape))).map(({ link }) => link);
}

function isPossible({ url, text }: PageLink, pageUrl: string): boolean {
  const { pathname, search } = new URL(url);
  if (pathname.length <= 1 && !url.includes('?')) return false;
  if (url === pageUrl || NOT_PAGES.test(pathname) || NEVER.test(pathname) || !isOnSite(url, pageUrl)) return false;
  if (NO_QUERY.test(search)) return false;
  return (
    !ABOUT_SITE.test(pathname.slice(pathname.replace(/\/$/, '').lastIndexOf('/') + 1)) || wordsIn(text) > ABOUT_WORDS
  );
}

function isArticle({ score, link }: Scored, group: Shape | undefined): boolean {
  if (score >= ENOUGH) return true;
  const isLikely = group !== undefined && group.links >= GROUP && group.likely * 2 > group.links;
  return isLikely && score >= ENOUGH - 2 && !link.inFrame;
}

/** A link from a teaser whose headline is none. */
const READ_MORE =
  /^\W*(?:(?:read|see|learn) (?:more|on|full|the (?:full|whole))|continue(?: reading)?|full (?:story|article)|more(?: details)?|details|weiterlesen|mehr(?: lesen| erfahren)?|lire (?:la suite|plus)|en savoir plus|leer más|seguir leyendo|leggi(?: tutto| di più)?|ler mais|leia mais|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:więcej|dalej)|číst dál|читать(?: далее| дальше)?|подробнее|続きを読む|もっと読む|阅读全文|查看更多|더 ?보기|자세히)[\s.…»›→]{0,6}$/iu;

/** Numbers from which articles that are counted differ from pages of a list. */
const COUNTED = 100;

/** Addresses that are one but for a number, by what they have in common; of a page's articles, five or more. */
function seriesOf(links: readonly PageLink[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>();
  for (const { url } of links) {
    const [common, number = '0'] = numbered(url);
    if (Number(number) >= COUNTED) numbers.set(common, (numbers.get(common) ?? new Set()).add(number));
  }
  return new Set([...numbers].filter(([, each]) => each.size >= GROUP).map(([common]) => common));
}

/** An address with its last number left out, and that number. */
function numbered(url: string): [common: string, number: string | undefined] {
  const match = /\d+(?=\D*$)/.exec(url);
  return match
    ? [`${url.slice(0, match.index)}#${url.slice(match.index + match[0].length)}`, match[0]]
    : [url, undefined];
}

function scoreOf(link: PageLink, series: ReadonlySet<string>): Scored {
  const { pathname, search } = new URL(link.url);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const slug = Math.max(0, ...segments.map(slugScore));
  const words = wordsIn(link.text);
  let score = slug;
  if (DATE_IN_PATH.test(pathname)) score += 2;
  if (isNumbered(segments, search)) score += 2;
  if (OFTEN.test(pathname)) score += 1;
  if (SELDOM.test(pathname)) score -= 3;
  if (words >= 5) score += 2;
  else if (words >= 3) score += 1;
  else if (READ_MORE.test(link.text)) score += 2;
  if (series.has(numbered(link.url)[0])) score += 3;
  if (link.inHeading) score += 1;
  if (link.inFrame) score -= 2;
  return { link, shape: shapeOf(segments, search), score };
}

/** An article's number: five digits or more, at the end or before a slug, letters and digits mixed (`c8r4x2m9k1`), or a parameter that is one. */
function isNumbered(segments: readonly string[], search: string): boolean {
  const last = segments.at(-1) ?? '';
  if (
    /\d{5,}/.test(last) ||
    (slugScore(last) >= 2 && /\d{5,}/.test(segments.at(-2) ?? '')) ||
    /[?&](?:id|p|art|aid|article|story|storyid|newsid|nid|sid)=\d{2,}/i.test(search)
  )
    return true;
  const token = last.replace(/\.[a-z]{2,5}$/i, '');
  return /^[a-z0-9]{10,40}$/i.test(token) && /[a-z]/i.test(token) && (token.match(/\d/g)?.length ?? 0) >= 2;
}

/** Words joined by hyphens or underscores: three may still be a section's name, five are a headline. */
function slugScore(segment: string): number {
  const slug = segment.replace(/\.[a-z]{2,5}$/i, '');
  const words = slug.split(/[-_]|%20/).filter((word) => word.length > 1 && !/^\d+$/.test(word)).length;
  return words >= 4 ? 3 : words === 3 ? 2 : words === 2 ? 1 : 0;
}

/** Words of a text; scripts without spaces count two characters a word. */
function wordsIn(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return ideographs > 0 ? Math.max(words, ideographs / 2) : words;
}

/** Two articles of a site have addresses of one shape: as many segments, of the same kinds. */
function shapeOf(segments: readonly string[], search: string): string {
  const kinds = segments.map((segment) => {
    if (/^\d+$/.test(segment)) return 'number';
    if (/\d{5,}/.test(segment)) return 'id';
    return /[-_].*[-_]/.test(segment) ? 'slug' : 'word';
  });
  return `${kinds.join('/')}${search === '' ? '' : '?'}`;
}
