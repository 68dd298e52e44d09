import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { OUTPUT } from '../shared/names.ts';
import { ARTICLE_TABLE, CRAWL_TABLE } from '../shared/tables.ts';
import { accept } from './accept.ts';
import type { Settings } from './config.ts';
import { tableFrom } from './table.ts';

/** What must outlive everything else: the two tables and the bucket. Deleting the stack keeps all three. */
export class Storage extends Stack {
  readonly articles: TableV2;
  readonly crawl: TableV2;
  readonly bucket: Bucket;
  /** The bucket's ARN as other stacks import it, and the name that it is exported by. */
  readonly bucketArn: { value: string; exportName: string };

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    this.articles = tableFrom(this, 'Articles', ARTICLE_TABLE);
    this.crawl = tableFrom(this, 'Crawl', CRAWL_TABLE);
    this.bucket = bucketOf(this, settings.pageVersionDays);
    const exportName = `${this.stackName}-bucket-arn`;
    this.bucketArn = { value: this.exportValue(this.bucket.bucketArn, { name: exportName }), exportName };
    new CfnOutput(this, OUTPUT.articleTable, { value: this.articles.tableName });
    new CfnOutput(this, OUTPUT.crawlTable, { value: this.crawl.tableName });
    new CfnOutput(this, OUTPUT.bucket, { value: this.bucket.bucketName });
  }
}

/**
 * Present objects stay in Standard for ever: the colder classes bill at least 128 KB an object, and a text has 5.
 * A version that was replaced or deleted goes after `versionDays`.
 */
function bucketOf(stack: Storage, versionDays: number): Bucket {
  const bucket = new Bucket(stack, 'Bucket', {
    versioned: true,
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        id: 'superseded-versions',
        noncurrentVersionExpiration: Duration.days(versionDays),
        expiredObjectDeleteMarker: true,
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
  accept(bucket, {
    'AwsSolutions-S1':
      'Only roles of this account can read the bucket, and each of its objects says where it came from. An access log would cost a request for every article; CloudTrail data events can be switched on when an audit asks for them.',
  });
  return bucket;
}
