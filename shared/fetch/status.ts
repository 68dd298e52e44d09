import { PermanentError, RetryableError } from '../errors.ts';
import type { ResourceKind } from '../page.ts';
import { parseRetryAfter } from './retry-after.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The server may answer better later, besides all of 5xx. */
const PASSING = new Set([408, 425, 429]);

const GONE = new Set([404, 410, 451]);

/** RFC 9110 15.4: the redirects that name a new address instead of a detour. */
export function isPermanentRedirect(status: number): boolean {
  return status === 301 || status === 308;
}

export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
}

/**
 * The absolute URL that a redirect leads to, by the rules of browsers; without credentials, which are not ours to pass
 * on. The guard judges it afterwards.
 */
export function redirectTarget(location: string | undefined, from: string): string {
  if (location === undefined || location.trim() === '') {
    throw new PermanentError('fetch-failed', 'redirects, but does not say where to');
  }
  // A header's bytes are read as Latin-1, but those beyond ASCII are a URL's UTF-8.
  const escaped = location.replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  if (!URL.canParse(escaped, from)) {
    throw new PermanentError('fetch-failed', `redirects to something that is not a URL: ${location.slice(0, 200)}`);
  }
  const target = new URL(escaped, from);
  target.username = '';
  target.password = '';
  return target.href;
}

/** Throws the error that a status stands for, unless its body is what was asked for. */
export function checkStatus(kind: ResourceKind, status: number, headers: Record<string, string>, now: Date): void {
  if (status >= 200 && status < 300 && status !== 206) return;
  if (PASSING.has(status) || status >= 500) {
    if (isChallenge(headers)) throw new PermanentError('challenge', `answered ${status} with a bot check`);
    throw new RetryableError(`answered ${status}`, { retryAfterMs: parseRetryAfter(headers['retry-after'], now) });
  }
  // RFC 9309 2.3.1.3: "unavailable", which the caller turns into no rules.
  if (kind === 'robots' && status >= 400) return;
  if (GONE.has(status)) throw new PermanentError('gone', `answered ${status}`);
  if (isChallenge(headers)) throw new PermanentError('challenge', `answered ${status} with a bot check`);
  throw new PermanentError('fetch-failed', `answered ${status}`);
}

/** The mark that Cloudflare and AWS WAF put on the bot check they answer with. */
function isChallenge(headers: Record<string, string>): boolean {
  return headers['cf-mitigated'] === 'challenge' || /^(?:challenge|captcha)$/.test(headers['x-amzn-waf-action'] ?? '');
}
