import { Stack } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { Construct } from 'constructs';
import { COLUMNS } from '../shared/columns.ts';
import { PREFIX } from '../shared/names.ts';

/** The day in a file's key: `parquet/dt=2026-11-25/…`. */
const PARTITION = 'dt';

/**
 * The archive as a table for Athena, over the Parquet files of each day. Which days there are follows from the calendar
 * (partition projection), so that no crawler has to run and no partition is ever registered.
 */
export class Analysis extends Construct {
  constructor(scope: Construct, id: string, { deployment, bucketName }: { deployment: string; bucketName: string }) {
    super(scope, id);
    const folder = `s3://${bucketName}/${PREFIX.parquet}`;
    const catalogId = Stack.of(this).account;
    const database = new CfnDatabase(this, 'Database', {
      catalogId,
      // Queries spell it, so it has to be readable; the deployment's name makes it unique, as it does the stacks.
      databaseInput: {
        name: `${deployment.replaceAll('-', '_')}_archive`,
        description: 'Newsprint: the archive for Athena',
      },
    });
    new CfnTable(this, 'Articles', {
      catalogId,
      databaseName: database.ref,
      tableInput: {
        name: 'articles',
        tableType: 'EXTERNAL_TABLE',
        partitionKeys: [{ name: PARTITION, type: 'string' }],
        parameters: {
          classification: 'parquet',
          'projection.enabled': 'true',
          [`projection.${PARTITION}.type`]: 'date',
          [`projection.${PARTITION}.format`]: 'yyyy-MM-dd',
          [`projection.${PARTITION}.range`]: '2026-01-01,NOW',
          [`projection.${PARTITION}.interval`]: '1',
          [`projection.${PARTITION}.interval.unit`]: 'DAYS',
          'storage.location.template': `${folder}${PARTITION}=\${${PARTITION}}`,
        },
        storageDescriptor: {
          location: folder,
          columns: COLUMNS.map(([name, type]) => ({ name, type })),
          inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
        },
      },
    });
  }
}
