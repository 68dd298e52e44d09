/** Longer than any article's address; beyond it somebody is playing. Characters. */
const LONGEST_URL = 8192;

/** An address of http or https, absolute; undefined for anything else. White space that broke it is taken out. */
export function httpUrl(written: string, base: string): string | undefined {
  const href = written.length > LONGEST_URL ? '' : written.replace(/[\t\r\n]+/g, '').trim();
  if (href === '' || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  const isHttp = (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '';
  return isHttp ? url.href : undefined;
}
