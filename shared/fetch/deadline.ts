import { RetryableError } from '../errors.ts';

/** What ends work that takes too long; time spent `outside` does not count. */
export interface Deadline {
  /** Aborts with a `RetryableError`. */
  signal: AbortSignal;
  /** Runs what is not this request's to answer for, as waiting for a turn, off the clock. */
  outside<T>(work: () => Promise<T>): Promise<T>;
  clear(): void;
}

/** Starts a deadline of `ms` milliseconds. */
export function startDeadline(ms: number): Deadline {
  const controller = new AbortController();
  const late = new RetryableError(`took longer than ${ms / 1000} s`);
  let left = ms;
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  const run = () => {
    startedAt = performance.now();
    timer = setTimeout(() => controller.abort(late), left);
  };
  run();
  return {
    signal: controller.signal,
    async outside(work) {
      clearTimeout(timer);
      left -= performance.now() - startedAt;
      try {
        return await work();
      } finally {
        run();
      }
    },
    clear: () => clearTimeout(timer),
  };
}
