import { ClassicLevel } from 'classic-level';

/** How the embedded database's files are read and written, which it leaves to threads, one key at a time. */
interface Files {
  _get(key: unknown, options: unknown): Promise<unknown>;
  _getSync(key: unknown, options: unknown): unknown;
  _put(key: unknown, value: unknown): Promise<void>;
  _del(key: unknown): Promise<void>;
  _batch(operations: readonly Write[], options: object): Promise<void>;
}

type Write = { type: 'put'; key: unknown; value: unknown } | { type: 'del'; key: unknown };

/**
 * Reads keys at once, for what is asked for was mostly just written, and writes together what is written in one turn of
 * the event loop: a thread's queue costs several times the read or write.
 */
export function spareThreads(): void {
  const files = ClassicLevel.prototype as unknown as Files;
  const waiting = new WeakMap<Files, Batch>();
  files._get = async function (key, options) {
    return this._getSync(key, options);
  };
  files._put = function (key, value) {
    return writeTogether(this, waiting, { type: 'put', key, value });
  };
  files._del = function (key) {
    return writeTogether(this, waiting, { type: 'del', key });
  };
}

interface Batch {
  writes: Write[];
  done: Promise<void>;
}

function writeTogether(files: Files, waiting: WeakMap<Files, Batch>, write: Write): Promise<void> {
  const batch = waiting.get(files) ?? newBatch(files, waiting);
  batch.writes.push(write);
  return batch.done;
}

function newBatch(files: Files, waiting: WeakMap<Files, Batch>): Batch {
  const writes: Write[] = [];
  const done = new Promise<void>((resolve, reject) => {
    setImmediate(() => {
      waiting.delete(files);
      files._batch(writes, {}).then(resolve, reject);
    });
  });
  const batch = { writes, done };
  waiting.set(files, batch);
  return batch;
}

/**
 * The embedded DynamoDB ends a read by its iterator's `return`, which the iterators of its files do not have (dynalite
 * 4.0.0 with abstract-level 3): no read ever ended, and each kept every file that was there when it began. A hundred
 * thousand articles took 36 GB. Gives them one, all at once, by way of any of them.
 */
export function letReadsEnd(iterator: { close(): Promise<void> }): void {
  let shared: object = iterator;
  while (!Object.hasOwn(shared, 'close')) {
    const parent: unknown = Object.getPrototypeOf(shared);
    if (typeof parent !== 'object' || parent === null) return;
    shared = parent;
  }
  if ('return' in shared) return;
  Object.defineProperty(shared, 'return', {
    configurable: true,
    value(this: typeof iterator) {
      return this.close();
    },
  });
}
