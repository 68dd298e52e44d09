import { Place } from '../structured/place.ts';
import type { Spot } from '../structured/survey.ts';
import { linesOf, plainOf } from '../structured/text.ts';
import { nameOf, type Thing, valuesOf } from '../structured/thing.ts';
import type { Evidence, Found } from './evidence.ts';
import { namesIn } from './names.ts';

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
  const sources = [...structured(evidence), ...fromMeta(evidence), ...fromPage(evidence)];
  return sources.find(({ value }) => value.length > 0) ?? { value: [], from: 'nobody signs' };
}

function structured({ articles }: Evidence): Found<string[]>[] {
  return articles.slice(0, 6).flatMap((article) =>
    ['author', 'creator'].map((property) => ({
      value: unique(
        valuesOf(article, property).flatMap((value) =>
          namesIn(plainOf(typeof value === 'string' ? value : personName(value), 300)),
        ),
      ),
      from: `${article.notation} ${property}`,
    })),
  );
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

/** Bylines on the page itself: near the title, not in comments or lists. */
function fromPage({ survey }: Evidence): Found<string[]>[] {
  const good = survey.bylines.filter(
    ({ place }) =>
      !(place & (Place.chrome | Place.comments | Place.related | Place.hidden | Place.teaser | Place.biography)),
  );
  return good.slice(0, 10).map((spot: Spot) => ({
    value: unique(
      linesOf(spot.element, 200)
        .slice(0, 3)
        .flatMap((line) => namesIn(line)),
    ),
    from: 'byline',
  }));
}

function unique(names: readonly string[]): string[] {
  const seen = new Map(names.map((name) => [name.toLowerCase(), name] as const).reverse());
  return [...new Set(names.map((name) => name.toLowerCase()))].flatMap((key) => seen.get(key) ?? []);
}
