import { messageOf, PermanentError, RetryableError } from '../errors.ts';
import type { Fetcher } from '../page.ts';
import { robotsLines } from './robots-lines.ts';
import { escaped, matches, pathOf, unescaped, unescapedMarks, withUpperEscapes } from './robots-pattern.ts';

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
  /** Why it could not be read. */
  reason?: string;
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
  const sitemaps = new Set<string>();
  const groups: Group[] = [];
  let group: Group | undefined;
  let inHeader = false;
  for (const { key, value } of robotsLines(text)) {
    if (key === 'sitemap') {
      if (value !== '') sitemaps.add(value);
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
      if (group && value !== '') group.rules.push({ allow: key === 'allow', pattern: value });
    }
  }
  return { ...rulesFor(groups, token), sitemaps: [...sitemaps] };
}

/**
 * Whether the rules leave a URL open: the longest pattern that matches decides, and `Allow` wins among equals. An
 * `Allow` must match as it is written; a `Disallow` closes also the same path escaped otherwise: in doubt, closed.
 */
export function robotsAllow(rules: RobotsRules, url: string): boolean {
  const forms = formsOf(pathOf(url));
  // RFC 9309 2.2.2: the file itself is always open.
  if (forms.unescaped === '/robots.txt') return true;
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of rules.rules) {
    if (pattern.length < longest || (pattern.length === longest && !allow)) continue;
    if (matches(pattern, forms.written) || matchesOtherwise(pattern, allow, forms)) {
      longest = pattern.length;
      allowed = allow;
    }
  }
  return allowed;
}

interface PathForms {
  written: string;
  /** Without needless escapes. */
  unescaped: string;
  /** With every escape that could be, also of the characters that mean something in patterns. */
  literal: string;
}

function formsOf(path: string): PathForms {
  const written = withUpperEscapes(path);
  const plain = unescaped(written);
  return { written, unescaped: plain, literal: escaped(plain).replaceAll('$', '%24').replaceAll('*', '%2A') };
}

function matchesOtherwise(pattern: string, allow: boolean, forms: PathForms): boolean {
  const isOnlyForm = forms.written === forms.literal && !pattern.includes('%') && !pattern.includes('$');
  if (isOnlyForm) return false;
  if (matches(unescapedMarks(pattern), forms.unescaped)) return true;
  return !allow && matches(unescaped(pattern).replace(/\$(?=.)/g, '%24'), forms.literal);
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
    if (error instanceof PermanentError && error.outcome === 'blocked-address') throw error;
    if (error instanceof RetryableError || error instanceof PermanentError)
      return { ...DISALLOW_ALL, reason: messageOf(error) };
    throw error;
  }
}

/** The product token of a User-agent line, without the version or comment that may follow it. */
function agentToken(value: string): string {
  return (value.split(/[\s/;(,]/, 1)[0] ?? '').toLowerCase();
}

/** The tokens we answer to: the one given, or those before a version in a whole User-Agent header. */
function ownTokens(agent: string): string[] {
  const products = Array.from(agent.matchAll(/([^\s/;(),]{1,100})\/\d/g), ([, product = '']) => product);
  return (products.length > 0 ? products : [agent]).map((token) => token.toLowerCase());
}

function rulesFor(groups: Group[], agent: string): Pick<RobotsRules, 'rules' | 'crawlDelaySeconds'> {
  const own = ownTokens(agent);
  const isOurs = (token: string) => token !== '*' && own.some((name) => name === token || matches(`${token}$`, name));
  const named = groups.filter(({ agents }) => agents.some(isOurs));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const delay = chosen.findLast((group) => group.crawlDelaySeconds !== undefined)?.crawlDelaySeconds;
  const rules = chosen.flatMap((group) =>
    group.rules.map(({ allow, pattern }) => ({ allow, pattern: rooted(escaped(pattern)) })),
  );
  return { rules, ...(delay === undefined ? {} : { crawlDelaySeconds: delay }) };
}

/** A pattern begins with `/` or `*`; those that forgot mean the former. */
function rooted(pattern: string): string {
  return pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`;
}
