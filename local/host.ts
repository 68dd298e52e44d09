import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { collectHandler } from '../functions/collect.ts';
import { discoverHandler } from '../functions/discover.ts';
import { scheduleHandler } from '../functions/schedule.ts';
import { messageOf, RetryableError } from '../shared/errors.ts';
import type { Observe } from '../shared/events.ts';
import { createFetcher } from '../shared/fetch/fetcher.ts';
import { DEFAULT_OPT_OUT_POLICY } from '../shared/opt-outs.ts';
import { type Announcing, announce } from '../shared/steps/announce.ts';
import { catchUp } from '../shared/steps/catch-up.ts';
import type { Pipeline, Queues } from '../shared/steps/pipeline.ts';
import { openLocalArchive } from './archive.ts';
import { type Consumption, consume } from './consume.ts';
import { type LocalQueue, openQueue } from './queue.ts';

/** How a host on one machine is set up. */
export interface HostOptions {
  /** The folder that everything is kept in. */
  data: string;
  /** How to reach whoever runs it: part of the agent name. */
  contact: string;
  /** Lets the sample newspaper and tests be fetched from this machine; never set when deployed. */
  allowLoopback?: boolean;
  observe?: Observe;
  /** Articles that are collected at once; 16. */
  collectors?: number;
  /** Who is told each minute, while it watches, what is new. */
  listener?: Announcing | undefined;
}

/** The pipeline on one machine: the deployed handlers, fed by queues in a folder. */
export interface Host {
  pipeline: Pipeline;
  /** One tick of the scheduler: sends what is due. */
  tick(): Promise<void>;
  /** Works until nothing is left to do within `patienceMs`; returns how many messages wait for later. */
  drain(patienceMs: number): Promise<number>;
  /** Ticks every minute and works until `stopped`. */
  watch(stopped: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const COLLECTORS = 16;
/** Sources that are polled at once; most of a poll is waiting for its turn. */
const POLLS = 32;
/** One message an invocation, so that none waits for another; as many tries as the deployed queues give. */
const EACH = { batchSize: 1, maxDeliveries: 5 } as const;
/** A message is delivered this long before its slot, and waits for it. */
const EARLY_MS = 100;
const TICK_MS = 60_000;
/** Polls wait while an article has waited this long for a collector, so that what waits stays little, whatever the sources list. */
const BEHIND_MS = 10_000;

/** Opens the data folder and starts the pipeline on it. What an earlier process left undone is still in the queues. */
export async function openHost({
  data,
  contact,
  allowLoopback = false,
  observe = () => undefined,
  collectors = COLLECTORS,
  listener,
}: HostOptions): Promise<Host> {
  const { archive, close } = await openLocalArchive(data);
  const folder = path.join(data, 'queues');
  const discover = await openQueue(folder, 'discover');
  const collect = await openQueue(folder, 'collect');
  const fetcher = createFetcher({ contact, allowLoopback });
  const reasons = new Map<string, string>();
  const pipeline: Pipeline = {
    ...archive,
    fetcher,
    queues: localQueues(discover, collect),
    optOuts: DEFAULT_OPT_OUT_POLICY,
    // The database is open in this process, and no other can open it meanwhile.
    alone: true,
    observe: (event) => {
      if (event.type === 'returned') reasons.set(event.messageId, event.reason);
      observe(event);
    },
  };
  const takeReason = (messageId: string) => {
    const reason = reasons.get(messageId);
    reasons.delete(messageId);
    return reason;
  };
  const given = () => pipeline;
  const consumptions: Consumption[] = [
    {
      queue: discover,
      handler: discoverHandler(given),
      ...EACH,
      concurrency: POLLS,
      takeReason,
      isHeld: () => (collect.nextVisibleAt() ?? Number.POSITIVE_INFINITY) < Date.now() - BEHIND_MS,
    },
    { queue: collect, handler: collectHandler(given), ...EACH, concurrency: collectors, takeReason },
  ];
  const schedule = scheduleHandler(given);
  const tick = async () => {
    await schedule({ time: new Date().toISOString() });
  };
  /** Both queues at work until `stop` is aborted, as it is when one of them fails. */
  const start = async (stop: AbortController) => {
    const work = consumptions.map((consumption) => consume(consumption, stop.signal));
    await Promise.all(work).catch(async (error: unknown) => {
      stop.abort();
      await Promise.allSettled(work);
      throw error;
    });
  };

  return {
    pipeline,
    tick,

    async drain(patienceMs) {
      const stop = new AbortController();
      const work = start(stop);
      work.catch(() => undefined);
      while (!stop.signal.aborted && isBusy([discover, collect], patienceMs)) await setTimeout(20);
      stop.abort();
      await work;
      return discover.waiting + collect.waiting;
    },

    async watch(stopped) {
      const stop = new AbortController();
      stopped.addEventListener('abort', () => stop.abort(), { once: true });
      if (stopped.aborted) stop.abort();
      const work = start(stop);
      work.catch(() => undefined);
      while (!stop.signal.aborted) {
        await tick();
        await setTimeout(TICK_MS, undefined, { signal: stop.signal }).catch(() => undefined);
        await catchUp(pipeline);
        if (listener) await tell(pipeline, listener);
      }
      await work;
    },

    async close() {
      await fetcher.close();
      await close();
    },
  };
}

/** A listener that does not answer is told later, and no reason to stop collecting. */
async function tell(pipeline: Pipeline, listener: Announcing): Promise<void> {
  try {
    await announce(pipeline, listener);
  } catch (error) {
    if (!(error instanceof RetryableError)) throw error;
    pipeline.observe({ type: 'not-announced', reason: messageOf(error) });
  }
}

function localQueues(discover: LocalQueue, collect: LocalQueue): Queues {
  return {
    discover: (messages) => discover.send(messages.map((message) => ({ body: JSON.stringify(message) }))),
    collect: (messages) =>
      collect.send(
        messages.map((message) => ({
          body: JSON.stringify(message),
          visibleAt: Date.parse(message.notBefore) - EARLY_MS,
        })),
      ),
  };
}

function isBusy(queues: readonly LocalQueue[], patienceMs: number): boolean {
  const horizon = Date.now() + patienceMs;
  return queues.some((queue) => queue.inDelivery > 0 || (queue.nextVisibleAt() ?? Number.POSITIVE_INFINITY) <= horizon);
}
