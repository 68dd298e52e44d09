import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOCAL_TABLES, startDatabase } from '../../local/database.ts';
import { tableOf } from '../../shared/store/table.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-reads-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function bytesIn(place: string): Promise<number> {
  const names = await readdir(place);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(place, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

it('a read that has ended keeps no file of what has been written over since', async () => {
  const database = await startDatabase(folder);
  const table = tableOf(database.client, LOCAL_TABLES.articles);
  const keys = { expression: 'pk = :pk', values: { ':pk': 'p' } };
  for (let i = 0; i < 300; i++) {
    await table.put({ pk: 'p', sk: `${i % 4}`, filling: randomBytes(100_000).toString('base64') });
    await table.query({ keys, limit: 1 });
  }
  const bytes = await bytesIn(folder);
  await database.close();
  // 40 MB were written, and half a megabyte is there.
  expect(bytes).toBeLessThan(20_000_000);
});
