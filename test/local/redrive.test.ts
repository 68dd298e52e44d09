import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openQueue } from '../../local/queue.ts';
import { redrive } from '../../local/redrive.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-redrive-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('sends dead letters back to be tried from the first delivery on', async () => {
  const queue = await openQueue(folder, 'q');
  await queue.send([{ body: 'a' }, { body: 'b' }]);
  for (const delivery of await queue.receive(2)) await queue.bury(delivery, 'a bug');
  expect(await redrive(folder, 'q')).toBe(2);
  const deliveries = await (await openQueue(folder, 'q')).receive(10);
  expect(deliveries.map(({ body, deliveries }) => [body, deliveries]).sort()).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(await readdir(path.join(folder, 'q-dead'))).toEqual([]);
});

it('has nothing to do where nothing died', async () => {
  expect(await redrive(folder, 'q')).toBe(0);
});
