import { PermanentError, RetryableError } from '../errors.ts';
import type { Fetcher } from '../page.ts';
import { escaped, matches, pathOf, plain } from './robots-pattern.ts';

/** One line of a group. */
export interface RobotsRule {
  allow: boolean;
  /** As written, but with escapes in upper case, and characters beyond ASCII escaped. */
  pattern: string;
}

/** What a robots.txt says to one agent; plain data, so that it can be kept. */
export interface RobotsRules {
  rules: RobotsRule[];
  /** As the file asks; whoever uses it caps it. */
  crawlDelaySeconds?: number;
  /** Every sitemap the file names, whoever the agent is. */
  sitemaps: string[];
  /** The file could not be read, which closes the site (RFC 9309 2.3.1.4) until it can. */
  unreachable?: true;
}

export const ALLOW_ALL: RobotsRules = { rules: [], sitemaps: [] };
export const DISALLOW_ALL: RobotsRules = { rules: [{ allow: false, pattern: '/' }], sitemaps: [], unreachable: true };

interface Group {
  /** Product tokens, lower-case; `*` for everybody. */
  agents: string[];
  rules: RobotsRule[];
  crawlDelaySeconds?: number;
}

/**
 * The rules for one product token by RFC 9309: groups that name it are merged; without any, those for everybody apply.
 * Common slips are read as meant (a missing colon, `useragent`, `dissallow`); other lines don't end a group.
 */
export function parseRobots(text: string, token: string): RobotsRules {
  const sitemaps: string[] = [];
  const groups: Group[] = [];
  let group: Group | undefined;
  let inHeader = false;
  for (const { key, value } of linesOf(text)) {
    if (key === 'sitemap') {
      if (value !== '' && !sitemaps.includes(value)) sitemaps.push(value);
    } else if (key === 'user-agent') {
      if (!group || !inHeader) {
        group = { agents: [], rules: [] };
        groups.push(group);
      }
      inHeader = true;
      group.agents.push(agentToken(value));
    } else if (key === 'crawl-delay') {
      inHeader = false;
      const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
      if (group && seconds !== undefined) group.crawlDelaySeconds = seconds;
    } else {
      inHeader = false;
      if (group && value !== '') group.rules.push({ allow: key === 'allow', pattern: rooted(escaped(value)) });
    }
  }
  return { ...rulesFor(groups, token), sitemaps };
}

/**
 * Whether the rules leave a URL open: the longest pattern that matches decides, and `Allow` wins among equals. An
 * `Allow` must match as it is written; a `Disallow` closes also what is the same path escaped otherwise: in doubt, closed.
 */
export function robotsAllow(rules: RobotsRules, url: string): boolean {
  const written = pathOf(url).replace(/%[0-9a-f]{2}/gi, (text) => text.toUpperCase());
  const path = plain(written);
  // RFC 9309 2.2.2: the file itself is always open.
  if (path === '/robots.txt') return true;
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of rules.rules) {
    const length = pattern.length;
    if (length < longest || (length === longest && !allow)) continue;
    const isMatch =
      matches(pattern, written) || matches(pattern, path) || (!allow && matches(plain(pattern), escaped(path)));
    if (isMatch) {
      longest = length;
      allowed = allow;
    }
  }
  return allowed;
}

/**
 * Fetches the rules of a site by RFC 9309 2.3.1: 4xx means none, and a file that can't be had means that nothing may be
 * fetched. Throws nothing that a server can cause.
 */
export async function fetchRobots(fetcher: Fetcher, origin: string, token: string): Promise<RobotsRules> {
  try {
    const reply = await fetcher.get(new URL('/robots.txt', origin).href, 'robots');
    if ('notModified' in reply) return DISALLOW_ALL;
    return reply.status >= 400 ? ALLOW_ALL : parseRobots(reply.text, token);
  } catch (error) {
    if (error instanceof RetryableError || error instanceof PermanentError) return DISALLOW_ALL;
    throw error;
  }
}

type RobotsKey = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay';

/** The lines that mean something, comments gone; line ends of any system. */
function* linesOf(text: string): Generator<{ key: RobotsKey; value: string }> {
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const bare = (line.split('#', 1)[0] ?? '').trim();
    const colon = bare.indexOf(':');
    // A missing colon: the first blank divides, if there are just two words.
    const at = colon >= 0 ? colon : bare.search(/\s/);
    if (at < 0) continue;
    const key = keyOf(bare.slice(0, at));
    const value = bare.slice(at + 1).trim();
    if (key !== undefined) yield { key, value };
  }
}

/** The key by its name, or by a slip that webmasters are known to make. */
function keyOf(name: string): RobotsKey | undefined {
  const key = name.trim().toLowerCase();
  if (/^user[- ]?agent$/.test(key)) return 'user-agent';
  if (/^(?:dis{1,2}al{1,2}ow|disalow|diasllow|disallaw)$/.test(key)) return 'disallow';
  if (key === 'allow') return 'allow';
  if (/^site-?map$/.test(key)) return 'sitemap';
  if (/^crawl-?delay$/.test(key)) return 'crawl-delay';
  return undefined;
}

/** The product token at the beginning of a User-agent line, whatever version or comment follows. */
function agentToken(value: string): string {
  const token = /^[a-z_-]+/i.exec(value)?.[0] ?? value.split(/\s/, 1)[0] ?? '';
  return token.toLowerCase();
}

function rulesFor(groups: Group[], token: string): Pick<RobotsRules, 'rules' | 'crawlDelaySeconds'> {
  const name = agentToken(token);
  const named = groups.filter(({ agents }) => agents.includes(name));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const delay = chosen.findLast((group) => group.crawlDelaySeconds !== undefined)?.crawlDelaySeconds;
  return { rules: chosen.flatMap(({ rules }) => rules), ...(delay === undefined ? {} : { crawlDelaySeconds: delay }) };
}

/** A pattern begins with `/` or `*`; those that forgot mean the former. */
function rooted(pattern: string): string {
  return /^[/*]/.test(pattern) ? pattern : `/${pattern}`;
}
