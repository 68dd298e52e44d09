/** What the lines of a robots.txt that we read are about. */
type RobotsKey = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay';

export interface RobotsLine {
  key: RobotsKey;
  value: string;
}

/** What lines begin with: the names of RFC 9309 and common extensions, and the slips that webmasters make. */
const SPELLINGS: Record<RobotsKey, readonly string[]> = {
  'user-agent': ['User-agent', 'User-Agent', 'useragent', 'user agent'],
  allow: ['Allow'],
  disallow: ['Disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw'],
  sitemap: ['Sitemap', 'site-map'],
  'crawl-delay': ['Crawl-delay', 'crawldelay'],
};

/** Every spelling as it is listed, which finds most lines at once, and in lower case. */
const KEYS: ReadonlyMap<string, RobotsKey> = new Map(
  (Object.keys(SPELLINGS) as RobotsKey[]).flatMap((key) =>
    SPELLINGS[key].flatMap((name) => [[name, key] as const, [name.toLowerCase(), key] as const]),
  ),
);

/** A name, a colon (or a blank, where it is missing), and a value up to a comment or the end of the line, `\r` included. */
const LINE = /^[ \t\ufeff]*([a-z][a-z-]*(?: agent)?)[ \t]*[: \t][ \t]*([^#\r\n]*)/gim;

/** The lines that mean something, comments gone; line ends of any system. */
export function robotsLines(text: string): RobotsLine[] {
  const lines: RobotsLine[] = [];
  for (const [, name = '', value = ''] of text.matchAll(LINE)) {
    const key = KEYS.get(name) ?? KEYS.get(name.toLowerCase());
    if (key) lines.push({ key, value: value.trimEnd() });
  }
  return lines;
}
