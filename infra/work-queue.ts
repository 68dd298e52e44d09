import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { NewsprintFunction } from './newsprint-function.ts';

/** Deliveries after which a message is taken for a bug. */
const MAX_RECEIVES = 5;
/** AWS asks for at least this many time-outs, so that a throttled batch is not delivered twice at once. */
const VISIBILITY_TIMEOUTS = 6;

/** A queue with its dead letters, both encrypted and reached over TLS only. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  /** `timeout` is the time-out of the function that works on the queue. */
  constructor(scope: Construct, id: string, timeout: Duration) {
    super(scope, id);
    this.deadLetters = deadLettersOf(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * timeout.toSeconds()),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
    });
  }

  /** Lets a function work on the queue: record by record, so that one failure sends back one message. */
  workedBy(fn: NewsprintFunction, { batchSize, concurrency }: { batchSize: number; concurrency: number }): void {
    const source = fn.lambda.addEventSourceMapping('Work', {
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency: concurrency,
      reportBatchItemFailures: true,
    });
    // Lambda refuses a queue that the role may not yet read.
    source.node.addDependency(fn.role);
  }
}

/** A queue of what failed. A message keeps its first sending time, so this one remembers longer than any other. */
export function deadLettersOf(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  accept(queue, { 'AwsSolutions-SQS3': 'This queue holds dead letters itself.' });
  return queue;
}
