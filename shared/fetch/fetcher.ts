import { Agent, type Dispatcher, request } from 'undici';
import { InputError, PermanentError } from '../errors.ts';
import { PRODUCT_TOKEN } from '../names.ts';
import type { BeforeHop, FetchedPage, Fetcher, NotModified, ResourceKind, Validators } from '../page.ts';
import { ACCEPT_ENCODING, readBody } from './body.ts';
import { decodeText } from './charset.ts';
import { ACCEPT, checkBodyType, checkDeclaredType } from './content-type.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { failureOf } from './failure.ts';
import { type GuardOptions, guardUrl } from './guard.ts';
import { LIMITS, MAX_HEADER_BYTES, MAX_REDIRECTS, TIMEOUTS, type Timeouts } from './limits.ts';
import { guardedLookup, type Resolve } from './lookup.ts';
import { checkStatus, isPermanentRedirect, isRedirect, redirectTarget } from './status.ts';

export interface FetcherOptions extends GuardOptions {
  /** An address or URL under which whoever runs this collector can be reached; sites see it. */
  contact: string;
  timeouts?: Partial<Timeouts>;
  limits?: Partial<Record<ResourceKind, number>>;
  /** The clock; the system's when missing. */
  now?: () => Date;
  /** Finds the addresses of a name; the system's resolver when missing. */
  resolve?: Resolve;
}

/** The User-Agent that sites see: a product token they can name in robots.txt, and how to reach us. */
export function agentName(contact: string): string {
  return `${PRODUCT_TOKEN}/0.1 (+${contact})`;
}

/**
 * A fetcher of bounded, guarded GETs. Every connection carries one request and is closed after it, so nothing that a
 * server sends beyond its reply can be taken for the next one. No cookies, no credentials.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  checkContact(options.contact);
  const { now = () => new Date(), allowLoopback } = options;
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const limits = { ...LIMITS, ...options.limits };
  const agent = new Agent({
    pipelining: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeouts.idle,
    bodyTimeout: timeouts.idle,
    connect: { timeout: timeouts.connect, lookup: guardedLookup({ allowLoopback }, options.resolve) },
  });

  /** Follows redirects by hand, so that every hop passes the guard. */
  async function follow(url: string, headers: Record<string, string>, deadline: Deadline, beforeHop?: BeforeHop) {
    let current = url;
    let moved = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      guardUrl(current, { allowLoopback });
      if (hop > 0 && beforeHop) await deadline.outside(() => beforeHop(current));
      const reply = await request(withoutFragment(current), { dispatcher: agent, headers, signal: deadline.signal });
      if (!isRedirect(reply.statusCode)) {
        return { reply, place: { url, finalUrl: current, ...(hop > 0 && moved ? { movedTo: current } : {}) } };
      }
      discard(reply);
      moved &&= isPermanentRedirect(reply.statusCode);
      current = redirectTarget(first(reply.headers.location), current);
    }
    throw new PermanentError('fetch-failed', `redirected more than ${MAX_REDIRECTS} times`);
  }

  async function read(
    url: string,
    kind: ResourceKind,
    validators: Validators,
    deadline: Deadline,
    beforeHop?: BeforeHop,
  ): Promise<FetchedPage | NotModified> {
    const headersSent = requestHeaders(options.contact, kind, validators);
    const { reply, place } = await follow(url, headersSent, deadline, beforeHop);
    try {
      const headers = flatten(reply.headers);
      const fetchedAt = now().toISOString();
      const contentType = headers['content-type'];
      const status = reply.statusCode;
      if (status === 304 && (validators.etag ?? validators.lastModified) !== undefined) {
        return { notModified: true, ...place, headers, fetchedAt };
      }
      checkStatus(kind, status, headers, now());
      checkDeclaredType(kind, contentType);
      const body = await readBody(reply.body, {
        contentEncoding: headers['content-encoding'],
        limit: limits[kind],
        cut: kind === 'robots',
        unpack: kind === 'sitemap' || kind === 'feed',
      });
      checkBodyType(kind, contentType, body);
      return { ...place, status, headers, body, ...decodeText(body, contentType), fetchedAt };
    } finally {
      discard(reply);
    }
  }

  return {
    async get(url, kind, validators = {}, beforeHop) {
      const deadline = startDeadline(timeouts.total);
      try {
        return await read(url, kind, validators, deadline, beforeHop);
      } catch (error) {
        throw failureOf(error, url);
      } finally {
        deadline.clear();
      }
    },
    close: () => agent.destroy(),
  };
}

function checkContact(contact: string): void {
  if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(contact)) {
    throw new InputError(`contact: "${contact}" can't be sent to sites; give an e-mail address or URL in plain ASCII`, {
      parameter: 'contact',
    });
  }
}

function requestHeaders(contact: string, kind: ResourceKind, validators: Validators): Record<string, string> {
  return {
    'user-agent': agentName(contact),
    accept: ACCEPT[kind],
    'accept-encoding': ACCEPT_ENCODING,
    ...(isSendable(validators.etag) ? { 'if-none-match': validators.etag } : {}),
    ...(isSendable(validators.lastModified) ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

/** Whether a header that a server sent once can be sent back as it is. */
function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\x20-\x7e\x80-\xff]{1,1000}$/.test(value);
}

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : value.join(', ')]),
  );
}

function first(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  return `${parsed.origin}${parsed.pathname}${parsed.search}`;
}

/** Closes the connection of a reply, whatever of it is still to come. */
function discard(reply: Dispatcher.ResponseData): void {
  reply.body.on('error', () => undefined);
  reply.body.destroy();
}
