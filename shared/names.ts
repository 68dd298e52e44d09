/**
 * Names that more than one side must spell alike: the stacks that set them, the functions that read them.
 * Imports nothing, so that anybody may import it.
 */

/** Environment variables that the functions read. */
export const ENV = {
  articleTable: 'ARTICLE_TABLE',
  crawlTable: 'CRAWL_TABLE',
  bucket: 'ARTICLE_BUCKET',
  discoverQueue: 'DISCOVER_QUEUE_URL',
  collectQueue: 'COLLECT_QUEUE_URL',
  /** How to reach whoever runs this deployment: part of the agent name that sites see. */
  contact: 'CONTACT',
  /** The deployment's name: a dimension of its metrics. */
  deployment: 'DEPLOYMENT',
} as const;

/** The product token: what robots.txt files call us. */
export const PRODUCT_TOKEN = 'Newsprint';

/** Global secondary indexes. */
export const INDEX = {
  bySource: 'by-source',
  byDay: 'by-day',
  byIndexed: 'by-indexed',
  byDue: 'by-due',
  byLink: 'by-link',
  byOutcome: 'by-outcome',
} as const;

/** Prefixes of partition keys. */
export const KEY = {
  article: 'ARTICLE#',
  tag: 'TAG#',
  author: 'AUTHOR#',
  text: 'TEXT#',
  band: 'BAND#',
  cluster: 'CLUSTER#',
  site: 'SITE#',
  robots: 'ROBOTS#',
  link: 'LINK#',
} as const;

/** Folders of the bucket. */
export const PREFIX = { text: 'text/', pages: 'pages/', parquet: 'parquet/' } as const;

/** The `source` of a deployment's events on the event bus. */
export function eventSourceOf(deployment: string): string {
  return `newsprint.${deployment}`;
}

/** The namespace of every metric. */
export const METRIC_NAMESPACE = 'Newsprint';

/**
 * Metrics that the functions write. Each counts, except those in seconds: from publication to storing as collect stores an
 * article and as the canary sees it, since a poll was due, since an article was stored.
 */
export const METRIC = {
  articles: 'Articles',
  freshness: 'Freshness',
  polls: 'Polls',
  failedPolls: 'FailedPolls',
  postponed: 'Postponed',
  drifting: 'DriftingSources',
  overdue: 'OverdueSeconds',
  silent: 'SilentSeconds',
  seenFreshness: 'SeenFreshness',
} as const;

/**
 * Their dimensions. A source is none: every value would be a metric of its own, at 0.30 dollars a month each.
 * It is a field of the same log lines, which Logs Insights counts by.
 */
export const DIMENSION = { deployment: 'deployment', outcome: 'outcome' } as const;

/** Outputs of the storage stack, by which a command finds the archive. */
export const OUTPUT = { articleTable: 'ArticleTableName', crawlTable: 'CrawlTableName', bucket: 'BucketName' } as const;

/** Outputs of the pipeline stack: the addresses of the queues' dead letters, by which a command sends them back. */
export const DEAD_LETTERS_OUTPUT = { discover: 'DiscoverDeadLettersUrl', collect: 'CollectDeadLettersUrl' } as const;
