import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  NoSuchKey,
  type ObjectVersion,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { RetryableError } from '../errors.ts';
import type { Bucket } from './bucket.ts';

/** The bucket `name` on S3. */
export function s3Bucket(client: S3Client, name: string): Bucket {
  return {
    async put(key, object) {
      await retryable(() =>
        client.send(
          new PutObjectCommand({
            Bucket: name,
            Key: key,
            Body: object.body,
            ContentType: object.contentType,
            ContentEncoding: object.contentEncoding,
            Metadata: object.metadata,
          }),
        ),
      );
    },

    async get(key) {
      try {
        const reply = await retryable(() => client.send(new GetObjectCommand({ Bucket: name, Key: key })));
        const { Body } = reply;
        return {
          body: Body ? await retryable(() => Body.transformToByteArray()) : new Uint8Array(),
          contentType: reply.ContentType ?? 'application/octet-stream',
          ...(reply.ContentEncoding ? { contentEncoding: reply.ContentEncoding } : {}),
          metadata: reply.Metadata ?? {},
        };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    async remove(key) {
      let page: ListObjectVersionsCommandOutput | undefined;
      do {
        const from = { KeyMarker: page?.NextKeyMarker, VersionIdMarker: page?.NextVersionIdMarker };
        page = await retryable(() =>
          client.send(new ListObjectVersionsCommand({ Bucket: name, Prefix: key, ...from })),
        );
        const versions = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].filter(({ Key }) => Key === key);
        await removeVersions(client, name, versions);
      } while (page.NextKeyMarker);
    },

    async *list(prefix) {
      let token: string | undefined;
      do {
        const page = await retryable(() =>
          client.send(new ListObjectsV2Command({ Bucket: name, Prefix: prefix, ContinuationToken: token })),
        );
        for (const { Key } of page.Contents ?? []) if (Key) yield Key;
        token = page.NextContinuationToken;
      } while (token);
    },

    locate: (key) => `s3://${name}/${key}`,
  };
}

/** Removes at most a page of versions of one object. The answer is well even when some are still there. */
async function removeVersions(client: S3Client, bucket: string, versions: readonly ObjectVersion[]): Promise<void> {
  if (versions.length === 0) return;
  const Objects = versions.map(({ Key, VersionId }) => ({ Key, VersionId }));
  const { Errors = [] } = await retryable(() =>
    client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } })),
  );
  const [left] = Errors;
  if (!left) return;
  const message = `the bucket did not remove ${left.Key}: ${left.Code} ${left.Message ?? ''}`.trimEnd();
  throw PASSING_CODES.has(left.Code ?? '') ? new RetryableError(message) : new Error(message);
}

/** S3 answers 409, 500 and 503 when the same request would work a moment later. */
const PASSING = new Set([409, 429, 500, 502, 503, 504]);
const PASSING_CODES = new Set(['InternalError', 'OperationAborted', 'ServiceUnavailable', 'SlowDown']);

async function retryable<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (isPassing(error)) throw new RetryableError('the bucket did not answer', { cause: error });
    throw error;
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $metadata, code } = error as { $metadata?: { httpStatusCode?: number }; code?: string };
  return (
    PASSING.has($metadata?.httpStatusCode ?? 0) ||
    /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/.test(code ?? '') ||
    error.name === 'TimeoutError'
  );
}
