import { randomUUID } from 'node:crypto';
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { RetryableError } from '../errors.ts';
import type { CollectMessage, DiscoverMessage } from '../messages.ts';

/** SQS takes at most this many messages a request. */
const BATCH = 10;
/** SQS delays a message at most this many seconds; a later slot is reached by sending on again. */
const MAX_DELAY_SECONDS = 900;

/** The queues on SQS, by their URLs. */
export function sqsQueues(client: SQSClient, urls: { discover: string; collect: string }, now: () => Date) {
  return {
    discover: (messages: readonly DiscoverMessage[]) => send(client, urls.discover, messages, () => 0),
    collect: (messages: readonly CollectMessage[]) =>
      send(client, urls.collect, messages, ({ notBefore }) =>
        Math.floor((Date.parse(notBefore) - now().getTime()) / 1_000),
      ),
  };
}

async function send<M extends { sourceId: string }>(
  client: SQSClient,
  url: string,
  messages: readonly M[],
  delaySeconds: (message: M) => number,
): Promise<void> {
  for (let start = 0; start < messages.length; start += BATCH) {
    const reply = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: url,
        Entries: messages.slice(start, start + BATCH).map((message) => ({
          Id: randomUUID(),
          MessageBody: JSON.stringify(message),
          // Fair queues: a source with thousands of messages does not keep the others waiting.
          MessageGroupId: message.sourceId,
          DelaySeconds: Math.min(MAX_DELAY_SECONDS, Math.max(0, delaySeconds(message))),
        })),
      }),
    );
    const [failed] = reply.Failed ?? [];
    if (failed) throw new RetryableError(`the queue did not take every message: ${failed.Message ?? failed.Code}`);
  }
}
