import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestHost, testHost } from '../support/host.ts';
import { articlePage, prose, rss } from '../support/paper.ts';
import { startWeb, type Web } from '../support/web.ts';

let host: TestHost;
let web: Web;

beforeEach(async () => {
  host = await testHost();
  web = await startWeb();
  web.answers['/story'] = articlePage('Ferry', prose('Ferryham'));
  web.answers['/new.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, ['/story']) };
});
afterEach(async () => {
  await host.close();
  await web.close();
});

/** Polls a feed five times whose old address answers so. */
async function pollMoved(status: number, location: string): Promise<void> {
  web.answers['/old.xml'] = { status, headers: { location } };
  await host.addSource({ id: 'paper', url: `${web.url}/old.xml` });
  for (let poll = 0; poll < 5; poll++) await host.run('paper');
}

const asked = (path: string) => web.seen.filter((seen) => seen.path === path).length;

it.each([301, 308])(
  'a feed that moved for good (%i) is polled at its new address after three polls',
  async (status) => {
    await pollMoved(status, '/new.xml');
    expect([asked('/old.xml'), asked('/new.xml')]).toEqual([3, 5]);
    expect(asked('/story')).toBe(1);
    expect((await host.pipeline.sources.get('paper'))?.url).toBe(`${web.url}/old.xml`);
  },
);

it('a detour is taken each time', async () => {
  await pollMoved(302, '/new.xml');
  expect([asked('/old.xml'), asked('/new.xml')]).toEqual([5, 5]);
});

it('a feed that leads to a front page for a while is asked for where it was', async () => {
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, ['/story']) };
  await host.run('paper');
  web.answers['/'] = '<title>For sale</title><p>This name is for sale.';
  web.answers['/feed.xml'] = { status: 301, headers: { location: '/' } };
  for (let poll = 0; poll < 5; poll++) await host.run('paper');
  expect((await host.pipeline.sources.get('paper'))?.state.endpoints.map(({ url }) => url)).toEqual([
    `${web.url}/feed.xml`,
  ]);
});
