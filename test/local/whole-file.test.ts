import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../local/whole-file.ts';
import { RetryableError } from '../../shared/errors.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'newsprint-whole-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('writes a file, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'text');
  writeWhole(file, 'first');
  writeWhole(file, 'second');
  expect(await readFile(file, 'utf8')).toBe('second');
  expect(existsSync(`${file}.part`)).toBe(false);
});

// Linux' own full disk: every write to it fails as it does there.
it.runIf(existsSync('/dev/full'))('says that the disk is full, and keeps what was there', async () => {
  const file = path.join(folder, 'text');
  writeWhole(file, 'before');
  const message = `the disk of ${folder} is full; make room and start again: nothing is lost`;
  expect(() => writeWhole(file, 'after', '/dev/full')).toThrow(new RetryableError(message));
  expect(await readFile(file, 'utf8')).toBe('before');
});
