import { describe, expect, test } from 'vitest';
import { metricLine } from '../../functions/metrics.ts';
import type { PipelineEvent } from '../../shared/events.ts';

const NOW = Date.UTC(2026, 10, 20, 8);
const about = { sourceId: 'paper', url: 'https://paper.example/a' };
const line = (event: PipelineEvent) => JSON.parse(JSON.stringify(metricLine(event, 'desk', NOW) ?? null));

interface Directive {
  Namespace: string;
  Dimensions: string[][];
  Metrics: { Name: string; Unit: string }[];
}

describe('an event as a log line', () => {
  test('counts an article by its outcome, and measures how fresh it is', () => {
    const stored = line({ type: 'finished', ...about, outcome: 'stored', title: 'The pier', freshnessMs: 90_400 });
    expect(stored).toEqual({
      _aws: {
        Timestamp: NOW,
        CloudWatchMetrics: [
          {
            Namespace: 'Newsprint',
            Dimensions: [['deployment', 'outcome']],
            Metrics: [{ Name: 'Articles', Unit: 'Count' }],
          },
          { Namespace: 'Newsprint', Dimensions: [['deployment']], Metrics: [{ Name: 'Freshness', Unit: 'Seconds' }] },
        ],
      },
      level: 'info',
      type: 'finished',
      ...about,
      outcome: 'stored',
      freshnessMs: 90_400,
      deployment: 'desk',
      Articles: 1,
      Freshness: 90,
    });
  });

  test.each<[PipelineEvent, string[]]>([
    [{ type: 'finished', ...about, outcome: 'gone' }, ['Articles']],
    [{ type: 'finished', ...about, outcome: 'stored', freshnessMs: 3 * 24 * 60 * 60_000 }, ['Articles']],
    [{ type: 'polled', ...about, listed: 3, fresh: 1 }, ['Polls', 'FailedPolls']],
    [{ type: 'poll-failed', ...about, reason: 'refused' }, ['Polls', 'FailedPolls']],
    [{ type: 'looked', sourceId: 'paper', drift: [] }, ['DriftingSources']],
    [
      { type: 'measured', overdueSeconds: 0, silentSeconds: 9, freshnessSeconds: 60 },
      ['OverdueSeconds', 'SilentSeconds', 'SeenFreshness'],
    ],
    [{ type: 'measured', overdueSeconds: 0, silentSeconds: 9 }, ['OverdueSeconds', 'SilentSeconds']],
    [{ type: 'postponed', ...about, until: '2026-11-20T09:00:00.000Z', reason: 'asked for patience' }, ['Postponed']],
  ])('%j measures %j', (event, names) => {
    const directives: Directive[] = line(event)._aws.CloudWatchMetrics;
    expect(directives.flatMap(({ Metrics }) => Metrics.map(({ Name }) => Name))).toEqual(names);
  });

  test('has every dimension and every metric as a field of its own, as the format demands', () => {
    const event = line({ type: 'finished', ...about, outcome: 'stored', freshnessMs: 1_000 });
    for (const { Dimensions, Metrics } of event._aws.CloudWatchMetrics as Directive[]) {
      for (const name of Dimensions.flat()) expect(event[name]).toEqual(expect.any(String));
      for (const { Name } of Metrics) expect(event[Name]).toEqual(expect.any(Number));
    }
  });

  test('tells failed polls from those that worked', () => {
    expect(line({ type: 'polled', ...about, listed: 3, fresh: 1 })).toMatchObject({ Polls: 1, FailedPolls: 0 });
    expect(line({ type: 'poll-failed', ...about, reason: 'refused' })).toMatchObject({ Polls: 1, FailedPolls: 1 });
  });

  test('says whether what went back to its queue is a bug', () => {
    const returned = { type: 'returned', messageId: '1', reason: 'broken' } as const;
    expect(line({ ...returned, bug: true, stack: 'at x' })).toMatchObject({ level: 'error', stack: 'at x' });
    expect(line({ ...returned, bug: false })).toMatchObject({ level: 'warn' });
  });

  test('is not written for what the ledger tells already', () => {
    expect(line({ type: 'queued', ...about })).toBeNull();
  });
});
