import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { startDatabase } from '../../local/database.ts';
import { InputError } from '../../shared/errors.ts';

it('refuses a folder that another one works on, and opens it afterwards', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-database-'));
  const first = await startDatabase(folder);
  await expect(startDatabase(folder)).rejects.toThrow(InputError);
  await first.close();
  const second = await startDatabase(folder);
  await second.close();
  await rm(folder, { recursive: true });
});
