import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { RetryableError } from '../errors.ts';
import { pause } from './pause.ts';

/** A table item as plain JavaScript values. */
export type Item = Record<string, unknown>;

/** The two key attributes every item has. */
export interface ItemKey {
  pk: string;
  sk: string;
}

/** An expression with its values and, where attribute names are reserved words, its names. */
export interface Expression {
  expression: string;
  values?: Item;
  names?: Record<string, string>;
}

/** A question to a table or one of its indexes. */
export interface QueryInput {
  index?: string;
  keys: Expression;
  /** Newest first. */
  descending?: boolean;
  limit: number;
  /** The `last` of the page before. */
  after?: Item | undefined;
}

/** One page of a query's answer. */
export interface QueryPage {
  items: Item[];
  /** Where the page ended, if there may be more. */
  last?: Item;
}

/** One write of a batch. */
export type BatchWrite = { put: Item & ItemKey } | { remove: ItemKey };

/** A DynamoDB table, with plain values in and out. Throttling and lost connections are `RetryableError`s. */
export type Table = ReturnType<typeof tableOf>;

const MARSHALL = { removeUndefinedValues: true } as const;
/** Requests take at most this many items (DynamoDB's own limits). */
const BATCH_GET_ITEMS = 100;
const BATCH_WRITE_ITEMS = 25;

/** The table `name`, asked through `client`. */
export function tableOf(client: DynamoDBClient, name: string) {
  return {
    name,

    async get(key: ItemKey): Promise<Item | undefined> {
      const reply = await retryable(() =>
        client.send(new GetItemCommand({ TableName: name, Key: marshall(key), ConsistentRead: true })),
      );
      return reply.Item && unmarshall(reply.Item);
    },

    /** False when the condition did not hold. */
    async put(item: Item & ItemKey, condition?: Expression): Promise<boolean> {
      return conditional(() =>
        client.send(new PutItemCommand({ TableName: name, Item: marshall(item, MARSHALL), ...conditionOf(condition) })),
      );
    },

    /** The item as it is after the update, or undefined when the condition did not hold. */
    async update(key: ItemKey, change: Expression, condition?: string): Promise<Item | undefined> {
      let updated: Item | undefined;
      await conditional(async () => {
        const reply = await client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall(key),
            UpdateExpression: change.expression,
            ...namesAndValues(change),
            ...(condition ? { ConditionExpression: condition } : {}),
            ReturnValues: 'ALL_NEW',
          }),
        );
        updated = reply.Attributes && unmarshall(reply.Attributes);
      });
      return updated;
    },

    /** False when the condition did not hold. */
    async remove(key: ItemKey, condition?: Expression): Promise<boolean> {
      return conditional(() =>
        client.send(new DeleteItemCommand({ TableName: name, Key: marshall(key), ...conditionOf(condition) })),
      );
    },

    async query(input: QueryInput): Promise<QueryPage> {
      const reply = await retryable(() =>
        client.send(
          new QueryCommand({
            TableName: name,
            IndexName: input.index,
            KeyConditionExpression: input.keys.expression,
            ...namesAndValues(input.keys),
            ScanIndexForward: !input.descending,
            Limit: input.limit,
            ExclusiveStartKey: input.after && marshall(input.after),
            ConsistentRead: input.index === undefined,
          }),
        ),
      );
      const items = (reply.Items ?? []).map((item) => unmarshall(item));
      return reply.LastEvaluatedKey ? { items, last: unmarshall(reply.LastEvaluatedKey) } : { items };
    },

    batchGet: (keys: readonly ItemKey[]) =>
      batchGet(
        client,
        keys.map((key) => ({ table: name, key })),
      ).then((found) => found.map(({ item }) => item)),

    /** Writes all of them, in any order, asking again for what the service left out. */
    async batchWrite(writes: readonly BatchWrite[]): Promise<void> {
      await batchWrite(
        client,
        writes.map((write) => ({ table: name, write })),
      );
    },
  };
}

/** Reads items of several tables in one request a hundred keys. Items that do not exist are left out. */
export async function batchGet(
  client: DynamoDBClient,
  wanted: readonly { table: string; key: ItemKey }[],
): Promise<{ table: string; item: Item }[]> {
  const found: { table: string; item: Item }[] = [];
  for (let start = 0; start < wanted.length; start += BATCH_GET_ITEMS) {
    let pending = groupByTable(wanted.slice(start, start + BATCH_GET_ITEMS), ({ key }) => marshall(key));
    for (let attempt = 0; Object.keys(pending).length > 0; attempt++) {
      await pause(attempt);
      const request = Object.fromEntries(
        Object.entries(pending).map(([table, keys]) => [table, { Keys: keys, ConsistentRead: true }]),
      );
      const reply = await retryable(() => client.send(new BatchGetItemCommand({ RequestItems: request })));
      for (const [table, items] of Object.entries(reply.Responses ?? {})) {
        for (const item of items) found.push({ table, item: unmarshall(item) });
      }
      pending = Object.fromEntries(
        Object.entries(reply.UnprocessedKeys ?? {}).map(([table, { Keys }]) => [table, Keys ?? []]),
      );
    }
  }
  return found;
}

/** Writes items of several tables, 25 a request; asks again for what the service left out. */
export async function batchWrite(
  client: DynamoDBClient,
  writes: readonly { table: string; write: BatchWrite }[],
): Promise<void> {
  for (let start = 0; start < writes.length; start += BATCH_WRITE_ITEMS) {
    let pending = groupByTable(writes.slice(start, start + BATCH_WRITE_ITEMS), ({ write }) => requestOf(write));
    for (let attempt = 0; Object.keys(pending).length > 0; attempt++) {
      await pause(attempt);
      const reply = await retryable(() => client.send(new BatchWriteItemCommand({ RequestItems: pending })));
      pending = reply.UnprocessedItems ?? {};
    }
  }
}

function requestOf(write: BatchWrite): WriteRequest {
  return 'put' in write
    ? { PutRequest: { Item: marshall(write.put, MARSHALL) } }
    : { DeleteRequest: { Key: marshall(write.remove) } };
}

function groupByTable<T extends { table: string }, R>(
  entries: readonly T[],
  map: (entry: T) => R,
): Record<string, R[]> {
  const groups: Record<string, R[]> = {};
  for (const entry of entries) {
    groups[entry.table] ??= [];
    groups[entry.table]?.push(map(entry));
  }
  return groups;
}

function conditionOf(condition: Expression | undefined) {
  return condition ? { ConditionExpression: condition.expression, ...namesAndValues(condition) } : {};
}

function namesAndValues({ values, names }: Expression): {
  ExpressionAttributeValues?: Record<string, AttributeValue>;
  ExpressionAttributeNames?: Record<string, string>;
} {
  return {
    ...(values ? { ExpressionAttributeValues: marshall(values, MARSHALL) } : {}),
    ...(names ? { ExpressionAttributeNames: names } : {}),
  };
}

async function conditional(send: () => Promise<unknown>): Promise<boolean> {
  try {
    await retryable(send);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** What passes by itself: the service is busy, or the connection was lost (the write may have been applied). */
async function retryable<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (isPassing(error)) throw new RetryableError('the database did not answer', { cause: error });
    throw error;
  }
}

const PASSING =
  /^(ProvisionedThroughputExceededException|ThrottlingException|RequestLimitExceeded|InternalServerError|ServiceUnavailable|ServiceUnavailableException|TimeoutError|AbortError|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/;

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return PASSING.test(error.name) || PASSING.test(code);
}
