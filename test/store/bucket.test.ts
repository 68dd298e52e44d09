import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderBucket } from '../../local/folder-bucket.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { s3Bucket } from '../../shared/store/s3-bucket.ts';
import { startS3 } from '../support/s3.ts';

interface Kind {
  name: string;
  open(): Promise<{ bucket: Bucket; close(): Promise<void> }>;
}

const KINDS: Kind[] = [
  {
    name: 'a folder',
    async open() {
      const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-bucket-'));
      return { bucket: folderBucket(folder), close: () => rm(folder, { recursive: true }) };
    },
  },
  {
    name: 'S3',
    async open() {
      const s3 = await startS3();
      return { bucket: s3Bucket(s3.client, s3.name), close: () => s3.close() };
    },
  },
];

const object = (text: string) => ({
  body: Buffer.from(text),
  contentType: 'text/plain',
  metadata: { url: 'https://paper.example/' },
});

describe.each(KINDS)('the bucket on $name', ({ open }) => {
  let bucket: Bucket;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ bucket, close } = await open());
  });
  afterAll(() => close());

  async function listed(prefix: string): Promise<string[]> {
    const keys: string[] = [];
    for await (const key of bucket.list(prefix)) keys.push(key);
    return keys;
  }

  it('gives back what was put, with its metadata', async () => {
    await bucket.put('text/a/1.txt', { ...object('ferry'), contentEncoding: 'gzip' });
    const { body, ...facts } = (await bucket.get('text/a/1.txt')) ?? {};
    expect(Buffer.from(body ?? [])).toEqual(Buffer.from('ferry'));
    expect(facts).toEqual({
      contentType: 'text/plain',
      contentEncoding: 'gzip',
      metadata: { url: 'https://paper.example/' },
    });
  });

  it('gives back any bytes, none included', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 256));
    await bucket.put('text/bytes', { ...object(''), body: bytes });
    await bucket.put('text/nothing', object(''));
    expect(Buffer.compare((await bucket.get('text/bytes'))?.body ?? Buffer.of(), bytes)).toBe(0);
    expect((await bucket.get('text/nothing'))?.body).toHaveLength(0);
  });

  it('keeps what was put last', async () => {
    for (const text of ['one', 'two', 'three']) await bucket.put('text/c/1.txt', object(text));
    expect(Buffer.from((await bucket.get('text/c/1.txt'))?.body ?? []).toString()).toBe('three');
    expect(await listed('text/c/')).toEqual(['text/c/1.txt']);
  });

  it('has nothing under a key that was not put, or was removed with all its versions', async () => {
    for (const text of ['one', 'two', 'three']) await bucket.put('text/b/1', object(text));
    await bucket.put('text/b/10', object('another'));
    await bucket.remove('text/b/1');
    await bucket.remove('text/b/1');
    expect(await bucket.get('text/b/1')).toBeUndefined();
    expect(await bucket.get('text/none')).toBeUndefined();
    expect(await listed('text/b/')).toEqual(['text/b/10']);
  });

  it('lists by prefix, in order, objects only', async () => {
    for (const key of ['l/2', 'l/3', 'l/1', 'l/5', 'm/1', 'l/4']) await bucket.put(key, object(key));
    expect(await listed('l/')).toEqual(['l/1', 'l/2', 'l/3', 'l/4', 'l/5']);
    expect(await listed('n/')).toEqual([]);
  });
});

describe('the folder', () => {
  let folder: string;
  let bucket: Bucket;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'newsprint-bucket-'));
    bucket = folderBucket(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('holds one file an object, and one that says what they are, and forgets what was removed', async () => {
    for (const name of ['1.txt', '2.txt', '1.txt']) await bucket.put(`text/${name}`, object(name));
    expect((await readdir(path.join(folder, 'text'))).sort()).toEqual(['1.txt', '2.txt', 'metadata.jsonl']);
    await bucket.remove('text/1.txt');
    expect(await readFile(path.join(folder, 'text/metadata.jsonl'), 'utf8')).not.toContain('1.txt');
    expect((await bucket.get('text/2.txt'))?.metadata).toEqual(object('').metadata);
    await bucket.remove('text/2.txt');
    expect(await readdir(path.join(folder, 'text'))).toEqual([]);
  });

  it('reads the objects of a version that kept what they are beside each', async () => {
    await mkdir(path.join(folder, 'old'));
    const { body, ...facts } = object('old');
    await writeFile(path.join(folder, 'old/1.txt'), body);
    await writeFile(path.join(folder, 'old/1.txt.meta.json'), JSON.stringify(facts));
    expect(await bucket.get('old/1.txt')).toEqual({ ...facts, body });
    await bucket.put('old/1.txt', { ...object('new'), contentType: 'text/html' });
    expect(await bucket.get('old/1.txt')).toMatchObject({ contentType: 'text/html', body: Buffer.from('new') });
    await bucket.remove('old/1.txt');
    expect(await readdir(path.join(folder, 'old'))).toEqual([]);
  });

  it('is not confused by what a stopped process left half written', async () => {
    await bucket.put('torn/1.txt', object('one'));
    await appendFile(path.join(folder, 'torn/metadata.jsonl'), '\n{"name":"2.txt","conte');
    await bucket.put('torn/2.txt', object('two'));
    await bucket.put('torn/3.txt', object('three'));
    for (const name of ['1', '2', '3']) expect((await bucket.get(`torn/${name}.txt`))?.contentType).toBe('text/plain');
  });
});

it('the folder refuses a key that leads out of it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-bucket-'));
  await expect(folderBucket(folder).put('../out.txt', object('x'))).rejects.toThrow('leads out of the bucket');
  await rm(folder, { recursive: true });
});
