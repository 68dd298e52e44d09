import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { letAnHourPass } from '../../bench/faults/hour.ts';
import { findArticle } from '../../shared/steps/query/article.ts';
import { listLinks } from '../../shared/steps/query/links.ts';
import { articleId, canonicalUrl } from '../../shared/url.ts';
import { type TestHost, testHost } from '../support/host.ts';
import { articlePage, prose, rss } from '../support/paper.ts';
import { startWeb, type Web } from '../support/web.ts';

let host: TestHost;
let web: Web;

beforeEach(async () => {
  host = await testHost();
  web = await startWeb();
});
afterEach(async () => {
  await host.close();
  await web.close();
});

/** A feed of these paths, as the source `paper`. */
async function paperWith(...paths: string[]): Promise<void> {
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, paths) };
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
}

const articleAt = (path: string) => host.pipeline.articles.get(articleId(canonicalUrl(web.url + path) ?? ''));

describe('collecting', () => {
  it('stores an article once, with text and page under keys that explain themselves', async () => {
    web.answers['/a'] = articlePage('The bridge', prose('Bridgetown'));
    await paperWith('/a');
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/a': 'stored' });
    const article = await articleAt('/a');
    expect(article).toMatchObject({ title: 'The bridge', authors: ['Ada Quill'], revision: 1, sourceId: 'paper' });
    const text = await host.pipeline.bucket.get(article?.textKey ?? '');
    expect(Buffer.from(text?.body ?? []).toString()).toContain('The council of Bridgetown met again on the 1. evening');
    const page = await host.pipeline.bucket.get(article?.pageKey ?? '');
    expect(page?.metadata).toMatchObject({ status: '200', 'final-url': `${web.url}/a` });
    await host.run('paper');
    expect(host.outcomes()).toEqual({});
  });

  it('says of each URL what became of it', async () => {
    const text = prose('Samewick');
    Object.assign(web.answers, {
      '/robots.txt': 'User-agent: *\nDisallow: /closed/',
      '/gone': { status: 410 },
      '/moved': { status: 301, headers: { location: '/new-place' } },
      '/new-place': articlePage('New place', prose('Newplace')),
      '/first': articlePage('Same text', text),
      '/second': articlePage('Same text', text),
      '/picture': { headers: { 'content-type': 'image/png' }, body: 'PNG' },
      '/reserved': { headers: { 'x-robots-tag': 'noai' }, body: articlePage('Reserved', prose('Reserve')) },
      '/meta': articlePage('Archive not', prose('Metatown'), { head: '<meta name="robots" content="noarchive">' }),
      '/short': '<html><body><p>Nothing here.</p></body></html>',
    });
    await paperWith('/gone', '/moved', '/first', '/second', '/picture', '/reserved', '/closed/a', '/meta', '/short');
    await host.run('paper');
    const { '/first': first, '/second': second, '/short': short, ...others } = host.outcomes();
    expect(others).toEqual({
      '/gone': 'gone',
      '/moved': 'redirected-to',
      '/new-place': 'stored',
      '/picture': 'wrong-type',
      '/reserved': 'opted-out',
      '/closed/a': 'robots-disallowed',
      '/meta': 'stored',
    });
    expect([first, second].sort()).toEqual(['duplicate-of', 'stored']);
    expect(['too-short', 'not-an-article']).toContain(short);
    expect(web.seen.map(({ path }) => path)).not.toContain('/closed/a');
    expect(await articleAt('/meta')).not.toHaveProperty('textKey');
  });

  it("respects what a site's tdmrep.json reserves, and keeps the evidence", async () => {
    web.answers['/.well-known/tdmrep.json'] = {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ location: '/reserved/*', 'tdm-reservation': 1 }]),
    };
    Object.assign(web.answers, {
      '/reserved/a': articlePage('Reserved', prose('Reserve')),
      '/free/a': articlePage('Free', prose('Freeport')),
    });
    await paperWith('/reserved/a', '/free/a');
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/reserved/a': 'opted-out', '/free/a': 'stored' });
    expect(web.seen.map(({ path }) => path)).not.toContain('/reserved/a');
    const { links } = await listLinks(host.pipeline, { source: 'paper', outcome: 'opted-out', limit: 5 });
    expect(links[0]?.optOuts?.[0]?.evidence).toContain('tdmrep.json');
  });

  it('keeps the old text of an article that its source says was corrected', async () => {
    const dated = (time: string) =>
      rss(web.url, ['/a']).replace(
        '</item>',
        `<atom:updated xmlns:atom="http://www.w3.org/2005/Atom">${time}</atom:updated></item>`,
      );
    web.answers['/a'] = articlePage('The bridge', prose('Oldtown'));
    await paperWith('/a');
    await host.run('paper');
    web.answers['/a'] = articlePage('The bridge, corrected', prose('Newtown'));
    web.answers['/feed.xml'] = {
      headers: { 'content-type': 'application/rss+xml' },
      body: dated(new Date(Date.now() + 60_000).toISOString()),
    };
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/a': 'revised' });
    const versions = await host.pipeline.articles.versions((await articleAt('/a'))?.id ?? '');
    expect(versions.map(({ revision, title }) => [revision, title])).toEqual([
      [1, 'The bridge'],
      [2, 'The bridge, corrected'],
    ]);
    expect(await host.pipeline.bucket.get(versions[0]?.textKey ?? '')).toBeDefined();
    await host.run('paper');
    expect(host.outcomes()).toEqual({});
  });

  it('leaves a site alone that asks for it, and collects when it may', async () => {
    let asked = 0;
    web.answers['/busy'] = (_request, reply) => {
      if (asked++ === 0) reply.writeHead(429, { 'retry-after': '1' }).end();
      else reply.writeHead(200, { 'content-type': 'text/html' }).end(articlePage('Busy', prose('Busyham')));
    };
    await paperWith('/busy');
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/busy': 'stored' });
    const [first = 0, second = 0] = web.seen.filter(({ path }) => path === '/busy').map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
  });

  it('tries again after a passing failure, and records it when it does not pass', async () => {
    let asked = 0;
    web.answers['/flaky'] = (_request, reply) => {
      if (asked++ === 0) reply.writeHead(500).end();
      else reply.writeHead(200, { 'content-type': 'text/html' }).end(articlePage('Flaky', prose('Flakeby')));
    };
    web.answers['/broken'] = { status: 500 };
    await paperWith('/flaky', '/broken');
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/flaky': 'stored', '/broken': 'fetch-failed' });
  });

  it('tries again where a page with status 200 says that its site is out of order, but not where it says that it is gone', async () => {
    const notice = (title: string, text: string) =>
      `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;
    let asked = 0;
    web.answers['/closed'] = (_request, reply) => {
      reply.writeHead(200, { 'content-type': 'text/html' });
      const isOut = asked++ === 0;
      reply.end(
        isOut ? notice('Maintenance', 'We will be back shortly.') : articlePage('The lock', prose('Lockington')),
      );
    };
    web.answers['/missing'] = notice('Page not found', 'It may have been moved.');
    await paperWith('/closed', '/missing');
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/closed': 'stored', '/missing': 'not-an-article' });
    expect(web.seen.filter(({ path }) => path === '/missing')).toHaveLength(1);
  });

  it.each([
    ['says that nothing changed', '"v1"'],
    ['sends the same page', '"another"'],
  ])('looks at a stored article again and again, where the site %s', async (_says, etag) => {
    web.answers['/a'] = (request, reply) => {
      const unchanged = request.headers['if-none-match'] === '"v1"';
      reply.writeHead(unchanged ? 304 : 200, { 'content-type': 'text/html', etag });
      reply.end(unchanged ? undefined : articlePage('The bridge', prose('Bridgetown')));
    };
    await paperWith('/a');
    await host.run('paper');
    const id = (await articleAt('/a'))?.id ?? '';
    await letAnHourPass(host.pipeline, 'paper');
    // The fault harness makes it pass again when it was killed amid it.
    await letAnHourPass(host.pipeline, 'paper');
    web.seen.length = 0;
    await host.tick();
    await host.drain(30_000);
    expect(web.seen.map(({ path }) => path)).toEqual(['/a']);
    const link = await host.pipeline.ledger.get(id);
    const state = (await host.pipeline.sources.get('paper'))?.state;
    expect(link?.outcome).toBe('unchanged');
    expect((await findArticle(host.pipeline, id)).checkedAt).toBe(link?.outcomeAt);
    // The next look comes six hours after it was found, and the next poll, twelve hours from now, is too late for it.
    expect(Date.parse(state?.nextLookAt ?? '') - Date.parse(link?.foundAt ?? '')).toBe(6 * 3_600_000);
    await host.tick();
    await host.drain(30_000);
    expect(web.seen).toHaveLength(1);
  });

  it('looks once at what is due and announced as changed, and notes the change', async () => {
    web.answers['/a'] = articlePage('The bridge', prose('Bridgetown'));
    await paperWith('/a');
    await host.run('paper');
    await letAnHourPass(host.pipeline, 'paper');
    const item = `<item><link>${web.url}/a</link><atom:updated>2099-01-01T00:00:00Z</atom:updated></item>`;
    const body = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${item}</channel></rss>`;
    web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body };
    web.seen.length = 0;
    await host.run('paper');
    expect(web.seen.filter(({ path }) => path === '/a')).toHaveLength(1);
    const link = await host.pipeline.ledger.get(articleId(`${web.url}/a`));
    expect(link?.modifiedAt).toContain('2099-01-01');
  });

  it('collects what was queued and lost with its queue, when a feed still lists it', async () => {
    web.answers['/a'] = articlePage('The bridge', prose('Bridgetown'));
    await paperWith('/a');
    const url = `${web.url}/a`;
    const at = '2026-11-01T00:00:00.000Z';
    const id = articleId(url);
    await host.pipeline.ledger.record({
      id,
      url,
      sourceId: 'paper',
      foundAt: at,
      listedAt: at,
      outcome: 'queued',
      outcomeAt: at,
    });
    await host.run('paper');
    expect(host.outcomes()).toEqual({ '/a': 'stored' });
  });

  it('keeps an article that is gone when it is looked at again', async () => {
    web.answers['/a'] = articlePage('The bridge', prose('Bridgetown'));
    await paperWith('/a');
    await host.run('paper');
    const id = (await articleAt('/a'))?.id ?? '';
    await letAnHourPass(host.pipeline, 'paper');
    web.answers['/a'] = { status: 404 };
    await host.tick();
    await host.drain(30_000);
    expect(await articleAt('/a')).toBeDefined();
    expect(await host.pipeline.ledger.get(id)).toMatchObject({
      outcome: 'stored',
      detail: expect.stringContaining('gone'),
    });
  });
});
