import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { archiveOn } from '../local/archive.ts';
import { InputError, messageOf } from '../shared/errors.ts';
import { DEAD_LETTERS_OUTPUT, OUTPUT } from '../shared/names.ts';
import type { Archive } from '../shared/steps/archive.ts';
import { s3Bucket } from '../shared/store/s3-bucket.ts';

/** Opens the archive of a deployed storage stack, with the credentials and region of the AWS environment. */
export async function openStackArchive(stack: string): Promise<{ archive: Archive; close(): Promise<void> }> {
  const outputs = await outputsOf(stack);
  const output = (name: string) => outputOf(outputs, name, stack, 'storage');
  const database = new DynamoDBClient({});
  const storage = new S3Client({});
  const tables = { articles: output(OUTPUT.articleTable), crawl: output(OUTPUT.crawlTable) };
  const archive = archiveOn(database, tables, s3Bucket(storage, output(OUTPUT.bucket)));
  const close = async () => {
    database.destroy();
    storage.destroy();
  };
  return { archive, close };
}

/** Sends the dead letters of a queue of a deployed pipeline stack back to it; returns about how many. */
export async function redriveStack(stack: string, name: 'discover' | 'collect'): Promise<number> {
  const url = outputOf(await outputsOf(stack), DEAD_LETTERS_OUTPUT[name], stack, 'pipeline');
  const [{ SQSClient }, { redriveOnSqs }] = await Promise.all([
    import('@aws-sdk/client-sqs'),
    import('../shared/store/redrive.ts'),
  ]);
  const client = new SQSClient({});
  try {
    return await redriveOnSqs(client, url);
  } finally {
    client.destroy();
  }
}

function outputOf(outputs: ReadonlyMap<string, string>, name: string, stack: string, kind: string): string {
  const value = outputs.get(name);
  if (value !== undefined) return value;
  throw new InputError(`the stack ${stack} has no output ${name}; is it Newsprint's ${kind} stack?`, {
    parameter: '--stack',
  });
}

async function outputsOf(stack: string): Promise<Map<string, string>> {
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const client = new CloudFormationClient({});
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = Stacks?.[0]?.Outputs ?? [];
    return new Map(outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
  } catch (error) {
    throw new InputError(`the stack ${stack} could not be read: ${messageOf(error)}`, {
      parameter: '--stack',
      cause: error,
    });
  } finally {
    client.destroy();
  }
}
