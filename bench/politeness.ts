import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHost } from '../local/host.ts';
import { SOURCE_DEFAULTS } from '../shared/source.ts';
import { newState } from '../shared/steps/discover.ts';
import { serveInternet } from './load/internet/serve.ts';

interface PolitenessOptions {
  sites: number;
  /** Articles of each site. */
  articles: number;
  delayMs: number;
  /** Collectors at work at once. */
  collectors: number;
}

interface Politeness extends PolitenessOptions {
  requests: number;
  stored: number;
  /** Shortest time between two requests that arrived at one site, in milliseconds. */
  closestMs: number;
  /** Time from the first request to the last, as a multiple of what the most asked site's delay alone would take. */
  overIdeal: number;
}

/** Collects a small internet with many collectors at once, and looks at the sites how far apart their requests came. */
export async function measurePoliteness(options: PolitenessOptions): Promise<Politeness> {
  const arrivals: number[][] = Array.from({ length: options.sites }, () => []);
  const internet = await serveInternet({
    ...options,
    seed: 1,
    latencyMs: 0,
    faults: 0,
    observe: (site) => arrivals[site]?.push(performance.now()),
  });
  const data = await mkdtemp(path.join(tmpdir(), 'newsprint-politeness-'));
  let stored = 0;
  const host = await openHost({
    data,
    contact: 'politeness bench',
    allowLoopback: true,
    collectors: options.collectors,
    observe: (event) => {
      if (event.type === 'finished' && event.outcome === 'stored') stored++;
    },
  });
  try {
    const now = new Date().toISOString();
    for (const [i, url] of internet.sites.entries())
      await host.pipeline.sources.add({
        ...SOURCE_DEFAULTS,
        id: `site-${i}`,
        url: `${url}/feed.xml`,
        crawlDelaySeconds: options.delayMs / 1000,
        addedAt: now,
        state: newState(now),
      });
    await host.pipeline.queues.discover(internet.sites.map((_, i) => ({ v: 1, sourceId: `site-${i}` })));
    await host.drain(60_000);
  } finally {
    await host.close();
    await internet.close();
    await rm(data, { recursive: true, force: true });
  }
  const gaps = arrivals.flatMap((times) => times.slice(1).map((time, i) => time - (times[i] ?? 0)));
  const all = arrivals.flat();
  const most = Math.max(...arrivals.map(({ length }) => length));
  return {
    ...options,
    requests: all.length,
    stored,
    closestMs: Math.min(...gaps),
    overIdeal: (Math.max(...all) - Math.min(...all)) / ((most - 1) * options.delayMs),
  };
}
