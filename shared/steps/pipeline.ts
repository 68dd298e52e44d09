import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Observe } from '../events.ts';
import type { CollectMessage, DiscoverMessage } from '../messages.ts';
import type { OptOutPolicy } from '../opt-outs.ts';
import type { Fetcher } from '../page.ts';
import type { ArticleStore } from '../store/articles.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Ledger } from '../store/ledger.ts';
import type { SiteStore } from '../store/sites.ts';
import type { SourceStore } from '../store/sources.ts';

/** Where messages go. */
export interface Queues {
  discover(messages: readonly DiscoverMessage[]): Promise<void>;
  /** Each message is delivered about when its slot comes. */
  collect(messages: readonly CollectMessage[]): Promise<void>;
}

/** What the steps of the pipeline work with: the same on one machine and deployed. */
export interface Pipeline {
  fetcher: Fetcher;
  database: DynamoDBClient;
  articles: ArticleStore;
  ledger: Ledger;
  sources: SourceStore;
  sites: SiteStore;
  bucket: Bucket;
  queues: Queues;
  optOuts: OptOutPolicy;
  observe: Observe;
  now: () => Date;
  /** No other process collects for this archive: what this one keeps apart is apart. */
  alone?: true;
}
