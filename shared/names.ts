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
  site: 'SITE#',
  robots: 'ROBOTS#',
  link: 'LINK#',
} as const;

/** Folders of the bucket. */
export const PREFIX = { text: 'text/', pages: 'pages/', parquet: 'parquet/' } as const;

/** The namespace of every metric. */
export const METRIC_NAMESPACE = 'Newsprint';

/** Outputs of the storage stack, by which a command finds the archive. */
export const OUTPUT = { articleTable: 'ArticleTableName', crawlTable: 'CrawlTableName', bucket: 'BucketName' } as const;
