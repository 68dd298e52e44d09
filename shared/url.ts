import { createHash } from 'node:crypto';
import { namesSameArticle } from './url/declared.ts';
import { registrableDomain } from './url/domain.ts';
import { normaliseEscapes } from './url/escapes.ts';
import { fullEditionHost, fullEditionPath, unwrapAmpCache, withoutSession } from './url/forms.ts';
import { canonicalQuery } from './url/query.ts';

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
  // Two slashes are one, but not those of a whole URL within a path, as archives have it.
  const path = withoutSession(normaliseEscapes(page.pathname)).replace(/(?<!:)\/{2,}/g, '/');
  const port = page.port ? `:${page.port}` : '';
  return `${page.protocol}//${host}${port}${fullEditionPath(path)}${canonicalQuery(page.search)}`;
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
 * `www.`, a trailing slash and an index page's name don't count: no newspaper publishes two articles that differ in these.
 */
export function articleId(canonical: string): string {
  const identity = canonical
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<=\/)index\.(?:html?|php|aspx?)(?=\?|$)/, '')
    .replace(/\/(?=\?|$)/, '');
  return base32(createHash('sha256').update(identity).digest().subarray(0, 16));
}

/** The site whose politeness a URL falls under: its host (with a port that is not the default), or registrable domain. */
export function siteOf(url: string, scope: 'host' | 'domain'): string {
  const { host, hostname } = new URL(url);
  return scope === 'domain' ? (registrableDomain(hostname) ?? host) : host;
}

function parseHttp(url: string, base: string | undefined): URL | undefined {
  if (url.length > LONGEST_URL || !URL.canParse(url.trim(), base)) return undefined;
  const parsed = new URL(url.trim(), base);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : undefined;
}

/** RFC 4648 base32 in lower case, without padding. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
