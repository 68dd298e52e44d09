import { describe, expect, it } from 'vitest';
import { PermanentError, RetryableError } from '../../shared/errors.ts';
import { hostileServer, outcomeOf, reply, sends, testFetcher, verdictOf } from './hostile.ts';

describe('a network that fails', () => {
  it('takes a closed port as worth another try', async () => {
    const server = await hostileServer(() => undefined);
    await server.close();
    const fetcher = testFetcher();
    await expect(fetcher.get(`${server.origin}/`, 'page')).rejects.toThrow(RetryableError);
    await expect(fetcher.get(`${server.origin}/`, 'page')).rejects.toThrow(/refused the connection/);
    await fetcher.close();
  });

  it('says which name was not found', async () => {
    const resolve = async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    };
    const fetcher = testFetcher({ resolve });
    const failed = fetcher.get('http://gone.example/', 'page');
    await expect(failed).rejects.toThrow(RetryableError);
    await expect(failed).rejects.toThrow('dns: gone.example was not found');
    await fetcher.close();
  });

  it('gives a connection that never stands up after its deadline', async () => {
    const fetcher = testFetcher({ resolve: () => new Promise(() => undefined), timeouts: { connect: 100 } });
    await expect(fetcher.get('http://slow.example/', 'page')).rejects.toThrow(RetryableError);
    await fetcher.close();
  });

  it.each([
    ['closes without a word', sends()],
    ['closes within the headers', sends('HTTP/1.1 200 OK\r\ncontent-type: text/ht')],
    [
      'closes within the body',
      sends('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 500\r\n\r\n<p>half'),
    ],
    [
      'resets within the body',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n<p>half', () => socket.resetAndDestroy()),
    ],
  ] satisfies [string, Parameters<typeof outcomeOf>[0]][])('retries a server that %s', async (_, behave) => {
    expect(verdictOf(await outcomeOf(behave))).toBe('retryable');
  });

  it.each([
    ['before its headers', () => undefined],
    ['after its headers', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n')],
  ] satisfies [string, Parameters<typeof outcomeOf>[0]][])('gives up a server that is silent %s', async (_, behave) => {
    expect(verdictOf(await outcomeOf(behave, { timeouts: { idle: 300 } }))).toBe('retryable');
  });

  it('ends a drip by the total deadline, which each byte does not put off', async () => {
    const server = await hostileServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
      const drip = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const fetcher = testFetcher({ timeouts: { total: 500 } });
    await expect(fetcher.get(server.origin, 'page')).rejects.toThrow('took longer than 0.5 s');
    await server.hungUp;
    await fetcher.close();
    await server.close();
  });

  it('counts the whole chain of redirects into the deadline', async () => {
    const slow = (socket: import('node:net').Socket) => {
      setTimeout(() => socket.end(reply('', { location: `/${Math.random()}` }, '302 Found')), 150);
    };
    const { error } = await outcomeOf(slow, { timeouts: { total: 500 } });
    expect(error?.message).toMatch(/took longer/);
  });

  it('reads one site while another fails', async () => {
    const server = await hostileServer((socket, path) =>
      path === '/bad' ? socket.destroy() : socket.end(reply('<p>fine')),
    );
    const fetcher = testFetcher();
    const all = await Promise.allSettled(
      ['/bad', '/good', '/bad', '/good'].map((path) => fetcher.get(server.origin + path, 'page')),
    );
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    await fetcher.close();
    await server.close();
  });
});

describe('framing that is wrong', () => {
  const html = 'content-type: text/html\r\n';
  it.each([
    ['two lengths that differ', `HTTP/1.1 200 OK\r\n${html}content-length: 3\r\ncontent-length: 5\r\n\r\n<p>ab`],
    ['a negative length', `HTTP/1.1 200 OK\r\n${html}content-length: -1\r\n\r\n<p>`],
    ['a length that is no number', `HTTP/1.1 200 OK\r\n${html}content-length: many\r\n\r\n<p>`],
    [
      'a length and chunks',
      `HTTP/1.1 200 OK\r\n${html}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n\r\n`,
    ],
    [
      'a chunk size that is none',
      `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\nxyz\r\n<p>\r\n0\r\n\r\n`,
    ],
    ['no last chunk', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\n3\r\n<p>\r\n`],
    ['a chunk that is cut', `HTTP/1.1 200 OK\r\n${html}transfer-encoding: chunked\r\n\r\nff\r\n<p>`],
    ['no status line', '<html><p>As in 1991'],
    ['a status that is none', `HTTP/1.1 OK\r\n${html}\r\n<p>`],
    ['a zero byte in a header', `HTTP/1.1 200 OK\r\nx: a\0b\r\n${html}content-length: 3\r\n\r\n<p>`],
    ['a folded header, which RFC 9112 withdrew', reply('<p>', { 'x-long': 'a\r\n  b' })],
    ['ten thousand headers', `HTTP/1.1 200 OK\r\n${'x-filler: 0123456789\r\n'.repeat(10_000)}\r\n<p>`],
    ['an endless header', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n<p>`],
    [
      'a protocol switch nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
    ],
    ['SSH instead of HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ])('is an error: %s', async (_, bytes) => {
    const { error, page } = await outcomeOf(sends(bytes));
    expect(page).toBeUndefined();
    expect(error instanceof RetryableError || error instanceof PermanentError).toBe(true);
  });

  it('ends a reply at its length, whatever follows', async () => {
    const server = await hostileServer((socket, path) => {
      socket.end(Buffer.concat([reply(`<p>${path}`), reply('<p>smuggled')]));
    });
    const fetcher = testFetcher();
    for (const path of ['/one', '/two']) {
      expect(await fetcher.get(server.origin + path, 'page')).toMatchObject({ text: `<p>${path}` });
    }
    await fetcher.close();
    await server.close();
  });

  it('reads a body that ends with its connection', async () => {
    const { page } = await outcomeOf(sends(`HTTP/1.0 200 OK\r\n${html}\r\n<p>whole`));
    expect(page?.text).toBe('<p>whole');
  });

  it('skips interim replies', async () => {
    const { page } = await outcomeOf(sends('HTTP/1.1 103 Early Hints\r\nlink: </a.css>\r\n\r\n', reply('<p>real')));
    expect(page?.text).toBe('<p>real');
  });
});
