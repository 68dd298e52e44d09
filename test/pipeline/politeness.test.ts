import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestHost, testHost } from '../support/host.ts';

const SITES = 10;
const ARTICLES = 10;
const DELAY_SECONDS = 0.1;

let host: TestHost;
/** The sites run in a process of their own, so that our work does not delay what they note. */
let papers: ChildProcess;

beforeEach(async () => {
  host = await testHost();
  const program = fileURLToPath(new URL('../support/papers.ts', import.meta.url));
  papers = fork(program, [String(SITES), String(ARTICLES)], { execArgv: ['--import', 'tsx'] });
});
afterEach(async () => {
  await host.close();
  papers.kill();
});

it('never asks a site twice within its delay, with many collectors at once', async () => {
  const [urls] = (await once(papers, 'message')) as [string[]];
  for (const [s, url] of urls.entries()) {
    await host.addSource({ id: `site-${s}`, url: `${url}/feed.xml`, crawlDelaySeconds: DELAY_SECONDS });
  }
  await host.run(...urls.map((_, s) => `site-${s}`));
  papers.send('what did you see?');
  const [seen] = (await once(papers, 'message')) as [number[][]];
  const gaps = seen.flatMap((times) =>
    times
      .sort((a, b) => a - b)
      .slice(1)
      .map((time, i) => time - (times[i] ?? 0)),
  );
  const tooClose = gaps.filter((gap) => gap < DELAY_SECONDS * 1_000);
  expect(tooClose).toEqual([]);
  // Between robots.txt, tdmrep.json, the feed and the articles.
  expect(gaps).toHaveLength(SITES * (ARTICLES + 2));
  const stored = host.events.filter((event) => event.type === 'finished' && event.outcome === 'stored');
  expect(stored).toHaveLength(SITES * ARTICLES);
});
