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
  const onPage = published.length > 0 ? [] : fromPage(evidence, language);
  const first = preferZoned(published) ?? onPage[0] ?? fromAddress(evidence.url);
  const last = preferZoned(modified);
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

/** Dates that the page prints: after its title first, never in navigation, comments or lists of other articles. */
function fromPage({ survey }: Evidence, language: string | undefined): Found<string>[] {
  const title = survey.headings.find(
    ({ element, place }) => element.name === 'h1' && !(place & (Place.chrome | Place.related)),
  )?.order;
  const spots = survey.dates.filter(
    ({ place }) => !(place & (Place.chrome | Place.comments | Place.related | Place.hidden)),
  );
  const near = (spot: Spot): number => {
    if (title === undefined) return spot.order;
    return spot.order >= title ? spot.order - title : 2 * (title - spot.order) + 60;
  };
  return [...spots]
    .sort((a, b) => near(a) - near(b))
    .slice(0, 20)
    .flatMap(({ element }) => {
      const { datetime, content } = element.attribs;
      const value = parseDate(datetime ?? content, language) ?? parseDate(textOf(element, 150), language);
      return value
        ? [
            {
              value,
              from:
                element.name === 'time'
                  ? 'time element'
                  : `${element.name}.${(element.attribs.class ?? '').slice(0, 40)}`,
            },
          ]
        : [];
    });
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
