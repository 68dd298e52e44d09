import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryVisualizationType,
  LogQueryWidget,
  MathExpression,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { COUNTED, costOf } from '../shared/cost.ts';
import { METRIC } from '../shared/names.ts';
import { OUTCOMES, type Outcome } from '../shared/outcomes.ts';
import type { DeploymentMetrics } from './metrics.ts';

const FIVE_MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);
/** Columns of a dashboard. */
const WIDTH = 24;

/** The logs that the tables by source are counted from. */
export interface DashboardLogs {
  discover: LogGroup;
  collect: LogGroup;
}

/** One page with three questions: is it working, what is late, what does it cost. */
export function addDashboard(
  scope: Construct,
  id: string,
  metrics: DeploymentMetrics,
  logs: DashboardLogs,
  memory: Record<'schedule' | 'discover' | 'collect' | 'query', number>,
): Dashboard {
  const dashboard = new Dashboard(scope, id, { defaultInterval: Duration.days(1) });
  dashboard.addWidgets(heading('Is it working?'));
  dashboard.addWidgets(
    graph('Articles an hour, by outcome', allOutcomes(metrics), { stacked: true }),
    graph('Polls an hour', [metrics.polls(HOUR), metrics.failedPolls(HOUR)]),
    graph(
      'Errors',
      (['schedule', 'discover', 'collect', 'query'] as const).map((name) => metrics.errors(name, FIVE_MINUTES)),
    ),
  );
  dashboard.addWidgets(
    table('Outcomes by source', logs.collect, [
      'filter ispresent(outcome)',
      'stats count(*) as articles by sourceId, outcome',
      'sort articles desc',
      'limit 200',
    ]),
    table('Failed polls by source', logs.discover, [
      "filter type = 'poll-failed'",
      'stats count(*) as failures, latest(reason) as last by sourceId',
      'sort failures desc',
      'limit 100',
    ]),
  );
  dashboard.addWidgets(
    table('Articles that changed, by source', logs.discover, [
      "filter type = 'looked' and ispresent(drift.0)",
      'stats latest(drift.0) as first, latest(drift.1) as second by sourceId',
      'limit 100',
    ]),
    graph('Sources whose articles changed, a day', [metrics.drifting(Duration.days(1))], { width: WIDTH / 2 }),
  );
  dashboard.addWidgets(heading('What is late?'));
  dashboard.addWidgets(
    graph('The most overdue poll, seconds', [metrics.overdue(FIVE_MINUTES)]),
    graph('Since an article was stored, seconds', [metrics.silent(FIVE_MINUTES)]),
    graph('From published to stored, as the canary sees it, seconds', [metrics.seenFreshness(FIVE_MINUTES)]),
  );
  dashboard.addWidgets(
    graph('From published to stored, seconds', [metrics.freshness(HOUR, 'p50'), metrics.freshness(HOUR, 'p90')]),
    graph('Oldest message, seconds', [metrics.age('discover', FIVE_MINUTES), metrics.age('collect', FIVE_MINUTES)]),
    graph('Dead letters', Object.values(metrics.dead(FIVE_MINUTES))),
  );
  dashboard.addWidgets(
    graph('Postponed, because a site asks for patience', [metrics.postponed(HOUR)], { width: 8 }),
    table(
      'Freshness by source, seconds',
      logs.collect,
      [
        `filter ispresent(${METRIC.freshness})`,
        `stats pct(${METRIC.freshness}, 50) as half, pct(${METRIC.freshness}, 90) as most, count(*) as articles by sourceId`,
        'sort most desc',
        'limit 100',
      ],
      16,
    ),
  );
  dashboard.addWidgets(heading('What does it cost? (docs/costs.md has the prices)'));
  dashboard.addWidgets(
    graph('Lambda, GB-seconds an hour', gigabyteSeconds(metrics, memory), { stacked: true }),
    table(
      'Spend by source, dollars',
      logs.collect,
      [
        'filter ispresent(outcome)',
        "fields strcontains(outcome, 'stored') as isNew",
        `fields isNew * ${dollars(NEW_ARTICLE)} + (1 - isNew) * ${dollars(costOf(COUNTED.recheck))} as cost`,
        'stats count(*) as requests, sum(cost) as dollars by sourceId',
        'sort dollars desc',
        'limit 100',
      ],
      16,
    ),
  );
  return dashboard;
}

/** What a new article costs with the upkeep that it makes; anything else that is collected costs about a re-check. */
const NEW_ARTICLE = costOf(COUNTED.article) + costOf(COUNTED.upkeep);

/** An amount without an exponent, which queries don't know. */
function dollars(amount: number): string {
  return amount.toFixed(9);
}

function heading(text: string): TextWidget {
  return new TextWidget({ markdown: `## ${text}`, width: WIDTH, height: 1 });
}

function graph(title: string, left: IMetric[], { width = WIDTH / 3, stacked = false } = {}): GraphWidget {
  return new GraphWidget({ title, left, width, stacked, height: 6 });
}

function table(title: string, log: LogGroup, queryLines: string[], width = WIDTH / 2): LogQueryWidget {
  return new LogQueryWidget({
    title,
    logGroupNames: [log.logGroupName],
    view: LogQueryVisualizationType.TABLE,
    queryLines,
    width,
    height: 8,
  });
}

function allOutcomes(metrics: DeploymentMetrics): IMetric[] {
  return (Object.keys(OUTCOMES) as Outcome[])
    .filter((name) => name !== 'queued')
    .map((name) => metrics.outcome(name, HOUR));
}

function gigabyteSeconds(
  metrics: DeploymentMetrics,
  memory: Record<'schedule' | 'discover' | 'collect' | 'query', number>,
): IMetric[] {
  return (['schedule', 'discover', 'collect', 'query'] as const).map(
    (name) =>
      new MathExpression({
        expression: `${name} * ${memory[name]} / 1024 / 1000`,
        usingMetrics: { [name]: metrics.duration(name, HOUR) },
        period: HOUR,
        label: name,
      }),
  );
}
