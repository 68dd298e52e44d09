import type { OptOut } from '../article.ts';
import { matches, pathOf } from './robots-pattern.ts';

/** The directives of X-Robots-Tag that are a wish not to be collected, archived or mined. */
const DIRECTIVES: ReadonlyMap<string, OptOut['kind']> = new Map([
  ['noindex', 'noindex'],
  ['none', 'noindex'],
  ['noarchive', 'noarchive'],
  ['nocache', 'noarchive'],
  ['noai', 'noai'],
]);

/** Directives that carry a value after a colon, and so look like the name of an agent. */
const VALUED = new Set(['unavailable_after', 'max-snippet', 'max-image-preview', 'max-video-preview']);

/** The opt-outs that a reply's headers state for everybody or for this agent. Header names are lower-case. */
export function optOutsOfHeaders(headers: Record<string, string>, agentToken: string): OptOut[] {
  const found = robotsTags(headers['x-robots-tag'] ?? '', agentToken.toLowerCase());
  if (headers['tdm-reservation']?.trim() === '1') {
    const policy = headers['tdm-policy'];
    found.push({ kind: 'tdm-reservation', evidence: `tdm-reservation: 1${policy ? `, tdm-policy: ${policy}` : ''}` });
  }
  return found;
}

/** `noindex, otherbot: noarchive, nofollow`: what follows the name of an agent is said to that agent alone. */
function robotsTags(header: string, agentToken: string): OptOut[] {
  const found = new Map<OptOut['kind'], OptOut>();
  let addressee = '*';
  for (const part of header.split(',')) {
    const [before = '', after] = part.split(':', 2).map((text) => text.trim().toLowerCase());
    if (after !== undefined && !VALUED.has(before)) addressee = before;
    const directive = after === undefined ? before : after;
    const kind = DIRECTIVES.get(directive);
    const isOurs = addressee === '*' || addressee === agentToken;
    if (kind && isOurs && !found.has(kind)) found.set(kind, { kind, evidence: `x-robots-tag: ${part.trim()}` });
  }
  return [...found.values()];
}

/**
 * The reservation that a site's `/.well-known/tdmrep.json` states for a URL (W3C TDM Reservation Protocol 6.2): the
 * first entry whose `location`, a pattern as in robots.txt, matches its path. `undefined` also for what is no such file.
 */
export function parseTdmrep(json: string, url: string): OptOut | undefined {
  const path = pathOf(url);
  const rule = entriesOf(json).find((entry) => typeof entry.location === 'string' && matches(entry.location, path));
  if (rule === undefined || Number(rule['tdm-reservation']) !== 1) return undefined;
  return { kind: 'tdm-reservation', evidence: `/.well-known/tdmrep.json: ${JSON.stringify(rule).slice(0, 500)}` };
}

interface TdmrepEntry {
  location?: unknown;
  'tdm-reservation'?: unknown;
}

function entriesOf(json: string): TdmrepEntry[] {
  try {
    const parsed: unknown = JSON.parse(json);
    return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'object' && entry !== null) : [];
  } catch {
    return [];
  }
}
