import { COUNTED, costOf } from '../../shared/cost.ts';
import { randomOf } from '../clusters/random.ts';
import { countArticle } from '../cost/run.ts';
import { runFaults } from '../faults/run.ts';
import { readHostilePages } from '../hostile/run.ts';
import { runDelivery } from '../load/delivery/run.ts';
import { COLLECTORS, type LoadResult, runLoad } from '../load/run.ts';
import { measurePoliteness } from '../politeness.ts';
import { type Bar, barChart } from './svg.ts';
import { figure, table } from './table.ts';

/** What one part of the bench found. */
export interface Part {
  /** For a person. */
  text: string;
  /** Everything that was measured. */
  data: unknown;
  /** Plots by name. */
  plots: Record<string, string>;
}

const SEED = 1;
const INTERNET = { seed: SEED, latencyMs: 20, faults: 0.02 };
/** Articles of a site's feed. */
const ARTICLES = 20;

/** Collectors beside each other on the same internet; ratios are of articles that are right to those of Newsprint. */
export async function load(scale: number): Promise<Part> {
  const results: LoadResult[] = [];
  for (const collector of COLLECTORS)
    results.push(await runLoad(collector, { ...INTERNET, sites: atLeast(2, 500 * scale), articles: ARTICLES }));
  const rate = ({ right, cpuSeconds }: LoadResult) => right / cpuSeconds;
  const [own] = results;
  const rows = results.map((result) => [
    result.collector,
    result.articles,
    result.right,
    result.cut,
    result.dirty,
    result.missing,
    result.doubled,
    own ? rate(result) / rate(own) : 0,
    own ? result.peakBytes / own.peakBytes : 0,
  ]);
  const head = ['collector', 'articles', 'right', 'cut', 'dirty', 'missing', 'doubled', 'right per CPU', 'peak memory'];
  return {
    text: table(head, rows),
    data: results,
    plots: {
      'load-right': barChart(
        'Articles stored right',
        barsOf(results, ({ right }) => right),
      ),
      'load-cpu': barChart('Articles right for each CPU second', barsOf(results, rate)),
    },
  };
}

/** Newsprint on internets of growing size: what an article costs must not grow with their number. */
export async function growth(scale: number): Promise<Part> {
  const results: LoadResult[] = [];
  for (const articles of [1_000, 10_000, 100_000])
    results.push(
      await runLoad('newsprint', { ...INTERNET, sites: atLeast(2, (articles * scale) / ARTICLES), articles: ARTICLES }),
    );
  const cost = ({ cpuSeconds, articles }: LoadResult) => cpuSeconds / articles;
  const [first] = results;
  const rows = results.map((result) => [
    figure(result.articles),
    result.right,
    first ? cost(result) / cost(first) : 0,
    first ? result.peakBytes / first.peakBytes : 0,
  ]);
  const bars = results.map((result) => ({ label: `${figure(result.articles)} articles`, value: cost(result) * 1_000 }));
  return {
    text: table(['articles', 'right', 'CPU per article', 'peak memory'], rows),
    data: results,
    plots: { growth: barChart('CPU milliseconds an article', bars) },
  };
}

/** Twenty sites at once, by eight collectors: how near two requests came to one site, and how much longer than their delays all took. */
export async function politeness(scale: number): Promise<Part> {
  const results = [];
  for (const delayMs of [100, 500])
    results.push(await measurePoliteness({ sites: 20, articles: atLeast(5, 50 * scale), delayMs, collectors: 8 }));
  const rows = results.map((result) => [
    `${result.delayMs} ms`,
    result.requests,
    result.stored,
    figure(result.closestMs),
    result.overIdeal,
  ]);
  return {
    text: table(['delay', 'requests', 'stored', 'closest, ms', 'over ideal'], rows),
    data: results,
    plots: {},
  };
}

/** Messages delivered in every way that SQS may. */
export async function delivery(scale: number): Promise<Part> {
  const report = await runDelivery(atLeast(100, 10_000 * scale), SEED);
  const { messages, deliveries, poison, mended, faults } = report;
  const head = ['messages', 'deliveries', 'poison kept', 'redriven and stored', 'faults'];
  return {
    text: [table(head, [[figure(messages), deliveries, poison, mended, faults.length]]), ...faults].join('\n'),
    data: report,
    plots: {},
  };
}

/** Processes killed at boundaries, and what became of their archives. */
export async function faults(scale: number): Promise<Part> {
  const report = await runFaults(atLeast(20, 3_000 * scale), randomOf(SEED), ({ kills, archives }) =>
    process.stderr.write(`\r${kills} killed, ${archives} archives `),
  );
  process.stderr.write('\n');
  const { kills, archives, boundaries, faults: found } = report;
  const stages = new Map<string, { kills: number; boundaries: number }>();
  for (const [boundary, times] of boundaries) {
    const [stage = ''] = boundary.split(':');
    const before = stages.get(stage) ?? { kills: 0, boundaries: 0 };
    stages.set(stage, { kills: before.kills + times, boundaries: before.boundaries + 1 });
  }
  const rows = [...stages].map(([stage, of]) => [stage, of.kills, of.boundaries]);
  const sum = `${kills} kills over ${boundaries.size} boundaries, ${archives} archives, ${found.length} faults`;
  return {
    text: [table(['stage', 'kills', 'boundaries'], rows), sum, ...found].join('\n'),
    data: { kills, archives, boundaries: Object.fromEntries(boundaries), faults: found },
    plots: {},
  };
}

/** Seconds of CPU that a page may take. */
const PAGE_LIMIT = 5;

/** Pages that are made to hurt whoever reads them. */
export async function hostile(): Promise<Part> {
  const ends = await readHostilePages();
  const rows = ends.map(({ name, outcome, cpuSeconds, memory, nextIsRight }) => [
    name,
    outcome,
    percent(cpuSeconds / PAGE_LIMIT),
    memory,
    nextIsRight ? 'right' : 'WRONG',
  ]);
  return { text: table(['page', 'outcome', 'of 5 s CPU', 'MB', 'next page'], rows), data: ends, plots: {} };
}

/** What one article asks of each service and of the processor, counted; and what a million of each piece of work costs. */
export async function cost(scale: number): Promise<Part> {
  const stages = await countArticle(atLeast(20, 200 * scale), SEED);
  const cpu = stages.reduce((sum, { cpuMs }) => sum + cpuMs.fetching + cpuMs.storing + cpuMs.rest, 0);
  const rows = stages.map(({ stage, requests, writeUnits, readUnits, putBytes, cpuMs, fetchWaitMs }) => [
    stage,
    requestsOf(requests),
    writeUnits,
    readUnits,
    putBytes,
    percent(cpuMs.fetching / cpu),
    percent(cpuMs.rest / cpu),
    percent(cpuMs.storing / cpu),
    fetchWaitMs,
  ]);
  const head = [
    'stage',
    'requests',
    'write units',
    'read units',
    'bytes put',
    'CPU: fetch',
    'read',
    'store',
    'wait, ms',
  ];
  const { kept: _kept, ...works } = COUNTED;
  const prices = Object.entries(works).map(([name, work]) => [name, costOf(work) * 1e6]);
  const text = `${table(head, rows)}\n\n${table(['work', '$ a million'], prices)}`;
  return { text, data: { stages, counted: COUNTED }, plots: {} };
}

/** `2 PutItem, 1 GetItem`: requests in words. */
function requestsOf(requests: Record<string, number>): string {
  const names = Object.entries(requests).map(([action, times]) => `${figure(times)} ${action.replace(/^.*:/, '')}`);
  return names.join(', ');
}

function percent(share: number): string {
  return `${figure(100 * share)} %`;
}

function barsOf(results: readonly LoadResult[], value: (result: LoadResult) => number): Bar[] {
  return results.map((result) => ({ label: result.collector, value: value(result) }));
}

function atLeast(least: number, wanted: number): number {
  return Math.max(least, Math.round(wanted));
}
