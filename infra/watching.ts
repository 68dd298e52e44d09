import { Stack } from 'aws-cdk-lib';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarmsFor } from './alarms.ts';
import { addDashboard } from './dashboard.ts';
import { metricsOf, type Watched } from './metrics.ts';
import type { NewsprintFunction } from './newsprint-function.ts';

/** What is watched, and who hears of it. */
export interface WatchingProps extends Omit<Watched, 'functions'> {
  functions: Record<keyof Watched['functions'], NewsprintFunction>;
  topic: ITopic;
  /** Where the runbook can be read: an address, or its place in the repository. */
  runbook: string;
}

/** The dashboard, and the alarms that lead to it. */
export class Watching extends Construct {
  constructor(scope: Construct, id: string, { functions, topic, runbook, ...watched }: WatchingProps) {
    super(scope, id);
    const each = <T>(of: (fn: NewsprintFunction) => T) => ({
      schedule: of(functions.schedule),
      discover: of(functions.discover),
      collect: of(functions.collect),
      query: of(functions.query),
    });
    const metrics = metricsOf({ ...watched, functions: each(({ lambda }) => lambda) });
    const dashboard = addDashboard(
      this,
      'Dashboard',
      metrics,
      each(({ log }) => log),
      each(({ memory }) => memory),
    );
    const { region } = Stack.of(this);
    const link = `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${dashboard.dashboardName}`;
    for (const definition of alarmsFor(metrics)) {
      const alarm = new Alarm(this, definition.id, {
        alarmDescription: [
          `${watched.deployment}: ${definition.title}.`,
          definition.happened,
          `Look at: ${definition.look}`,
          `Runbook: ${runbook}#${anchorOf(definition.title)}`,
          `Dashboard: ${link}`,
        ].join('\n'),
        metric: definition.metric,
        comparisonOperator: definition.comparison,
        threshold: definition.threshold,
        evaluationPeriods: definition.periods,
        treatMissingData: definition.missing,
      });
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
    }
  }
}

/** The anchor that a Markdown heading gets. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}
