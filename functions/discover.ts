import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { parseDiscoverMessage } from '../shared/messages.ts';
import { discoverSource } from '../shared/steps/discover.ts';
import type { Pipeline } from '../shared/steps/pipeline.ts';
import { batchResponse } from './batch.ts';
import { runtime } from './runtime.ts';

/** Polls the source of each message, and sends what is new to be collected. */
export function discoverHandler(pipeline: () => Pipeline) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const settled = await Promise.allSettled(
      Records.map(async ({ body }) => discoverSource(pipeline(), parseDiscoverMessage(body))),
    );
    return batchResponse(
      Records,
      settled.map((result) => (result.status === 'rejected' ? result.reason : undefined)),
      pipeline().observe,
    );
  };
}

export const handler = discoverHandler(runtime);
