import type { Place } from '../../structured/place.ts';
import type { Features } from '../choose.ts';
import type { Evidence } from '../evidence.ts';
import { comparable, siteNames } from '../site-name.ts';
import { alikeness, countsOf, distance, inPlaces, lookOf, titleOrder } from '../standing.ts';
import type { Candidate, Shown } from './candidates.ts';
import { isPersonal } from './names.ts';

const PLACES: readonly (keyof typeof Place)[] = [
  'chrome',
  'comments',
  'related',
  'article',
  'header',
  'hidden',
  'byline',
  'teaser',
  'biography',
  'figure',
  'credit',
  'caption',
  'tags',
];
/** Names that only one publishing or counting system uses; too rare for weights of their own. */
const OWN_META: ReadonlySet<string> = new Set(
  [
    'parsely-author',
    'sailthru.author',
    'byl',
    'cxenseparse:author',
    'article:author_name',
    'content_author',
    'dable:author',
  ].map((name) => `meta ${name}`),
);
const AFTER = [3, 8, 15, 30, 60, 160, 500];
/** Words of bodies that sign, and of those that sign for nobody in particular. */
const BODY =
  /\b(?:team|editorial|editors?|staff|redaktion|redacción|redação|rédaction|redazione|newsroom|desk|news|media|press|agency|agentur(?:en)?|inc|llc|ltd|gmbh|ag|e\.? ?v|group|company|institute|university|association|foundation|services?|solutions|magazine?|zeitung|online|dpa|afp|reuters|apa|sda|ap)\b/i;

/** What is true of each, beside the others; last, of nobody. */
export function authorFeatures(candidates: readonly Candidate[], evidence: Evidence): Features[] {
  const { survey, articles } = evidence;
  const kind = articles.some(({ types }) => types.some((type) => /News|Reportage|LiveBlog/.test(type)))
    ? 'news'
    : 'web';
  const sites = siteNames(evidence);
  const title = titleOrder(survey);
  const looks = countsOf(
    candidates.flatMap(({ shown }) => [...new Set(shown.map(({ spot }) => lookOf(spot.element)))]),
  );
  const isSite = ({ names }: Candidate): boolean => names.every((name) => sites.has(comparable(name)));
  const stated = candidates.filter((candidate) => candidate.stated.length > 0);
  const whoIsStated = stated.length === 0 ? 'nobody' : stated.every(isSite) ? 'the site' : 'someone';
  const firstShown = firstOf(candidates);
  const each = candidates.map((candidate) => {
    const { names, key, shown } = candidate;
    const features: string[] = [];
    for (const source of new Set(candidate.stated)) features.push(source, `${kind}: ${source}`);
    if (candidate.stated.some((source) => OWN_META.has(source))) features.push('meta of one system');
    const said = `${candidate.stated.length > 0 ? 'stated' : 'not stated'}, ${shown.length > 0 ? 'shown' : 'not shown'}`;
    features.push(said, `${kind}: ${said}`);
    if (candidate.stated.length === 0) features.push(`${whoIsStated} is stated`);
    features.push(`${Math.min(3, names.length)} names`);
    features.push(...namesAre(names, sites, kind));
    if (candidates.some((other) => other !== candidate && `|${other.key}|`.includes(`|${key}|`)))
      features.push('part of another');
    if (candidates.some((other) => other !== candidate && `|${key}|`.includes(`|${other.key}|`)))
      features.push('holds another');
    const place = best(shown, title);
    if (place) {
      features.push(...placeOf(place, title));
      features.push(alikeness(looks.get(lookOf(place.spot.element)) ?? 0));
      if (candidate === firstShown) features.push('first shown');
      if (shown.length > 1) features.push('shown twice');
    }
    return features;
  });
  return [...each, ['nobody', `${kind}: nobody`, `nobody where ${whoIsStated} is stated`]];
}

function namesAre(names: readonly string[], sites: ReadonlySet<string>, kind: string): string[] {
  const features: string[] = [];
  const isSite = (name: string): boolean => sites.has(comparable(name));
  if (names.every(isSite)) features.push('the site itself', `${kind}: the site itself`);
  else if (names.some((name) => isLike(comparable(name), sites))) features.push('like the site');
  if (names.every(isPersonal)) features.push('personal');
  if (names.some((name) => BODY.test(name))) features.push('a body', `${kind}: a body`);
  if (names.some((name) => !/[\s\u3040-\u9fff\uac00-\ud7af]/.test(name))) features.push('one word');
  if (names.some((name) => !/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name))) features.push('no capital');
  if (names.some((name) => /\d|_|\./.test(name))) features.push('an account');
  if (names.some((name) => name.split(/\s+/).length > 3)) features.push('long');
  return features;
}

function isLike(name: string, sites: ReadonlySet<string>): boolean {
  for (const site of sites)
    if (site.length > 3 && name.length > 3 && (name.includes(site) || site.includes(name))) return true;
  return false;
}

function placeOf({ spot: { element, place, order }, as, saysBy }: Shown, title: number | undefined): string[] {
  const features: string[] = [as];
  if (saysBy) features.push('says by');
  if (element.name === 'a') features.push('a link');
  features.push(...inPlaces(place, PLACES), distance(order, title, AFTER));
  return features;
}

/** Of the places where a name is shown the one nearest to the title, after it rather than before. */
function best(shown: readonly Shown[], title = 0): Shown | undefined {
  const far = ({ spot: { order } }: Shown): number => (order >= title ? order - title : 3 * (title - order));
  return [...shown].sort((a, b) => far(a) - far(b))[0];
}

function firstOf(candidates: readonly Candidate[]): Candidate | undefined {
  const order = ({ shown }: Candidate): number => Math.min(...shown.map(({ spot }) => spot.order));
  return candidates.filter(({ shown }) => shown.length > 0).sort((a, b) => order(a) - order(b))[0];
}
