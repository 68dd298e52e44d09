import { GetQueueAttributesCommand, type SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { InputError } from '../errors.ts';

/**
 * Sends the dead letters at the queue `url` back to the queue they came from, and returns about how many those are: SQS
 * moves them on its own, and counts approximately. Throws `InputError` when they are on their way already.
 */
export async function redriveOnSqs(client: SQSClient, url: string): Promise<number> {
  const { Attributes = {} } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'] }),
  );
  const count = Number(Attributes.ApproximateNumberOfMessages ?? 0);
  if (count === 0) return 0;
  try {
    await client.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes.QueueArn }));
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'UnsupportedOperation') throw cause;
    throw new InputError('these dead letters are being sent back already; wait until SQS is done', { cause });
  }
  return count;
}
