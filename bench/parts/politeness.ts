import { type LoadResult, runWatched } from '../load/run.ts';
import { atLeast, type Part, SEED } from '../report/part.ts';
import { figure, table } from '../report/table.ts';

const SITES = 20;
const COLLECTORS = 8;

/** How many of the requests came when. */
interface Politeness {
  delayMs: number;
  requests: number;
  /** Shortest time between two requests that arrived at one site, in milliseconds. */
  closestMs: number;
  /** Time from the first request to the last, as a multiple of what the most asked site's delay alone would take. */
  overIdeal: number;
}

/** Twenty sites at once, by eight collectors: how near two requests came to one site, and how much longer than their delays all took. */
export async function politeness(scale: number): Promise<Part> {
  const results: (LoadResult & Politeness)[] = [];
  for (const delayMs of [100, 500]) {
    const { result, arrivals } = await runWatched(
      'newsprint',
      { seed: SEED, sites: SITES, articles: atLeast(5, 50 * scale), latencyMs: 0, faults: 0 },
      { crawlDelaySeconds: delayMs / 1_000, collectors: COLLECTORS },
    );
    results.push({ ...result, ...politenessOf(arrivals, delayMs) });
  }
  const rows = results.map(({ delayMs, requests, right, closestMs, overIdeal }) => [
    `${delayMs} ms`,
    requests,
    right,
    figure(closestMs),
    overIdeal,
  ]);
  return {
    text: table(['delay', 'requests', 'stored right', 'closest, ms', 'over ideal'], rows),
    data: results,
    plots: {},
  };
}

function politenessOf(arrivals: readonly number[][], delayMs: number): Politeness {
  const gaps = arrivals.flatMap((times) => times.slice(1).map((time, i) => time - (times[i] ?? 0)));
  const all = arrivals.flat();
  const most = Math.max(...arrivals.map(({ length }) => length));
  return {
    delayMs,
    requests: all.length,
    closestMs: Math.min(...gaps),
    overIdeal: (Math.max(...all) - Math.min(...all)) / ((most - 1) * delayMs),
  };
}
