/** A server may ask for a day at most: longer, and a mistyped header would silence a source. Milliseconds. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** Milliseconds to wait by a Retry-After header in either form (seconds, or an HTTP date); `undefined` if it is neither. */
export function parseRetryAfter(header: string | undefined, now: Date): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+(?:\.\d*)?$/.test(value)) return Math.min(Number(value) * 1000, LONGEST_WAIT_MS);
  // `Date.parse` reads nearly anything; an HTTP date has a month's name and a clock (RFC 9110 5.6.7).
  if (!/^[A-Za-z]{3,9},? .*\d\d:\d\d/.test(value)) return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return undefined;
  return Math.min(Math.max(at - now.getTime(), 0), LONGEST_WAIT_MS);
}
