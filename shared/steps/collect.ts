import { PermanentError, RetryableError } from '../errors.ts';
import type { CollectMessage } from '../messages.ts';
import { IN_ARCHIVE } from '../outcomes.ts';
import type { SourceConfig } from '../source.ts';
import { SOURCE_DEFAULTS } from '../source.ts';
import { leftoversOf } from '../store/leftovers.ts';
import { siteOf } from '../url.ts';
import { type Context, readContexts } from './context.ts';
import { LaterHop } from './hops.ts';
import { finishKept, type Kept, keepArticle } from './keep.ts';
import { recordOutcome } from './outcome.ts';
import type { Pipeline } from './pipeline.ts';
import { readArticle } from './read.ts';
import { robotsFor } from './robots.ts';
import { awaitSlot, crawlDelayMs } from './slots.ts';

/** A record is tried this often by the queue before its failure is its outcome; the dead letters are for bugs. */
export const TRIES = 4;
/** A site may ask us to come back later this often for one article. */
const POSTPONEMENTS = 5;

/** One message of the CollectQueue, and the how-manieth delivery this is (1 for the first). */
export interface CollectRecord {
  message: CollectMessage;
  delivery: number;
}

/**
 * Collects a batch of articles. The answer has, record by record, undefined for "done" or the error that
 * sends it back: `RetryableError`, or anything else for a bug.
 */
export async function collectArticles(
  pipeline: Pipeline,
  records: readonly CollectRecord[],
): Promise<(Error | undefined)[]> {
  const contexts = await readContexts(
    pipeline,
    records.map(({ message }) => message),
  );
  const settled = await Promise.allSettled(
    records.map((record, i) => collectArticle(pipeline, record, contexts[i] ?? { sites: new Map() })),
  );
  const kept = settled.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
  const failures = await finishKept(pipeline, new Set(kept.filter((each) => each !== undefined)));
  return settled.map((result, i) => {
    if (result.status === 'rejected') return result.reason as Error;
    const one = kept[i];
    return one && failures.get(one);
  });
}

/** What is kept of a page's article, or undefined when its message has come to its end another way. */
async function collectArticle(pipeline: Pipeline, record: CollectRecord, context: Context): Promise<Kept | undefined> {
  const { message } = record;
  if (isDone(record, context)) return noteLeftover(pipeline, record, context);
  const source = context.source ?? { ...SOURCE_DEFAULTS, id: message.sourceId, url: message.url };
  try {
    const later = await turnOf(pipeline, message, source, context);
    if (later !== undefined) {
      await sendOn(pipeline, message, later, 'its slot is later', message.postponed);
      return undefined;
    }
    const read = await readArticle(pipeline, message, source, context);
    return read && (await keepArticle(pipeline, source, read));
  } catch (error) {
    await settleFailure(pipeline, record, source, context, error);
    return undefined;
  }
}

/** A repeated delivery of what has its outcome already; or what must never be collected again. */
function isDone({ message, delivery }: CollectRecord, { link, article }: Context): boolean {
  if (!link || link.outcome === 'queued') return false;
  if (link.outcome === 'taken-down') return true;
  if (message.reason === 'recheck') return false;
  return !IN_ARCHIVE.has(link.outcome) || (article !== undefined && delivery === 1);
}

/** An earlier delivery that was stopped may have stored something of what has been taken down meanwhile. */
async function noteLeftover(
  { articles }: Pipeline,
  { delivery }: CollectRecord,
  { link }: Context,
): Promise<undefined> {
  if (link?.outcome === 'taken-down' && delivery > 1) await leftoversOf(articles.table).note({ id: link.id });
}

/** Undefined when the request may be sent now, or the time of a later slot. */
async function turnOf(pipeline: Pipeline, message: CollectMessage, source: SourceConfig, context: Context) {
  const robots = await robotsFor(pipeline, message.fetchUrl, source, context.robots);
  const blockedUntil = context.sites.get(siteOf(message.fetchUrl, source.scope))?.blockedUntil ?? 0;
  return awaitSlot(pipeline, message, source, crawlDelayMs(source, robots), blockedUntil);
}

async function sendOn(pipeline: Pipeline, message: CollectMessage, slot: number, reason: string, postponed: number) {
  const until = new Date(slot).toISOString();
  await pipeline.queues.collect([{ ...message, notBefore: until, postponed }]);
  pipeline.observe({ type: 'postponed', sourceId: message.sourceId, url: message.url, until, reason });
}

/** The error's class decides: recorded, sent on to a later slot, or thrown back to the queue. */
async function settleFailure(
  pipeline: Pipeline,
  record: CollectRecord,
  source: SourceConfig,
  context: Context,
  error: unknown,
) {
  const { message, delivery } = record;
  if (error instanceof PermanentError) {
    return recordOutcome(pipeline, message, context.link, { outcome: error.outcome, detail: error.message });
  }
  if (!(error instanceof RetryableError)) throw error;
  if (error instanceof LaterHop && message.postponed < POSTPONEMENTS) {
    return sendOn(pipeline, { ...message, fetchUrl: error.target }, error.slot, error.message, message.postponed + 1);
  }
  if (error.retryAfterMs !== undefined && message.postponed < POSTPONEMENTS) {
    const until = pipeline.now().getTime() + error.retryAfterMs;
    await pipeline.sites.block(siteOf(message.fetchUrl, source.scope), until);
    return sendOn(pipeline, message, until, error.message, message.postponed + 1);
  }
  if (delivery < TRIES) throw error;
  return recordOutcome(pipeline, message, context.link, { outcome: 'fetch-failed', detail: error.message });
}
