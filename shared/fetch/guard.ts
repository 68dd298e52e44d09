import ipaddr from 'ipaddr.js';
import { PermanentError } from '../errors.ts';

/** What may be connected to besides public addresses. */
export interface GuardOptions {
  /** Opens 127.0.0.0/8, ::1 and localhost: for tests and the sample newspaper, never for a deployed function. */
  allowLoopback?: boolean | undefined;
}

/**
 * Endings that are only ever answered inside a private network: RFC 6761, 6762, 8375 and 9476, ICANN's resolution of
 * 2024 on `.internal`, and what routers, Kubernetes and Consul make up.
 */
const PRIVATE_SUFFIX =
  /\.(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|alt|onion|svc|consul)$/;

/** Whether an IP address is anything but a public unicast one, also when it only wraps one that is (mapped, NAT64). */
export function isBlockedAddress(ip: string, options: GuardOptions = {}): boolean {
  if (!ipaddr.isValid(ip)) return true;
  const address = ipaddr.process(ip);
  const range = address.range();
  if (range === 'loopback') return options.allowLoopback !== true;
  // A network that reaches IPv4 through NAT64 sees every public site under 64:ff9b::/96.
  if (range === 'rfc6052') return isBlockedAddress(wrappedIpv4(address.toByteArray()));
  return range !== 'unicast' || isDeprecatedCompatible(address.toByteArray());
}

/** Throws `PermanentError('blocked-address')` unless the URL is one of http(s) that may lead to a public address. */
export function guardUrl(url: string, options: GuardOptions = {}): void {
  if (!URL.canParse(url)) throw blocked(`not a URL: ${url.slice(0, 200)}`);
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw blocked(`only http and https are fetched, not ${protocol}`);
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (ipaddr.isValid(host)) {
    if (isBlockedAddress(host, options)) throw blocked(`${host} is not a public address`);
  } else if (!(options.allowLoopback === true && host === 'localhost')) {
    if (!host.includes('.') || PRIVATE_SUFFIX.test(host)) throw blocked(`${host} is not a public name`);
  }
}

/** The error of an address that must not be connected to. */
export function blocked(message: string): PermanentError {
  return new PermanentError('blocked-address', message);
}

function wrappedIpv4(bytes: number[]): string {
  return bytes.slice(-4).join('.');
}

/** ::a.b.c.d, which RFC 4291 withdrew: it routes nowhere, but some stacks unwrap it. */
function isDeprecatedCompatible(bytes: number[]): boolean {
  return bytes.length === 16 && bytes.slice(0, 12).every((byte) => byte === 0);
}
