import { Place } from '../structured/place.ts';
import type { Spot } from '../structured/survey.ts';
import { linesOf, plainOf, textOf } from '../structured/text.ts';
import { nameOf, type Thing, type Value, valuesOf } from '../structured/thing.ts';
import type { Evidence, Found } from './evidence.ts';
import { isPersonal, namesIn } from './names.ts';
import { comparable, siteNames } from './site-name.ts';

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'cxenseparse:author',
  'og:article:author',
];

/** Who signs the article, in the page's order; empty when nobody does. */
export function readAuthors(evidence: Evidence): Found<string[]> {
  const sites = siteNames(evidence);
  const isSite = (name: string): boolean => sites.has(comparable(name));
  const page = fromPage(evidence);
  const sources = [...structured(evidence), ...fromMeta(evidence), ...page.marked].filter(
    ({ value }) => value.length > 0,
  );
  // A site that names itself as the author of everything is believed only where no person signs.
  const signed = sources.find(({ value }) => !value.every(isSite));
  if (signed) return { value: signed.value.filter((name) => !isSite(name)), from: signed.from };
  return sources[0] ?? page.written.find(({ value }) => value.length > 0) ?? { value: [], from: 'nobody signs' };
}

function structured({ articles }: Evidence): Found<string[]>[] {
  return articles.slice(0, 6).flatMap((article) =>
    ['author', 'creator'].map((property) => ({
      value: unique(valuesOf(article, property).slice(0, 20).flatMap(namesOf)),
      from: `${article.notation} ${property}`,
    })),
  );
}

function namesOf(value: Value): string[] {
  return namesIn(plainOf(typeof value === 'string' ? value : personName(value), 300));
}

function personName(thing: Thing): string | undefined {
  const name = nameOf(thing);
  if (name) return name;
  const given = valuesOf(thing, 'givenName')[0];
  const family = valuesOf(thing, 'familyName')[0];
  return typeof given === 'string' && typeof family === 'string' ? `${given} ${family}` : undefined;
}

function fromMeta({ survey }: Evidence): Found<string[]>[] {
  return META.map((name) => ({
    value: unique((survey.meta.get(name) ?? []).flatMap((text) => namesIn(plainOf(text, 300)))),
    from: `meta ${name}`,
  }));
}

const ELSEWHERE = Place.chrome | Place.comments | Place.related | Place.hidden | Place.teaser | Place.biography;
/** Elements around the title among which a byline stands. */
const REACH = { before: 40, after: 160 };

/** Bylines on the page itself: near the title, not in comments or lists. */
function fromPage({ survey }: Evidence): { marked: Found<string[]>[]; written: Found<string[]>[] } {
  const title = survey.headings.find(({ element, place }) => element.name === 'h1' && !(place & ELSEWHERE))?.order;
  const near = ({ place, order }: Spot): boolean =>
    !(place & ELSEWHERE) && (title === undefined || (order > title - REACH.before && order < title + REACH.after));
  const marked = survey.bylines.filter(near).map((spot) => ({ value: signatures(spot), from: 'byline' }));
  const written = survey.signatures
    .filter(near)
    .map((spot) => ({ value: writtenNames(spot), from: 'line that begins as a byline' }));
  return { marked: marked.slice(0, 12), written: written.slice(0, 6) };
}

/** Names in an element that its class calls a byline: the links to author pages, or else its first lines. */
function signatures({ element }: Spot): string[] {
  const lines = linesOf(element, 250);
  const names = lines.slice(0, 4).map((line) => namesIn(line));
  const first = names.find((found) => found.length > 0) ?? [];
  const said = /^(?:by|von|par|por|di|door|av|af)\s/i.test(lines[0] ?? '');
  return unique(first.filter((name) => said || isPersonal(name)));
}

/** `By` may stand in a text of its own, and the name in the link after it. */
function writtenNames({ element }: Spot): string[] {
  const text = textOf(element, 160) ?? '';
  if (/[.!?]\s+\p{Lu}/u.test(text.replace(/\b\p{Lu}\.\s/gu, ''))) return [];
  return unique(namesIn(text.replace(/\s[|•·]\s.*$/, '')).filter(isPersonal));
}

function unique(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(comparable(name))) byKey.set(comparable(name), name);
  return [...byKey.values()];
}
