import type { DynamoDBClient, ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import type { InitializeMiddleware } from '@smithy/types';

/** Lets a middleware see every request of a client from now on, before anything else does; gives what ends it. */
export function instrument(
  client: DynamoDBClient,
  middleware: InitializeMiddleware<ServiceInputTypes, ServiceOutputTypes>,
): () => void {
  // Otherwise a kind of request that was sent before goes on as it did then.
  client.config.cacheMiddleware = false;
  const name = `instrument ${++instruments}`;
  client.middlewareStack.add(middleware, { step: 'initialize', name });
  return () => void client.middlewareStack.remove(name);
}

let instruments = 0;
