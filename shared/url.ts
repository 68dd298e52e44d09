import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';
import { fullEditionHost, fullEditionPath, unwrapAmpCache } from './url/forms.ts';
import { isNoise } from './url/parameters.ts';

/** Longer than any article's address that was ever seen; beyond it somebody is playing. Characters. */
const LONGEST_URL = 8192;

/**
 * The one URL of an article, whatever form it was found under: without fragment, credentials, default port, tracking
 * and session parameters, AMP, mobile and print forms; parameters sorted by name. `undefined` if it is not a URL of
 * http or https. Scheme, `www.` and trailing slash are left as they are, since the result must still lead to the page.
 */
export function canonicalUrl(url: string, base?: string): string | undefined {
  const parsed = parseHttp(url, base);
  if (!parsed) return undefined;
  const page = unwrapAmpCache(parsed) ?? parsed;
  const host = fullEditionHost(page.hostname.replace(/\.$/, ''));
  const path = normaliseEscapes(fullEditionPath(page.pathname)).replace(/(?<!:)\/{2,}/g, '/');
  const port = page.port ? `:${page.port}` : '';
  return `${page.protocol}//${host}${port}${path || '/'}${canonicalQuery(page.search)}`;
}

/**
 * The canonical URL of a page that declares one of its own. The declaration counts only where it can be trusted: it is
 * on the same registrable domain and names this article, not the front page, a section, or the script that serves all.
 */
export function trustedCanonical(pageUrl: string, declared: string | undefined): string {
  const own = canonicalUrl(pageUrl) ?? pageUrl;
  const other = declared === undefined ? undefined : canonicalUrl(declared, pageUrl);
  if (other === undefined || !URL.canParse(own)) return own;
  return namesSameArticle(new URL(own), new URL(other)) ? other : own;
}

/**
 * The id of the article at a canonical URL: SHA-256, first 128 bits, base32 in lower case (26 characters). Scheme,
 * `www.` and a trailing slash don't count: no newspaper publishes two articles that differ only in these.
 */
export function articleId(canonical: string): string {
  const identity = canonical.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=\?|$)/, '');
  return base32(createHash('sha256').update(identity).digest().subarray(0, 16));
}

/** The site whose politeness a URL falls under: its host (with a port that is not the default), or registrable domain. */
export function siteOf(url: string, scope: 'host' | 'domain'): string {
  const { host, hostname } = new URL(url);
  return scope === 'domain' ? (registrableDomain(hostname) ?? host) : host;
}

/** The part of a host name that somebody registered; `undefined` for addresses and names without a public suffix. */
function registrableDomain(hostname: string): string | undefined {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? undefined;
}

function parseHttp(url: string, base: string | undefined): URL | undefined {
  if (url.length > LONGEST_URL || !URL.canParse(url.trim(), base)) return undefined;
  const parsed = new URL(url.trim(), base);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : undefined;
}

function canonicalQuery(search: string): string {
  const kept = search
    .slice(1)
    .replace(/&(?:amp|#0?38);/g, '&')
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      return {
        pair: normaliseEscapes(pair),
        name: at < 0 ? pair : pair.slice(0, at),
        value: at < 0 ? '' : pair.slice(at + 1),
      };
    })
    .filter(({ name, value }) => name !== '' && !isNoise(decode(name), decode(value)));
  kept.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return kept.length > 0 ? `?${kept.map(({ pair }) => pair).join('&')}` : '';
}

/** RFC 3986 6.2.2: escapes in upper case, and none for characters that need none. */
function normaliseEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[A-Za-z0-9\-._~]/.test(character) ? character : written.toUpperCase();
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function namesSameArticle(own: URL, other: URL): boolean {
  const sameSite =
    own.host === other.host ||
    (registrableDomain(own.hostname) !== undefined &&
      registrableDomain(own.hostname) === registrableDomain(other.hostname));
  if (!sameSite) return false;
  const from = segmentsOf(own);
  const to = segmentsOf(other);
  if (to.length === 0) return from.length === 0 && other.search === own.search;
  if (/^(?:404|error|login|signin|not-found|undefined|null|%7B.*)$/i.test(to.at(-1) ?? '')) return false;
  const isAncestor = to.length < from.length && to.every((segment, index) => segment === from[index]);
  // `/story/2` may belong to `/story`, but `/politics/story` is not `/politics`.
  if (isAncestor)
    return from
      .slice(to.length)
      .every((segment) => /^(?:page|p|seite)?-?\d{0,2}$|^(?:all|full|amp|print)$/i.test(segment));
  const samePath = from.join('/') === to.join('/');
  // `/article.php?id=5` can't be `/article.php`; a slug or number in the path says enough without a query.
  if (samePath && own.search !== '' && other.search === '') return /\d{4,}|-.*-/.test(to.at(-1) ?? '');
  return true;
}

function segmentsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((segment) => segment !== '' && !/^(?:index|default)\.[a-z]{2,5}$/i.test(segment));
}

/** RFC 4648 base32 in lower case, without padding. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
