import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectHandler } from '../../../functions/collect.ts';
import { openLocalArchive } from '../../../local/archive.ts';
import { createFetcher } from '../../../shared/fetch/fetcher.ts';
import { DEFAULT_OPT_OUT_POLICY } from '../../../shared/opt-outs.ts';
import { SOURCE_DEFAULTS } from '../../../shared/source.ts';
import { newState } from '../../../shared/steps/discover.ts';
import type { Pipeline } from '../../../shared/steps/pipeline.ts';
import { type Random, randomOf } from '../../clusters/random.ts';
import { findFaults } from '../../faults/verify.ts';
import { serveInternet } from '../internet/serve.ts';
import { letters, withBug } from './letters.ts';
import { type ChaosHandler, chaoticQueue } from './queue.ts';

/** What chaotic delivery came to. */
export interface DeliveryReport {
  messages: number;
  deliveries: number;
  /** Dead letters of messages that can never be handled, and of those that failed until a bug was mended. */
  poison: number;
  mended: number;
  /** What is wrong at the end, in words; empty when each good message was stored once and each bad one kept. */
  faults: string[];
}

/** Share of messages that are delivered 2 to 10 times. */
const REPEATED = 0.1;
/** Milliseconds that a function's clock is off, at most, either way. */
const SKEW_MS = 5 * 60_000;
const SITES = 10;

/**
 * Sends `messages` to the collect handler through a queue at its worst, on clocks that are minutes off, 5 % of the
 * messages poison, and some hit by a bug until it is mended. Then sends the dead letters again, twice.
 */
export async function runDelivery(messages: number, seed: number): Promise<DeliveryReport> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-delivery-'));
  const articles = Math.ceil(messages / SITES);
  const internet = await serveInternet({ seed, sites: SITES, articles, latencyMs: 0, faults: 0.02 });
  const local = await openLocalArchive(folder);
  const fetcher = createFetcher({ contact: 'delivery bench', allowLoopback: true });
  const random = randomOf(seed);
  const queue = chaoticQueue(random, REPEATED);
  const { good, poison, broken } = letters(internet.sites, messages, random);
  let isBroken = true;
  const pipeline: Pipeline = {
    ...local.archive,
    bucket: withBug(local.archive.bucket, broken, () => !isBroken),
    fetcher,
    queues: {
      discover: async () => undefined,
      collect: async (sent) => {
        for (const message of sent) queue.send(JSON.stringify(message), true);
      },
    },
    optOuts: DEFAULT_OPT_OUT_POLICY,
    observe: (event) => {
      if (event.type === 'returned') queue.explain(event.messageId, event.reason);
    },
  };
  const handler: ChaosHandler = (event, delayed) =>
    collectHandler(() => onItsOwnClock(pipeline, random, delayed))(event);
  try {
    await addSource(pipeline);
    for (const body of [...good.values(), ...poison].sort(() => random() - 0.5)) queue.send(body);
    await queue.drain(handler);
    const dead = queue.takeDead();
    isBroken = false;
    const poisoned = await redrive(queue, handler, dead);
    const again = await redrive(queue, handler, poisoned);
    const faults = await findFaults(local.archive, { wanted: [...good.keys()] });
    return {
      messages,
      deliveries: queue.deliveries,
      poison: poisoned.length,
      mended: dead.length - poisoned.length,
      faults: [...faults, ...lettersAmiss(poison, poisoned), ...lettersAmiss(poison, again)],
    };
  } finally {
    await fetcher.close();
    await local.close();
    await internet.close();
    await rm(folder, { recursive: true });
  }
}

type Queue = ReturnType<typeof chaoticQueue>;

/** Sends dead letters again; returns those that died again. */
async function redrive(queue: Queue, handler: ChaosHandler, dead: ReturnType<Queue['takeDead']>) {
  for (const { body } of dead) queue.send(body);
  await queue.drain(handler);
  return queue.takeDead();
}

function lettersAmiss(poison: readonly string[], dead: ReturnType<Queue['takeDead']>): string[] {
  const bodies = new Set(dead.map(({ body }) => body));
  return [
    ...poison.filter((body) => !bodies.has(body)).map((body) => `not in the dead letters: ${body}`),
    ...dead
      .filter(({ body }) => !poison.includes(body))
      .map(({ body, reason }) => `in the dead letters: ${body} (${reason})`),
    ...dead.filter(({ reason }) => !reason).map(({ body }) => `in the dead letters without a reason: ${body}`),
  ];
}

/** Each invocation runs on a machine with a clock of its own. */
function onItsOwnClock(pipeline: Pipeline, random: Random, ahead: boolean): Pipeline {
  const skew = (ahead ? random() : 2 * random() - 1) * SKEW_MS;
  return { ...pipeline, now: () => new Date(Date.now() + skew) };
}

async function addSource({ sources }: Pipeline): Promise<void> {
  const now = new Date().toISOString();
  await sources.add({
    ...SOURCE_DEFAULTS,
    id: 'paper',
    url: 'http://127.0.0.1/',
    crawlDelaySeconds: 0,
    addedAt: now,
    state: newState(now),
  });
}
