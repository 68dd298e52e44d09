import { registrableDomain } from './domain.ts';

/** Host labels of a site's mobile or AMP edition. */
const EDITION_LABELS = new Set(['m', 'mobile', 'mobil', 'touch', 'wap', 'amp']);

/** The host of the full edition: `m.example.org`, `amp.example.org` and `en.m.example.org` lose that label. */
export function fullEditionHost(hostname: string): string {
  const domain = registrableDomain(hostname);
  if (domain === undefined || domain === hostname) return hostname;
  const labels = hostname.slice(0, -domain.length - 1).split('.');
  const kept = labels.filter((label) => !EDITION_LABELS.has(label));
  return [...kept, domain].join('.');
}

/** A path without the session that some servers write into it: `/story;jsessionid=1`, `/(S(1))/story`. */
export function withoutSession(path: string): string {
  return path.replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '').replace(/\/\(S\([0-9a-z]+\)\)(?=\/)/gi, '');
}

/** The article's own path: without the segment or ending that asks for its AMP or print form, or a page of its comments. */
export function fullEditionPath(path: string): string {
  const segments = path.split('/').slice(1);
  const slash = segments.at(-1) === '' ? [segments.pop()] : [];
  while (segments.length > 2 && /^(?:amp|print)$/i.test(segments[0] ?? '')) segments.shift();
  // One may stand upon the other: `/story.amp/print`.
  for (let last = segments.pop(); last !== undefined; last = segments.pop()) {
    if (isForm(last) && (segments.length > 1 || isSlug(segments.at(-1)))) continue;
    const bare = last.replace(/(?<=[^.])(?:\.amp)+(?=\.html?$|$)/i, '');
    segments.push(bare);
    if (bare === last) break;
  }
  return `/${[...segments, ...slash].join('/')}`;
}

function isForm(segment = ''): boolean {
  return /^(?:amp|print|printable|print-view|amphtml|amp\.html?|print\.html?|comment-page-\d+)$/i.test(segment);
}

/** A lone `/guitars/amp` may be a section; what has digits or hyphens is an article's own segment. */
function isSlug(segment = ''): boolean {
  return /[\d-]/.test(segment);
}

/** The page that an AMP cache or viewer shows, if the URL is one of theirs. */
export function unwrapAmpCache(url: URL): URL | undefined {
  const isCache = url.hostname.endsWith('.cdn.ampproject.org') || url.hostname === 'cdn.ampproject.org';
  const isViewer = /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) && url.pathname.startsWith('/amp/');
  if (!isCache && !isViewer) return undefined;
  const path = isViewer ? url.pathname.slice('/amp/'.length) : url.pathname.replace(/^\/[a-z]\//, '');
  const secure = path.startsWith('s/');
  const address = `${secure ? 'https' : 'http'}://${secure ? path.slice(2) : path}${url.search}`;
  if (!URL.canParse(address)) return undefined;
  const wrapped = new URL(address);
  return wrapped.hostname.includes('.') ? wrapped : undefined;
}
