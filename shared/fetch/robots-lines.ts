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

/** The lines that mean something, comments gone; line ends of any system. */
export function robotsLines(text: string): RobotsLine[] {
  const lines = text.replace('\ufeff', '').replaceAll('\r', '\n').split('\n');
  return lines.map(readLine).filter((line) => line !== undefined);
}

function readLine(line: string): RobotsLine | undefined {
  const comment = line.indexOf('#');
  const bare = (comment < 0 ? line : line.slice(0, comment)).trim();
  const colon = bare.indexOf(':');
  // Where the colon is missing, the first blank divides.
  const at = colon >= 0 ? colon : bare.search(/\s/);
  if (at < 0) return undefined;
  const name = bare.slice(0, at);
  const key = KEYS.get(name) ?? KEYS.get(name.trimEnd().toLowerCase());
  return key && { key, value: bare.slice(at + 1).trimStart() };
}
