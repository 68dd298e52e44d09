import type { SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findFaults } from '../../bench/faults/verify.ts';
import { instrument } from '../../bench/instrument.ts';
import { collectHandler } from '../../functions/collect.ts';
import { RetryableError } from '../../shared/errors.ts';
import type { Observe } from '../../shared/events.ts';
import { createFetcher } from '../../shared/fetch/fetcher.ts';
import { DEFAULT_OPT_OUT_POLICY } from '../../shared/opt-outs.ts';
import { newState } from '../../shared/steps/discover.ts';
import type { Pipeline } from '../../shared/steps/pipeline.ts';
import { s3Bucket } from '../../shared/store/s3-bucket.ts';
import { openTestArchive, type TestArchive } from '../support/archive.ts';
import { articlePage, prose } from '../support/paper.ts';
import { type S3, type S3Fault, startS3 } from '../support/s3.ts';
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
let s3: S3;
let archive: TestArchive;
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
  s3 = await startS3();
  const local = await openTestArchive();
  archive = { ...local, bucket: s3Bucket(s3.client, s3.name), now: () => new Date() };
  await archive.sources.save(aSource({ crawlDelaySeconds: 0, state: newState('2026-11-20T00:00:00.000Z') }));
  return async () => {
    await local.close();
    await s3.close();
  };
});

function pipelineWith(observe: Observe): Pipeline {
  const queues = { discover: async () => undefined, collect: async () => undefined };
  return { ...archive, fetcher, queues, optOuts: DEFAULT_OPT_OUT_POLICY, observe };
}

/** Delivers every article's message until nothing is sent back; the reasons of what was sent back. */
async function collectAll(): Promise<{ reasons: string[]; bugs: string[] }> {
  const reasons: string[] = [];
  const bugs: string[] = [];
  const pipeline = pipelineWith((event) => {
    if (event.type === 'returned') (event.bug ? bugs : reasons).push(event.reason);
  });
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
        const database = failAt(archive.database, request, fault);
        const { reasons, bugs } = await collectAll();
        const { failed } = database.restore();
        expect(bugs).toEqual([]);
        expect(await findFaults(archive, { wanted: urls })).toEqual([]);
        if (!failed) break;
        returned += reasons.length;
        await empty(archive);
      }
      expect(returned).toBeGreaterThan(ARTICLES);
    },
  );
});

it('the rows of a whole batch cannot be written: they are when it comes again, be it twice at once', async () => {
  const finished: string[] = [];
  const pipeline = pipelineWith((event) => {
    if (event.type === 'finished') finished.push(event.outcome);
  });
  const collect = (Records: SQSRecord[]) => collectHandler(() => pipeline)({ Records });
  const restore = instrument(archive.database, (next, { commandName }) => async (args) => {
    if (commandName === 'BatchWriteItemCommand') throw Object.assign(new Error('cut'), { code: 'ECONNRESET' });
    return next(args);
  });
  expect((await collect(recordsOf(urls, 1))).batchItemFailures).toHaveLength(ARTICLES);
  restore();
  expect(finished).toEqual([]);
  const again = recordsOf(urls, 2);
  const twice = again.map((record) => ({ ...record, messageId: `${record.messageId} once more` }));
  expect((await collect([...again, ...twice])).batchItemFailures).toEqual([]);
  expect(await findFaults(archive, { wanted: urls })).toEqual([]);
});

describe('S3 fails at any one put', () => {
  it.each<S3Fault>([503, 409, 'unheard', 'applied'])(
    '%s: the record goes back, and the archive is right afterwards',
    async (fault) => {
      for (let put = 1; put <= 2 * ARTICLES; put++) {
        let puts = 0;
        s3.fault = (operation) => (operation === 'put' && ++puts === put ? fault : undefined);
        const { reasons, bugs } = await collectAll();
        expect(reasons).toHaveLength(1);
        expect(bugs).toEqual([]);
        expect(await findFaults(archive, { wanted: urls })).toEqual([]);
        await empty(archive);
        expect(s3.versions()).toBe(0);
      }
    },
  );
});
