import { ClassicLevel } from 'classic-level';

/**
 * Reads of one key are done at once instead of by way of a thread: what is asked for was mostly just written, and a
 * thread's queue costs several times the read.
 */
export function readAtOnce(): void {
  const files = ClassicLevel.prototype as unknown as Reads;
  files._get = async function readNow(key, options) {
    return this._getSync(key, options);
  };
}

interface Reads {
  _get(key: unknown, options: unknown): Promise<unknown>;
  _getSync(key: unknown, options: unknown): unknown;
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
