import type { SQSRecord } from 'aws-lambda';

/** The records that deliver these URLs to be collected, each for the `delivery`-th time; a record's id is its URL. */
export function recordsOf(urls: readonly string[], delivery: number): SQSRecord[] {
  const at = '2026-11-20T08:00:00.000Z';
  return urls.map((url) => ({
    messageId: url,
    receiptHandle: url,
    body: JSON.stringify({ v: 1, url, fetchUrl: url, sourceId: 'paper', foundAt: at, notBefore: at, reason: 'new' }),
    attributes: {
      ApproximateReceiveCount: String(delivery),
      SentTimestamp: '0',
      SenderId: 'test',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:local:000000000000:test',
    awsRegion: 'local',
  }));
}
