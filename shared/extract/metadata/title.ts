import { Place } from '../structured/place.ts';
import { metaOf, type Spot, type Survey } from '../structured/survey.ts';
import { plainOf, textOf } from '../structured/text.ts';
import { stringOf } from '../structured/thing.ts';
import type { Evidence, Found } from './evidence.ts';
import { comparable, siteNames } from './site-name.ts';

/** A possible title, and the sources that say it. */
interface Candidate {
  text: string;
  from: string[];
  weight: number;
}

/** Characters of a title; a longer one is a paragraph in a heading's clothes. */
const LIMIT = 400;

/**
 * The article's title: the sources vote, each by how often it is right on labelled pages, and what several say alike
 * wins. The text is the one that the heaviest source prints.
 */
export function readTitle(evidence: Evidence): Found<string> | undefined {
  const candidates = candidatesOf(evidence);
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || candidate.weight > best.weight) best = candidate;
  return best && { value: best.text, from: best.from[0] ?? 'page' };
}

/** Votes by text. */
export function candidatesOf(evidence: Evidence): Candidate[] {
  const { survey, articles } = evidence;
  const sites = siteNames(evidence);
  const byText = new Map<string, Candidate>();
  const vote = (raw: string | undefined, from: string, weight: number): void => {
    const text = withoutSite(plainOf(raw, LIMIT), sites);
    const key = text && comparable(text);
    if (!text || !key || sites.has(key)) return;
    const known = byText.get(key);
    if (known) {
      if (!known.from.includes(from)) known.weight += weight;
      known.from.push(from);
    } else byText.set(key, { text, from: [from], weight });
  };
  const article = articles.find((thing) => stringOf(thing, 'headline', LIMIT) !== undefined);
  if (article) vote(stringOf(article, 'headline', LIMIT), `${article.notation} headline`, 1);
  for (const [i, spot] of firstHeadings(survey).entries()) vote(textOf(spot.element, LIMIT), 'h1', i === 0 ? 1.1 : 0.3);
  for (const name of ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title']) {
    const meta = metaOf(survey, [name]);
    if (meta) vote(meta.value, `meta ${name}`, name === 'og:title' ? 0.9 : 0.3);
  }
  vote(survey.title, 'title', 0.5);
  return [...byText.values()];
}

/** The page's main headings, those of navigation and comments left out. */
function firstHeadings({ headings }: Survey): Spot[] {
  const main = headings.filter(
    ({ element, place }) => element.name === 'h1' && !(place & (Place.comments | Place.related | Place.hidden)),
  );
  const inside = main.filter(({ place }) => !(place & Place.chrome));
  return (inside.length > 0 ? inside : main).slice(0, 5);
}

const SEPARATOR = /\s+[|–—·•»«:/\\-]+\s+|\s?[|｜]\s?|\s::\s/g;

/** A title without the site's name before or after it. */
export function withoutSite(text: string | undefined, sites: ReadonlySet<string>): string | undefined {
  if (!text) return undefined;
  let title = text;
  for (let round = 0; round < 3; round++) {
    const cuts = [...title.matchAll(SEPARATOR)];
    const last = cuts[cuts.length - 1];
    const first = cuts[0];
    if (!last || !first) break;
    const tail = title.slice(last.index + last[0].length);
    const head = title.slice(0, first.index);
    if (isSite(tail, sites)) title = title.slice(0, last.index);
    else if (isSite(head, sites)) title = title.slice(first.index + first[0].length);
    else break;
  }
  return title.trim() || undefined;
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const plain = comparable(part);
  if (plain === '') return true;
  if (sites.has(plain)) return true;
  if (plain.length < 4 || plain.length > 40) return false;
  for (const site of sites) {
    if (
      site.length >= 4 &&
      (plain.startsWith(site) || plain.endsWith(site) || (site.startsWith(plain) && plain.length * 2 > site.length))
    )
      return true;
  }
  return false;
}
