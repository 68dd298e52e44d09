import type { Fetcher } from '../shared/page.ts';
import type { Bucket } from '../shared/store/bucket.ts';

/** A fetcher whose code is loaded by the first request: most ticks of the scheduler and all questions make none. */
export function fetcherWhenNeeded(load: () => Promise<Fetcher>): Fetcher {
  const fetcher = once(load);
  return {
    get: async (...request) => (await fetcher()).get(...request),
    close: async () => (await fetcher()).close(),
  };
}

/** A bucket whose code is loaded by the first object: polls have none, nor most questions and re-checks. */
export function bucketWhenNeeded(name: string, load: () => Promise<Bucket>): Bucket {
  const bucket = once(load);
  return {
    put: async (key, object) => (await bucket()).put(key, object),
    get: async (key) => (await bucket()).get(key),
    remove: async (key) => (await bucket()).remove(key),
    async *list(prefix) {
      yield* (await bucket()).list(prefix);
    },
    locate: (key) => `s3://${name}/${key}`,
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
