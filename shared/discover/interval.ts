/** What one of a source's documents said of itself. */
export interface PublisherHints {
  ttlMinutes?: number | undefined;
  updatePeriodMinutes?: number | undefined;
  /** The reply's headers, names in lower case: `cache-control` and `expires` are read. */
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface IntervalInput {
  /** `adaptedMinutes` of the last poll, or where a new source begins. */
  currentMinutes: number;
  /** What the user set; then nothing adapts. */
  fixedMinutes?: number | undefined;
  /** Share of the listed items that were known before, 0 to 1. */
  seenShare: number;
  /** Items were missed since the last poll. */
  gap: boolean;
  hints: readonly PublisherHints[];
  /** New articles by hour of day (UTC), 24 counts. */
  hours: readonly number[];
  /** Failures in a row, weighted by kind; 0 after a success. */
  failureScore: number;
  now: Date;
  /** Spreads sources that would all be polled at once: the source's id. */
  seed: string;
}

export interface Interval {
  /** Until the next poll. */
  minutes: number;
  /** What the source's own pace has come to, to adapt from at the next poll: failures and quiet hours leave it alone. */
  adaptedMinutes: number;
  /** Why, in words. */
  reason: string;
}

export const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 24 * 60;
/** Jitter to either side. */
const JITTER = 0.1;
/** New articles in all before the hours of the day mean something. */
const ENOUGH_HISTORY = 100;
/** At hours when nothing appears, a source is left alone this many times as long, but not beyond them. */
const QUIET = 3;

/**
 * Minutes until the next poll, between 5 minutes and a day: shorter while most of what a poll finds is new, longer while
 * all is known; no sooner than the publisher asks; longer at the hours when nothing appears; backing off from failures,
 * but never giving up.
 */
export function nextInterval(input: IntervalInput): Interval {
  const { minutes, adaptedMinutes, reason } = input.failureScore > 0 ? afterFailure(input) : afterSuccess(input);
  return { minutes: jittered(minutes, input), adaptedMinutes, reason };
}

/** Doubles with each full failure, from the usual interval to a day. */
function afterFailure({ currentMinutes, fixedMinutes, failureScore }: IntervalInput): Interval {
  const usual = fixedMinutes ?? Math.min(currentMinutes, 60);
  const minutes = Math.max(usual, Math.min(usual * 2 ** failureScore, LONGEST_MINUTES));
  return { minutes, adaptedMinutes: currentMinutes, reason: `failing: ${failureScore} in a row` };
}

function afterSuccess(input: IntervalInput): Interval {
  const { fixedMinutes, hints, hours, now, gap, currentMinutes } = input;
  if (fixedMinutes !== undefined) {
    return { minutes: fixedMinutes, adaptedMinutes: currentMinutes, reason: 'set by the user' };
  }
  const [factor, reason] = paceOf(input);
  const adaptedMinutes = clamp(currentMinutes * factor);
  const asked = Math.max(0, ...hints.map((hint) => askedMinutes(hint, now)));
  // Caches are set to a month by mistake: nobody is asked less than twice a day for a header, or hourly after a gap.
  const patience = clamp(Math.min(asked, gap ? 60 : LONGEST_MINUTES / 2));
  const rested = Math.max(adaptedMinutes, Math.min(adaptedMinutes * QUIET, minutesOfQuiet(hours, now)));
  if (asked > 0 && patience > rested) {
    return { minutes: patience, adaptedMinutes, reason: `the publisher asks for ${Math.round(asked)} minutes` };
  }
  const isResting = rested > adaptedMinutes;
  return { minutes: clamp(rested), adaptedMinutes, reason: isResting ? `${reason}, in a quiet hour` : reason };
}

/** How the interval changes, and why. */
function paceOf({ seenShare, gap }: IntervalInput): [factor: number, reason: string] {
  if (gap) return [1 / 3, 'items were missed'];
  if (seenShare >= 1) return [1.5, 'nothing new'];
  if (seenShare < 0.5) return [1 / 2, 'most was new'];
  if (seenShare < 0.8) return [3 / 4, 'much was new'];
  return [1, 'some was new'];
}

/** Minutes until the first hour of the day in which at least half the usual number of articles appears; 0 in such an hour. */
function minutesOfQuiet(hours: readonly number[], now: Date): number {
  const total = hours.reduce((sum, count) => sum + count, 0);
  if (total < ENOUGH_HISTORY) return 0;
  const ahead = hours.map((_, offset) => hours[(now.getUTCHours() + offset) % 24] ?? 0);
  const busy = ahead.findIndex((count) => count >= total / 24 / 2);
  return Math.max(0, busy * 60 - now.getUTCMinutes());
}

/** What a publisher asks for by `ttl`, `sy:updatePeriod`, Cache-Control or Expires; the shortest of them that is said. */
function askedMinutes({ ttlMinutes, updatePeriodMinutes, headers = {} }: PublisherHints, now: Date): number {
  const said = [ttlMinutes, updatePeriodMinutes, freshMinutes(headers, now)].filter((minutes) => minutes !== undefined);
  const sensible = said.filter((minutes) => Number.isFinite(minutes) && minutes > 0);
  return sensible.length > 0 ? Math.min(...sensible) : 0;
}

/** How long a reply is fresh; Cache-Control outranks Expires (RFC 9111 5.3). */
function freshMinutes(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return undefined;
  const age = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1];
  if (age !== undefined) return Number(age) / 60;
  const expires = Date.parse(headers.expires ?? '');
  return Number.isNaN(expires) ? undefined : (expires - now.getTime()) / 60_000;
}

function clamp(minutes: number): number {
  return Math.min(LONGEST_MINUTES, Math.max(SHORTEST_MINUTES, minutes));
}

/** The same source at the same minute always gets the same jitter, so a repeated poll saves the same state. */
function jittered(minutes: number, { seed, now, fixedMinutes }: IntervalInput): number {
  let hash = 2166136261;
  for (const character of `${seed} ${Math.floor(now.getTime() / 60_000)}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  }
  const spread = 1 + JITTER * (((hash >>> 0) / 2 ** 32) * 2 - 1);
  const spreadMinutes = Math.round(minutes * spread * 100) / 100;
  return fixedMinutes === undefined ? clamp(spreadMinutes) : Math.max(1, spreadMinutes);
}
