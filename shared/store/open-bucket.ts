import { S3Client } from '@aws-sdk/client-s3';
import type { Bucket } from './bucket.ts';
import { s3Bucket } from './s3-bucket.ts';

/** The bucket `name` on S3, with the credentials and region of the environment. A file of its own, to be loaded when needed. */
export function openBucket(name: string): Bucket {
  return s3Bucket(new S3Client({}), name);
}
