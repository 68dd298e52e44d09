import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { NewsprintFunction } from './newsprint-function.ts';
import { deadLettersOf } from './work-queue.ts';

/** When a function is started. */
export interface TickProps {
  /** What the schedule is for, as the console shows it. */
  description: string;
  /** `rate(…)` or `cron(…)`, in UTC. */
  expression: string;
  /** A start later than this many seconds is of no use: the next one does its work. */
  maxAgeSeconds: number;
}

/** Starts a function again and again. What cannot be started, or fails, ends in the dead letters. */
export class Tick extends Construct {
  readonly deadLetters: Queue;
  /** The role by which Scheduler starts the function: without its permission, nothing new is collected. */
  readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    fn: NewsprintFunction,
    { description, expression, maxAgeSeconds }: TickProps,
  ) {
    super(scope, id);
    this.deadLetters = deadLettersOf(this, 'DeadLetters');
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fn.lambda.functionArn] }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }),
    );
    const schedule = new CfnSchedule(this, 'Schedule', {
      description,
      scheduleExpression: expression,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: fn.lambda.functionArn,
        roleArn: this.role.roleArn,
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: maxAgeSeconds },
        deadLetterConfig: { arn: this.deadLetters.queueArn },
      },
    });
    // Otherwise the first ticks of a deployment are refused, and become dead letters.
    schedule.node.addDependency(this.role);
    // Scheduler only hands the tick over; if the function then fails, this decides.
    fn.allow(['sqs:SendMessage'], [this.deadLetters.queueArn]);
    new CfnEventInvokeConfig(this, 'Invocation', {
      functionName: fn.lambda.functionName,
      qualifier: '$LATEST',
      maximumRetryAttempts: 1,
      maximumEventAgeInSeconds: maxAgeSeconds,
      destinationConfig: { onFailure: { destination: this.deadLetters.queueArn } },
    }).node.addDependency(fn.role);
  }
}
