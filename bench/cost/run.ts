import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectHandler } from '../../functions/collect.ts';
import { compactHandler } from '../../functions/compact.ts';
import { discoverHandler } from '../../functions/discover.ts';
import { openHost } from '../../local/host.ts';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import { newState } from '../../shared/steps/discover.ts';
import type { Pipeline } from '../../shared/steps/pipeline.ts';
import { instrument } from '../instrument.ts';
import { startInternet } from '../load/run.ts';
import { type Spent, stopwatch } from './stopwatch.ts';
import { sqsEvent, type Trace, traced } from './trace.ts';

/** One article's share of a stage, from the feed that lists it to the day's file that holds it. */
export interface StageCost {
  stage: string;
  /** By service and action. */
  requests: Record<string, number>;
  writeUnits: number;
  readUnits: number;
  /** Bytes put into the bucket. */
  putBytes: number;
  /** Milliseconds waiting for the site. */
  fetchWaitMs: number;
  /** CPU milliseconds; what storing takes is the embedded database's own work. */
  cpuMs: { fetching: number; storing: number; rest: number };
}

type Watch = ReturnType<typeof stopwatch<'all' | 'fetching' | 'storing'>>;

/** Counts it over `articles`, one after the other, so that what each does can be told apart. */
export async function countArticle(articles: number, seed: number): Promise<StageCost[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-cost-'));
  const internet = await startInternet({ seed, sites: 2, articles, latencyMs: 20, faults: 0 });
  const host = await openHost({ data: folder, contact: 'cost bench', allowLoopback: true });
  try {
    let watch: Watch = stopwatch();
    const { pipeline: counted, sent, start } = traced(host.pipeline);
    const pipeline = timed(counted, () => watch);
    const discover = (sourceId: string) => discoverHandler(() => pipeline)(sqsEvent([{ v: 1, sourceId }]));
    const collect = async () => {
      const messages = sent.collect.splice(0);
      if (messages.length !== articles) throw new Error(`${messages.length} of ${articles} articles were found`);
      for (const message of messages) await collectHandler(() => pipeline)(sqsEvent([message]));
    };
    for (const [i, site] of internet.sites.entries()) await addSource(pipeline, `site-${i}`, `${site}/feed.xml`);
    const stage = async (name: string, work: () => Promise<unknown>) => {
      watch = stopwatch();
      const trace = start();
      await watch.time('all', work);
      return share(name, articles, trace, watch);
    };

    const compact = () => compactHandler(() => pipeline)();

    // The first site warms the process up.
    await discover('site-0');
    await collect();
    await compact();
    return [
      await stage('found', () => discover('site-1')),
      await stage('collected', collect),
      await stage('filed by day', compact),
    ];
  } finally {
    await host.close();
    internet.close();
    await rm(folder, { recursive: true });
  }
}

/** The pipeline with what it waits for timed. */
function timed(pipeline: Pipeline, watch: () => Watch): Pipeline {
  const { fetcher, bucket } = pipeline;
  instrument(pipeline.database, (next) => (args) => watch().time('storing', () => next(args)));
  return {
    ...pipeline,
    fetcher: { ...fetcher, get: (...args) => watch().time('fetching', () => fetcher.get(...args)) },
    bucket: { ...bucket, put: (...args) => watch().time('storing', () => bucket.put(...args)) },
  };
}

async function addSource(pipeline: Pipeline, id: string, url: string): Promise<void> {
  const now = new Date().toISOString();
  await pipeline.sources.add({ ...SOURCE_DEFAULTS, id, url, crawlDelaySeconds: 0, addedAt: now, state: newState(now) });
}

function share(stage: string, articles: number, trace: Trace, watch: Watch): StageCost {
  const each = (value: number) => value / articles;
  const [all, fetching, storing] = [watch.of('all'), watch.of('fetching'), watch.of('storing')];
  return {
    stage,
    requests: Object.fromEntries([...trace.requests].map(([action, times]) => [action, each(times)])),
    writeUnits: each(trace.writeUnits),
    readUnits: each(trace.readUnits),
    putBytes: each(trace.putBytes),
    fetchWaitMs: each(waitOf(fetching)),
    cpuMs: {
      fetching: each(fetching.cpuMs),
      storing: each(storing.cpuMs),
      rest: each(all.cpuMs - fetching.cpuMs - storing.cpuMs),
    },
  };
}

function waitOf({ ms, cpuMs }: Spent): number {
  return Math.max(0, ms - cpuMs);
}
