import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import { messageOf, RetryableError } from '../shared/errors.ts';
import type { Observe } from '../shared/events.ts';

/** The answer that sends back the records that failed, each for its own reason, and acknowledges the others. */
export function batchResponse(
  records: readonly SQSRecord[],
  failures: readonly (Error | undefined)[],
  observe: Observe,
): SQSBatchResponse {
  const failed = records.flatMap(({ messageId }, i) => {
    const error = failures[i];
    if (!error) return [];
    const bug = !(error instanceof RetryableError);
    observe({
      type: 'returned',
      messageId,
      reason: messageOf(error),
      bug,
      ...(bug && error.stack ? { stack: error.stack } : {}),
    });
    return [{ itemIdentifier: messageId }];
  });
  return { batchItemFailures: failed };
}

/** The how-manieth delivery of a record this is; 1 for the first. */
export function deliveryOf(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount) || 1;
}
