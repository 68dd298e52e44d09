import type { ResourceKind } from '../page.ts';

/** Decoded bytes that are read of each kind of resource. A robots.txt is cut there (RFC 9309 2.5), the others refused. */
export const LIMITS: Readonly<Record<ResourceKind, number>> = {
  page: 10 * 2 ** 20,
  feed: 25 * 2 ** 20,
  sitemap: 50 * 2 ** 20,
  robots: 500 * 2 ** 10,
};

/** Deadlines of one GET, in milliseconds. */
export interface Timeouts {
  /** Until the connection stands: name, TCP and TLS. */
  connect: number;
  /** Between any two signs of life. */
  idle: number;
  /** Over all, redirects included, so that a server that drips can't hold us. */
  total: number;
}

export const TIMEOUTS: Timeouts = { connect: 5_000, idle: 10_000, total: 20_000 };

/** As browsers have it by half; more is a loop. */
export const MAX_REDIRECTS = 10;

/** Pages with long security policies and cookies pass Node's 16 KiB; nobody honest passes this. Bytes. */
export const MAX_HEADER_BYTES = 64 * 2 ** 10;
