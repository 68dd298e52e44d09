import { describe, expect, it } from 'vitest';
import { type Behaviour, outcomeOf, reply, verdictOf } from './hostile.ts';

/** Answers with the redirects given by path, and with a page everywhere else. */
function redirects(to: Record<string, string>, status = '302 Found'): Behaviour {
  return (socket, path) => {
    const location = to[path];
    socket.end(location === undefined ? reply(`<p>${path}`) : reply('', { location }, status));
  };
}

describe('redirects', () => {
  it.each(['301 Moved Permanently', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent Redirect'])(
    'follows %s',
    async (status) => {
      const { page, server } = await outcomeOf(redirects({ '/story': '/new' }, status));
      expect(page).toMatchObject({ url: `${server.origin}/story`, finalUrl: `${server.origin}/new`, text: '<p>/new' });
    },
  );

  it.each([
    ['other', '/news/other'],
    ['../up', '/up'],
    ['?page=2', '/news/story?page=2'],
    ['/with space', '/with%20space'],
    ['/caf\u00e9', '/caf%C3%A9'],
    ['/a#part', '/a'],
    ['\\back\\slash', '/back/slash'],
  ])('resolves "%s" as a browser does', async (location, path) => {
    const { page } = await outcomeOf(redirects({ '/news/story': Buffer.from(location).toString('latin1') }), {
      path: '/news/story',
    });
    expect(page?.text).toBe(`<p>${path}`);
  });

  it('follows ten, and not eleven', async () => {
    const chain = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, hop) => [`/${hop}`, `/${hop + 1}`]));
    expect((await outcomeOf(redirects(chain(10)), { path: '/0' })).page?.text).toBe('<p>/10');
    const { error, server } = await outcomeOf(redirects(chain(30)), { path: '/0' });
    expect(error?.message).toBe('redirected more than 10 times');
    expect(server.requests).toHaveLength(11);
  });

  it('ends a loop', async () => {
    expect(verdictOf(await outcomeOf(redirects({ '/story': '/story' })))).toBe('fetch-failed');
  });

  it.each([
    'file:///etc/passwd',
    'ftp://files.example/',
    'gopher://127.0.0.1:6379/_flushall',
    'data:text/html,<p>',
    'javascript:alert(1)',
    'http://10.0.0.1/',
    'http://0xa9fea9fe/latest/meta-data',
    'http://2852039166/',
    'http://[::ffff:192.168.0.1]/',
    'http://0.0.0.0/',
    'http://169.254.169.254./',
    'http://intranet/',
    'http://db.internal/',
    '//172.16.0.1/',
  ])('never follows one to %s', async (location) => {
    expect(verdictOf(await outcomeOf(redirects({ '/story': location })))).toBe('blocked-address');
  });

  it('asks the addresses of a name again on every hop', async () => {
    const outcome = await outcomeOf(redirects({ '/story': 'http://rebinding.example/' }), {
      resolve: async () => [{ address: '10.0.0.7', family: 4 }],
    });
    expect(verdictOf(outcome)).toBe('blocked-address');
    expect(outcome.error?.message).toBe('rebinding.example leads to no public address');
  });

  it.each([
    ['nowhere', {}],
    ['an empty place', { location: '' }],
    ['no URL', { location: 'http://[broken' }],
  ])('takes one to %s for a failure', async (_, headers) => {
    const outcome = await outcomeOf((socket) => socket.end(reply('', headers, '302 Found')));
    expect(verdictOf(outcome)).toBe('fetch-failed');
  });

  it('survives a place in no encoding at all', async () => {
    const broken = Buffer.concat([
      Buffer.from('HTTP/1.1 302 Found\r\nlocation: /'),
      Buffer.from([0xff, 0xfe, 0xc0]),
      Buffer.from('\r\ncontent-length: 0\r\n\r\n'),
    ]);
    const { page } = await outcomeOf((socket, path) => socket.end(path === '/story' ? broken : reply('<p>somewhere')));
    expect(page?.text).toBe('<p>somewhere');
  });

  it('does not send the credentials of a URL', async () => {
    const { server, page } = await outcomeOf((socket, path) => {
      const target = `http://user:secret@127.0.0.1:${socket.localPort}/in`;
      socket.end(path === '/in' ? reply('<p>in') : reply('', { location: target }, '302 Found'));
    });
    expect(server.requests[1]).not.toMatch(/authorization|secret/i);
    expect(page?.finalUrl).toBe(`${server.origin}/in`);
  });
});
