import { driftOf } from './quality.ts';
import type { Source } from './source.ts';

/** Failures, weighted by kind, after which a source counts as broken rather than unlucky. */
const BROKEN_SCORE = 3;

/** Whether somebody should look at a source: it is broken, or its articles are no longer what they were. */
export function isUnwell({ paused, state: { health } }: Source): boolean {
  const drifts = health.quality !== undefined && driftOf(health.quality).length > 0;
  return !paused && (health.failureScore >= BROKEN_SCORE || drifts);
}

/** Whether a source is unwell, or failed at its last poll, as happens and passes. */
export function isAmiss(source: Source): boolean {
  return isUnwell(source) || (!source.paused && source.state.health.failureScore > 0);
}

/** How a source is doing, in one sentence for a person. */
export function healthInWords({ paused, state }: Source): string {
  const { health, endpoints, nextPollAt } = state;
  if (paused) return 'paused';
  if (health.polls === 0) return 'not polled yet';
  if (health.lastSuccessAt === undefined) return `never worked: ${health.lastFailure ?? 'no reason known'}`;
  if (health.failureScore >= BROKEN_SCORE)
    return `broken since ${day(health.lastSuccessAt)}: ${health.lastFailure ?? ''}`;
  if (health.failureScore > 0) return `failed at its last poll: ${health.lastFailure ?? ''}`;
  if (nextPollAt.startsWith('9999')) return 'well: a single article';
  if (health.found === 0) return 'answers, but no article was found there';
  const partly =
    health.lastFailureAt !== undefined && health.lastFailureAt >= health.lastSuccessAt
      ? `; one address fails: ${health.lastFailure ?? ''}`
      : '';
  const found = health.filled ? `, ${health.filled} of them found in its sitemap` : '';
  const times = `${health.gaps} ${health.gaps === 1 ? 'time' : 'times'}`;
  const gaps = health.gaps > 0 ? `; items were missed between polls ${times}${found}` : '';
  const problems = health.problems?.length ? `; ${health.problems.join('; ')}` : '';
  const drift = health.quality ? driftOf(health.quality) : [];
  const begin = drift.length > 0 ? `its articles have changed, ${drift.join(', ')}` : 'well';
  return `${begin}: ${health.found} found at ${endpoints.length} ${endpoints.length === 1 ? 'address' : 'addresses'}${partly}${gaps}${problems}`;
}

function day(time: string): string {
  return time.slice(0, 10);
}
