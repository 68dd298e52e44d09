import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFaults } from '../../bench/faults/verify.ts';
import { collectHandler } from '../../functions/collect.ts';
import { type LocalArchive, openLocalArchive } from '../../local/archive.ts';
import { RetryableError } from '../../shared/errors.ts';
import { createFetcher } from '../../shared/fetch/fetcher.ts';
import { DEFAULT_OPT_OUT_POLICY } from '../../shared/opt-outs.ts';
import { newState } from '../../shared/steps/discover.ts';
import type { Pipeline } from '../../shared/steps/pipeline.ts';
import type { Bucket } from '../../shared/store/bucket.ts';
import { articlePage, prose } from '../support/paper.ts';
import { aSource } from '../support/source.ts';
import { startWeb, type Web } from '../support/web.ts';
import { empty } from './empty.ts';
import { type Fault, failAt } from './faulty-database.ts';
import { recordsOf } from './records.ts';

const ARTICLES = 3;
/** More deliveries than any single failure costs. */
const DELIVERIES = 4;

let web: Web;
let urls: string[];
let folder: string;
let local: LocalArchive;
const fetcher = createFetcher({ contact: 'test', allowLoopback: true });

beforeAll(async () => {
  web = await startWeb();
  urls = Array.from({ length: ARTICLES }, (_, i) => `${web.url}/story-${i}`);
  for (let i = 0; i < ARTICLES; i++) web.answers[`/story-${i}`] = articlePage(`Story ${i}`, prose(`Part${i}`));
});
afterAll(async () => {
  await fetcher.close();
  await web.close();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-failing-'));
  local = await openLocalArchive(folder);
  await local.archive.sources.save(aSource({ crawlDelaySeconds: 0, state: newState('2026-11-20T00:00:00.000Z') }));
  return async () => {
    await local.close();
    await rm(folder, { recursive: true });
  };
});

/** Delivers every article's message until nothing is sent back; the reasons of what was sent back. */
async function collectAll(bucket: Bucket = local.archive.bucket): Promise<{ reasons: string[]; bugs: string[] }> {
  const reasons: string[] = [];
  const bugs: string[] = [];
  const pipeline: Pipeline = {
    ...local.archive,
    bucket,
    fetcher,
    queues: { discover: async () => undefined, collect: async () => undefined },
    optOuts: DEFAULT_OPT_OUT_POLICY,
    observe: (event) => {
      if (event.type === 'returned') (event.bug ? bugs : reasons).push(event.reason);
    },
  };
  let waiting = urls;
  for (let delivery = 1; waiting.length > 0; delivery++) {
    if (delivery > DELIVERIES) throw new Error(`not collected: ${waiting} after ${reasons} ${bugs}`);
    const records = recordsOf(waiting, delivery);
    const failed = await collectHandler(() => pipeline)({ Records: records }).then(
      ({ batchItemFailures }) => new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)),
      (error: unknown) => {
        // The whole batch comes back when what it needs to know could not be read.
        if (!(error instanceof RetryableError)) throw error;
        reasons.push(error.message);
        return new Set(waiting);
      },
    );
    waiting = waiting.filter((url) => failed.has(url));
  }
  return { reasons, bugs };
}

describe('the database fails at any one request', () => {
  const faults: Fault[] = ['throttled', 'refused', 'lost', 'applied'];
  it.each(faults)(
    '%s: the records go back, and the archive is right afterwards',
    { timeout: 120_000 },
    async (fault) => {
      let returned = 0;
      for (let request = 1; ; request++) {
        const database = failAt(local.archive.database, request, fault);
        const { reasons, bugs } = await collectAll();
        const { failed } = database.restore();
        expect(bugs).toEqual([]);
        expect(await findFaults(local, { wanted: urls })).toEqual([]);
        if (!failed) break;
        returned += reasons.length;
        await empty(local.archive);
      }
      expect(returned).toBeGreaterThan(ARTICLES);
    },
  );
});

describe('the bucket fails', () => {
  const failures: Record<string, { error: () => Error; applied: boolean }> = {
    'answers 503': { error: () => new RetryableError('the bucket did not answer'), applied: false },
    'applies and loses the reply': { error: () => new RetryableError('the bucket did not answer'), applied: true },
    'has no room': {
      error: () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
      applied: false,
    },
  };
  it.each(Object.keys(failures))('%s: the record goes back, and the archive is right afterwards', async (name) => {
    const failure = failures[name];
    if (!failure) throw new Error('unknown failure');
    for (let put = 1; put <= 2 * ARTICLES; put++) {
      const { reasons, bugs } = await collectAll(failingBucket(local.archive.bucket, put, failure));
      expect([...reasons, ...bugs]).toHaveLength(1);
      expect(await findFaults(local, { wanted: urls })).toEqual([]);
      await empty(local.archive);
    }
  });
});

/** The bucket, whose `at`-th write fails once, before or after it is applied. */
function failingBucket(
  bucket: Bucket,
  at: number,
  { error, applied }: { error: () => Error; applied: boolean },
): Bucket {
  let puts = 0;
  return {
    ...bucket,
    async put(key, object) {
      const fails = ++puts === at;
      if (!fails || applied) await bucket.put(key, object);
      if (fails) throw error();
    },
  };
}
