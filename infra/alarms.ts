import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { DeploymentMetrics } from './metrics.ts';

/** When to wake somebody, and what to tell them. `docs/runbook.md` has a chapter of the same title for each. */
export interface AlarmDefinition {
  id: string;
  /** A heading of the runbook. */
  title: string;
  /** What happened, in a sentence for somebody who did not build this. */
  happened: string;
  /** Where to look first. */
  look: string;
  metric: IMetric;
  comparison: ComparisonOperator;
  threshold: number;
  /** Periods in a row. */
  periods: number;
  missing: TreatMissingData;
}

const { GREATER_THAN_THRESHOLD: ABOVE, LESS_THAN_THRESHOLD: BELOW } = ComparisonOperator;
const { NOT_BREACHING, BREACHING } = TreatMissingData;
const minutes = Duration.minutes;
const hours = Duration.hours;

/** The alarms of a deployment: eight, because a ninth would be read by nobody. */
export function alarmsFor(metrics: DeploymentMetrics): AlarmDefinition[] {
  return [
    {
      id: 'DeadLetters',
      title: 'Dead letters',
      happened: 'Messages failed five times and were put aside. That is a bug, not a slow site.',
      look: 'The error lines in the log of the function whose dead letters are counted; then send them back by `newsprint redrive`.',
      metric: sumOf('dead letters', minutes(5), metrics.dead(minutes(5))),
      comparison: ABOVE,
      threshold: 0,
      periods: 1,
      missing: NOT_BREACHING,
    },
    {
      id: 'NoTicks',
      title: 'The scheduler stands still',
      happened: 'The schedule function was not started for ten minutes: nothing new is polled or collected.',
      look: 'Mail from AWS Budgets (the budget stop takes the scheduler its permission), then the schedule in EventBridge Scheduler.',
      metric: metrics.ticks(minutes(5)),
      comparison: BELOW,
      threshold: 1,
      periods: 2,
      missing: BREACHING,
    },
    {
      id: 'FunctionErrors',
      title: 'Functions fail',
      happened: 'Functions crashed, ran out of memory or out of time, ten times in a quarter of an hour.',
      look: 'The error lines in their logs: a stack trace, "Task timed out" or "out of memory".',
      metric: sumOf('errors', minutes(15), {
        schedule: metrics.errors('schedule', minutes(15)),
        discover: metrics.errors('discover', minutes(15)),
        collect: metrics.errors('collect', minutes(15)),
        query: metrics.errors('query', minutes(15)),
      }),
      comparison: ABOVE,
      threshold: 9,
      periods: 1,
      missing: NOT_BREACHING,
    },
    {
      id: 'PollsLate',
      title: 'Polls are late',
      happened: 'Sources wait for more than half an hour to be polled, although they are due.',
      look: 'Throttles and duration of the discover function; `discover.concurrency` in the settings; sources that time out.',
      // What the canary reads from outside, so that it holds whichever part stands still.
      metric: metrics.overdue(minutes(5)),
      comparison: ABOVE,
      threshold: 30 * 60,
      periods: 3,
      missing: NOT_BREACHING,
    },
    {
      id: 'PollsFail',
      title: 'Polls fail',
      happened: 'More than half of the polls failed for two hours.',
      look: '"Failed polls by source" on the dashboard: one site or all of them? If all, the network or the agent name is refused.',
      metric: new MathExpression({
        expression: 'IF(FILL(polls,0) >= 10, 100 * FILL(failed,0) / polls, 0)',
        usingMetrics: { polls: metrics.polls(hours(1)), failed: metrics.failedPolls(hours(1)) },
        period: hours(1),
        label: 'failed polls, %',
      }),
      comparison: ABOVE,
      threshold: 50,
      periods: 2,
      missing: NOT_BREACHING,
    },
    {
      id: 'PagesUnread',
      title: 'Pages are not read',
      happened:
        'Every fifth page that a feed announced could not be read as an article, over six hours: a site has changed its layout.',
      look: '"Outcomes by source" on the dashboard; then `newsprint links --source … --outcome too-short` and `newsprint extract … --explain` on one.',
      metric: metrics.unread(hours(6)),
      comparison: ABOVE,
      threshold: 20,
      periods: 1,
      missing: NOT_BREACHING,
    },
    {
      id: 'ArticlesChange',
      title: 'Articles change',
      happened:
        "A source's latest articles are no longer what they usually are: shorter, longer, without dates or authors.",
      look: '"Articles that changed, by source" on the dashboard; then `newsprint sources show <id>`, and `newsprint extract … --explain` on one.',
      metric: metrics.drifting(hours(24)),
      comparison: ABOVE,
      threshold: 0,
      periods: 1,
      missing: NOT_BREACHING,
    },
    {
      id: 'NewsLate',
      title: 'News come late',
      happened: 'Half of the articles of the last six hours were stored more than two hours after they were published.',
      look: 'Age of the collect queue and postponed articles on the dashboard: a site that asks for patience, or too little concurrency.',
      metric: metrics.freshness(hours(6), 'p50'),
      comparison: ABOVE,
      threshold: 2 * 60 * 60,
      periods: 1,
      missing: NOT_BREACHING,
    },
  ];
}

function sumOf(label: string, period: Duration, usingMetrics: Record<string, IMetric>): MathExpression {
  const expression = Object.keys(usingMetrics)
    .map((name) => `FILL(${name},0)`)
    .join(' + ');
  return new MathExpression({ expression, usingMetrics, period, label });
}
