/** What one of a source's documents said of itself. */
export interface PublisherHints {
  ttlMinutes?: number | undefined;
  updatePeriodMinutes?: number | undefined;
  /** The reply's headers, names in lower case: `cache-control` and `expires` are read. */
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface IntervalInput {
  /** The interval that led to this poll. */
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
  minutes: number;
  /** Why, in words. */
  reason: string;
}

export const SHORTEST_MINUTES = 5;
export const LONGEST_MINUTES = 24 * 60;
/** Jitter to either side. */
const JITTER = 0.1;
/** New articles in all before the hours of the day mean something. */
const ENOUGH_HISTORY = 100;

/**
 * Minutes until the next poll, between 5 minutes and a day: shorter while most of what a poll finds is new, longer while
 * all is known; no sooner than the publisher asks; longer at the hours when nothing appears; backing off from failures,
 * but never giving up.
 */
export function nextInterval(input: IntervalInput): Interval {
  const { minutes, reason } = input.failureScore > 0 ? afterFailure(input) : afterSuccess(input);
  return { minutes: jittered(minutes, input), reason };
}

/** Doubles with each full failure, from the usual interval to a day. */
function afterFailure({ currentMinutes, fixedMinutes, failureScore }: IntervalInput): Interval {
  const usual = fixedMinutes ?? Math.min(currentMinutes, 60);
  return {
    minutes: Math.max(usual, Math.min(usual * 2 ** failureScore, LONGEST_MINUTES)),
    reason: `failing: ${failureScore} in a row`,
  };
}

function afterSuccess(input: IntervalInput): Interval {
  const { fixedMinutes, hints, now } = input;
  if (fixedMinutes !== undefined) return { minutes: fixedMinutes, reason: 'set by the user' };
  const adapted = adaptedMinutes(input);
  const minutes = clamp(adapted.minutes * quietFactor(input.hours, now));
  const asked = Math.max(0, ...hints.map((hint) => askedMinutes(hint, now)));
  // Caches are set to a month by mistake: nobody is asked less than twice a day for a header.
  const patience = Math.min(asked, input.gap ? 60 : LONGEST_MINUTES / 2);
  if (patience > minutes)
    return { minutes: clamp(patience), reason: `the publisher asks for ${Math.round(asked)} minutes` };
  return { minutes, reason: minutes > adapted.minutes ? `${adapted.reason}, in a quiet hour` : adapted.reason };
}

function adaptedMinutes({ currentMinutes, seenShare, gap }: IntervalInput): Interval {
  const from = (factor: number) => clamp(currentMinutes * factor);
  if (gap) return { minutes: from(1 / 3), reason: 'items were missed' };
  if (seenShare >= 1) return { minutes: from(1.5), reason: 'nothing new' };
  if (seenShare < 0.5) return { minutes: from(1 / 2), reason: 'most was new' };
  if (seenShare < 0.8) return { minutes: from(3 / 4), reason: 'much was new' };
  return { minutes: from(1), reason: 'some was new' };
}

/** How much longer to wait at this hour: up to three times, where the next hours never brought anything. */
function quietFactor(hours: readonly number[], now: Date): number {
  const total = hours.reduce((sum, count) => sum + count, 0);
  if (total < ENOUGH_HISTORY) return 1;
  const hour = now.getUTCHours();
  const soon = ((hours[hour] ?? 0) + (hours[(hour + 1) % 24] ?? 0)) / 2;
  const share = soon / (total / 24);
  return share >= 0.5 ? 1 : 1 + 2 * (1 - share / 0.5);
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
