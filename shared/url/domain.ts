import { getDomain } from 'tldts';

/** The part of a host name that somebody registered; `undefined` for addresses and names without a public suffix. */
export function registrableDomain(hostname: string): string | undefined {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? undefined;
}
