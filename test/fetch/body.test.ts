import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hostileServer, outcomeOf, reply, sends, testFetcher, verdictOf } from './hostile.ts';

const story = `<html><p>${'A quiet day at the harbour. '.repeat(200)}</html>`;
const zeros = Buffer.alloc(32 * 2 ** 20);

describe('encoded bodies', () => {
  it.each([
    ['gzip', gzipSync(story)],
    ['x-gzip', gzipSync(story)],
    ['GZIP', gzipSync(story)],
    ['br', brotliCompressSync(story)],
    ['deflate', deflateSync(story)],
    ['deflate', deflateRawSync(story)],
    ['identity', Buffer.from(story)],
    ['', Buffer.from(story)],
    ['gzip, br', brotliCompressSync(gzipSync(story))],
  ])('decodes "%s"', async (encoding, bytes) => {
    const { page } = await outcomeOf(sends(reply(bytes, { 'content-encoding': encoding })));
    expect(page?.text).toBe(story);
  });

  it.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['deflate', deflateRawSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('stops at the limit of decoded bytes: %s', async (encoding, bytes) => {
    expect(bytes.length).toBeLessThan(100_000);
    const outcome = await outcomeOf(sends(reply(bytes, { 'content-encoding': encoding })));
    expect(verdictOf(outcome)).toBe('too-large');
  });

  it('does not undo more than two encodings', async () => {
    let bytes: Uint8Array = Buffer.from(story);
    for (let time = 0; time < 10; time++) bytes = gzipSync(bytes);
    const encoding = Array(10).fill('gzip').join(', ');
    const { error } = await outcomeOf(sends(reply(bytes, { 'content-encoding': encoding })));
    expect(error?.message).toMatch(/encoded 10 times/);
  });

  it('says which encoding it does not know', async () => {
    const { error } = await outcomeOf(sends(reply(story, { 'content-encoding': 'rot13' })));
    expect(error?.message).toMatch(/unknown way \(rot13\)/);
  });

  it.each([
    ['a cut gzip', gzipSync(story).subarray(0, -20), 'gzip'],
    ['a gzip with a wrong checksum', damaged(gzipSync(story), -6), 'gzip'],
    ['a gzip that is none', Buffer.from(story), 'gzip'],
    ['a cut brotli', brotliCompressSync(story).subarray(0, -10), 'br'],
    ['a cut deflate', deflateSync(story).subarray(0, -10), 'deflate'],
    ['an empty gzip', Buffer.alloc(5), 'gzip'],
  ])('takes %s for an error, not for a page', async (_, bytes, encoding) => {
    expect(verdictOf(await outcomeOf(sends(reply(bytes, { 'content-encoding': encoding }))))).toBe('retryable');
  });
});

describe('limits', () => {
  const endless =
    (chunk: Buffer, headers = '') =>
    (socket: import('node:net').Socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${headers}\r\n`);
      const more = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    };

  it('hangs up on a body without end', async () => {
    const server = await hostileServer(endless(Buffer.alloc(65_536, 'news ')));
    const fetcher = testFetcher();
    await expect(fetcher.get(server.origin, 'page')).rejects.toMatchObject({ outcome: 'too-large' });
    await server.hungUp;
    await fetcher.close();
    await server.close();
  });

  it('hangs up on compressed blocks without end that decode to nothing', async () => {
    // A raw deflate block of stored type and no length, over and over.
    const nothing = Buffer.concat(Array(10_000).fill(Buffer.from([0, 0, 0, 0xff, 0xff])));
    const outcome = await outcomeOf(endless(nothing, 'content-encoding: deflate\r\n'));
    expect(verdictOf(outcome)).toBe('too-large');
  });

  it.each([
    ['page', 10],
    ['feed', 25],
    ['sitemap', 50],
  ] as const)('of a %s is %i MiB', async (kind, mebibytes) => {
    const whole = gzipSync(Buffer.alloc(mebibytes * 2 ** 20, ' '));
    const more = gzipSync(Buffer.alloc(mebibytes * 2 ** 20 + 1, ' '));
    const encoded = { 'content-encoding': 'gzip' };
    expect(verdictOf(await outcomeOf(sends(reply(whole, encoded)), { kind }))).toBe('page');
    expect(verdictOf(await outcomeOf(sends(reply(more, encoded)), { kind }))).toBe('too-large');
  });

  it('cuts a robots.txt at 500 KiB instead of refusing it', async () => {
    const { page } = await outcomeOf(sends(reply(Buffer.alloc(2 ** 20, 'a'))), { kind: 'robots' });
    expect(page?.body.length).toBe(500 * 1024);
  });
});

describe('files that are gzip themselves', () => {
  it('are unpacked where a sitemap or feed is asked for, also when sent encoded once more', async () => {
    const file = gzipSync('<urlset></urlset>');
    const type = { 'content-type': 'application/gzip' };
    const plain = await outcomeOf(sends(reply(file, type)), { kind: 'sitemap', path: '/sitemap.xml.gz' });
    expect(plain.page?.text).toBe('<urlset></urlset>');
    const twice = await outcomeOf(sends(reply(gzipSync(file), { ...type, 'content-encoding': 'gzip' })), {
      kind: 'feed',
    });
    expect(twice.page?.text).toBe('<urlset></urlset>');
  });

  it('are limited like any other body', async () => {
    const bomb = gzipSync(Buffer.alloc(51 * 2 ** 20));
    expect(verdictOf(await outcomeOf(sends(reply(bomb)), { kind: 'sitemap' }))).toBe('too-large');
  });

  it('are no pages', async () => {
    expect(verdictOf(await outcomeOf(sends(reply(gzipSync(story)))))).toBe('wrong-type');
  });
});

describe('what is sent', () => {
  it('names us and nothing else', async () => {
    const { server } = await outcomeOf(sends(reply(story)));
    const head = server.requests[0] ?? '';
    expect(head).toMatch(/^GET \/story HTTP\/1\.1\r\n/);
    expect(head.toLowerCase()).toContain('user-agent: newsprint/0.1 (+desk@news.example)\r\n');
    expect(head).not.toMatch(/cookie|authorization|referer/i);
  });

  it('keeps no cookies', async () => {
    const server = await hostileServer((socket) => socket.end(reply(story, { 'set-cookie': 'id=1; path=/' })));
    const fetcher = testFetcher();
    await fetcher.get(`${server.origin}/a`, 'page');
    await fetcher.get(`${server.origin}/b`, 'page');
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]).not.toMatch(/cookie/i);
    await fetcher.close();
    await server.close();
  });
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = copy.length + at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}
