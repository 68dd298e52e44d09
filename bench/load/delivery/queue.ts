import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Random } from '../../clusters/random.ts';

/** A message that failed this often goes to the dead letters, as the deployed queue has it. */
const MAX_RECEIVES = 5;
/** Messages in a batch, and batches in work at once, at most. */
const BATCH = 10;
const AT_ONCE = 8;
/** Deliveries after which a run that comes to no end is given up, for each message. */
const PATIENCE = 60;

interface Message {
  id: string;
  body: string;
  receives: number;
  /** It was sent to be delivered later: the clocks of whoever gets it are past its time. */
  delayed: boolean;
}

/** A function that takes batches; whether its clock must not be behind. */
export type ChaosHandler = (event: SQSEvent, delayed: boolean) => Promise<SQSBatchResponse>;

/** A dead letter, and what the last error of its message said. */
export interface DeadLetter {
  body: string;
  reason: string | undefined;
}

/**
 * A queue that keeps no more than SQS promises, at its worst: any order, batches at once, a share of the messages
 * delivered 2 to 10 times whatever became of the first delivery, and the same message twice in one batch.
 */
export function chaoticQueue(random: Random, repeatedShare: number) {
  const pool: Message[] = [];
  const dead = new Map<string, DeadLetter>();
  const finished = new Set<string>();
  const reasons = new Map<string, string>();
  let sent = 0;
  let deliveries = 0;

  /** The last one fills the gap: a splice would move all that follow. */
  const takeAny = (): Message | undefined => {
    const at = Math.floor(random() * pool.length);
    const [message, last] = [pool[at], pool.pop()];
    if (last && at < pool.length) pool[at] = last;
    return message;
  };

  const take = (): Message[] => {
    const size = Math.min(pool.length, 1 + Math.floor(random() * BATCH));
    return Array.from({ length: size }, () => takeAny()).filter((message) => message !== undefined);
  };

  const deliver = async (handler: ChaosHandler): Promise<void> => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      deliveries += batch.length;
      if (deliveries > sent * PATIENCE) throw new Error(`${pool.length} messages are delivered again and again`);
      for (const message of batch) message.receives++;
      const failed = await failuresOf(handler, batch, reasons);
      for (const { id } of batch) if (!failed.has(id)) finished.add(id);
      for (const message of new Set(batch.filter(({ id }) => failed.has(id)))) {
        if (message.receives < MAX_RECEIVES) pool.push(message);
        else dead.set(message.id, { body: message.body, reason: reasons.get(message.id) });
      }
    }
  };

  return {
    send(body: string, delayed = false): void {
      const message = { id: String(++sent), body, receives: 0, delayed };
      const times = random() < repeatedShare ? 2 + Math.floor(random() * 9) : 1;
      for (let i = 0; i < times; i++) pool.push(message);
    },

    /** Notes what a message's last failure said. */
    explain(messageId: string, reason: string): void {
      reasons.set(messageId, reason);
    },

    /** Delivers until nothing is left, the messages that are sent meanwhile included. */
    async drain(handler: ChaosHandler): Promise<void> {
      while (pool.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, () => deliver(handler)));
    },

    /**
     * Takes every dead letter out, to be sent again or looked at. A message that one of its deliveries has finished is
     * deleted, whatever becomes of the others.
     */
    takeDead(): DeadLetter[] {
      const letters = [...dead].filter(([id]) => !finished.has(id)).map(([, letter]) => letter);
      dead.clear();
      return letters;
    },

    get deliveries() {
      return deliveries;
    },
  };
}

/** Ids of a batch's messages that failed: all of them when the function itself did. */
async function failuresOf(
  handler: ChaosHandler,
  batch: readonly Message[],
  reasons: Map<string, string>,
): Promise<Set<string>> {
  try {
    const { batchItemFailures } = await handler(
      { Records: batch.map(recordOf) },
      batch.some(({ delayed }) => delayed),
    );
    return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  } catch (error) {
    for (const { id } of batch) reasons.set(id, String(error));
    return new Set(batch.map(({ id }) => id));
  }
}

function recordOf({ id, body, receives }: Message): SQSRecord {
  return {
    messageId: id,
    receiptHandle: `${id}-${receives}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: '0',
      SenderId: 'chaos',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:local:000000000000:chaos',
    awsRegion: 'local',
  };
}
