import { afterEach, beforeEach, expect, it } from 'vitest';
import { RetryableError } from '../../shared/errors.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { s3Bucket } from '../../shared/store/s3-bucket.ts';
import { type S3, type S3Fault, type S3Operation, startS3 } from '../support/s3.ts';

const KEY = 'text/a/1.txt';
const object = { body: Buffer.from('text'), contentType: 'text/plain', metadata: {} };

let s3: S3;
let bucket: Bucket;
beforeEach(async () => {
  s3 = await startS3();
  bucket = s3Bucket(s3.client, s3.name);
  for (let version = 0; version < 3; version++) await bucket.put(KEY, object);
});
afterEach(() => s3.close());

const work: Record<S3Operation, () => Promise<unknown>> = {
  put: () => bucket.put(KEY, object),
  get: () => bucket.get(KEY),
  delete: () => bucket.remove(KEY),
  versions: () => bucket.remove(KEY),
  list: () => bucket.list('text/')[Symbol.asyncIterator]().next(),
};
const OPERATIONS = Object.keys(work) as S3Operation[];

/** What a piece of work comes to when its request fails once. */
async function failingOnce(operation: S3Operation, fault: S3Fault): Promise<unknown> {
  let failed = false;
  s3.fault = (asked) => {
    if (asked !== operation || failed) return undefined;
    failed = true;
    return fault;
  };
  return work[operation]().catch((error: unknown) => error);
}

const passing = OPERATIONS.flatMap((operation) =>
  ([503, 500, 409, 429, 'unheard', 'applied'] as const).map((fault) => ({ operation, fault })),
);
it.each([
  ...passing,
  { operation: 'get', fault: 'half' } as const,
  { operation: 'delete', fault: 'one is left' } as const,
])('$operation, failing once ($fault), is asked again by the queue, and then done', async ({ operation, fault }) => {
  expect(await failingOnce(operation, fault)).toBeInstanceOf(RetryableError);
  await work[operation]();
  const isRemoved = operation === 'delete' || operation === 'versions';
  expect((await bucket.get(KEY))?.body.length).toBe(isRemoved ? undefined : object.body.length);
  if (isRemoved) expect(s3.versions()).toBe(0);
});

const mistakes = OPERATIONS.flatMap((operation) => [400, 403].map((fault) => ({ operation, fault })));
it.each(mistakes)(
  '$operation, refused with $fault, is a mistake that somebody must see',
  async ({ operation, fault }) => {
    const error = await failingOnce(operation, fault);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RetryableError);
  },
);
