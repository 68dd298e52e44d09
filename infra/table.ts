import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import type { IndexDefinition, TableDefinition } from '../shared/tables.ts';

/** A table as `shared/tables.ts` defines it: kept when the stack goes, and protected from a slip of the hand. */
export function tableFrom(scope: Construct, id: string, definition: TableDefinition): TableV2 {
  return new TableV2(scope, id, {
    partitionKey: text(definition.partitionKey),
    sortKey: text(definition.sortKey),
    globalSecondaryIndexes: definition.indexes.map(indexFrom),
    billing: Billing.onDemand(),
    // Encrypted by a key that DynamoDB owns: free of charge, where a KMS key is billed by request.
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

function indexFrom({ name, partitionKey, sortKey, projection }: IndexDefinition): GlobalSecondaryIndexPropsV2 {
  const keys = { indexName: name, partitionKey: text(partitionKey), sortKey: text(sortKey) };
  return projection === 'KEYS_ONLY'
    ? { ...keys, projectionType: ProjectionType.KEYS_ONLY }
    : { ...keys, projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...projection] };
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
