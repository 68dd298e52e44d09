import { nextInterval } from '../discover/interval.ts';
import { messageOf, RetryableError } from '../errors.ts';
import type { DiscoverMessage } from '../messages.ts';
import { driftOf, type SourceQuality } from '../quality.ts';
import type { Endpoint, Source, SourceState } from '../source.ts';
import { NEVER } from '../store/sources.ts';
import { canonicalUrl } from '../url.ts';
import { pollSource } from './endpoints.ts';
import { enqueue, lookAgain, type Sorted, sortCandidates } from './enqueue.ts';
import { dueLooks, placeAfter } from './looks.ts';
import type { Pipeline } from './pipeline.ts';
import type { Poll } from './poll.ts';
import { lookAtQuality } from './quality.ts';

/** The state of a source that nobody has polled yet. */
export function newState(now: string): SourceState {
  return {
    endpoints: [],
    nextPollAt: now,
    intervalMinutes: 15,
    health: { failureScore: 0, polls: 0, found: 0, gaps: 0, problems: [] },
    hours: new Array<number>(24).fill(0),
  };
}

/**
 * A source's turn: reads its endpoints if that is due, sends what is new, or due to be looked at again, to be collected,
 * records it, and saves the state. A poll that fails is part of the source's health, not an error: the next poll is its retry.
 */
export async function discoverSource(pipeline: Pipeline, { sourceId, due }: DiscoverMessage): Promise<void> {
  const source = await pipeline.sources.get(sourceId);
  if (!source || source.paused) return;
  const isEarly = due && source.state.nextPollAt > pipeline.now().toISOString();
  const { fresh, again, relist, state } = isEarly ? { ...NOTHING, state: source.state } : await poll(pipeline, source);
  const looks = source.recheck ? await dueLooks(pipeline, source) : undefined;
  // What a feed says has changed goes with what it says of the change, and not a second time.
  const announced = new Set(again.map(({ id }) => id));
  const unannounced = (looks?.links ?? []).filter(({ id }) => !announced.has(id)).map(lookAgain);
  await enqueue(pipeline, source, { fresh, again: [...again, ...unannounced], relist });
  const { nextLookAt: _before, lookedTo: _lookedTo, ...rest } = state;
  const after = looks && (await placeAfter(pipeline, { id: source.id, state }, looks, fresh.length > 0));
  await pipeline.sources.saveState(source.id, { ...rest, ...after }, source.paused);
}

/** What a turn without a poll lists. */
const NOTHING: Sorted = { fresh: [], again: [], relist: [] };

/** Reads a source's endpoints: what they list, and what its state will be. */
async function poll(pipeline: Pipeline, source: Source): Promise<Sorted & { state: SourceState }> {
  const polls = await pollSource(pipeline, source);
  const candidates = polls.flatMap((poll) => poll.candidates);
  const sorted = await sortCandidates(pipeline, source, candidates);
  const fresh = new Set(sorted.fresh.map(({ url }) => url));
  for (const poll of polls) report(pipeline, source, poll, fresh);
  const quality = await lookAtQuality(pipeline, source);
  if (quality && quality !== source.state.health.quality) reportDrift(pipeline, source, quality);
  return { ...sorted, state: stateAfter(source, polls, { fresh: fresh.size, quality }, pipeline.now()) };
}

/** Problems of the last poll that are kept. */
const MAX_PROBLEMS = 5;

function report(pipeline: Pipeline, source: Source, poll: Poll, fresh: ReadonlySet<string>): void {
  const { endpoint, candidates, failure } = poll;
  const about = { sourceId: source.id, url: endpoint.url };
  if (failure) {
    pipeline.observe({ type: 'poll-failed', ...about, reason: messageOf(failure) });
    return;
  }
  const isFresh = ({ url }: { url: string }) => fresh.has(canonicalUrl(url) ?? '');
  pipeline.observe({ type: 'polled', ...about, listed: candidates.length, fresh: candidates.filter(isFresh).length });
}

function reportDrift({ observe }: Pipeline, { id }: Source, quality: SourceQuality): void {
  observe({ type: 'looked', sourceId: id, drift: driftOf(quality) });
}

/** What a poll found out beside its documents. */
interface Learned {
  /** Links that nobody had found before. */
  fresh: number;
  quality: SourceQuality | undefined;
}

function stateAfter(source: Source, polls: readonly Poll[], { fresh, quality }: Learned, now: Date): SourceState {
  const before = source.state;
  const failures = polls.flatMap(({ failure }) => failure ?? []);
  const works = failures.length < polls.length;
  const failureScore = works ? 0 : before.health.failureScore + Math.max(...failures.map(weightOf));
  const gaps = polls.filter(({ gap }) => gap).length;
  const filled = polls.reduce((sum, poll) => sum + (poll.filled ?? 0), before.health.filled ?? 0);
  const hours = before.hours.map((count, hour) => (hour === now.getUTCHours() ? count + fresh : count));
  const listed = polls.reduce((sum, { candidates }) => sum + candidates.length, 0);
  const { minutes, adaptedMinutes } = nextInterval({
    currentMinutes: before.intervalMinutes,
    fixedMinutes: source.intervalMinutes,
    seenShare: listed > 0 ? 1 - fresh / listed : 1,
    gap: gaps > 0,
    hints: polls.map(({ document, headers }) => ({ ...document?.hints, headers })),
    hours,
    failureScore,
    now,
    seed: source.id,
  });
  return {
    endpoints: endpointsAfter(before.endpoints, polls),
    intervalMinutes: adaptedMinutes,
    nextPollAt: polls.some(({ single }) => single) ? NEVER : new Date(now.getTime() + minutes * 60_000).toISOString(),
    hours,
    health: {
      ...before.health,
      polls: before.health.polls + 1,
      found: before.health.found + fresh,
      gaps: before.health.gaps + gaps,
      ...(filled > 0 ? { filled } : {}),
      ...(quality ? { quality } : {}),
      failureScore,
      problems: polls.flatMap(({ document }) => document?.problems ?? []).slice(0, MAX_PROBLEMS),
      ...(works ? { lastSuccessAt: now.toISOString() } : {}),
      ...(failures[0] ? { lastFailureAt: now.toISOString(), lastFailure: messageOf(failures[0]) } : {}),
    },
  };
}

/** A source's endpoints are found once a poll of its address worked. */
function endpointsAfter(before: Endpoint[], polls: readonly Poll[]): Endpoint[] {
  const found = before.length > 0 || polls.some(({ failure }) => !failure);
  return found && !polls.some(({ single }) => single) ? polls.map(({ endpoint }) => endpoint) : before;
}

/** Failures count by how hard they are: a server that asks for patience, one that does not answer, one that refuses. */
function weightOf(failure: Error): number {
  if (!(failure instanceof RetryableError)) return 1;
  return failure.retryAfterMs === undefined ? 0.5 : 0.25;
}
