import { Stack } from 'aws-cdk-lib';
import { CfnBudget, CfnBudgetsAction } from 'aws-cdk-lib/aws-budgets';
import { Effect, ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Settings } from './config.ts';
import { DEPLOYMENT_TAG } from './tag.ts';

/** Percent of the budget at which somebody is told, before it stops at 100. */
const WARNINGS = [50, 80];

/**
 * A monthly budget with a stop. At the cap AWS Budgets itself takes the scheduler its permission to start the schedule
 * function: no code of ours has to run, and what is queued is finished. docs/decisions has why.
 */
export class BudgetStop extends Construct {
  constructor(
    scope: Construct,
    id: string,
    {
      deployment,
      budget,
      schedulerRole,
      topic,
    }: { deployment: string; budget: NonNullable<Settings['budget']>; schedulerRole: Role; topic: ITopic },
  ) {
    super(scope, id);
    const subscribers = [{ subscriptionType: 'SNS', address: topic.topicArn }];
    const monthly = new CfnBudget(this, 'Budget', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budget.dollars, unit: 'USD' },
        ...(budget.counts === 'tag' ? { costFilters: { TagKeyValue: [`user:${DEPLOYMENT_TAG}$${deployment}`] } } : {}),
      },
      notificationsWithSubscribers: WARNINGS.map((threshold) => ({
        notification: {
          notificationType: 'ACTUAL',
          comparisonOperator: 'GREATER_THAN',
          threshold,
          thresholdType: 'PERCENTAGE',
        },
        subscribers,
      })),
    });
    const stop = new ManagedPolicy(this, 'Stop', {
      description: 'Attached by AWS Budgets when the budget is spent: the scheduler may start nothing',
      statements: [new PolicyStatement({ effect: Effect.DENY, actions: ['lambda:InvokeFunction'], resources: ['*'] })],
    });
    new CfnBudgetsAction(this, 'Action', {
      budgetName: monthly.ref,
      actionType: 'APPLY_IAM_POLICY',
      notificationType: 'ACTUAL',
      actionThreshold: { type: 'PERCENTAGE', value: 100 },
      approvalModel: 'AUTOMATIC',
      executionRoleArn: this.roleThatMayAttach(stop, schedulerRole).roleArn,
      definition: { iamActionDefinition: { policyArn: stop.managedPolicyArn, roles: [schedulerRole.roleName] } },
      subscribers: subscribers.map(({ subscriptionType, address }) => ({ type: subscriptionType, address })),
    });
  }

  /** AWS Budgets acts by this role: it may attach that one policy to that one role, and detach it. */
  private roleThatMayAttach(stop: ManagedPolicy, schedulerRole: Role): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('budgets.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
        resources: [schedulerRole.roleArn],
        conditions: { ArnEquals: { 'iam:PolicyARN': stop.managedPolicyArn } },
      }),
    );
    return role;
  }
}
