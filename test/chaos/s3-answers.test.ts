import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { expect, it } from 'vitest';
import { RetryableError } from '../../shared/errors.ts';
import { s3Bucket } from '../../shared/store/s3-bucket.ts';

const object = { body: Buffer.from('text'), contentType: 'text/plain', metadata: {} };

/** What a put comes to when the service answers with a status, or hangs up without one. */
async function putAgainst(status: number | undefined): Promise<unknown> {
  const server = createServer((request, reply) => {
    request.resume();
    request.on('end', () => (status === undefined ? reply.destroy() : reply.writeHead(status).end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new S3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
    maxAttempts: 1,
  });
  try {
    await s3Bucket(client, 'news').put('text/a/1.txt', object);
    return 'put';
  } catch (error) {
    return error;
  } finally {
    client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

it.each([503, 500, 409, 429, undefined])('S3 that answers %s is asked again by the queue', async (status) => {
  expect(await putAgainst(status)).toBeInstanceOf(RetryableError);
});

it.each([403, 404, 400])('S3 that answers %s is a mistake that somebody must see', async (status) => {
  const error = await putAgainst(status);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(RetryableError);
});

it('S3 that answers 200 has it', async () => {
  expect(await putAgainst(200)).toBe('put');
});
