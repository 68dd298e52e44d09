import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { accept } from './accept.ts';
import type { NewsprintFunction } from './newsprint-function.ts';
import type { Permissions, TablePermissions } from './permissions.ts';
import type { Storage } from './storage.ts';

/** What the permissions are about. */
export interface Resources {
  articles: TableV2;
  crawl: TableV2;
  bucketArn: Storage['bucketArn'];
  queues: Record<'discover' | 'collect', IQueue>;
  /** The account's default event bus, and the name under which a deployment puts events on it. */
  eventBusArn: string;
  eventSource: string;
}

/** Lambda's poller needs these on the queue, by the function's role. */
const RECEIVE = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];

/** Gives a function exactly the permissions listed: no action that is not named, no resource beside its own. */
export function grant(
  fn: NewsprintFunction,
  permissions: Permissions,
  { articles, crawl, bucketArn, queues, eventBusArn, eventSource }: Resources,
): void {
  const { objects, sends = [], receives, announces } = permissions;
  grantTable(fn, articles, permissions.articles);
  grantTable(fn, crawl, permissions.crawl);
  if (objects) grantObjects(fn, bucketArn, objects);
  for (const name of sends) fn.allow(['sqs:SendMessage'], [queues[name].queueArn]);
  if (announces) fn.allow(['events:PutEvents'], [eventBusArn], { StringEquals: { 'events:source': eventSource } });
  if (receives) fn.allow(RECEIVE, [queues[receives].queueArn]);
}

function grantTable(fn: NewsprintFunction, table: TableV2, permissions: TablePermissions | undefined): void {
  if (!permissions) return;
  const { actions, indexes = [] } = permissions;
  if (actions.length > 0)
    fn.allow(
      actions.map((action) => `dynamodb:${action}`),
      [table.tableArn],
    );
  if (indexes.length > 0)
    fn.allow(
      ['dynamodb:Query'],
      indexes.map((index) => `${table.tableArn}/index/${index}`),
    );
}

function grantObjects(
  fn: NewsprintFunction,
  bucketArn: Resources['bucketArn'],
  { GetObject = [], PutObject = [], DeleteObject = [] }: NonNullable<Permissions['objects']>,
): void {
  const grantPrefix = (action: string) => (prefix: string) => {
    fn.allow([action], [`${bucketArn.value}/${prefix}*`]);
    accept(fn.role, {
      [`AwsSolutions-IAM5[Resource::${bucketArn.exportName}/${prefix}*]`]:
        'The key of an object follows from its content, so that only the prefix is known beforehand.',
    });
  };
  GetObject.forEach(grantPrefix('s3:GetObject'));
  PutObject.forEach(grantPrefix('s3:PutObject'));
  DeleteObject.forEach(grantPrefix('s3:DeleteObject'));
  DeleteObject.forEach(grantPrefix('s3:DeleteObjectVersion'));
  if (DeleteObject.length > 0) fn.allow(['s3:ListBucketVersions'], [bucketArn.value]);
  // Who may not list a bucket is told 403 of an object that is not there, instead of 404.
  if (GetObject.length > 0) fn.allow(['s3:ListBucket'], [bucketArn.value]);
}
