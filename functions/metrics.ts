import type { PipelineEvent } from '../shared/events.ts';
import { DIMENSION, ENV, METRIC, METRIC_NAMESPACE } from '../shared/names.ts';

/** An article this many milliseconds old was not late: it was there before its source was added. */
const OLD_MS = 2 * 24 * 60 * 60_000;

/** One value that an event adds to a metric. */
interface Measure {
  name: string;
  value: number;
  unit: 'Count' | 'Seconds';
  /** Fields of the line that the metric is told apart by. */
  dimensions: string[];
}

/** Writes an event as one log line, from which CloudWatch also reads metrics. */
export function observeAsMetrics(event: PipelineEvent): void {
  const line = metricLine(event, process.env[ENV.deployment] ?? '', Date.now()) ?? failureLine(event);
  // Not `console.log`: Lambda would wrap the line, and its metrics would not be found.
  if (line) process.stdout.write(`${JSON.stringify(line)}\n`);
}

/**
 * An event as a log line: in CloudWatch's Embedded Metric Format where it measures something, undefined where it is
 * not worth a line. Nothing of a page is in it. `now` is in milliseconds since 1970.
 */
export function metricLine(event: PipelineEvent, deployment: string, now: number): Record<string, unknown> | undefined {
  if (event.type === 'returned') return { level: event.bug ? 'error' : 'warn', ...event };
  const measures = measuresOf(event);
  if (measures.length === 0) return undefined;
  const directives = measures.map(({ name, unit, dimensions }) => ({
    Namespace: METRIC_NAMESPACE,
    Dimensions: [dimensions],
    Metrics: [{ Name: name, Unit: unit }],
  }));
  return {
    _aws: { Timestamp: now, CloudWatchMetrics: directives },
    level: 'info',
    ...event,
    title: undefined,
    [DIMENSION.deployment]: deployment,
    ...Object.fromEntries(measures.map(({ name, value }) => [name, value])),
  };
}

/** A record that was sent back measures nothing (its queue does), but its reason must be found. */
function failureLine(event: PipelineEvent): Record<string, unknown> | undefined {
  return event.type === 'returned' ? { level: event.bug ? 'error' : 'warn', ...event } : undefined;
}

function measuresOf(event: PipelineEvent): Measure[] {
  switch (event.type) {
    case 'polled':
      return [count(METRIC.polls, 1), count(METRIC.failedPolls, 0)];
    case 'poll-failed':
      return [count(METRIC.polls, 1), count(METRIC.failedPolls, 1)];
    case 'looked':
      return [count(METRIC.drifting, event.drift.length > 0 ? 1 : 0)];
    case 'measured':
      return [
        inSeconds(METRIC.overdue, event.overdueSeconds),
        inSeconds(METRIC.silent, event.silentSeconds),
        ...(event.freshnessSeconds === undefined ? [] : [inSeconds(METRIC.seenFreshness, event.freshnessSeconds)]),
      ];
    case 'postponed':
      return [count(METRIC.postponed, 1)];
    case 'finished':
      return [count(METRIC.articles, 1, DIMENSION.outcome), ...freshness(event.freshnessMs)];
    default:
      return [];
  }
}

function count(name: string, value: number, ...dimensions: string[]): Measure {
  return { name, value, unit: 'Count', dimensions: [DIMENSION.deployment, ...dimensions] };
}

function inSeconds(name: string, value: number): Measure {
  return { name, value, unit: 'Seconds', dimensions: [DIMENSION.deployment] };
}

function freshness(ms: number | undefined): Measure[] {
  return ms === undefined || ms > OLD_MS ? [] : [inSeconds(METRIC.freshness, Math.round(ms / 1_000))];
}
