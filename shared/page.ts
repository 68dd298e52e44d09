/** What kind of body a request expects, which decides its byte limit and its Accept header. */
export type ResourceKind = 'page' | 'feed' | 'sitemap' | 'robots';

/** A reply whose body was read to its end, within its limits. */
export interface FetchedPage {
  /** As asked for. */
  url: string;
  /** After every redirect. */
  finalUrl: string;
  /** The final URL, when all the redirects that led to it said that they are for ever. */
  movedTo?: string;
  status: number;
  /** Lower-case names; repeated headers are joined by a comma. */
  headers: Record<string, string>;
  /** The decoded (uncompressed) bytes. */
  body: Uint8Array;
  /** The body as text, in the charset a browser would use. */
  text: string;
  charset: string;
  /** ISO 8601, UTC. */
  fetchedAt: string;
}

/** The server says that nothing changed since the validators we sent. */
export interface NotModified {
  notModified: true;
  url: string;
  finalUrl: string;
  movedTo?: string;
  headers: Record<string, string>;
  fetchedAt: string;
}

/** The validators of a conditional GET. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** Asked before a redirect is followed to a URL; throws if it must not be, or not now. Its time counts for no deadline. */
export type BeforeHop = (url: string) => Promise<void>;

/** One bounded, guarded GET. Throws `RetryableError`, `PermanentError`, or what `beforeHop` threw. */
export interface Fetcher {
  get(
    url: string,
    kind: ResourceKind,
    validators?: Validators,
    beforeHop?: BeforeHop,
  ): Promise<FetchedPage | NotModified>;
  close(): Promise<void>;
}

/** Whether a reply says that nothing changed. */
export function isNotModified(reply: FetchedPage | NotModified): reply is NotModified {
  return 'notModified' in reply;
}
