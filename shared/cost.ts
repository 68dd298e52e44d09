/**
 * What a month of Newsprint costs on AWS: counted requests, times a dated price table. Ticks of EventBridge Scheduler
 * (43,200 a month, 14 million are free), the HTTP API and Athena are left out: cents, or by use.
 */

/** Prices in US dollars, region us-east-1 (N. Virginia), without free tiers, from the services' pricing pages. */
export const PRICES = {
  asOf: '2025-06-01',
  /** arm64, for each GB-second and each request. aws.amazon.com/lambda/pricing */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2e-6,
  /** On demand, for each request unit, since November 2024. aws.amazon.com/dynamodb/pricing/on-demand */
  dynamoWriteUnit: 0.625e-6,
  dynamoReadUnit: 0.125e-6,
  dynamoGbMonth: 0.25,
  dynamoBackupGbMonth: 0.2,
  /** Standard class. aws.amazon.com/s3/pricing */
  s3Put: 0.005e-3,
  s3Get: 0.0004e-3,
  s3GbMonth: 0.023,
  /** Standard queues, for each request of up to 64 KB. aws.amazon.com/sqs/pricing */
  sqsRequest: 0.4e-6,
  /** Standard log class, for each GB taken in; a metric and an alarm's metric for each month. aws.amazon.com/cloudwatch/pricing */
  logGb: 0.5,
  metricMonth: 0.3,
  alarmMetricMonth: 0.1,
} as const;

/** What one piece of work asks of AWS. Requests may be parts of one, where a batch shares them. */
export interface Work {
  /** Handled by a function: its share of an invocation, seconds of it, and the function's memory in GB. */
  invocations: number;
  seconds: number;
  memoryGb: number;
  /** DynamoDB request units, indexes included. */
  writeUnits: number;
  readUnits: number;
  s3Puts: number;
  s3Gets: number;
  sqsRequests: number;
  logBytes: number;
}

/** What is kept of one article, in bytes. */
export interface Kept {
  s3Bytes: number;
  dynamoBytes: number;
}

/** A month as somebody plans it. */
export interface Plan {
  /** New articles in the month. */
  articles: number;
  sources: number;
  /** Minutes between two polls of a source, on average. */
  pollMinutes?: number;
  /** Looks at an article after it was stored. */
  rechecks?: number;
}

/** One line of the bill, in US dollars a month. */
export interface CostLine {
  name: string;
  dollars: number;
}

/** A month's bill: what grows with the work, what is there all the same, and what storage adds each month. */
export interface Bill {
  lines: CostLine[];
  /** Of the lines, in all: without storage. */
  total: number;
  /** Of that, for a million articles, polls included; undefined for no articles. */
  perMillionArticles: number | undefined;
  /** What the month's articles cost for each further month that they are kept. */
  storagePerMonth: number;
}

/** Minutes between polls where nobody says otherwise: adaptive intervals go from 5 minutes to a day. */
const POLL_MINUTES = 30;
const MINUTES = 30 * 24 * 60;
/** Re-checks after 1, 6, 24 and 168 hours. */
const RECHECKS = 4;
/** Metrics that a deployment writes in a month, and metrics that its alarms look at. */
const METRICS = 16;
const ALARM_METRICS = 22;

/** Work by kind. */
export interface Counted {
  /** From the poll that finds an article to its outcome in the ledger. */
  article: Work;
  /** One more look at a stored article, which finds it unchanged. */
  recheck: Work;
  /** What the daily upkeep does about a new article. */
  upkeep: Work;
  /** A poll of a source that lists 20 articles, none of them new. */
  poll: Work;
  /** A tick of the scheduler that finds nothing due. */
  tick: Work;
  kept: Kept;
}

/**
 * Requests and request units are counted by a test, which runs the handlers on the embedded database and fails when
 * they change: an article has one author and four tags. Seconds are estimates, to be replaced by what a deployment's
 * dashboard shows: two articles share an invocation that mostly waits for sites. Bytes are those of a usual news page.
 */
export const COUNTED: Counted = {
  article: {
    invocations: 0.5,
    seconds: 0.6,
    memoryGb: 0.5,
    // 13.1 where the article's item takes one unit; on 562 labelled news pages it took 1.7.
    writeUnits: 13.8,
    readUnits: 3.65,
    s3Puts: 2,
    s3Gets: 0,
    // Sent by tens, received and deleted by invocation.
    sqsRequests: 1.1,
    logBytes: 400,
  },
  recheck: {
    invocations: 0.5,
    seconds: 0.4,
    memoryGb: 0.5,
    // Twenty that a source's turn sends together take 1.2; the fewer it sends, the more of its own 4 falls on each.
    writeUnits: 1.3,
    readUnits: 4,
    s3Puts: 0,
    s3Gets: 0,
    sqsRequests: 1.1,
    logBytes: 400,
  },
  upkeep: {
    invocations: 0,
    seconds: 0.02,
    memoryGb: 1.5,
    writeUnits: 4,
    readUnits: 6.25,
    // A day's file, for the 20 articles of the count; the more articles a day has, the less.
    s3Puts: 0.05,
    s3Gets: 1,
    sqsRequests: 0,
    logBytes: 0,
  },
  poll: {
    invocations: 0.5,
    seconds: 0.5,
    memoryGb: 1,
    writeUnits: 3,
    readUnits: 22,
    s3Puts: 0,
    s3Gets: 0,
    sqsRequests: 1.1,
    logBytes: 300,
  },
  tick: {
    invocations: 1,
    seconds: 0.1,
    memoryGb: 0.5,
    writeUnits: 0,
    // Five queries; the embedded database counts nothing for one that finds nothing, the real one half a unit.
    readUnits: 2.5,
    s3Puts: 0,
    s3Gets: 0,
    // Lambda's pollers ask both queues 15 times a minute even when nothing waits.
    sqsRequests: 30,
    logBytes: 0,
  },
  kept: { s3Bytes: 45_000, dynamoBytes: 8_000 },
};

/** The bill of a month that goes as planned. */
export function monthlyBill(plan: Plan, counted: Counted = COUNTED): Bill {
  const { articles, sources, pollMinutes = POLL_MINUTES, rechecks = RECHECKS } = plan;
  const work: [string, Work, number][] = [
    ['articles', counted.article, articles],
    ['daily upkeep', counted.upkeep, articles],
    ['re-checks', counted.recheck, articles * rechecks],
    ['polls', counted.poll, (sources * MINUTES) / pollMinutes],
    ['scheduler and idle queues', counted.tick, MINUTES],
  ];
  const lines = work.map(([name, each, times]) => ({ name, dollars: times * costOf(each) }));
  lines.push({ name: 'metrics and alarms', dollars: watching() });
  const total = lines.reduce((sum, { dollars }) => sum + dollars, 0);
  return {
    lines,
    total,
    perMillionArticles: articles > 0 ? (total / articles) * 1e6 : undefined,
    storagePerMonth: articles * storageOf(counted.kept),
  };
}

/** What one piece of work costs, in US dollars. */
export function costOf(work: Work): number {
  return (
    work.invocations * PRICES.lambdaRequest +
    work.seconds * work.memoryGb * PRICES.lambdaGbSecond +
    work.writeUnits * PRICES.dynamoWriteUnit +
    work.readUnits * PRICES.dynamoReadUnit +
    work.s3Puts * PRICES.s3Put +
    work.s3Gets * PRICES.s3Get +
    work.sqsRequests * PRICES.sqsRequest +
    (work.logBytes / 1e9) * PRICES.logGb
  );
}

function storageOf({ s3Bytes, dynamoBytes }: Kept): number {
  const dynamo = PRICES.dynamoGbMonth + PRICES.dynamoBackupGbMonth;
  return (s3Bytes * PRICES.s3GbMonth + dynamoBytes * dynamo) / 1e9;
}

function watching(): number {
  return METRICS * PRICES.metricMonth + ALARM_METRICS * PRICES.alarmMetricMonth;
}
