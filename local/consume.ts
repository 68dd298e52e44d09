import { setTimeout } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { messageOf } from '../shared/errors.ts';
import type { Delivery, LocalQueue } from './queue.ts';

/** A function that takes SQS batches, as deployed. */
export type BatchHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** How a queue feeds its function. */
export interface Consumption {
  queue: LocalQueue;
  handler: BatchHandler;
  batchSize: number;
  /** Batches in work at once. */
  concurrency: number;
  /** While this says so, nothing new is begun. */
  isHeld?: () => boolean;
  /** A message that failed this often goes to the dead letters. */
  maxDeliveries: number;
  /** Takes what the function said of a message that it reported as failed. */
  takeReason?: (messageId: string) => string | undefined;
}

/** Milliseconds until a returned message is visible again: 1 s, doubling with each delivery, up to 5 minutes. */
const backoffMs = (deliveries: number) => Math.min(300_000, 500 * 2 ** deliveries);

/** A consumption that is held is looked at again after this long. */
const HELD_MS = 250;

/**
 * Feeds the queue's messages to its function until `stopped`; resolves when the last batch is done. Rejects when the
 * queue itself fails, as when the disk is full: what it had is delivered again by the next process.
 */
export async function consume(consumption: Consumption, stopped: AbortSignal): Promise<void> {
  const { queue, batchSize, concurrency, isHeld = () => false } = consumption;
  const working = new Set<Promise<void>>();
  let failure: unknown;
  let wake = new AbortController();
  queue.onSend(() => wake.abort());
  stopped.addEventListener('abort', () => wake.abort());
  while (!stopped.aborted && failure === undefined) {
    const held = isHeld();
    const isFree = !held && working.size < concurrency;
    const batch = isFree ? await queue.receive(batchSize) : [];
    if (batch.length > 0) {
      const work = runBatch(consumption, batch)
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => {
          working.delete(work);
          wake.abort();
        });
      working.add(work);
      continue;
    }
    const next = queue.nextVisibleAt();
    const wait = isFree && next !== undefined ? Math.max(1, next - Date.now()) : 60_000;
    if (!wake.signal.aborted)
      await setTimeout(Math.min(wait, held ? HELD_MS : 60_000), undefined, { signal: wake.signal }).catch(
        () => undefined,
      );
    wake = new AbortController();
  }
  await Promise.all(working);
  if (failure !== undefined) throw failure;
}

/** One invocation: what the function reports as failed goes back, or to the dead letters after its last try. */
async function runBatch(
  { queue, handler, maxDeliveries, takeReason }: Consumption,
  batch: readonly Delivery[],
): Promise<void> {
  let failed: ReadonlySet<string>;
  let reason = 'the function reported a failure';
  try {
    const { batchItemFailures } = await handler({ Records: batch.map(recordOf) });
    failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch (error) {
    failed = new Set(batch.map(({ id }) => id));
    reason = messageOf(error);
  }
  for (const delivery of batch) {
    const said = takeReason?.(delivery.id) ?? reason;
    if (!failed.has(delivery.id)) await queue.finish(delivery);
    else if (delivery.deliveries >= maxDeliveries) await queue.bury(delivery, said);
    else await queue.giveBack(delivery, backoffMs(delivery.deliveries));
  }
}

/** The event record that SQS would deliver. */
function recordOf({ id, body, sentAt, deliveries }: Delivery): SQSRecord {
  return {
    messageId: id,
    receiptHandle: id,
    body,
    attributes: {
      ApproximateReceiveCount: String(deliveries),
      SentTimestamp: String(sentAt),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(sentAt),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:local:000000000000:local',
    awsRegion: 'local',
  };
}
