import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { instrument } from '../instrument.ts';

/** Requests to the database since the start, and the capacity units that they took. */
export interface Used {
  requests: number;
  units: number;
}

/** Counts what goes through a client; `start` begins anew. */
export function countUnits(client: DynamoDBClient): { used: Used; start(): void } {
  const used: Used = { requests: 0, units: 0 };
  instrument(client, (next) => async (args) => {
    used.requests++;
    Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
    const reply = await next(args);
    const { ConsumedCapacity = [] } = reply.output as { ConsumedCapacity?: Capacity | Capacity[] };
    for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) used.units += CapacityUnits;
    return reply;
  });
  return { used, start: () => Object.assign(used, { requests: 0, units: 0 }) };
}

interface Capacity {
  CapacityUnits?: number;
}
