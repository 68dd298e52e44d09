import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Bucket, StoredObject } from '../shared/store/bucket.ts';
import { appendTo, lastWith, linesOf, readJournal } from './journal.ts';
import { isMissing, removeFile, writeWhole } from './whole-file.ts';

/** In each folder, what S3 would keep as the metadata of its objects, as JSON lines. */
const FACTS = 'metadata.jsonl';
/** Earlier versions kept it in a file beside each object. */
const OLD_SUFFIX = '.meta.json';

type Facts = Omit<StoredObject, 'body'>;

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
  const write = (file: string, body: string | Uint8Array) =>
    writeWhole(file, body, path.join(unfinished, randomUUID()));
  return {
    async put(key, object) {
      const file = fileOf(key);
      const { body, ...facts } = object;
      if (existsSync(file)) replaceFacts(file, facts, write);
      else appendTo(journalOf(file), [{ name: path.basename(file), ...facts }]);
      write(file, body);
    },

    async get(key) {
      const file = fileOf(key);
      const body = await readIfThere(file);
      const facts = body && (await factsOf(file));
      return facts && { ...facts, body };
    },

    async remove(key) {
      const file = fileOf(key);
      removeFile(file);
      removeFile(file + OLD_SUFFIX);
      replaceFacts(file, undefined, write);
    },

    async *list(prefix) {
      const start = path.join(root, prefix.slice(0, prefix.lastIndexOf('/') + 1));
      const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => []);
      const keys = entries
        .filter((entry) => entry.isFile() && entry.name !== FACTS && !entry.name.endsWith(OLD_SUFFIX))
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

function journalOf(file: string): string {
  return path.join(path.dirname(file), FACTS);
}

async function factsOf(file: string): Promise<Facts | undefined> {
  const noted = lastWith(journalOf(file), 'name', path.basename(file)) as (Facts & { name: string }) | undefined;
  if (noted) {
    const { name: _name, ...facts } = noted;
    return facts;
  }
  const old = await readIfThere(file + OLD_SUFFIX);
  return old && (JSON.parse(old.toString('utf8')) as Facts);
}

/** Replaces all that is noted of an object, or forgets it. */
function replaceFacts(file: string, facts: Facts | undefined, write: (file: string, body: string) => void): void {
  const journal = journalOf(file);
  const name = path.basename(file);
  const all = readJournal(journal) as { name: string }[];
  const others = all.filter((each) => each.name !== name);
  if (facts) others.push({ name, ...facts });
  if (others.length === 0) removeFile(journal);
  else if (facts || others.length < all.length) write(journal, linesOf(others));
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
