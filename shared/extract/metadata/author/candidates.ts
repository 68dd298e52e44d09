import { Element } from 'domhandler';
import { Place } from '../../structured/place.ts';
import type { Spot } from '../../structured/survey.ts';
import { linesOf, plainOf, textOf } from '../../structured/text.ts';
import { nameOf, type Thing, type Value, valuesOf } from '../../structured/thing.ts';
import { isBeside } from '../beside.ts';
import type { Evidence } from '../evidence.ts';
import { comparable, siteNames } from '../site-name.ts';
import { isPersonal, namesIn, withoutPictures } from './names.ts';

/** Those who may have signed the article, and all who say so. */
export interface Candidate {
  names: string[];
  /** `comparable` names, in order: candidates with the same key are one. */
  key: string;
  /** What states it for machines, in the words of `Provenance`; `later` for an item that describes the page less well. */
  stated: string[];
  /** Where the page shows it. */
  shown: Shown[];
}

export interface Shown {
  spot: Spot;
  /** `byline`: its class, link or itemprop says author; `signature`: it begins as a byline does. */
  as: 'byline' | 'signature';
  /** Whether it says `by`. */
  saysBy: boolean;
}

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
  'content_author',
  'dable:author',
];

/** Where journals list their authors, for machines that cite them. */
export const LISTED = 'meta citation_author';

/** How a preview's label says that its value is the author. */
const WRITTEN =
  /^(?:(?:written|posted) by|author|verfasst von|geschrieben von|autor(?:in)?|escrito por|écrit par|rédigé par|scritto da|di|por|door)\b/i;

/** Bylines looked at of one page; those of the article stand among the first. */
const LIMIT = 40;

/** Everyone who may have signed. A site that names itself beside a person is left out of that person's line. */
export function authorCandidates(evidence: Evidence): Candidate[] {
  const { survey, articles } = evidence;
  const sites = siteNames(evidence);
  const byKey = new Map<string, Candidate>();
  const of = (names: readonly string[]): Candidate | undefined => {
    const all = unique(names.map((name) => withoutEmployer(name, sites)));
    const people = all.filter((name) => !sites.has(comparable(name)));
    const signed = people.length > 0 ? people : all;
    if (signed.length === 0) return undefined;
    const key = signed.map(comparable).join('|');
    const known = byKey.get(key) ?? { names: signed, key, stated: [], shown: [] };
    byKey.set(key, known);
    return known;
  };
  articles.slice(0, 6).forEach((article, i) => {
    for (const property of ['author', 'creator'])
      of(valuesOf(article, property).slice(0, 20).flatMap(namesOf))?.stated.push(
        i === 0 ? `${article.notation} ${property}` : `later ${article.notation}`,
      );
  });
  for (const name of META)
    of((survey.meta.get(name) ?? []).flatMap((text) => namesIn(plainOf(text, 300))))?.stated.push(`meta ${name}`);
  const listed = (survey.meta.get('citation_author') ?? []).map((text) => firstNameFirst(plainOf(text, 300)));
  of(listed.flatMap(namesIn))?.stated.push(LISTED);
  for (const i of [1, 2]) {
    if (!WRITTEN.test(survey.meta.get(`twitter:label${i}`)?.[0] ?? '')) continue;
    const text = survey.meta.get(`twitter:data${i}`)?.[0];
    of(namesIn(plainOf(text, 300)))?.stated.push('meta twitter:data');
  }
  for (const spot of survey.bylines.filter(isHere).slice(0, LIMIT)) {
    const { names, saysBy } = signatures(spot);
    of(names)?.shown.push({ spot, as: 'byline', saysBy });
  }
  for (const spot of survey.signatures.filter(isHere).slice(0, LIMIT))
    of(writtenNames(spot))?.shown.push({ spot, as: 'signature', saysBy: true });
  return withoutSite([...byKey.values()], sites);
}

/** Those who sign together: `Redaktion The Courier` is one name. */
const HOUSE = /^(?:reda[ckz]|r[ée]dac|team\b|equip[eo]|staff\b|news|desk\b|agenc)/i;

/** A person's name without that of the site, which may stand right behind it: `Ada Quill The Courier`. */
function withoutEmployer(name: string, sites: ReadonlySet<string>): string {
  const words = name.split(' ');
  const at = words.findIndex((_, i) => i >= 2 && sites.has(comparable(words.slice(i).join(' '))));
  const person = words.slice(0, at).join(' ');
  return at > 0 && isPersonal(person) && !HOUSE.test(person) ? person : name;
}

/** A site that names itself as the author of everything is believed only where no person signs. */
function withoutSite(candidates: readonly Candidate[], sites: ReadonlySet<string>): Candidate[] {
  const isSite = ({ names }: Candidate): boolean => names.every((name) => sites.has(comparable(name)));
  const signs = candidates.some(
    (candidate) =>
      candidate.shown.some(({ saysBy, as }) => saysBy && as === 'byline') &&
      candidate.names.every(isPersonal) &&
      !isSite(candidate),
  );
  return candidates.filter((candidate) => !signs || !isSite(candidate));
}

/** A name as libraries list it, `Quill, Ada`, as others do. */
function firstNameFirst(text: string | undefined): string | undefined {
  const [, family, given] = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}\.)?)$/u.exec(text ?? '') ?? [];
  return family === undefined ? text : `${given} ${family}`;
}

/** Names in comments and beside the article sign something else. */
const isHere = ({ element, place }: Spot): boolean =>
  (place & (Place.comments | Place.related)) === 0 && !isBeside(element, place);

function namesOf(value: Value): string[] {
  if (typeof value === 'string') return namesIn(plainOf(value, 300));
  // Some name several people in one item.
  const names = valuesOf(value, 'name').filter((name) => typeof name === 'string');
  return (names.length > 1 ? names : [personName(value)]).flatMap((name) => namesIn(plainOf(name, 300)));
}

function personName(thing: Thing): string | undefined {
  const name = nameOf(thing);
  if (name) return name;
  const given = valuesOf(thing, 'givenName')[0];
  const family = valuesOf(thing, 'familyName')[0];
  return typeof given === 'string' && typeof family === 'string' ? `${given} ${family}` : undefined;
}

const SAYS_BY = /^(?:by|von|par|por|di|door|av|af|written by|words|text|autor(?:in)?:?|author:?)\s/i;

/** Characters from which an element's first line is running text, unless it begins as a byline. */
const LONGEST_LINE = 100;

/** Names in an element that its class calls a byline: those of its first line that has any. */
function signatures({ element }: Spot): { names: string[]; saysBy: boolean } {
  const lines = linesOf(element, 250);
  const names = lines
    .slice(0, 4)
    .map((line) => (line.length > LONGEST_LINE && !SAYS_BY.test(line) ? [] : namesIn(line)));
  const saysBy = SAYS_BY.test(lines[0] ?? '');
  const first = names.find((found) => found.length > 0) ?? [];
  return { names: saysBy ? first : first.filter((name) => isPersonal(name) || lines.length <= 2), saysBy };
}

/** `By` may stand in a text of its own, and the name after it in the same element, or in the next one. */
function writtenNames({ element }: Spot): string[] {
  const text = withoutPictures(textOf(element, 160) ?? '');
  if (/[.!?]\s+\p{Lu}/u.test(text.replace(/\b(?:\d{1,2}|\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr)\.\s/gu, ''))) return [];
  const [, labelled, written = labelled] = WRITER.exec(text) ?? [];
  if (written !== undefined) return namesIn(written);
  const signed = DATED_AND_SIGNED.exec(text)?.[1];
  if (signed !== undefined) return namesIn(signed).filter(isPersonal);
  if (LABEL.test(text)) return namesIn(textAfter(element));
  return namesIn(text.replace(/\s[|•·]\s.*$/, '')).filter(isPersonal);
}

/** The writer in a line that says other things too, before and after. */
const WRITER =
  /(?:作者|記者|记者|撰文)\s?[:：]\s?([^\s)）]{2,20})|^[（(](?:作者|記者|记者|撰文)\s([^\s)）]{2,20})[)）]$/;

/** `Published 3 November 2026 | By Ada Quill`. */
const DATED_AND_SIGNED =
  /^(?:published|posted|updated|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad)\b.{4,40}?\b(?:by|von|par|por|da|door|av)\s(\p{L}.{2,60})$/iu;

/** A label and no name: the name stands in the next element. */
const LABEL =
  /^(?:(?:(?:written|posted|reported|published|contributed|article|story|words|text) )?by|von|par|por|di|door|av|af|text|autor(?:in|es|i|zy)?|auteurs?|авторы?|authors?|words|texte?o?)\s?[:：]?$/i;

/** The text of the element after this one, or after the one around it. */
function textAfter(element: Element): string | undefined {
  for (let at = element, steps = 0; steps < 2; steps++) {
    for (let next = at.next; next; next = next.next)
      if (next instanceof Element) return isTagged(next) ? undefined : linesOf(next, 80)[0];
    if (!(at.parent instanceof Element)) break;
    at = at.parent;
  }
  return undefined;
}

/** Whether an element begins with a link to a tag, which no name is. */
function isTagged(element: Element): boolean {
  for (let at: unknown = element; at instanceof Element; at = at.children.find((child) => child instanceof Element))
    if (at.name === 'a') return /\b(?:tag|category)\b/.test(at.attribs.rel ?? '');
  return false;
}

function unique(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(comparable(name))) byKey.set(comparable(name), name);
  return [...byKey.values()];
}
