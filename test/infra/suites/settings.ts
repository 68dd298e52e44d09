import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { PREFIX } from '../../../shared/names.ts';
import { functionsOf, resourcesOf, synthesise, type Templates } from '../synthesise.ts';

/** What the settings change; `full` has a contact, an alarm e-mail and a budget of 30 dollars. */
export function settingsSuite(full: Templates): void {
  const bare = synthesise({ deployment: 'other-desk' });

  describe('the contact', () => {
    test('that is given stands in the environment, and nothing is asked', () => {
      expect(contactsOf(full)).toEqual(['desk@example.org']);
      expect(full.pipeline.toJSON().Parameters?.Contact).toBeUndefined();
    });

    test('that is missing is a parameter without a default: CloudFormation refuses to deploy until it has one', () => {
      const { Contact } = bare.pipeline.toJSON().Parameters;
      expect(Contact).toMatchObject({
        Type: 'String',
        ConstraintDescription: expect.stringContaining('e-mail address'),
      });
      expect(Contact.Default).toBeUndefined();
      const pattern = new RegExp(`^(?:${Contact.AllowedPattern})$`);
      expect('desk@example.org').toMatch(pattern);
      expect('https://example.org/bot').toMatch(pattern);
      expect('').not.toMatch(pattern);
      expect('me').not.toMatch(pattern);
      expect(contactsOf(bare)).toEqual([{ Ref: 'Contact' }]);
    });
  });

  describe('events', () => {
    test('cost a dollar a million, so that nothing puts any on the bus until somebody listens', () => {
      expect(idsOf(full, /^Announce/)).not.toEqual([]);
      expect(idsOf(bare, /^Announce|^EveryMinuteAnnounce/)).toEqual([]);
    });
  });

  describe('the budget', () => {
    test('warns twice, and at the cap takes the scheduler its permission', () => {
      full.pipeline.hasResourceProperties('AWS::Budgets::Budget', {
        Budget: {
          BudgetType: 'COST',
          TimeUnit: 'MONTHLY',
          BudgetLimit: { Amount: 30, Unit: 'USD' },
          CostFilters: Match.absent(),
        },
        NotificationsWithSubscribers: [
          { Notification: Match.objectLike({ Threshold: 50 }) },
          { Notification: Match.objectLike({ Threshold: 80 }) },
        ],
      });
      const [scheduler] = idsOf(full, /^EveryMinuteRole[0-9A-F]+$/);
      const [stop] = idsOf(full, /^BudgetStop/);
      full.pipeline.hasResourceProperties('AWS::Budgets::BudgetsAction', {
        ActionType: 'APPLY_IAM_POLICY',
        ApprovalModel: 'AUTOMATIC',
        NotificationType: 'ACTUAL',
        ActionThreshold: { Type: 'PERCENTAGE', Value: 100 },
        Definition: { IamActionDefinition: { PolicyArn: { Ref: stop }, Roles: [{ Ref: scheduler }] } },
      });
      full.pipeline.hasResourceProperties('AWS::IAM::ManagedPolicy', {
        PolicyDocument: Match.objectLike({
          Statement: [{ Effect: 'Deny', Action: 'lambda:InvokeFunction', Resource: '*' }],
        }),
      });
    });

    test('may do nothing with its role but attach that policy to that role', () => {
      full.pipeline.hasResourceProperties('AWS::IAM::Policy', {
        PolicyDocument: Match.objectLike({
          Statement: [
            {
              Effect: 'Allow',
              Action: ['iam:AttachRolePolicy', 'iam:DetachRolePolicy'],
              Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('^EveryMinuteRole'), 'Arn'] },
              Condition: { ArnEquals: { 'iam:PolicyARN': { Ref: Match.stringLikeRegexp('^BudgetStop') } } },
            },
          ],
        }),
      });
    });

    test('counts one deployment only, where its tag is active', () => {
      const { pipeline } = synthesise({ deployment: 'desk', budget: { dollars: 5, counts: 'tag' } });
      pipeline.hasResourceProperties('AWS::Budgets::Budget', {
        Budget: Match.objectLike({ CostFilters: { TagKeyValue: ['user:newsprint-deployment$desk'] } }),
      });
    });

    test('is not there unless it is set', () => {
      bare.pipeline.resourceCountIs('AWS::Budgets::Budget', 0);
      bare.pipeline.resourceCountIs('AWS::Budgets::BudgetsAction', 0);
    });
  });

  describe('two deployments', () => {
    test('share no fixed name', () => {
      expect(fixedNames(full).filter((name) => fixedNames(bare).includes(name))).toEqual([]);
    });

    test('carry their own tag, and give their metrics their own dimension', () => {
      const text = JSON.stringify(bare.pipeline.toJSON());
      expect(text).toContain('"newsprint-deployment"');
      expect(text).toContain('"other-desk"');
      expect(text).not.toContain('"newsprint"');
    });
  });

  describe('the table for Athena', () => {
    test('finds the days by the calendar, under the prefix of the Parquet files', () => {
      full.pipeline.hasResourceProperties('AWS::Glue::Table', {
        TableInput: Match.objectLike({
          PartitionKeys: [{ Name: 'dt', Type: 'string' }],
          Parameters: Match.objectLike({
            'projection.enabled': 'true',
            'projection.dt.type': 'date',
            'projection.dt.format': 'yyyy-MM-dd',
            'storage.location.template': {
              'Fn::Join': ['', ['s3://', Match.anyValue(), `/${PREFIX.parquet}dt=\${dt}`]],
            },
          }),
        }),
      });
    });
  });
}

function idsOf({ pipeline }: Templates, pattern: RegExp): string[] {
  return Object.keys(resourcesOf(pipeline)).filter((id) => pattern.test(id));
}

/** Names that must be unique in an account and region: exports, and what is named instead of being given a name. */
function fixedNames({ storage, pipeline }: Templates): string[] {
  const outputs = [storage, pipeline].flatMap((template) => Object.values(template.toJSON().Outputs ?? {}));
  const exported = outputs.flatMap((output) => (output as { Export?: { Name: string } }).Export?.Name ?? []);
  const databases = Object.values(resourcesOf(pipeline)).flatMap(({ Type, Properties }) =>
    Type === 'AWS::Glue::Database' ? [String((Properties.DatabaseInput as { Name: string }).Name)] : [],
  );
  return [...exported, ...databases];
}

/** The contacts that the functions are given, each once. */
function contactsOf({ pipeline }: Templates): unknown[] {
  const given = functionsOf(pipeline).map(([, { Properties }]) => {
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    return JSON.stringify(Variables.CONTACT);
  });
  return [...new Set(given)].map((text) => JSON.parse(text));
}
