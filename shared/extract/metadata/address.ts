import type { Evidence, Found } from './evidence.ts';

/** Characters of an address; longer ones are data. */
const LIMIT = 2048;

/** An address made absolute; `undefined` for anything but http and https. */
export function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const text = address?.trim();
  if (!text || text.length > LIMIT) return undefined;
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two addresses are one page: query, fragment, scheme and a last slash apart. */
export function isSamePage(a: string, b: string): boolean {
  return essence(a) === essence(b);
}

function essence(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}

/** The host without `www.`; `undefined` without an address. */
export function hostOf(address: string | undefined): string | undefined {
  const url = absolute(address, undefined);
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
}

/** What the page says its own address is. */
export function readCanonical({ survey, base }: Evidence): Found<string> | undefined {
  const link = absolute(survey.links.get('canonical')?.[0], base);
  if (link) return { value: link, from: 'link canonical' };
  const meta = absolute(survey.meta.get('og:url')?.[0], base);
  return meta ? { value: meta, from: 'meta og:url' } : undefined;
}
