import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { consume } from '../../local/consume.ts';
import { type LocalQueue, openQueue } from '../../local/queue.ts';

let folder: string;
let queue: LocalQueue;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-consume-'));
  queue = await openQueue(folder, 'work');
});
afterEach(() => rm(folder, { recursive: true }));

it('begins nothing while it is held, and goes on by itself', async () => {
  const stop = new AbortController();
  const seen: string[] = [];
  let held = true;
  const handler = async ({ Records }: { Records: { body: string }[] }) => {
    seen.push(...Records.map(({ body }) => body));
    held = seen.length === 2;
    return { batchItemFailures: [] };
  };
  await queue.send(['a', 'b', 'c'].map((body, i) => ({ body, visibleAt: i + 1 })));
  const rules = { queue, handler, batchSize: 1, concurrency: 1, maxDeliveries: 3, isHeld: () => held };
  const work = consume(rules, stop.signal);
  await setTimeout(50);
  expect(seen).toEqual([]);
  held = false;
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['a', 'b']);
  await setTimeout(50);
  expect(queue.waiting).toBe(1);
  held = false;
  await expect.poll(() => seen, { timeout: 5_000 }).toEqual(['a', 'b', 'c']);
  stop.abort();
  await work;
});
