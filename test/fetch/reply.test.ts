import { describe, expect, it } from 'vitest';
import { InputError, RetryableError } from '../../shared/errors.ts';
import { agentName, createFetcher } from '../../shared/fetch/fetcher.ts';
import { outcomeOf, reply, sends, verdictOf } from './hostile.ts';

const now = () => new Date('2026-11-24T12:00:00Z');

describe('a whole reply', () => {
  it('is kept with all that explains it', async () => {
    const { page, server } = await outcomeOf(sends(reply('<p>news', { vary: 'a', ETag: '"1"' })), { now });
    expect(page).toMatchObject({
      url: `${server.origin}/story`,
      finalUrl: `${server.origin}/story`,
      status: 200,
      headers: { 'content-type': 'text/html', vary: 'a', etag: '"1"' },
      body: Buffer.from('<p>news'),
      text: '<p>news',
      fetchedAt: '2026-11-24T12:00:00.000Z',
    });
  });

  it('joins headers that repeat, and is not fooled by their names', async () => {
    const head =
      'HTTP/1.1 200 OK\r\nx-robots-tag: noindex\r\nx-robots-tag: noarchive\r\n__proto__: x\r\ncontent-length: 3\r\n\r\n<p>';
    const { page } = await outcomeOf(sends(head));
    expect(page?.headers['x-robots-tag']).toBe('noindex, noarchive');
    expect(Object.getPrototypeOf(page?.headers)).toBe(Object.prototype);
  });
});

describe('a conditional GET', () => {
  const validators = { etag: '"v1"', lastModified: 'Tue, 24 Nov 2026 10:00:00 GMT' };

  it('sends the validators and understands 304', async () => {
    const { notModified, server } = await outcomeOf(sends('HTTP/1.1 304 Not Modified\r\netag: "v1"\r\n\r\n'), {
      validators,
    });
    expect(notModified).toBe(true);
    expect(server.requests[0]).toMatch(/\r\nif-none-match: "v1"\r\n/i);
    expect(server.requests[0]).toMatch(/\r\nif-modified-since: Tue, 24 Nov 2026 10:00:00 GMT\r\n/i);
  });

  it('does not believe a 304 that nobody asked for', async () => {
    expect(verdictOf(await outcomeOf(sends('HTTP/1.1 304 Not Modified\r\n\r\n')))).toBe('fetch-failed');
  });

  it('leaves out a validator that would break the request', async () => {
    const { page, server } = await outcomeOf(sends(reply('<p>')), { validators: { etag: '"a"\r\nx-evil: 1' } });
    expect(page?.text).toBe('<p>');
    expect(server.requests[0]).not.toMatch(/evil/);
  });
});

describe('a status', () => {
  it.each([
    ['404 Not Found', 'gone'],
    ['410 Gone', 'gone'],
    ['451 Unavailable For Legal Reasons', 'gone'],
    ['400 Bad Request', 'fetch-failed'],
    ['401 Unauthorized', 'fetch-failed'],
    ['403 Forbidden', 'fetch-failed'],
    ['418 Teapot', 'fetch-failed'],
    ['300 Multiple Choices', 'fetch-failed'],
    ['206 Partial Content', 'fetch-failed'],
    ['408 Request Timeout', 'retryable'],
    ['425 Too Early', 'retryable'],
    ['429 Too Many Requests', 'retryable'],
    ['500 Internal Server Error', 'retryable'],
    ['503 Service Unavailable', 'retryable'],
    ['599 Whatever', 'retryable'],
  ])('%s is %s', async (status, verdict) => {
    const outcome = await outcomeOf(sends(reply('<p>sorry', {}, status)));
    expect(verdictOf(outcome)).toBe(verdict);
    expect(outcome.error?.message).toContain(status.slice(0, 3));
  });

  it.each([
    ['120', 120_000],
    ['Tue, 24 Nov 2026 12:30:00 GMT', 1_800_000],
    ['9999999', 86_400_000],
    ['soon', undefined],
  ])('carries how long to wait: %s', async (header, ms) => {
    const { error } = await outcomeOf(sends(reply('', { 'retry-after': header }, '429 Too Many Requests')), { now });
    expect(error).toBeInstanceOf(RetryableError);
    expect(error instanceof RetryableError && error.retryAfterMs).toBe(ms);
  });

  it.each([
    ['403 Forbidden', { 'cf-mitigated': 'challenge' }],
    ['503 Service Unavailable', { 'cf-mitigated': 'challenge' }],
    ['405 Method Not Allowed', { 'x-amzn-waf-action': 'captcha' }],
  ])('%s with a bot check is a challenge', async (status, headers) => {
    expect(verdictOf(await outcomeOf(sends(reply('<p>Are you human?', headers, status))))).toBe('challenge');
  });
});

describe('the type of a body', () => {
  it.each([
    ['%PDF-1.7\n1 0 obj', 'text/html'],
    ['PK\x03\x04\x14\x00', 'text/html'],
    ['\x00\x00\x00\x20ftypisom', 'text/html'],
    ['\x89PNG\r\n', 'text/html'],
    ['<p>not looked at', 'video/mp4'],
    ['<p>not looked at', 'image/jpeg'],
    [
      String.fromCharCode(...Array(300).keys())
        .slice(0, 20)
        .repeat(50),
      'text/html',
    ],
    ['{"a": 1}', 'application/json'],
    ['body { color: red }', 'text/css'],
  ])('keeps %j as %s from being a page', async (body, type) => {
    const outcome = await outcomeOf(sends(reply(Buffer.from(body, 'latin1'), { 'content-type': type })));
    expect(verdictOf(outcome)).toBe('wrong-type');
  });

  it.each([
    ['<!doctype html><p>', 'application/octet-stream'],
    ['<!doctype html><p>', 'application/json'],
    ['Plain text.', 'text/plain'],
    ['<html></html>', 'application/xhtml+xml'],
    ['', 'text/html'],
  ])('lets %j as %s be one', async (body, type) => {
    expect(verdictOf(await outcomeOf(sends(reply(body, { 'content-type': type }))))).toBe('page');
  });

  it('needs no header', async () => {
    expect(verdictOf(await outcomeOf(sends('HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n<p>')))).toBe('page');
  });

  it('lets a feed be UTF-16, marked or not', async () => {
    for (const xml of ['\ufeff<rss/>', '<?xml version="1.0"?><rss/>']) {
      const { page } = await outcomeOf(sends(reply(Buffer.from(xml, 'utf16le'))), { kind: 'feed' });
      expect(page?.text).toBe(xml.replace('\ufeff', ''));
    }
  });

  it('lets a feed be JSON, and text of any name', async () => {
    for (const type of ['application/feed+json', 'text/html', 'application/octet-stream']) {
      expect(
        verdictOf(await outcomeOf(sends(reply('{"version": ""}', { 'content-type': type })), { kind: 'feed' })),
      ).toBe('page');
    }
  });
});

describe('the agent name', () => {
  it('is a product token and a contact', () => {
    expect(agentName('https://news.example/bot')).toBe('Newsprint/0.1 (+https://news.example/bot)');
  });

  it.each(['', ' ', 'a\r\nx-evil: 1', 'café'])('does not take %j for a contact', (contact) => {
    expect(() => createFetcher({ contact })).toThrow(InputError);
  });
});
