import { randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Bucket, StoredObject } from '../shared/store/bucket.ts';
import { removeFile, writeWhole } from './whole-file.ts';

/** Beside each object lies what S3 would keep as its metadata. */
const METADATA_SUFFIX = '.meta.json';

/** Where files are until they are whole: beside the bucket, so that what a stopped process left there is easily found. */
function unfinishedOf(folder: string): string {
  return `${path.resolve(folder)}-unfinished`;
}

/** Removes what a stopped process left half written. Only while no other process writes to the bucket. */
export async function removeUnfinished(folder: string): Promise<void> {
  await rm(unfinishedOf(folder), { recursive: true, force: true });
}

/** A folder as the bucket: plain files that a person can open. */
export function folderBucket(folder: string): Bucket {
  const root = path.resolve(folder);
  const unfinished = unfinishedOf(root);
  const fileOf = (key: string): string => {
    const file = path.resolve(root, key);
    if (!file.startsWith(root + path.sep)) throw new Error(`the key ${JSON.stringify(key)} leads out of the bucket`);
    return file;
  };
  return {
    async put(key, object) {
      const file = fileOf(key);
      const { body, ...facts } = object;
      writeWhole(file + METADATA_SUFFIX, JSON.stringify(facts), path.join(unfinished, randomUUID()));
      writeWhole(file, body, path.join(unfinished, randomUUID()));
    },

    async get(key) {
      const file = fileOf(key);
      const [body, facts] = await Promise.all([readIfThere(file), readIfThere(file + METADATA_SUFFIX)]);
      if (!body || !facts) return undefined;
      return { ...(JSON.parse(facts.toString('utf8')) as Omit<StoredObject, 'body'>), body };
    },

    async remove(key) {
      removeFile(fileOf(key));
      removeFile(fileOf(key) + METADATA_SUFFIX);
    },

    async *list(prefix) {
      const start = path.join(root, prefix.slice(0, prefix.lastIndexOf('/') + 1));
      const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
      const keys = entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(METADATA_SUFFIX))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
        .filter((key) => key.startsWith(prefix))
        .sort();
      yield* keys;
    },

    locate(key) {
      const relative = path.relative(process.cwd(), fileOf(key));
      return relative.startsWith('..') ? fileOf(key) : relative;
    },
  };
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
