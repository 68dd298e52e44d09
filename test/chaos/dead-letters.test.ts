import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { testHost } from '../support/host.ts';

it('a message that nobody can read lies in the dead letters of this machine, with what was wrong', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-dead-'));
  const queue = path.join(folder, 'queues', 'collect');
  await mkdir(queue, { recursive: true });
  const message = { id: 'm1', body: '{"v":1,"url":"ftp://paper.example/"}', sentAt: 0, visibleAt: 0, deliveries: 4 };
  await writeFile(path.join(queue, 'm1.json'), JSON.stringify(message));
  const host = await testHost(folder);
  try {
    await host.drain(1_000);
    expect(await readdir(`${queue}-dead`)).toEqual(['m1.json']);
    expect(JSON.parse(await readFile(path.join(`${queue}-dead`, 'm1.json'), 'utf8')).reason).toContain('sourceId');
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
});
