import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTED, costOf } from '../../../shared/cost.ts';
import { DIMENSION, METRIC, METRIC_NAMESPACE } from '../../../shared/names.ts';
import { OUTCOMES } from '../../../shared/outcomes.ts';
import { resourcesOf, type Templates } from '../synthesise.ts';

/** Alarms and their runbook, the dashboard. */
export function watchingSuite({ pipeline }: Templates): void {
  const alarms = Object.values(resourcesOf(pipeline)).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  const runbook = readFileSync(new URL('../../../docs/runbook.md', import.meta.url), 'utf8');
  const chapters = runbook.split(/^## /m).slice(1);

  /** The lines of an alarm's description. */
  const linesOf = (alarm: (typeof alarms)[number]) => joined(alarm.Properties.AlarmDescription).split('\n');
  const titleOf = (alarm: (typeof alarms)[number]) => linesOf(alarm)[0]?.replace(/^newsprint: |\.$/g, '') ?? '';

  describe('alarms', () => {
    test('are few', () => {
      expect(alarms.length).toBeGreaterThan(0);
      expect(alarms.length).toBeLessThanOrEqual(8);
    });

    test('say what happened, what to look at, and where the runbook and the dashboard are', () => {
      for (const alarm of alarms) {
        const [, happened, look, book, dashboard] = linesOf(alarm);
        expect(happened).toMatch(/^[A-Z].{30,}\.$/);
        expect(look).toMatch(/^Look at: .{30,}$/);
        expect(book).toMatch(/^Runbook: docs\/runbook\.md#[a-z-]+$/);
        expect(dashboard).toMatch(/^Dashboard: https:\/\//);
        // CloudWatch takes 1,024 characters; the references are longer once they are resolved.
        expect(linesOf(alarm).join('\n').length).toBeLessThan(900);
      }
    });

    test('have a chapter of the runbook each, with what it means, how to look into it and how to resolve it', () => {
      expect(chapters.map((chapter) => chapter.split('\n')[0])).toEqual(expect.arrayContaining(alarms.map(titleOf)));
      for (const title of alarms.map(titleOf)) {
        const chapter = chapters.find((text) => text.startsWith(`${title}\n`)) ?? '';
        for (const part of ['### Description', '### Investigation', '### Resolution'])
          expect([title, chapter]).toEqual([title, expect.stringContaining(part)]);
      }
    });

    test('tell the same topic when they start and when they end', () => {
      for (const { Properties } of alarms) {
        expect(Properties.AlarmActions).toHaveLength(1);
        expect(Properties.OKActions).toEqual(Properties.AlarmActions);
      }
    });

    test('look at metrics that the functions write, with the dimensions that they write', () => {
      const own = metricsIn(alarms).filter(({ Namespace }) => Namespace === METRIC_NAMESPACE);
      expect(own.length).toBeGreaterThan(3);
      for (const { MetricName, Dimensions } of own) {
        expect(Object.values(METRIC)).toContain(MetricName);
        const names = Dimensions.map(({ Name }) => Name);
        expect(names).toEqual(
          MetricName === METRIC.articles ? [DIMENSION.deployment, DIMENSION.outcome] : [DIMENSION.deployment],
        );
      }
    });
  });

  describe('the topic', () => {
    test('can be published to by alarms and by the budget of this account, and mails who was named', () => {
      const policy = JSON.stringify(resourcesOf(pipeline));
      for (const service of ['cloudwatch', 'budgets']) expect(policy).toContain(`"Service":"${service}.amazonaws.com"`);
      pipeline.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'night@example.org' });
    });
  });

  describe('the dashboard', () => {
    const [dashboard] = Object.values(resourcesOf(pipeline)).filter(
      ({ Type }) => Type === 'AWS::CloudWatch::Dashboard',
    );
    const body = joined(dashboard?.Properties.DashboardBody);

    test('answers three questions', () => {
      for (const question of ['Is it working?', 'What is late?', 'What does it cost?'])
        expect(body).toContain(question);
    });

    test('counts what a source spends in the prices of the cost model', () => {
      const article = costOf(COUNTED.article) + costOf(COUNTED.upkeep);
      expect(body).toContain(`isNew * ${article.toFixed(9)} + (1 - isNew) * ${costOf(COUNTED.recheck).toFixed(9)}`);
    });

    test('shows every metric that the functions write, and every outcome', () => {
      for (const metric of Object.values(METRIC)) expect(body).toContain(`"${metric}"`);
      for (const outcome of Object.keys(OUTCOMES)) if (outcome !== 'queued') expect(body).toContain(`"${outcome}"`);
    });
  });
}

interface OwnMetric {
  Namespace: string;
  MetricName: string;
  Dimensions: { Name: string }[];
}

/** Every metric that alarms look at, alone or in an expression. */
function metricsIn(alarms: readonly { Properties: Record<string, unknown> }[]): OwnMetric[] {
  return alarms.flatMap(({ Properties }) => {
    if (Properties.MetricName) return [Properties as unknown as OwnMetric];
    const queries = Properties.Metrics as { MetricStat?: { Metric: OwnMetric } }[];
    return queries.flatMap(({ MetricStat }) => (MetricStat ? [MetricStat.Metric] : []));
  });
}

/** A text with references in it, each as a letter. */
function joined(value: unknown): string {
  const join = (value as { 'Fn::Join'?: [string, unknown[]] } | undefined)?.['Fn::Join'];
  if (!join) return String(value);
  return join[1].map((part) => (typeof part === 'string' ? part : 'X')).join(join[0]);
}
