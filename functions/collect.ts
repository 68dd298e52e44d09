import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { parseCollectMessage } from '../shared/messages.ts';
import { type CollectRecord, collectArticles } from '../shared/steps/collect.ts';
import type { Pipeline } from '../shared/steps/pipeline.ts';
import { batchResponse, deliveryOf } from './batch.ts';
import { runtime } from './runtime.ts';

/** Collects the article of each message. */
export function collectHandler(pipeline: () => Pipeline) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const failures = new Map<SQSRecord, Error | undefined>();
    const parsed: { record: SQSRecord; collect: CollectRecord }[] = [];
    for (const record of Records) {
      try {
        parsed.push({ record, collect: { message: parseCollectMessage(record.body), delivery: deliveryOf(record) } });
      } catch (error) {
        failures.set(record, error as Error);
      }
    }
    const results = await collectArticles(
      pipeline(),
      parsed.map(({ collect }) => collect),
    );
    parsed.forEach(({ record }, i) => {
      failures.set(record, results[i]);
    });
    return batchResponse(
      Records,
      Records.map((record) => failures.get(record)),
      pipeline().observe,
    );
  };
}

export const handler = collectHandler(runtime);
