import { describe, expect, test } from 'vitest';
import { isOfCdk, resourcesOf, type Templates } from '../synthesise.ts';

/** What every role may do. */
export function permissionsSuite({ pipeline }: Templates): void {
  const resources = resourcesOf(pipeline);

  interface Statement {
    Effect: string;
    Action: string | string[];
    Resource: unknown;
  }

  /** What a role may do, as `action on resource` with readable resources. */
  function permissionsOf(role: string): string[] {
    const policies = Object.values(resources).filter(
      ({ Type, Properties }) =>
        Type === 'AWS::IAM::Policy' && JSON.stringify(Properties.Roles).includes(`"${role}Role`),
    );
    const statements = policies.flatMap(
      ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
    );
    return statements
      .flatMap(({ Effect, Action, Resource }) => {
        expect(Effect).toBe('Allow');
        const on = (Array.isArray(Resource) ? Resource : [Resource]).map(readable);
        return [Action].flat().flatMap((action) => on.map((resource) => `${action} on ${resource}`));
      })
      .sort();
  }

  /** `{"Fn::GetAtt":["CollectQueueAAD13390","Arn"]}` is `CollectQueue`, an import of a table `Articles`. */
  function readable(resource: unknown): string {
    if (JSON.stringify(resource).includes(':event-bus/default')) return 'event-bus/default';
    const text = JSON.stringify(resource);
    const name =
      /(Articles|Crawl)[0-9A-F]{8}|"(DiscoverQueue|CollectQueue|Every\w+DeadLetters|EveryMinuteRole|\w+Log|\w+Function)[0-9A-F]{8}"|(bucket)-arn/.exec(
        text,
      );
    const path = /\/(index\/[a-z-]+|text\/\*|pages\/\*|parquet\/\*)/.exec(text);
    return [name?.[1] ?? name?.[2] ?? name?.[3] ?? text, path?.[1]].filter((part) => part !== undefined).join('/');
  }

  /** The log of its own that every function writes. */
  const logs = (name: string) => [`logs:CreateLogStream on ${name}Log`, `logs:PutLogEvents on ${name}Log`];
  const on = (resource: string, service: string, ...actions: string[]) =>
    actions.map((action) => `${service}:${action} on ${resource}`);

  const EXPECTED: Record<string, string[]> = {
    Schedule: [
      ...logs('Schedule'),
      ...on('Crawl/index/by-due', 'dynamodb', 'Query'),
      ...on('DiscoverQueue', 'sqs', 'SendMessage'),
      // What fails after Scheduler handed it over.
      ...on('EveryMinuteDeadLetters', 'sqs', 'SendMessage'),
    ],
    Discover: [
      ...logs('Discover'),
      ...on('Crawl', 'dynamodb', 'BatchGetItem', 'GetItem', 'PutItem', 'UpdateItem'),
      ...on('Crawl/index/by-link', 'dynamodb', 'Query'),
      ...on('Articles/index/by-source', 'dynamodb', 'Query'),
      ...on('CollectQueue', 'sqs', 'SendMessage'),
      ...on('DiscoverQueue', 'sqs', 'ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'),
    ],
    Collect: [
      ...logs('Collect'),
      ...on('Articles', 'dynamodb', 'BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'),
      ...on('Crawl', 'dynamodb', 'BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'UpdateItem'),
      ...on('bucket/text/*', 's3', 'GetObject', 'PutObject'),
      ...on('bucket', 's3', 'ListBucket'),
      ...on('bucket/pages/*', 's3', 'PutObject'),
      ...on('CollectQueue', 'sqs', 'SendMessage', 'ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'),
    ],
    Compact: [
      ...logs('Compact'),
      ...on(
        'Articles',
        'dynamodb',
        'BatchGetItem',
        'BatchWriteItem',
        'DeleteItem',
        'GetItem',
        'PutItem',
        'Query',
        'UpdateItem',
      ),
      ...['by-day', 'by-indexed', 'by-source'].flatMap((index) => on(`Articles/index/${index}`, 'dynamodb', 'Query')),
      ...on('Crawl', 'dynamodb', 'BatchGetItem', 'BatchWriteItem', 'GetItem', 'PutItem', 'Query'),
      ...on('Crawl/index/by-link', 'dynamodb', 'Query'),
      ...on('bucket/text/*', 's3', 'GetObject', 'DeleteObject', 'DeleteObjectVersion'),
      ...on('bucket/pages/*', 's3', 'DeleteObject', 'DeleteObjectVersion'),
      ...on('bucket/parquet/*', 's3', 'GetObject', 'PutObject', 'DeleteObject', 'DeleteObjectVersion'),
      ...on('bucket', 's3', 'ListBucket', 'ListBucketVersions'),
      // What fails after Scheduler handed it over.
      ...on('EveryDayDeadLetters', 'sqs', 'SendMessage'),
    ],
    Canary: [
      ...logs('Canary'),
      ...on('Articles/index/by-indexed', 'dynamodb', 'Query'),
      ...on('Crawl', 'dynamodb', 'Query'),
      ...on('EveryFiveMinutesDeadLetters', 'sqs', 'SendMessage'),
    ],
    Announce: [
      ...logs('Announce'),
      ...on('Articles', 'dynamodb', 'GetItem', 'PutItem'),
      ...on('Articles/index/by-indexed', 'dynamodb', 'Query'),
      ...on('Crawl', 'dynamodb', 'Query'),
      ...on('event-bus/default', 'events', 'PutEvents'),
      ...on('EveryMinuteAnnounceDeadLetters', 'sqs', 'SendMessage'),
    ],
    ApplySources: [...logs('ApplySources'), ...on('Crawl', 'dynamodb', 'DeleteItem', 'GetItem', 'PutItem', 'Query')],
    Query: [
      ...logs('Query'),
      ...on('Articles', 'dynamodb', 'BatchGetItem', 'GetItem', 'Query'),
      ...['by-source', 'by-day', 'by-indexed'].flatMap((index) => on(`Articles/index/${index}`, 'dynamodb', 'Query')),
      ...on('Crawl', 'dynamodb', 'BatchGetItem', 'GetItem', 'Query'),
      ...['by-link', 'by-outcome'].flatMap((index) => on(`Crawl/index/${index}`, 'dynamodb', 'Query')),
      ...on('bucket/text/*', 's3', 'GetObject'),
      ...on('bucket', 's3', 'ListBucket'),
    ],
    // AWS Budgets, to stop the scheduler; a condition names the one policy.
    Budget: on('EveryMinuteRole', 'iam', 'AttachRolePolicy', 'DetachRolePolicy'),
    // Scheduler itself.
    EveryDay: [
      ...on('CompactFunction', 'lambda', 'InvokeFunction'),
      ...on('EveryDayDeadLetters', 'sqs', 'SendMessage'),
    ],
    EveryFiveMinutes: [
      ...on('CanaryFunction', 'lambda', 'InvokeFunction'),
      ...on('EveryFiveMinutesDeadLetters', 'sqs', 'SendMessage'),
    ],
    EveryMinuteAnnounce: [
      ...on('AnnounceFunction', 'lambda', 'InvokeFunction'),
      ...on('EveryMinuteAnnounceDeadLetters', 'sqs', 'SendMessage'),
    ],
    EveryMinute: [
      ...on('ScheduleFunction', 'lambda', 'InvokeFunction'),
      ...on('EveryMinuteDeadLetters', 'sqs', 'SendMessage'),
    ],
  };

  describe('least privilege', () => {
    test.each(Object.entries(EXPECTED))('%s may do this and nothing else', (role, expected) => {
      expect(permissionsOf(role)).toEqual([...expected].sort());
    });

    test('covers every role: none has a managed policy or a policy that is not listed above', () => {
      const roles = Object.entries(resources).filter(([id, { Type }]) => Type === 'AWS::IAM::Role' && !isOfCdk(id));
      expect(roles.map(([id]) => id.replace(/Role[0-9A-F]{8}$/, '')).sort()).toEqual(Object.keys(EXPECTED).sort());
      for (const [, { Properties }] of roles) {
        expect(Properties.ManagedPolicyArns).toBeUndefined();
        expect(Properties.Policies).toBeUndefined();
      }
    });
  });
}
