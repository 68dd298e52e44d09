import { CfnOutput, CfnParameter, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { DEAD_LETTERS_OUTPUT, ENV, eventSourceOf } from '../shared/names.ts';
import { applyAfterDeployment } from './after-deployment.ts';
import { Analysis } from './analysis.ts';
import { BudgetStop } from './budget.ts';
import type { FunctionName } from './bundle.ts';
import type { Settings } from './config.ts';
import { grant } from './grants.ts';
import { NewsprintFunction } from './newsprint-function.ts';
import { Notices } from './notices.ts';
import { PERMISSIONS } from './permissions.ts';
import { QueryApi } from './query-api.ts';
import type { Storage } from './storage.ts';
import { Tick } from './tick.ts';
import { Watching } from './watching.ts';
import { WorkQueue } from './work-queue.ts';

/** What the pipeline is made from. */
export interface PipelineProps extends StackProps {
  settings: Settings;
  storage: Storage;
  /** The code of a function. */
  codeOf: (name: FunctionName) => Code;
}

/** Memory (MB) and time-out of each function, and why. */
const FUNCTIONS = {
  // A tick is requests to DynamoDB and SQS, a thousand one after the other at most, and now and then a robots.txt.
  schedule: { description: 'Sends what is due to the queues', memory: 512, timeout: Duration.seconds(60) },
  // Parses documents of some MB with half a CPU; a sitemap index is up to 50 requests, one after the other.
  discover: { description: 'Polls sources', memory: 1024, timeout: Duration.minutes(5) },
  // A page has at most 10 MB, its tree 3 to 5 times that, and a batch of five is held at once: 250 MB. Two fetches, the
  // page and its robots.txt, may use up 20 seconds each. Mostly it waits, so that memory beyond need is paid for nothing.
  collect: { description: 'Fetches and stores articles', memory: 512, timeout: Duration.minutes(2) },
  // Holds a day's articles with their texts, once as rows and once as a file: some 20 KB an article. Reads each new
  // text once, 16 at a time; whatever 15 minutes (Lambda's longest) are too short for is done by the next run.
  compact: { description: 'Daily upkeep of the archive', memory: 1536, timeout: Duration.minutes(15) },
  // A query for the sources, and eight for the latest articles.
  canary: { description: 'Measures how fresh the archive is', memory: 512, timeout: Duration.seconds(30) },
  // At most 5,000 articles a run, ten a request; what is left is told by the next one.
  announce: { description: 'Puts what is new on the event bus', memory: 512, timeout: Duration.minutes(2) },
  // Two requests a source, one after the other: minutes only for a list of thousands.
  'apply-sources': { description: 'Applies sources.yaml', memory: 512, timeout: Duration.minutes(2) },
  // API Gateway gives up after 30 seconds; little to compute.
  query: { description: 'Answers questions about the archive', memory: 512, timeout: Duration.seconds(29) },
} as const;

/** All that works: it can be deleted and deployed again, and no article is lost. */
export class Pipeline extends Stack {
  constructor(scope: Construct, id: string, { settings, storage, codeOf, ...props }: PipelineProps) {
    super(scope, id, props);
    const { articles, crawl, bucket, bucketArn } = storage;
    const { deployment } = settings;
    const discovering = new WorkQueue(this, 'DiscoverQueue', FUNCTIONS.discover.timeout);
    const collecting = new WorkQueue(this, 'CollectQueue', FUNCTIONS.collect.timeout);
    const queues = { discover: discovering.queue, collect: collecting.queue };
    const environment = {
      [ENV.articleTable]: articles.tableName,
      [ENV.crawlTable]: crawl.tableName,
      [ENV.bucket]: bucket.bucketName,
      [ENV.discoverQueue]: queues.discover.queueUrl,
      [ENV.collectQueue]: queues.collect.queueUrl,
      [ENV.contact]: settings.contact ?? askForContact(this),
      [ENV.deployment]: deployment,
    };
    const build = (name: FunctionName, more: { sendsToItself?: boolean } = {}) => {
      const { logDays } = settings;
      const fn = new NewsprintFunction(this, name, {
        ...FUNCTIONS[name],
        ...more,
        environment,
        logDays,
        code: codeOf(name),
      });
      const eventBusArn = this.formatArn({ service: 'events', resource: 'event-bus', resourceName: 'default' });
      const eventSource = eventSourceOf(deployment);
      grant(fn, PERMISSIONS[name], { articles, crawl, bucketArn, queues, eventBusArn, eventSource });
      return fn;
    };
    const functions = {
      schedule: build('schedule'),
      discover: build('discover'),
      collect: build('collect', { sendsToItself: true }),
      query: build('query'),
    };
    applyAfterDeployment(this, build('apply-sources'));
    const everyMinute = new Tick(this, 'EveryMinute', functions.schedule, {
      description: 'Starts the schedule function, which sends what is due to the queues',
      expression: 'rate(1 minute)',
      maxAgeSeconds: 120,
    });
    // Soon after midnight, so that Athena finds all of yesterday; at no full hour, when everybody else's jobs start.
    const everyDay = new Tick(this, 'EveryDay', build('compact'), {
      description: 'Starts the compact function: clusters, Parquet files, retention, old URLs',
      expression: 'cron(20 0 * * ? *)',
      maxAgeSeconds: 6 * 60 * 60,
    });
    const watch = new Tick(this, 'EveryFiveMinutes', build('canary'), {
      description: 'Starts the canary, which measures how fresh the archive is',
      expression: 'rate(5 minutes)',
      maxAgeSeconds: 120,
    });
    const telling = settings.events
      ? new Tick(this, 'EveryMinuteAnnounce', build('announce'), {
          description: 'Starts the announce function, which puts what is new on the event bus',
          expression: 'rate(1 minute)',
          maxAgeSeconds: 120,
        })
      : undefined;
    discovering.workedBy(functions.discover, settings.discover);
    collecting.workedBy(functions.collect, settings.collect);
    const api = new QueryApi(this, 'Api', functions.query, settings);
    new Analysis(this, 'Analysis', { deployment, bucketName: bucket.bucketName });

    const { topic } = new Notices(this, 'Notices', settings.alarmEmail);
    const deadLetters = {
      schedule: everyMinute.deadLetters,
      compact: everyDay.deadLetters,
      canary: watch.deadLetters,
      ...(telling ? { announce: telling.deadLetters } : {}),
      discover: discovering.deadLetters,
      collect: collecting.deadLetters,
    };
    new Watching(this, 'Watching', { deployment, functions, queues, deadLetters, topic, runbook: settings.runbook });
    const { budget } = settings;
    if (budget) new BudgetStop(this, 'Budget', { deployment, budget, schedulerRole: everyMinute.role, topic });

    new CfnOutput(this, 'ApiUrl', { value: api.url });
    new CfnOutput(this, 'DiscoverQueueUrl', { value: queues.discover.queueUrl });
    new CfnOutput(this, 'CollectQueueUrl', { value: queues.collect.queueUrl });
    new CfnOutput(this, DEAD_LETTERS_OUTPUT.discover, { value: discovering.deadLetters.queueUrl });
    new CfnOutput(this, DEAD_LETTERS_OUTPUT.collect, { value: collecting.deadLetters.queueUrl });
  }
}

/** Without a contact in the settings the templates can be written, but CloudFormation does not deploy them until it gets one. */
function askForContact(stack: Stack): string {
  const parameter = new CfnParameter(stack, 'Contact', {
    description:
      'How a site reaches whoever runs this: an e-mail address or a page. Better written in cdk.json, as newsprint.contact',
    allowedPattern: '[^@\\s]+@[^@\\s]+|https?://\\S+',
    constraintDescription: 'must be an e-mail address or an http(s) address',
  });
  return parameter.valueAsString;
}
