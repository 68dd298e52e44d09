import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { ENV } from '../shared/names.ts';
import { DEFAULT_OPT_OUT_POLICY } from '../shared/opt-outs.ts';
import type { Pipeline } from '../shared/steps/pipeline.ts';
import { articleStore } from '../shared/store/articles.ts';
import { ledgerOf } from '../shared/store/ledger.ts';
import { siteStore } from '../shared/store/sites.ts';
import { sourceStore } from '../shared/store/sources.ts';
import { sqsQueues } from '../shared/store/sqs-queues.ts';
import { tableOf } from '../shared/store/table.ts';
import { observeAsMetrics } from './metrics.ts';
import { bucketWhenNeeded, fetcherWhenNeeded } from './when-needed.ts';

let built: Pipeline | undefined;

/**
 * What the deployed functions work with, built once an instance from the variables that the stack sets. The fetcher and
 * the bucket are loaded when a function first needs them: a third of the code, and some functions never do.
 */
export function runtime(): Pipeline {
  built ??= build(process.env);
  return built;
}

function build(env: NodeJS.ProcessEnv): Pipeline {
  const database = new DynamoDBClient({ cacheMiddleware: true });
  const crawl = tableOf(database, required(env, ENV.crawlTable));
  const contact = required(env, ENV.contact);
  const bucket = required(env, ENV.bucket);
  const now = () => new Date();
  return {
    fetcher: fetcherWhenNeeded(async () => (await import('../shared/fetch/fetcher.ts')).createFetcher({ contact })),
    database,
    articles: articleStore(tableOf(database, required(env, ENV.articleTable))),
    ledger: ledgerOf(crawl),
    sources: sourceStore(crawl),
    sites: siteStore(crawl),
    bucket: bucketWhenNeeded(bucket, async () => (await import('../shared/store/open-bucket.ts')).openBucket(bucket)),
    queues: sqsQueues(
      new SQSClient({ cacheMiddleware: true }),
      { discover: required(env, ENV.discoverQueue), collect: required(env, ENV.collectQueue) },
      now,
    ),
    optOuts: DEFAULT_OPT_OUT_POLICY,
    observe: observeAsMetrics,
    now,
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set; the stack sets it for every function`);
  return value;
}
