import type { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { DIMENSION, METRIC, METRIC_NAMESPACE } from '../shared/names.ts';
import type { Outcome } from '../shared/outcomes.ts';

/** The metrics of one deployment, as alarms and dashboard look at them. */
export type DeploymentMetrics = ReturnType<typeof metricsOf>;

/** What to watch: the functions and the queues beside what the functions themselves count. */
export interface Watched {
  deployment: string;
  functions: Record<'schedule' | 'discover' | 'collect' | 'query', LambdaFunction>;
  queues: Record<'discover' | 'collect', Queue>;
  deadLetters: Record<'schedule' | 'discover' | 'collect' | 'compact' | 'canary', Queue> & { announce?: Queue };
}

/** Outcomes that tell of a site that changed, or of an extractor that no longer understands it. */
const UNREAD: readonly Outcome[] = ['extract-failed', 'needs-script', 'not-an-article', 'too-short'];

/** Outcomes that tell of a page that was read as an article. */
const READ: readonly Outcome[] = ['stored', 'revised', 'duplicate-of', 'teaser'];

/** Metrics as functions of their period. */
export function metricsOf({ deployment, functions, queues, deadLetters }: Watched) {
  const own = (metricName: string, period: Duration, statistic: string = Stats.SUM, outcome?: Outcome) =>
    new Metric({
      namespace: METRIC_NAMESPACE,
      metricName,
      period,
      statistic,
      dimensionsMap: { [DIMENSION.deployment]: deployment, ...(outcome ? { [DIMENSION.outcome]: outcome } : {}) },
      label: outcome ?? metricName,
    });
  const outcome = (name: Outcome, period: Duration) => own(METRIC.articles, period, Stats.SUM, name);

  return {
    polls: (period: Duration) => own(METRIC.polls, period),
    failedPolls: (period: Duration) => own(METRIC.failedPolls, period),
    drifting: (period: Duration) => own(METRIC.drifting, period),
    overdue: (period: Duration) => own(METRIC.overdue, period, Stats.MAXIMUM),
    silent: (period: Duration) => own(METRIC.silent, period, Stats.MAXIMUM),
    seenFreshness: (period: Duration) => own(METRIC.seenFreshness, period, Stats.AVERAGE),
    postponed: (period: Duration) => own(METRIC.postponed, period),
    freshness: (period: Duration, statistic: string) => own(METRIC.freshness, period, statistic),
    outcome,
    ticks: (period: Duration) => functions.schedule.metricInvocations({ period, statistic: Stats.SUM, label: 'ticks' }),
    age: (name: 'discover' | 'collect', period: Duration) =>
      queues[name].metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM, label: `${name} queue` }),
    /** Dead letters by what they were meant for. */
    dead: (period: Duration): Record<string, IMetric> =>
      Object.fromEntries(
        Object.entries(deadLetters).map(([name, queue]) => [
          name,
          queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM, label: name }),
        ]),
      ),
    errors: (name: keyof typeof functions, period: Duration) =>
      functions[name].metricErrors({ period, statistic: Stats.SUM, label: name }),
    duration: (name: keyof typeof functions, period: Duration) =>
      functions[name].metricDuration({ period, statistic: Stats.SUM, label: name }),

    /** Percent of the pages that could not be read as the article that a feed announced; 0 while there are fewer than 20. */
    unread: (period: Duration) =>
      new MathExpression({
        expression: `IF(${sum('u', UNREAD.length)} + ${sum('r', READ.length)} >= 20, 100 * (${sum('u', UNREAD.length)}) / (${sum('u', UNREAD.length)} + ${sum('r', READ.length)}), 0)`,
        usingMetrics: {
          ...Object.fromEntries(UNREAD.map((name, i) => [`u${i}`, outcome(name, period)])),
          ...Object.fromEntries(READ.map((name, i) => [`r${i}`, outcome(name, period)])),
        },
        period,
        label: 'pages not read, %',
      }),
  };
}

/** Metrics that may be missing, added up: `FILL(u0,0) + FILL(u1,0)`. */
function sum(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, i) => `FILL(${prefix}${i},0)`).join(' + ');
}
