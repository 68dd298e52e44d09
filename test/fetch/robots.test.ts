import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOW_ALL, DISALLOW_ALL, fetchRobots, parseRobots, robotsAllow } from '../../shared/fetch/robots.ts';
import { hostileServer, reply, testFetcher } from './hostile.ts';

const ask = (robots: string, path: string) =>
  robotsAllow(parseRobots(robots, 'Newsprint'), `https://paper.example${path}`);
const forAll = (...lines: string[]) => ['User-agent: *', ...lines].join('\n');

describe('groups', () => {
  it('are those that name us, merged, wherever they stand', () => {
    const robots =
      'User-agent: newsprint\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUSER-AGENT: Newsprint\nDisallow: /b';
    expect([ask(robots, '/a'), ask(robots, '/b'), ask(robots, '/c')]).toEqual([false, false, true]);
  });

  it('for everybody apply only where none names us', () => {
    expect(ask('User-agent: other\nDisallow: /\nUser-agent: *\nDisallow: /x', '/y')).toBe(true);
    expect(ask('User-agent: other\nDisallow: /\nUser-agent: *\nDisallow: /x', '/x')).toBe(false);
    expect(ask('User-agent: newsprint\nUser-agent: *\nDisallow: /x', '/x')).toBe(false);
    expect(ask('User-agent: newsprint\nDisallow:\nUser-agent: *\nDisallow: /', '/x')).toBe(true);
  });

  it('are shared by agents in a row, also across lines of other kinds', () => {
    expect(ask('User-agent: newsprint\nSitemap: https://a.example/s.xml\nUser-agent: other\nDisallow: /x', '/x')).toBe(
      false,
    );
    expect(ask('User-agent: newsprint\nHost: a.example\n\nUser-agent: other\nDisallow: /x', '/x')).toBe(false);
  });

  it('are named by a token, in any case, with or without a version', () => {
    for (const agent of ['NEWSPRINT', 'newsprint/2.0', 'Newsprint (collector)', 'Newsprint*']) {
      expect(ask(`User-agent: ${agent}\nDisallow: /`, '/'), agent).toBe(false);
    }
    for (const agent of ['news', 'newsprinter', 'my-newsprint']) {
      expect(ask(`User-agent: ${agent}\nDisallow: /`, '/'), agent).toBe(true);
    }
  });

  it('are found for a whole User-Agent header as well', () => {
    const rules = parseRobots('User-agent: newsprint\nDisallow: /', 'Newsprint/0.1 (+desk@paper.example)');
    expect(robotsAllow(rules, 'https://paper.example/')).toBe(false);
  });

  it('have no rules before the first agent', () => {
    expect(ask('Disallow: /', '/')).toBe(true);
  });
});

describe('rules', () => {
  it.each([
    [['Disallow: /a', 'Allow: /a/b'], '/a/b/c', true],
    [['Allow: /a', 'Disallow: /a/b'], '/a/b/c', false],
    [['Disallow: /a', 'Allow: /a'], '/a', true],
    [['Disallow: /A'], '/a', true],
    [['Disallow:'], '/a', true],
    [['Disallow: a'], '/a', false],
    [['Disallow: /*.pdf$'], '/a/b.pdf', false],
    [['Disallow: /*.pdf$'], '/a/b.pdf?x', true],
    [['Disallow: /*/private/'], '/a/b/private/c', false],
    [['Disallow: /a*c'], '/abcabd', false],
    [['Disallow: *?print='], '/story?print=1', false],
    [['Disallow: /$'], '/', false],
    [['Disallow: /$'], '/a', true],
    [['Disallow: /a$b'], '/a$bc', false],
    [['Disallow: /x # all of it'], '/x', false],
    [['Disallow: /'], '/robots.txt', true],
  ] as const)('%j on %s: %s', (lines, path, allowed) => {
    expect(ask(forAll(...lines), path)).toBe(allowed);
  });

  it.each([
    ['/caf\u00e9', '/caf%C3%A9', false],
    ['/caf%c3%a9', '/caf%C3%A9', false],
    ['/%61bc', '/abc', false],
    ['/abc', '/%61bc', false],
    ['/~desk', '/%7Edesk', false],
    ['/a%2Fb', '/a/b', true],
    ['/a b', '/a%20b', false],
  ])('close %s also as %s', (pattern, path, allowed) => {
    expect(ask(forAll(`Disallow: ${pattern}`), path)).toBe(allowed);
  });

  it('are read as they were meant', () => {
    expect(ask('useragent: *\ndissallow: /a', '/a')).toBe(false);
    expect(ask('User-agent *\nDisallow /a', '/a')).toBe(false);
  });
});

describe('a file', () => {
  it.each(['\r', '\r\n', '\n'])('may end its lines with %j', (end) => {
    expect(ask(['\ufeffUser-agent: *', '# note', 'Disallow: /a'].join(end), '/a')).toBe(false);
  });

  it('names its sitemaps once each, and its delay', () => {
    const rules = parseRobots(
      'Sitemap: https://a.example/1.xml\nUser-agent: *\nCrawl-delay: 2.5\nsitemap:https://a.example/2.xml\nSitemap: https://a.example/1.xml',
      'Newsprint',
    );
    expect(rules).toEqual({
      rules: [],
      crawlDelaySeconds: 2.5,
      sitemaps: ['https://a.example/1.xml', 'https://a.example/2.xml'],
    });
    expect(parseRobots('User-agent: *\nCrawl-delay: soon', 'Newsprint').crawlDelaySeconds).toBeUndefined();
  });

  it('that is a web page has no rules', () => {
    expect(parseRobots('<!doctype html><html><head><title>Oops: not here</title>', 'Newsprint')).toEqual({
      rules: [],
      sitemaps: [],
    });
  });

  it('is plain data', () => {
    const rules = parseRobots(forAll('Disallow: /a', 'Crawl-delay: 1'), 'Newsprint');
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });
});

describe('matching', () => {
  it('agrees with a pattern that is tried in every way', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '$', '/'), maxLength: 8 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 10 }), (pattern, path) => {
        const anchored = pattern.endsWith('$');
        const source = (anchored ? pattern.slice(0, -1) : pattern).replaceAll('$', '\\$').replace(/\*+/g, '.*');
        const expected = new RegExp(`^/${source}${anchored ? '$' : ''}`).test(`/${path}`);
        expect(ask(forAll(`Disallow: /${pattern}`), `/${path}`)).toBe(!expected);
      }),
      { numRuns: 500 },
    );
  });

  it('does not blow up on stars', () => {
    // Any backtracking would take longer than the test may.
    expect(ask(forAll(`Disallow: /${'a*'.repeat(1_000)}b`), `/${'a'.repeat(8_000)}`)).toBe(true);
    expect(ask(forAll(`Disallow: ${'*'.repeat(400_000)}b$`), `/${'a'.repeat(8_000)}`)).toBe(true);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (robots, path, token) => {
        robotsAllow(parseRobots(`User-agent: *\nDisallow: ${robots}\n${robots}`, token), path);
      }),
    );
  });
});

describe('fetching', () => {
  async function fetched(answer: Buffer | undefined) {
    const server = await hostileServer((socket) => (answer ? socket.end(answer) : undefined));
    const fetcher = testFetcher(answer ? {} : { timeouts: { idle: 200 } });
    const rules = await fetchRobots(fetcher, server.origin, 'Newsprint');
    await fetcher.close();
    await server.close();
    return { rules, asked: server.requests[0]?.split(' ')[1] };
  }

  it('asks for /robots.txt and reads it', async () => {
    const { rules, asked } = await fetched(reply(forAll('Disallow: /a'), { 'content-type': 'text/plain' }));
    expect(asked).toBe('/robots.txt');
    expect(rules.rules).toEqual([{ allow: false, pattern: '/a' }]);
  });

  it.each(['404 Not Found', '401 Unauthorized', '403 Forbidden', '410 Gone'])(
    'takes %s for no rules',
    async (status) => {
      expect((await fetched(reply(forAll('Disallow: /'), {}, status))).rules).toEqual(ALLOW_ALL);
    },
  );

  it.each(['500 Internal Server Error', '503 Service Unavailable', '429 Too Many Requests'])(
    'takes %s for a closed site',
    async (status) => {
      expect((await fetched(reply('', {}, status))).rules).toMatchObject(DISALLOW_ALL);
    },
  );

  it('takes silence for a closed site', async () => {
    const { rules } = await fetched(undefined);
    expect(rules.unreachable).toBe(true);
    expect(robotsAllow(rules, 'https://paper.example/a')).toBe(false);
  });

  it('takes a web page for no rules', async () => {
    const { rules } = await fetched(reply('<html><p>Welcome: read on'));
    expect(robotsAllow(rules, 'https://paper.example/a')).toBe(true);
    expect(rules.unreachable).toBeUndefined();
  });

  it('follows redirects, and reads the first 500 KiB of a file without end', async () => {
    const long = `${forAll('Disallow: /a')}\n${'# more\n'.repeat(100_000)}Disallow: /b`;
    const server = await hostileServer((socket, path) =>
      socket.end(path === '/robots.txt' ? reply('', { location: '/real.txt' }, '301 Moved Permanently') : reply(long)),
    );
    const fetcher = testFetcher();
    const rules = await fetchRobots(fetcher, server.origin, 'Newsprint');
    expect(rules.rules).toEqual([{ allow: false, pattern: '/a' }]);
    await fetcher.close();
    await server.close();
  });
});
