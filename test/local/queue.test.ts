import { appendFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { consume } from '../../local/consume.ts';
import { openQueue } from '../../local/queue.ts';

let folder: string;
let now = 1_000;
const clock = () => now;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-queue-'));
  now = 1_000;
});
afterEach(() => rm(folder, { recursive: true }));

describe('the queue in a folder', () => {
  it('delivers a message when it becomes visible, to one receiver', async () => {
    const queue = await openQueue(folder, 'q', clock);
    await queue.send([{ body: 'later', visibleAt: 2_000 }, { body: 'now' }]);
    expect((await queue.receive(10)).map(({ body }) => body)).toEqual(['now']);
    expect(await queue.receive(10)).toEqual([]);
    now = 2_000;
    expect((await queue.receive(10)).map(({ body }) => body)).toEqual(['later']);
  });

  it('has what a stopped process left, whether it was waiting or in delivery', async () => {
    const queue = await openQueue(folder, 'q', clock);
    await queue.send([{ body: 'a' }, { body: 'b' }, { body: 'done' }]);
    const deliveries = await queue.receive(3);
    const done = deliveries.find(({ body }) => body === 'done');
    if (!done) throw new Error('not delivered');
    await queue.finish(done);
    const next = await openQueue(folder, 'q', clock);
    expect((await next.receive(10)).map(({ body }) => body).sort()).toEqual(['a', 'b']);
  });

  it('counts deliveries, and returns a message after its delay', async () => {
    const queue = await openQueue(folder, 'q', clock);
    await queue.send([{ body: 'a' }]);
    const [first] = await queue.receive(1);
    if (!first) throw new Error('not delivered');
    await queue.giveBack(first, 500);
    expect(await queue.receive(1)).toEqual([]);
    now += 500;
    expect((await queue.receive(1))[0]).toMatchObject({ body: 'a', deliveries: 2 });
  });
});

describe('the file of a queue', () => {
  const file = () => path.join(folder, 'q.jsonl');

  it('is read past what a stopped process left half written', async () => {
    const queue = await openQueue(folder, 'q', clock);
    await queue.send([{ body: 'a' }]);
    await appendFile(file(), '\n{"message":{"id":"ha');
    await queue.send([{ body: 'b' }]);
    expect((await (await openQueue(folder, 'q', clock)).receive(10)).map(({ body }) => body)).toEqual(['a', 'b']);
  });

  it('does not grow with what is finished', async () => {
    const queue = await openQueue(folder, 'q', clock);
    await queue.send([{ body: 'stays', visibleAt: 9_000 }]);
    for (let i = 0; i < 15_000; i++) {
      await queue.send([{ body: `${i}` }]);
      for (const delivery of await queue.receive(1)) await queue.finish(delivery);
    }
    expect((await stat(file())).size).toBeLessThan(4_000_000);
    const next = await openQueue(folder, 'q', clock);
    expect((await stat(file())).size).toBeLessThan(200);
    expect(next.waiting).toBe(1);
  });

  it('takes over the messages of a version that kept each in a file', async () => {
    await mkdir(path.join(folder, 'q'));
    const message = { id: 'm', body: 'old', sentAt: 0, visibleAt: 0, deliveries: 2 };
    await writeFile(path.join(folder, 'q', 'm.json'), JSON.stringify(message));
    await openQueue(folder, 'q', clock);
    const next = await openQueue(folder, 'q', clock);
    expect(await next.receive(10)).toMatchObject([{ body: 'old', deliveries: 3 }]);
    expect(await readdir(path.join(folder, 'q'))).toEqual([]);
  });
});

describe('consume', () => {
  it('sends back only what the function reports, and buries it after its last try with the reason', async () => {
    const queue = await openQueue(folder, 'q');
    await queue.send([{ body: 'good' }, { body: 'bad' }]);
    const seen: string[] = [];
    const stop = new AbortController();
    const work = consume(
      {
        queue,
        batchSize: 10,
        concurrency: 2,
        maxDeliveries: 2,
        handler: async ({ Records }) => {
          seen.push(...Records.map(({ body, attributes }) => `${body} ${attributes.ApproximateReceiveCount}`));
          const bad = Records.filter(({ body }) => body === 'bad');
          return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) };
        },
      },
      stop.signal,
    );
    while (queue.waiting + queue.inDelivery > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort();
    await work;
    expect(seen.sort()).toEqual(['bad 1', 'bad 2', 'good 1']);
    expect(await readdir(path.join(folder, 'q-dead'))).toHaveLength(1);
    expect((await openQueue(folder, 'q')).waiting).toBe(0);
  });
});
