import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  NoSuchKey,
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
        if (!reply.Body) return undefined;
        return {
          body: await reply.Body.transformToByteArray(),
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
      const { Versions = [], DeleteMarkers = [] } = await retryable(() =>
        client.send(new ListObjectVersionsCommand({ Bucket: name, Prefix: key })),
      );
      const objects = [...Versions, ...DeleteMarkers]
        .filter((version) => version.Key === key)
        .map((version) => ({ Key: key, VersionId: version.VersionId }));
      if (objects.length === 0) return;
      await retryable(() =>
        client.send(new DeleteObjectsCommand({ Bucket: name, Delete: { Objects: objects, Quiet: true } })),
      );
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

/** S3 answers 409, 500 and 503 when the same request would work a moment later. */
const PASSING = new Set([409, 429, 500, 502, 503, 504]);

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
