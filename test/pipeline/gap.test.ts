import { afterEach, beforeEach, expect, it } from 'vitest';
import { healthInWords } from '../../shared/health.ts';
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

const today = new Date().toISOString().slice(0, 10);

function lists(...paths: string[]) {
  for (const path of paths) web.answers[path] = articlePage(`About ${path}`, prose(path.replaceAll('/', '')));
  web.answers['/news/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, paths) };
}

function sitemap(kind: 'url' | 'sitemap', entries: Record<string, string>): { body: string } {
  const items = Object.entries(entries).map(
    ([path, day]) => `<${kind}><loc>${web.url}${path}</loc><lastmod>${day}</lastmod></${kind}>`,
  );
  const root = kind === 'url' ? 'urlset' : 'sitemapindex';
  return { body: `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${items.join('')}</${root}>` };
}

it('collects from the sitemap what fell out of a feed between two polls', async () => {
  web.answers['/robots.txt'] = { headers: { 'content-type': 'text/plain' }, body: `Sitemap: ${web.url}/index.xml` };
  web.answers['/index.xml'] = sitemap('sitemap', { '/old.xml': '2019-01-01', '/latest.xml': today });
  web.answers['/latest.xml'] = sitemap('url', {
    '/news/missed': today,
    '/news/long-ago': '2020-05-05',
    '/sport/match': today,
    '/news/c': today,
  });
  web.answers['/news/missed'] = articlePage('Missed', prose('Missedbury'));
  lists('/news/a', '/news/b');
  await host.addSource({ id: 'paper', url: `${web.url}/news/feed.xml` });
  await host.run('paper');
  expect(host.outcomes()).toEqual({ '/news/a': 'stored', '/news/b': 'stored' });
  expect(web.seen.map(({ path }) => path)).not.toContain('/index.xml');

  lists('/news/c', '/news/d');
  await host.run('paper');
  expect(host.outcomes()).toEqual({ '/news/c': 'stored', '/news/d': 'stored', '/news/missed': 'stored' });
  expect(web.seen.map(({ path }) => path)).not.toContain('/old.xml');
  const source = await host.pipeline.sources.get('paper');
  expect(source && healthInWords(source)).toContain(
    'items were missed between polls 1 time, 1 of them found in its sitemap',
  );
});

it('leaves a poll as it is when the site has no sitemap', async () => {
  lists('/news/a', '/news/b');
  await host.addSource({ id: 'paper', url: `${web.url}/news/feed.xml` });
  await host.run('paper');
  lists('/news/c');
  await host.run('paper');
  expect(host.outcomes()).toEqual({ '/news/c': 'stored' });
});
