import type { HandlerExecutionContext, InitializeHandler, MetadataBearer } from '@smithy/types';
import type { CollectMessage, DiscoverMessage } from '../../shared/messages.ts';
import type { Pipeline } from '../../shared/steps/pipeline.ts';
import { ARTICLE_TABLE, CRAWL_TABLE } from '../../shared/tables.ts';
import { instrument } from '../instrument.ts';
import { indexUnits } from './capacity.ts';

/** What a handler asked of AWS: permissions as `action on resource`, and how much of each. */
export interface Trace {
  calls: Set<string>;
  /** Requests by service and action. */
  requests: Map<string, number>;
  /** DynamoDB's request units, indexes included. */
  writeUnits: number;
  readUnits: number;
  puts: number;
  /** Bytes that the puts wrote. */
  putBytes: number;
}

/** What was sent to the queues, to be delivered by the caller. */
export interface Sent {
  discover: DiscoverMessage[];
  collect: CollectMessage[];
}

/** Messages that one request takes. */
const BATCH = 10;

/** The pipeline with every call noted in whatever trace is current; messages are kept for the caller to deliver. */
export function traced(pipeline: Pipeline): { pipeline: Pipeline; sent: Sent; start(): Trace } {
  let trace = newTrace();
  const sent: Sent = { discover: [], collect: [] };
  const names: Record<string, 'articles' | 'crawl'> = {
    [pipeline.articles.table.name]: 'articles',
    [pipeline.ledger.table.name]: 'crawl',
  };
  const indexes = { articles: indexUnits(ARTICLE_TABLE), crawl: indexUnits(CRAWL_TABLE) };
  const noteWrite = (table: string, item: Parameters<typeof indexes.crawl>[0] | undefined) => {
    const name = names[table];
    if (name && item) trace.writeUnits += indexes[name](item);
  };

  const count = (action: string, times = 1) => trace.requests.set(action, (trace.requests.get(action) ?? 0) + times);

  const note = <Input extends object, Output extends MetadataBearer>(
    next: InitializeHandler<Input, Output>,
    context: HandlerExecutionContext,
  ) => {
    return async (args: { input: Input }) => {
      const input = args.input as Record<string, unknown> & {
        TableName?: string;
        IndexName?: string;
        RequestItems?: Record<string, unknown[]>;
      };
      const action = `dynamodb:${context.commandName?.replace('Command', '')}`;
      count(action);
      const tables = input.TableName ? [input.TableName] : Object.keys(input.RequestItems ?? {});
      for (const table of tables)
        trace.calls.add(`${action} on ${names[table]}${input.IndexName ? `/${input.IndexName}` : ''}`);
      input.ReturnConsumedCapacity = 'TOTAL';
      const result = await next(args);
      const output = result.output as unknown as {
        ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[];
        Attributes?: never;
      };
      const units = [output.ConsumedCapacity ?? []]
        .flat()
        .reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      if (/:(Put|Update|Delete|BatchWrite)/.test(action)) trace.writeUnits += units;
      else trace.readUnits += units;
      if (input.TableName) noteWrite(input.TableName, (input.Item as never) ?? output.Attributes);
      else if (action.endsWith(':BatchWriteItem')) {
        for (const [table, writes] of Object.entries(input.RequestItems ?? {})) {
          for (const write of writes as { PutRequest?: { Item: never } }[]) noteWrite(table, write.PutRequest?.Item);
        }
      }
      return result;
    };
  };
  instrument(pipeline.database, note as never);

  const send =
    <M>(name: 'discover' | 'collect', kept: M[]) =>
    async (messages: readonly M[]) => {
      if (messages.length === 0) return;
      trace.calls.add(`sqs:SendMessage on ${name}`);
      count('sqs:SendMessageBatch', Math.ceil(messages.length / BATCH));
      kept.push(...messages);
    };
  const { bucket } = pipeline;
  const prefixOf = (key: string) => key.slice(0, key.indexOf('/') + 1);
  return {
    pipeline: {
      ...pipeline,
      queues: { discover: send('discover', sent.discover), collect: send('collect', sent.collect) },
      bucket: {
        ...bucket,
        put: (key, object) => {
          trace.calls.add(`s3:PutObject on ${prefixOf(key)}`);
          count('s3:PutObject');
          trace.puts++;
          trace.putBytes += object.body.length;
          return bucket.put(key, object);
        },
        get: (key) => {
          count('s3:GetObject');
          trace.calls.add(`s3:GetObject on ${prefixOf(key)}`);
          return bucket.get(key);
        },
        remove: (key) => {
          trace.calls.add(`s3:DeleteObject on ${prefixOf(key)}`);
          return bucket.remove(key);
        },
      },
    },
    sent,
    start() {
      trace = newTrace();
      return trace;
    },
  };
}

function newTrace(): Trace {
  return {
    calls: new Set(),
    requests: new Map(),
    writeUnits: 0,
    readUnits: 0,
    puts: 0,
    putBytes: 0,
  };
}

/** An SQS event that delivers messages for the first time. */
export function sqsEvent(messages: readonly unknown[]): never {
  const Records = messages.map((message, i) => ({
    messageId: `message-${i}`,
    body: JSON.stringify(message),
    attributes: { ApproximateReceiveCount: '1' },
  }));
  return { Records } as never;
}
