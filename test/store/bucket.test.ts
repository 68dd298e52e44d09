import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderBucket } from '../../local/folder-bucket.ts';
import type { Bucket } from '../../shared/store/bucket.ts';

let folder: string;
let bucket: Bucket;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-bucket-'));
  bucket = folderBucket(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const object = (text: string) => ({
  body: Buffer.from(text),
  contentType: 'text/plain',
  metadata: { url: 'https://paper.example/' },
});

describe('the folder bucket', () => {
  it('gives back what was put, with its metadata', async () => {
    await bucket.put('text/a/1.txt', { ...object('ferry'), contentEncoding: 'gzip' });
    expect(await bucket.get('text/a/1.txt')).toEqual({ ...object('ferry'), contentEncoding: 'gzip' });
  });

  it('has nothing under a key that was not put, or was removed', async () => {
    await bucket.put('text/b/1.txt', object('x'));
    await bucket.remove('text/b/1.txt');
    await bucket.remove('text/b/1.txt');
    expect(await bucket.get('text/b/1.txt')).toBeUndefined();
    expect(await bucket.get('text/none')).toBeUndefined();
  });

  it('lists by prefix, in order, objects only', async () => {
    for (const key of ['l/2', 'l/1', 'm/1']) await bucket.put(key, object(key));
    const keys: string[] = [];
    for await (const key of bucket.list('l/')) keys.push(key);
    expect(keys).toEqual(['l/1', 'l/2']);
  });

  it('refuses a key that leads out of it', async () => {
    await expect(bucket.put('../out.txt', object('x'))).rejects.toThrow('leads out of the bucket');
  });
});
