import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bucket, StoredObject } from '../shared/store/bucket.ts';

/** Beside each object lies what S3 would keep as its metadata. */
const METADATA_SUFFIX = '.meta.json';

/** A folder as the bucket: plain files that a person can open. */
export function folderBucket(folder: string): Bucket {
  const root = path.resolve(folder);
  const fileOf = (key: string): string => {
    const file = path.resolve(root, key);
    if (!file.startsWith(root + path.sep)) throw new Error(`the key ${JSON.stringify(key)} leads out of the bucket`);
    return file;
  };
  return {
    async put(key, object) {
      const file = fileOf(key);
      await mkdir(path.dirname(file), { recursive: true });
      const { body: _body, ...facts } = object;
      await writeWhole(file + METADATA_SUFFIX, JSON.stringify(facts));
      await writeWhole(file, object.body);
    },

    async get(key) {
      const file = fileOf(key);
      const [body, facts] = await Promise.all([readIfThere(file), readIfThere(file + METADATA_SUFFIX)]);
      if (!body || !facts) return undefined;
      return { ...(JSON.parse(facts.toString('utf8')) as Omit<StoredObject, 'body'>), body };
    },

    async remove(key) {
      await rm(fileOf(key), { force: true });
      await rm(fileOf(key) + METADATA_SUFFIX, { force: true });
    },

    async *list(prefix) {
      const start = path.join(root, prefix.slice(0, prefix.lastIndexOf('/') + 1));
      const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
      const keys = entries
        .filter((entry) => entry.isFile() && !entry.name.endsWith(METADATA_SUFFIX) && !entry.name.endsWith('.part'))
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

/** A file is there whole or not at all, whenever the process is stopped. */
async function writeWhole(file: string, body: string | Uint8Array): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, body);
  await rename(part, file);
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
