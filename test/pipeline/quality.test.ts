import { afterEach, beforeEach, expect, it } from 'vitest';
import { healthInWords, isUnwell } from '../../shared/health.ts';
import { discoverSource } from '../../shared/steps/discover.ts';
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

const DAYS_MS = 24 * 60 * 60_000;

/** Sixty stories, all listed and collected. */
async function publish(issue: string, page: (i: number) => string): Promise<void> {
  const paths = Array.from({ length: 60 }, (_, i) => `/${issue}/${i}`);
  for (const [i, path] of paths.entries()) web.answers[path] = page(i);
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, paths) };
  await host.run('paper');
}

/** Polls once more, so many days later, and tells how the source is doing. */
async function lookIn(days: number) {
  const now = () => new Date(Date.now() + days * DAYS_MS);
  await discoverSource({ ...host.pipeline, now }, { v: 1, sourceId: 'paper' });
  const source = await host.pipeline.sources.get('paper');
  if (!source) throw new Error('the source is gone');
  return { words: healthInWords(source), unwell: isUnwell(source) };
}

it('notices that a source’s articles are not what they were', async () => {
  await host.addSource({ id: 'paper', url: `${web.url}/feed.xml` });
  await publish('before', (i) => articlePage(`Story ${i}`, prose(`Wellford${i}`)));
  expect(await lookIn(0)).toEqual({ words: 'well: 60 found at 1 address', unwell: false });

  // A new template, whose name of the author is not found, and whose text ends after its first paragraph.
  await publish('after', (i) => {
    const page = articlePage(`Story ${i} again`, prose(`Changewick${i}`, 1));
    return page
      .replace('2026-11-20', '2026-11-22')
      .replaceAll(/<meta name="author"[^>]*>|<p class="byline">[^<]*<\/p>/g, '');
  });
  // Within a day it has been looked at already.
  expect(await lookIn(0)).toMatchObject({ unwell: false });
  const { words, unwell } = await lookIn(2);
  expect(unwell).toBe(true);
  expect(words).toContain('0 % have an author, usually 95 %');
  expect(words).toContain('they are shorter');
  const looks = host.events.filter((event) => event.type === 'looked');
  expect(looks.at(-1)).toMatchObject({ sourceId: 'paper', drift: [expect.any(String), expect.any(String)] });
});
