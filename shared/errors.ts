import type { Outcome } from './outcomes.ts';

/** The record goes back to its queue and is tried again, after `retryAfterMs` if the server said so. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';
  /** Milliseconds to wait before the next try, if known. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options: { retryAfterMs?: number | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The record is finished: its outcome is written to the ledger and the message is acknowledged. */
export class PermanentError extends Error {
  override readonly name = 'PermanentError';
  readonly outcome: Outcome;

  constructor(outcome: Outcome, message: string, options: { cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.outcome = outcome;
  }
}

/** What a person typed or configured is wrong; the message says what was wrong and what to write instead. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** The parameter, option or line that is wrong, where there is one. */
  readonly parameter: string | undefined;

  constructor(message: string, options: { parameter?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.parameter = options.parameter;
  }
}

/** The message of anything thrown, with the cause that explains it. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause && !error.message.includes(cause) ? `${error.message}: ${cause}` : error.message;
}
