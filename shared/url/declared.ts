import { registrableDomain } from './domain.ts';

/** Last segments of pages that stand in for others, or of templates that nobody filled in. */
const NO_ARTICLE = /^(?:404|error|login|signin|not-found|undefined|null|%7B.*)$/i;

/** What may follow an article's path on its further pages and other forms. */
const CONTINUATION = /^(?:page|p|seite)?-?\d{0,2}$|^(?:all|full|amp|print)$/i;

/** A segment that names one article by itself, not by a parameter: a slug or number, and no script. */
const SLUG = /^(?!.*\.(?:php|aspx?|cgi|jsp)$).*[\d-]/i;

/** Whether the canonical URL that a page declares can be that of the page's own article. Both are in canonical form. */
export function namesSameArticle(own: URL, declared: URL): boolean {
  if (!isSameSite(own, declared)) return false;
  const from = segmentsOf(own);
  const to = segmentsOf(declared);
  const last = to.at(-1);
  if (last === undefined) return from.length === 0 && declared.search === own.search;
  if (NO_ARTICLE.test(last)) return false;
  const isOnPath = to.every((segment, index) => segment === from[index]);
  // `/2026/11/harbour-opens` may move to `/harbour-opens-today`, but `/politics` is a section.
  if (!isOnPath) return to.length >= from.length || SLUG.test(last) || !SLUG.test(from.at(-1) ?? '');
  // From here on the declared path is the page's own, or one above it.
  if (to.length < from.length) return from.slice(to.length).every((segment) => CONTINUATION.test(segment));
  return SLUG.test(last) || keepsIdentity(pairsOf(own), pairsOf(declared));
}

/** Where a parameter chooses the article, nothing may be added, and nothing dropped that has a number in it. */
function keepsIdentity(own: string[], declared: string[]): boolean {
  const dropped = own.filter((pair) => !declared.includes(pair));
  return declared.every((pair) => own.includes(pair)) && !dropped.some((pair) => /\d/.test(pair));
}

function pairsOf({ search }: URL): string[] {
  return search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
}

function isSameSite(own: URL, declared: URL): boolean {
  if (own.host === declared.host) return true;
  const domain = registrableDomain(own.hostname);
  return domain !== undefined && domain === registrableDomain(declared.hostname);
}

/** The path's segments without the name of an index page. */
function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:index|default)\.[a-z]{2,5}$/i.test(segment));
}
