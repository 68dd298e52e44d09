import { siteOf } from '../url.ts';
import { matchesPattern } from './url-pattern.ts';

/** Whether an address is on the registrable domain of a document, or matches one of the patterns that allow others. */
export function isOnSite(url: string, documentUrl: string, allowed: readonly string[] = []): boolean {
  if (siteOf(url, 'domain') === siteOf(documentUrl, 'domain')) return true;
  return allowed.some((pattern) => matchesPattern(url, pattern));
}
