import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SampleNewspaper, startSampleNewspaper } from '../../sample/server.ts';

let paper: SampleNewspaper;
beforeAll(async () => {
  paper = await startSampleNewspaper({ port: 0 });
});
afterAll(() => paper.close());

test('while its port is taken, a newspaper is served on a free one', async () => {
  const other = await startSampleNewspaper({ port: Number(new URL(paper.url).port) });
  expect(other.url).not.toBe(paper.url);
  expect((await fetch(other.sourceUrl)).status).toBe(200);
  await other.close();
});

test('every request is noted, with the name that the visitor gives', async () => {
  const before = paper.requests.length;
  await fetch(`${paper.url}/robots.txt?x=1`, { headers: { 'user-agent': 'Newsprint/1' } });
  expect(paper.requests.slice(before)).toMatchObject([{ path: '/robots.txt?x=1', userAgent: 'Newsprint/1' }]);
});

test('a visitor who has the latest version is told so', async () => {
  const first = await fetch(`${paper.url}/feed.xml`);
  const etag = first.headers.get('etag') ?? '';
  const second = await fetch(`${paper.url}/feed.xml`, { headers: { 'if-none-match': etag } });
  expect([first.status, second.status]).toEqual([200, 304]);
});

test('a withdrawn story is gone, an unknown path was never there, and a short address redirects', async () => {
  const status = async (path: string) => (await fetch(paper.url + path, { redirect: 'manual' })).status;
  expect(await status('/town/market-hall-clock-goes-missing')).toBe(410);
  expect(await status('/nowhere')).toBe(404);
  const short = await fetch(`${paper.url}/r/7q`, { redirect: 'manual' });
  expect(short.headers.get('location')).toBe(`${paper.url}/sport/bathtub-regatta-protest`);
});

test('on the second day one story is corrected, and its sitemap entry is newer', async () => {
  const read = async (path: string) => (await fetch(paper.url + path)).text();
  const path = '/harbour/goose-count-saltmarsh';
  const [page, sitemap] = [await read(path), await read('/news-sitemap.xml')];
  paper.setDay(2);
  const [corrected, newer] = [await read(path), await read('/news-sitemap.xml')];
  paper.setDay(1);
  expect(page).toContain('4,120 barnacle geese');
  expect(corrected).toContain('2,140 barnacle geese');
  expect(corrected).toContain('Correction, 17 November 2026');
  expect(sitemap).not.toContain('<lastmod>2026-11-17');
  expect(newer).toContain('<lastmod>2026-11-17T09:05:00+00:00</lastmod>');
});
