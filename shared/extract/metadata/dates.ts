import { Element, Text } from 'domhandler';
import { Place } from '../structured/place.ts';
import type { Spot } from '../structured/survey.ts';
import { textOf } from '../structured/text.ts';
import { stringsOf } from '../structured/thing.ts';
import { parseDate } from './date-string.ts';
import type { Evidence, Found } from './evidence.ts';

export interface Dates {
  published?: Found<string>;
  modified?: Found<string>;
}

const PUBLISHED_META =
  `article:published_time og:published_time og:article:published_time article:published parsely-pub-date sailthru.date datepublished date
   dc.date.issued dcterms.issued dcterms.created dc.date dcterms.date dc.date.created pubdate publishdate publish-date publish_date
   publication_date citation_publication_date cxenseparse:recs:publishtime cxenseparse:publishtime article_date_original article.published
   originalpublicationdate last_published timestamp created bt:pubdate date.created date.available iso-8601-publish-date article:post_date`.split(
    /\s+/,
  );
const MODIFIED_META =
  `article:modified_time og:updated_time og:modified_time article:modified lastmod last-modified datemodified dc.date.modified dcterms.modified
   article.updated updated_time modified revised cxenseparse:recs:articlelastmodified`.split(/\s+/);

/** When the article was published and last changed. */
export function readDates(evidence: Evidence, language: string | undefined): Dates {
  const published = [
    ...structured(evidence, ['datePublished', 'dateCreated', 'published', 'created', 'issued'], language),
    ...fromMeta(evidence, PUBLISHED_META, language),
  ];
  const modified = [
    ...structured(evidence, ['dateModified', 'modified'], language),
    ...fromMeta(evidence, MODIFIED_META, language),
  ];
  const onPage = published.length > 0 ? undefined : fromPage(evidence, language);
  const last = preferZoned(modified) ?? onPage?.modified[0];
  // A page that says only when it changed is dated by that: it is no newer, and nearer the truth than the day we came.
  const first = preferZoned(published) ?? onPage?.published[0] ?? fromAddress(evidence.url) ?? last;
  return { ...(first && { published: first }), ...(last && { modified: last }) };
}

function structured({ articles }: Evidence, names: readonly string[], language: string | undefined): Found<string>[] {
  return articles.slice(0, 6).flatMap((article) =>
    names.flatMap((name) =>
      stringsOf(article, name).flatMap((text) => {
        const value = parseDate(text, language);
        return value ? [{ value, from: `${article.notation} ${name}` }] : [];
      }),
    ),
  );
}

function fromMeta({ survey }: Evidence, names: readonly string[], language: string | undefined): Found<string>[] {
  return names.flatMap((name) =>
    (survey.meta.get(name) ?? []).flatMap((text) => {
      const value = parseDate(text, language);
      return value ? [{ value, from: `meta ${name}` }] : [];
    }),
  );
}

/** The first one; where it lacks time or zone, another of the same day (within a day, for zones) that has them. */
function preferZoned(dates: readonly Found<string>[]): Found<string> | undefined {
  const first = dates[0];
  if (!first || hasZone(first.value)) return first;
  const day = first.value.slice(0, 10);
  const zoned = dates.find(({ value }) => hasZone(value) && value.startsWith(first.value.slice(0, 16)));
  return (
    zoned ?? dates.find(({ value }) => hasZone(value) && value.startsWith(day) && first.value.length === 10) ?? first
  );
}

const hasZone = (date: string): boolean => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);

/** Places where a date is another article's, a comment's, or the page's own clock. */
const ELSEWHERE = Place.chrome | Place.comments | Place.related | Place.hidden | Place.biography;
const CLOCK = /clock|current|today|copyright|(?:^|[-_ ])now(?:$|[-_ ])|countdown|weather|event|expir/i;
const UPDATED =
  /updat|modif|edit|revis|aktualis|actualis|mis à jour|aggiorn|atualiz|bijgewerkt|oppdater|uppdater|изменен|обновл|güncel|更新|수정/i;
/** Elements after the title among which its date is sought, and before it. */
const REACH = { after: 150, before: 60 };

/** Dates that the page prints near its title, never in navigation, comments or lists of other articles. */
function fromPage(
  { survey }: Evidence,
  language: string | undefined,
): { published: Found<string>[]; modified: Found<string>[] } {
  const title = survey.headings.find(({ element, place }) => element.name === 'h1' && !(place & ELSEWHERE))?.order;
  const near = ({ order }: Spot): number => {
    if (title === undefined) return order;
    return order >= title ? order - title : REACH.after - REACH.before + 2 * (title - order);
  };
  const inReach = (spot: Spot): boolean =>
    !(spot.place & ELSEWHERE) && (title === undefined || near(spot) <= REACH.after);
  const found = { published: [] as Found<string>[], modified: [] as Found<string>[] };
  const take = (spots: readonly Spot[]): void => {
    for (const spot of spots
      .filter(inReach)
      .sort((a, b) => near(a) - near(b))
      .slice(0, 20)) {
      const { element } = spot;
      const names = `${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`;
      if (CLOCK.test(names.slice(0, 200)) || isInClock(element)) continue;
      const text = textOf(element, 150);
      const value =
        parseDate(element.attribs.datetime ?? element.attribs.content, language) ?? parseDate(text, language);
      if (!value || isTooLong(text)) continue;
      const label = `${names} ${text ?? ''} ${labelBefore(element)}`;
      const entry = { value, from: element.name === 'time' ? 'time element' : 'date on the page' };
      if (UPDATED.test(label) && !/publi|posted|erstellt|veröffentlicht/i.test(label)) found.modified.push(entry);
      else found.published.push(entry);
    }
  };
  take(survey.dates);
  take(survey.years);
  return found;
}

const CLOCK_BOX = /(?:^|[-_ ])(?:clock|countdown|current[-_]?(?:date|time))(?:$|[-_ ])/i;

/** A clock's day and time are often elements of their own within it. */
function isInClock({ parent }: Element): boolean {
  for (let box = parent, steps = 0; box instanceof Element && steps < 2; box = box.parent, steps++) {
    if (CLOCK_BOX.test(`${box.attribs.class ?? ''} ${box.attribs.id ?? ''}`.slice(0, 200))) return true;
  }
  return false;
}

/** A sentence with a date in it is about that date, not of it. */
function isTooLong(text: string | undefined): boolean {
  return text !== undefined && text.replace(/[^\p{L}]+/gu, '').length > 60;
}

/** The text right before an element, where its label may stand: `Updated: <time>`. */
function labelBefore({ prev }: Element): string {
  if (prev instanceof Text) return prev.data.trim().slice(-40);
  return prev instanceof Element ? (textOf(prev, 40) ?? '') : '';
}

/** The day in an address such as `/2026/11/24/…`. */
function fromAddress(url: string | undefined): Found<string> | undefined {
  const match =
    /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(url ?? '') ??
    /\/(20\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/.exec(url ?? '');
  if (!match) return undefined;
  const value = parseDate(`${match[1]}-${match[2]}-${match[3]}`);
  return value ? { value, from: 'url' } : undefined;
}
