import { messageOf, PermanentError, RetryableError } from '../errors.ts';

/** Codes of errors that may have passed at the next try, and what to call them. */
const PASSING: Record<string, string> = {
  ENOTFOUND: 'dns: {host} was not found',
  ENODATA: 'dns: {host} has no address',
  EAI_AGAIN: 'dns: {host} could not be looked up now',
  EAI_FAIL: 'dns: {host} could not be looked up',
  ECONNREFUSED: '{host} refused the connection',
  ECONNRESET: '{host} closed the connection',
  EPIPE: '{host} closed the connection',
  ETIMEDOUT: '{host} did not answer in time',
  EHOSTUNREACH: '{host} could not be reached',
  ENETUNREACH: '{host} could not be reached',
  UND_ERR_CONNECT_TIMEOUT: '{host} did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: '{host} accepted the connection, then was silent',
  UND_ERR_BODY_TIMEOUT: '{host} fell silent within its reply',
  UND_ERR_SOCKET: '{host} closed the connection before its reply was complete',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: '{host} sent another length than it announced',
  HPE_INVALID_EOF_STATE: '{host} closed the connection before its reply was complete',
  Z_BUF_ERROR: 'the compressed reply of {host} is cut off',
  Z_DATA_ERROR: 'the compressed reply of {host} is damaged',
};

/**
 * The typed error for anything that a request throws. Replies that are no HTTP at all are permanent; a bad certificate
 * is not, because it is usually renewed within hours.
 */
export function failureOf(error: unknown, url: string): RetryableError | PermanentError {
  const typed = typedWithin(error);
  if (typed) return typed;
  const code = codeOf(error);
  const host = new URL(url).host;
  const known = PASSING[code];
  if (known !== undefined) return new RetryableError(known.replace('{host}', host), { cause: error });
  if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    return new RetryableError(`the certificate of ${host} can't be trusted: ${messageOf(error)}`, { cause: error });
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code.startsWith('HPE_')) {
    return new PermanentError('fetch-failed', `${host} does not speak proper HTTP: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return new RetryableError(`${host} could not be fetched: ${messageOf(error)}`, { cause: error });
}

/** A typed error that was thrown below and wrapped on its way up, as happy-eyeballs connecting does. */
function typedWithin(error: unknown): RetryableError | PermanentError | undefined {
  if (error instanceof RetryableError || error instanceof PermanentError) return error;
  if (error instanceof AggregateError) return error.errors.map(typedWithin).find((found) => found !== undefined);
  return undefined;
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error) || !('code' in error)) return '';
  return String(error.code);
}
