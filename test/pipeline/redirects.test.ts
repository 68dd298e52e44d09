import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestHost, testHost } from '../support/host.ts';
import { articlePage, prose, rss } from '../support/paper.ts';
import { startWeb, type Web } from '../support/web.ts';

let host: TestHost;
let web: Web;
let other: Web;

beforeEach(async () => {
  host = await testHost();
  web = await startWeb();
  other = await startWeb();
});
afterEach(async () => {
  await host.close();
  await web.close();
  await other.close();
});

/** One article that is listed by `web` and moved to `target`. */
async function movedTo(target: string, crawlDelaySeconds: number) {
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, ['/moved']) };
  web.answers['/moved'] = { status: 302, headers: { location: target } };
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml`, crawlDelaySeconds });
  await host.run('paper');
}

const paths = ({ seen }: Web) => seen.map(({ path }) => path);

it('does not ask for what the robots.txt of the site it leads to closes', async () => {
  other.answers['/robots.txt'] = 'User-agent: *\nDisallow: /private/';
  other.answers['/private/story'] = articlePage('Closed', prose('Closedham'));
  await movedTo(`${other.url}/private/story`, 0);
  expect(host.outcomes()).toEqual({ '/moved': 'robots-disallowed' });
  expect(paths(other)).toEqual(['/robots.txt', '/.well-known/tdmrep.json']);
});

it('asks a site it leads to in that site’s own turn', async () => {
  other.answers['/story'] = articlePage('Elsewhere', prose('Elsewick'));
  await movedTo(`${other.url}/story`, 0.2);
  expect(host.outcomes()).toMatchObject({ '/story': 'stored' });
  const [robots = 0, tdmrep = 0, story = 0] = other.seen.map(({ at }) => at);
  expect(tdmrep - robots).toBeGreaterThanOrEqual(199);
  expect(story - tdmrep).toBeGreaterThanOrEqual(199);
});

it('keeps the delay when a site redirects to itself', async () => {
  web.answers['/story'] = articlePage('Renamed', prose('Renameford'));
  await movedTo('/story', 0.2);
  expect(host.outcomes()).toMatchObject({ '/story': 'stored' });
  const at = (path: string) => web.seen.find((seen) => seen.path === path)?.at ?? 0;
  expect(at('/story') - at('/moved')).toBeGreaterThanOrEqual(199);
});

it('sends an article on when its new site’s turn is far', async () => {
  web.answers['/story'] = articlePage('Much later', prose('Laterham'));
  await movedTo('/story', 1.2);
  const postponed = host.events.filter((event) => event.type === 'postponed');
  expect(postponed.map(({ reason }) => reason)).toEqual([expect.stringContaining('leads to ')]);
  expect(host.outcomes()).toMatchObject({ '/story': 'stored' });
  expect(paths(web).filter((path) => path === '/moved')).toHaveLength(1);
});

it('gives up on sites that lead to each other for ever', async () => {
  other.answers['/back'] = { status: 302, headers: { location: `${web.url}/moved` } };
  await movedTo(`${other.url}/back`, 0);
  expect(host.outcomes()).toEqual({ '/moved': 'fetch-failed' });
});
