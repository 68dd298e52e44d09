import { readdirSync, readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { ENV } from '../../../shared/names.ts';
import { functionsOf, type Resource, resourcesOf, type Templates } from '../synthesise.ts';

/** The source of every file of the functions. */
function handlers(): string[] {
  const folder = new URL('../../../functions/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** Functions, queues, schedule and API. */
export function pipelineSuite({ pipeline }: Templates): void {
  const resources = resourcesOf(pipeline);

  /** The resources of a type, by logical id. */
  function all(type: string): [string, Resource][] {
    return Object.entries(resources).filter(([, { Type }]) => Type === type);
  }

  /** What a value refers to: the logical id, or the exported name. */
  function target(value: unknown): string {
    const text = JSON.stringify(value);
    const name = /"Fn::GetAtt":\["([^"]+)"|"Ref":"([^"]+)"|"Fn::ImportValue":"([^"]+)"/.exec(text);
    return name?.[1] ?? name?.[2] ?? name?.[3] ?? text;
  }

  describe('every function', () => {
    test('runs on Node 24 and arm64, and logs JSON to a group that forgets', () => {
      const functions = functionsOf(pipeline);
      expect(functions).toHaveLength(8);
      for (const [, { Properties }] of functions) {
        expect(Properties).toMatchObject({
          Runtime: 'nodejs24.x',
          Architectures: ['arm64'],
          LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() },
        });
        expect(Properties.TracingConfig).toBeUndefined();
      }
      pipeline.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 14 });
    });

    test('is given the variables that the handlers read, and no other', () => {
      const read = new Set(handlers().flatMap((source) => [...source.matchAll(/\bENV\.(\w+)/g)].map(([, key]) => key)));
      const names = Object.entries(ENV).flatMap(([key, name]) => (read.has(key) ? [name] : []));
      expect(names.sort()).toEqual(Object.values(ENV).sort());
      for (const [id, { Properties }] of functionsOf(pipeline)) {
        const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
        expect([id, ...Object.keys(Variables).sort()]).toEqual([id, ...names]);
      }
    });

    test('finds no variable but those by their names in shared/names.ts', () => {
      // The declared sources are no variable: bundling puts them in its place.
      for (const source of handlers()) expect(source).not.toMatch(/process\.env(\.(?!DECLARED_SOURCES)|\[['"`])/);
    });
  });

  describe('the queues', () => {
    const work = all('AWS::SQS::Queue').filter(([, { Properties }]) => Properties.RedrivePolicy !== undefined);

    test('are invisible for six time-outs of the function that works on them', () => {
      const mappings = all('AWS::Lambda::EventSourceMapping');
      expect(mappings).toHaveLength(2);
      for (const [, { Properties }] of mappings) {
        const queue = resources[target(Properties.EventSourceArn)];
        const fn = resources[target(Properties.FunctionName)];
        expect(queue?.Properties.VisibilityTimeout).toBe(6 * Number(fn?.Properties.Timeout));
      }
    });

    test('give a message up after five deliveries, to a queue that remembers longer', () => {
      expect(work).toHaveLength(2);
      for (const [, { Properties }] of work) {
        const redrive = Properties.RedrivePolicy as { maxReceiveCount: number; deadLetterTargetArn: unknown };
        expect(redrive.maxReceiveCount).toBe(5);
        const dead = resources[target(redrive.deadLetterTargetArn)];
        expect(Number(dead?.Properties.MessageRetentionPeriod)).toBeGreaterThan(
          Number(Properties.MessageRetentionPeriod),
        );
      }
    });

    test('and the dead letters are encrypted, and reached over TLS only', () => {
      const queues = all('AWS::SQS::Queue');
      expect(queues).toHaveLength(8);
      pipeline.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
      const closed = all('AWS::SQS::QueuePolicy').filter(([, { Properties }]) =>
        JSON.stringify(Properties).includes('"aws:SecureTransport":"false"'),
      );
      expect(closed.map(([, { Properties }]) => target(Properties.Queues)).sort()).toEqual(
        queues.map(([id]) => id).sort(),
      );
    });

    test('are worked on record by record, in batches and at a rate that the settings say', () => {
      for (const [BatchSize, MaximumConcurrency] of [
        [3, 4],
        [7, 9],
      ]) {
        pipeline.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
          BatchSize,
          ScalingConfig: { MaximumConcurrency },
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        });
      }
    });

    test('may be sent to by the function that works on them, without being taken for a loop', () => {
      const loops = all('AWS::Lambda::Function').filter(([, { Properties }]) => Properties.RecursiveLoop === 'Allow');
      expect(loops.map(([id]) => id.replace(/Function.*/, ''))).toEqual(['Collect']);
    });
  });

  describe('the schedule', () => {
    test('ticks each minute, tries again, and keeps what it could not start', () => {
      pipeline.hasResourceProperties('AWS::Scheduler::Schedule', {
        ScheduleExpression: 'rate(1 minute)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: Match.objectLike({
          RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 120 },
          DeadLetterConfig: { Arn: Match.anyValue() },
        }),
      });
      pipeline.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
        MaximumRetryAttempts: 1,
        DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      });
    });

    test('starts the upkeep once a day', () => {
      pipeline.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'cron(20 0 * * ? *)' });
    });

    test('starts the canary every five minutes', () => {
      pipeline.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(5 minutes)' });
      pipeline.resourceCountIs('AWS::Scheduler::Schedule', 4);
    });

    test('is not made before its role may start the function', () => {
      for (const name of ['EveryMinute', 'EveryDay', 'EveryFiveMinutes', 'EveryMinuteAnnounce']) {
        const [, schedule] = all('AWS::Scheduler::Schedule').find(([id]) => id.startsWith(name)) ?? [];
        expect(JSON.stringify(schedule)).toMatch(new RegExp(`"DependsOn":\\["${name}RoleDefaultPolicy`));
      }
    });
  });

  describe('the events', () => {
    test('are put on the default bus under the name of this deployment, and no other', () => {
      pipeline.hasResourceProperties('AWS::IAM::Policy', {
        PolicyDocument: Match.objectLike({
          Statement: Match.arrayWith([
            Match.objectLike({
              Action: 'events:PutEvents',
              Condition: { StringEquals: { 'events:source': 'newsprint.newsprint' } },
            }),
          ]),
        }),
      });
    });
  });

  describe('the declared sources', () => {
    test('are applied after each deployment that changes them', () => {
      const [[version] = ['']] = all('AWS::Lambda::Version');
      expect(version).toMatch(/^ApplySources/);
      pipeline.hasResourceProperties('Custom::Trigger', {
        HandlerArn: { Ref: version },
        ExecuteOnHandlerChange: true,
        InvocationType: 'RequestResponse',
      });
    });
  });

  describe('the API', () => {
    test('is for signed requests only, and throttled', () => {
      expect(all('AWS::ApiGatewayV2::Route')).not.toHaveLength(0);
      pipeline.allResourcesProperties('AWS::ApiGatewayV2::Route', { AuthorizationType: 'AWS_IAM' });
      pipeline.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
        DefaultRouteSettings: Match.objectLike({ ThrottlingRateLimit: 5, ThrottlingBurstLimit: 6 }),
        AccessLogSettings: Match.anyValue(),
      });
    });

    test('and nothing else can be called from outside', () => {
      pipeline.resourceCountIs('AWS::Lambda::Url', 0);
      for (const [, { Properties }] of all('AWS::Lambda::Permission'))
        expect(Properties.Principal).toBe('apigateway.amazonaws.com');
    });
  });
}
