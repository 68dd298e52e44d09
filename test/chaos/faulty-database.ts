import { type DynamoDBClient, ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import { instrument } from '../../bench/instrument.ts';

/** How a request fails: refused for now, by name or by a broken service; its answer lost before or after it took effect. */
export type Fault = 'throttled' | 'refused' | 'lost' | 'applied';

/** Makes a client's `at`-th request from now fail, once, below its own retries. */
export function failAt(client: DynamoDBClient, at: number, fault: Fault): { restore(): { failed: boolean } } {
  let requests = 0;
  const end = instrument(client, (next) => async (args) => {
    if (++requests !== at) return next(args);
    if (fault === 'applied') await next(args);
    throw errorOf(fault);
  });
  return {
    restore() {
      end();
      return { failed: requests >= at };
    },
  };
}

function errorOf(fault: Fault): Error {
  switch (fault) {
    case 'throttled':
      return new ProvisionedThroughputExceededException({ message: 'slow down', $metadata: { httpStatusCode: 400 } });
    case 'refused':
      return Object.assign(new Error('try again'), { name: 'InternalServerError', $metadata: { httpStatusCode: 500 } });
    case 'lost':
      return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    case 'applied':
      return Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });
  }
}
