import { getDomain } from 'tldts';

/** Host labels of a site's mobile or AMP edition. */
const EDITION_LABELS = new Set(['m', 'mobile', 'mobil', 'touch', 'wap', 'amp']);

/** The host of the full edition: `m.example.org`, `amp.example.org` and `en.m.example.org` lose that label. */
export function fullEditionHost(hostname: string): string {
  const domain = getDomain(hostname, { allowPrivateDomains: true });
  if (domain === null || domain === hostname) return hostname;
  const labels = hostname.slice(0, -domain.length - 1).split('.');
  const kept = labels.filter((label) => !EDITION_LABELS.has(label));
  return [...kept, domain].join('.');
}

/** The article's own path: without the segment or ending that asks for its AMP or print form, or a session in it. */
export function fullEditionPath(path: string): string {
  const whole = path
    .replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '')
    .replace(/\/\(S\([0-9a-z]+\)\)(?=\/)/gi, '')
    .replace(/\.amp(?=\.html?$|$)/i, '');
  const segments = whole.split('/');
  const first = segments[1]?.toLowerCase();
  if (segments.length > 3 && (first === 'amp' || first === 'print')) segments.splice(1, 1);
  const trailing = segments.at(-1) === '' ? 1 : 0;
  const last = segments.at(-1 - trailing)?.toLowerCase() ?? '';
  // A lone `/amp` may be a section about guitars; below an article it is a form of it.
  const isForm = /^(?:amp|print|printable|print-view|amphtml|amp\.html?|print\.html?)$/.test(last);
  if (isForm && segments.length - trailing > 3) segments.splice(segments.length - 1 - trailing, 1);
  return segments.join('/');
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
