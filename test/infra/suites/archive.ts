import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { OUTPUT } from '../../../shared/names.ts';
import { ARTICLE_TABLE, CRAWL_TABLE } from '../../../shared/tables.ts';
import { resourcesOf, type Templates } from '../synthesise.ts';

/** The storage stack, and what is left when a stack goes. */
export function archiveSuite({ storage, pipeline }: Templates): void {
  describe('the archive', () => {
    test.each([
      ['article', ARTICLE_TABLE],
      ['crawl', CRAWL_TABLE],
    ])('has the %s table with the keys and indexes that the code asks for', (_name, definition) => {
      storage.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: definition.indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partitionKey, KeyType: 'HASH' },
            { AttributeName: index.sortKey, KeyType: 'RANGE' },
          ],
          Projection:
            index.projection === 'KEYS_ONLY'
              ? { ProjectionType: 'KEYS_ONLY' }
              : { ProjectionType: 'INCLUDE', NonKeyAttributes: index.projection },
        })),
      });
    });

    test('projects no key attribute a second time, which DynamoDB would refuse', () => {
      for (const { indexes, partitionKey, sortKey } of [ARTICLE_TABLE, CRAWL_TABLE]) {
        const projected = indexes.flatMap((index) => (index.projection === 'KEYS_ONLY' ? [] : index.projection));
        // All indexes of a table may name 100 attributes between them.
        expect(projected.length).toBeLessThanOrEqual(100);
        for (const index of indexes) {
          for (const key of [index.partitionKey, index.sortKey, partitionKey, sortKey])
            expect(index.projection).not.toContain(key);
        }
      }
    });

    test('can be brought back to any second, and is not deleted by a slip of the hand', () => {
      storage.allResourcesProperties('AWS::DynamoDB::GlobalTable', {
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          }),
        ],
      });
    });

    test('has a bucket that is private, encrypted and versioned', () => {
      storage.hasResourceProperties('AWS::S3::Bucket', {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: {
          Rules: [Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 45 }, Status: 'Enabled' })],
        },
      });
    });

    test('never lets a present object expire', () => {
      storage.hasResourceProperties('AWS::S3::Bucket', {
        LifecycleConfiguration: {
          Rules: [{ ExpirationInDays: Match.absent(), ExpirationDate: Match.absent(), Transitions: Match.absent() }],
        },
      });
    });

    test('answers over TLS only', () => {
      storage.hasResourceProperties('AWS::S3::BucketPolicy', {
        PolicyDocument: Match.objectLike({
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Deny',
              Action: 's3:*',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
          ]),
        }),
      });
    });

    test('tells by its outputs where everything is', () => {
      for (const name of Object.values(OUTPUT)) storage.hasOutput(name, {});
    });
  });

  describe('removal', () => {
    test('of the storage stack keeps both tables and the bucket', () => {
      const kept = Object.values(resourcesOf(storage)).filter(({ Type }) => Type !== 'AWS::S3::BucketPolicy');
      expect(kept.map(({ Type }) => Type).sort()).toEqual([
        'AWS::DynamoDB::GlobalTable',
        'AWS::DynamoDB::GlobalTable',
        'AWS::S3::Bucket',
      ]);
      for (const resource of kept)
        expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    });

    test('of the pipeline stack leaves nothing behind', () => {
      const retained = Object.entries(resourcesOf(pipeline)).filter(
        ([, { DeletionPolicy }]) => (DeletionPolicy ?? 'Delete') !== 'Delete',
      );
      expect(retained).toEqual([]);
    });

    test('of the pipeline stack cannot touch an article: it owns no table and no bucket', () => {
      const types = Object.values(resourcesOf(pipeline)).map(({ Type }) => Type);
      expect(types.filter((type) => /^AWS::(DynamoDB|S3)::/.test(type))).toEqual([]);
    });
  });

  describe('names', () => {
    /** Properties by which a resource is given a fixed name. */
    const NAMES = [
      'BucketName',
      'TableName',
      'QueueName',
      'FunctionName',
      'RoleName',
      'ManagedPolicyName',
      'TopicName',
      'LogGroupName',
      'AlarmName',
      'DashboardName',
    ];

    test('are left to CloudFormation, so that several deployments fit in one account', () => {
      for (const template of [storage, pipeline]) {
        for (const [id, { Type, Properties }] of Object.entries(resourcesOf(template))) {
          for (const name of NAMES) {
            if (Properties[name] !== undefined)
              expect([id, Type, typeof Properties[name]]).toEqual([id, Type, 'object']);
          }
        }
      }
    });
  });
}
