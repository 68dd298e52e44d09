import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Host, openHost } from '../../local/host.ts';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import { newState } from '../../shared/steps/discover.ts';
import type { Pipeline } from '../../shared/steps/pipeline.ts';
import { replayArticles } from '../../shared/steps/replay.ts';
import { sweep } from '../../shared/steps/sweep.ts';
import { takeDown } from '../../shared/steps/takedown.ts';
import { articleId } from '../../shared/url.ts';
import { instrumentDatabase, instrumentFetcher, instrumentFiles, killAtBoundary } from './boundaries.ts';
import { letAnHourPass } from './hour.ts';
import type { Orders } from './orders.ts';

const orders = JSON.parse(process.env.FAULT_ORDERS ?? '{}') as Orders;
const { data, sourceUrl, killAt } = orders;
const source = { ...SOURCE_DEFAULTS, id: 'paper', url: sourceUrl, crawlDelaySeconds: 0 };

/** What each stage does from its beginning, however often it was stopped before. */
const STAGES: Record<Orders['stage'], (host: Host) => Promise<void>> = {
  'first poll': poll,
  'second poll': poll,
  'look again': lookAgain,

  async replay({ pipeline }) {
    const before = await pipeline.sources.get('paper');
    if (before) await pipeline.sources.save({ ...before, rules: { remove: '.note' } });
    for await (const _replayed of replayArticles(pipeline, {}, { dryRun: false, restart: false }));
  },

  async takedown({ pipeline }) {
    await takeDown(pipeline, [{ id: articleId(orders.unwanted), url: orders.unwanted }], 'the harness asked for it');
  },

  async sweep({ pipeline }) {
    await sweep(pipeline);
  },
};

/** One tick of the scheduler, and all that follows from it: the source is made due once, whatever happens then. */
async function poll(host: Host): Promise<void> {
  await dueOnce(host, async ({ sources }) => {
    const now = new Date().toISOString();
    const before = await sources.get('paper');
    await sources.save({
      ...source,
      addedAt: now,
      ...before,
      state: { ...(before?.state ?? newState(now)), nextPollAt: now },
    });
  });
}

/** The same when an hour has passed: what is stored is looked at again. */
async function lookAgain(host: Host): Promise<void> {
  await dueOnce(host, (pipeline) => letAnHourPass(pipeline, 'paper'));
}

async function dueOnce({ pipeline, tick, drain }: Host, makeDue: (pipeline: Pipeline) => Promise<void>): Promise<void> {
  const due = path.join(data, `due-${orders.stage.replace(' ', '-')}`);
  if (!existsSync(due)) {
    await makeDue(pipeline);
    writeFileSync(due, '');
  }
  await tick();
  await drain(60_000);
}

const pass = killAtBoundary(killAt);
const host = await openHost({ data, contact: 'fault harness', allowLoopback: true });
instrumentFiles(pass);
instrumentDatabase(host.pipeline.database, pass);
instrumentFetcher(host.pipeline.fetcher, pass);
await STAGES[orders.stage](host);
await host.close();
