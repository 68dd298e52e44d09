import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import { messageOf, RetryableError } from '../shared/errors.ts';

/** The answer that sends back the records that failed, each for its own reason, and acknowledges the others. */
export function batchResponse(
  records: readonly SQSRecord[],
  failures: readonly (Error | undefined)[],
): SQSBatchResponse {
  const failed = records.flatMap((record, i) => {
    const error = failures[i];
    if (!error) return [];
    const level = error instanceof RetryableError ? 'warn' : 'error';
    console[level](JSON.stringify({ level, messageId: record.messageId, error: messageOf(error), stack: error.stack }));
    return [{ itemIdentifier: record.messageId }];
  });
  return { batchItemFailures: failed };
}

/** The how-manieth delivery of a record this is; 1 for the first. */
export function deliveryOf(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount) || 1;
}
