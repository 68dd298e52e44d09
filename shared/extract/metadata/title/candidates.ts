import { Element, Text } from 'domhandler';
import { Place } from '../../structured/place.ts';
import { metaOf, type Spot, type Survey } from '../../structured/survey.ts';
import { plainOf, squeeze, textOf } from '../../structured/text.ts';
import { stringOf } from '../../structured/thing.ts';
import type { Evidence } from '../evidence.ts';
import { comparable, siteNames } from '../site-name.ts';
import { SEPARATOR, withoutSite } from './suffix.ts';

/** Where a title may stand. */
export type TitleSource = 'headline' | 'itemprop' | 'h1' | 'later h1' | 'og' | 'twitter' | 'meta' | 'title' | 'class';

/** A possible title, and who says it. */
export interface Candidate {
  text: string;
  /** `comparable(text)`: candidates with the same key are one. */
  key: string;
  sources: Set<TitleSource>;
  /** The same in the words of `Provenance`, best source first. */
  from: string[];
}

/** Characters of a title; a longer one is a paragraph in a heading's clothes. */
const LIMIT = 400;

/** `Tuesday, November 24, 2026`, `24. November 2026`: some themes set it as a heading over the title. */
const DAY = /^(?:\p{L}{2,12},? )?(?:\p{L}{3,12}\.? \d{1,2},?|\d{1,2}\.? \p{L}{3,12}\.?) \d{4}$/u;

/** Headings over a page's parts, some of them for screen readers only. */
const OF_THE_PAGE =
  /^(?:(?:main |site |haupt)?(?:menu|menü|navigation)(?: mit access keys)?|quick ?links|einloggen|log ?in|sign in|anmelden|suche|search|recherche|buscar|hauptinhalt|main content)$/i;

/** Every text that may be the article's title, without the site's name. */
export function titleCandidates(evidence: Evidence): Candidate[] {
  const { survey, articles } = evidence;
  const sites = siteNames(evidence);
  const byKey = new Map<string, Candidate>();
  const add = (raw: string | undefined, source: TitleSource, from: string): void => {
    const text = withoutSite(plainOf(raw, LIMIT), sites);
    const key = text && comparable(text);
    if (!text || !key || sites.has(key) || OF_THE_PAGE.test(text)) return;
    const known = byKey.get(key);
    if (known) {
      // A headline in capitals may be set so by its style alone.
      if (isShouted(known.text) && !isShouted(text)) known.text = text;
      known.sources.add(source);
      known.from.push(from);
    } else byKey.set(key, { text, key, sources: new Set([source]), from: [from] });
  };
  for (const article of articles.slice(0, 6)) {
    const headline = stringOf(article, 'headline', LIMIT);
    if (headline === undefined) continue;
    add(headline, article.notation === 'json-ld' ? 'headline' : 'itemprop', `${article.notation} headline`);
    break;
  }
  for (const [i, spot] of mainHeadings(survey).entries())
    add(headlineOf(spot.element), i === 0 ? 'h1' : 'later h1', 'h1');
  const og = metaOf(survey, ['og:title']);
  add(og?.value, 'og', 'meta og:title');
  add(metaOf(survey, ['twitter:title', 'twitter:text:title'])?.value, 'twitter', 'meta twitter:title');
  for (const name of [
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'title',
    'headline',
    'hdl',
    'article:title',
  ]) {
    add(metaOf(survey, [name])?.value, 'meta', `meta ${name}`);
  }
  add(survey.title, 'title', 'title');
  if (byKey.size === 0 || !hasHeading(byKey))
    for (const spot of markedHeadings(survey)) add(textOf(spot.element, LIMIT), 'class', 'headline class');
  const all = merged(withoutSection([...byKey.values()], evidence));
  const titles = all.filter(({ text }) => !DAY.test(text));
  return titles.length > 0 ? titles : all;
}

/** What stands in a headline beside it: its own subtitle, a button. */
const BESIDE = /(?:^|[-_ ])(?:share|social|sub-?(?:title|head|headline)|dek|deck|standfirst)(?:$|[-_ ])/i;

/** The text of a heading, without what follows the headline in it. */
function headlineOf(element: Element): string | undefined {
  let text = textOf(element, LIMIT);
  for (let child = element.lastChild; child && text; child = child.prev) {
    const part = child instanceof Element ? textOf(child, LIMIT) : squeeze(child instanceof Text ? child.data : '');
    if (part === undefined) continue;
    const isBeside = child instanceof Element && (child.name === 'small' || BESIDE.test(child.attribs.class ?? ''));
    if (!isBeside || !text.endsWith(part) || text.length === part.length) break;
    text = text.slice(0, -part.length).trimEnd();
  }
  return withoutKicker(element, text);
}

/** What a class calls a kicker, before a headline and within it. */
const KICKER =
  /(?:^|[-_ ])(?:kicker|overline|eyebrow|dachzeile|spitzmarke|surtitre|antet[ií]tulo|occhiello)(?:$|[-_ ])/i;

/** The text of a heading without a kicker in an element of its own before it. */
function withoutKicker(element: Element, text: string | undefined): string | undefined {
  const first = element.children.find((child) => child instanceof Element);
  if (!text || !(first instanceof Element) || !KICKER.test(first.attribs.class ?? '')) return text;
  const kicker = textOf(first, LIMIT);
  const rest = kicker && text.startsWith(kicker) ? text.slice(kicker.length).replace(/^[\s:|–-]+/, '') : '';
  return rest || text;
}

const isShouted = (text: string): boolean => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();

/** On pages whose first heading is the section's, `<title>` begins with another heading and names that section later. */
function withoutSection(candidates: readonly Candidate[], { survey }: Evidence): readonly Candidate[] {
  const [first, ...later] = (survey.title ?? '').split(SEPARATOR).map(comparable);
  const isSection = ({ key, sources }: Candidate): boolean =>
    sources.size === 1 && sources.has('h1') && later.includes(key);
  if (!first || !candidates.some(isSection)) return candidates;
  const title = survey.headings
    .filter(({ element }) => element.name !== 'h1')
    .map(({ element }) => textOf(element, LIMIT) ?? '')
    .find((text) => comparable(text) === first);
  if (title === undefined) return candidates;
  const heading: Candidate = { text: title, key: first, sources: new Set(['h1']), from: ['heading'] };
  return [heading, ...candidates.filter((each) => !isSection(each))];
}

function hasHeading(candidates: ReadonlyMap<string, Candidate>): boolean {
  return [...candidates.values()].some(({ sources }) => sources.has('h1'));
}

const ASIDE = Place.comments | Place.related | Place.hidden;

/** The page's main headings, those inside the article first. */
function mainHeadings({ headings }: Survey): Spot[] {
  const main = headings.filter(({ element, place }) => element.name === 'h1' && !(place & ASIDE));
  const inside = main.filter(({ place }) => !(place & Place.chrome));
  const rest = inside.length > 0 ? inside : main;
  const own = rest.filter(({ place }) => place & Place.article);
  return (own.length > 0 ? own : rest).slice(0, 5);
}

/** What stands for a heading on pages without one. */
function markedHeadings({ headlines, headings }: Survey): Spot[] {
  const good = (spot: Spot): boolean => !(spot.place & (ASIDE | Place.chrome | Place.teaser));
  return [
    ...headlines.filter(good).slice(0, 2),
    ...headings.filter(({ element, place }) => element.name === 'h2' && good({ element, place, order: 0 })).slice(0, 1),
  ];
}

/** A candidate that another one continues after a separator (`Title | World News`) takes over that one's sources. */
function merged(candidates: readonly Candidate[]): Candidate[] {
  const gone = new Set<Candidate>();
  for (const long of candidates) {
    for (const short of candidates) {
      if (short === long || gone.has(short) || short.key.length < 12) continue;
      if (
        !long.text.toLowerCase().startsWith(short.text.toLowerCase()) ||
        !/^\s?(?:[|｜ㅣ–—·•»:/-]|\.\.\.|…)/.test(long.text.slice(short.text.length))
      )
        continue;
      if (long.sources.has('h1') || long.sources.has('headline')) continue;
      if (isShouted(short.text)) short.text = long.text.slice(0, short.text.length);
      for (const source of long.sources) short.sources.add(source);
      short.from.push(...long.from);
      gone.add(long);
      break;
    }
  }
  return candidates.filter((candidate) => !gone.has(candidate) && !isMarkedAlone(candidate, candidates));
}

/** Whether `<title>` alone has it, and the page marks its end as the headline: `The Slow Ferry: Headline`. */
function isMarkedAlone({ text, sources }: Candidate, candidates: readonly Candidate[]): boolean {
  if (sources.size > 1 || !sources.has('title')) return false;
  return candidates.some(
    ({ text: end, sources: marks }) =>
      marks.has('class') && end.length >= 8 && text.endsWith(end) && /[:|–—-]\s$/.test(text.slice(0, -end.length)),
  );
}
