import type { SourceConfig } from '../source.ts';
import { matchesPattern } from './url-pattern.ts';

/**
 * Whether a source wants a URL: it matches an `include` pattern, if there are any, and no `exclude` pattern.
 * A feed may list pages of any host (feeds often live on one of their own), so the host itself decides nothing here.
 */
export function inScope(url: string, { include, exclude }: Pick<SourceConfig, 'include' | 'exclude'>): boolean {
  if (!/^https?:\/\//i.test(url)) return false;
  const isIncluded = include.length === 0 || include.some((pattern) => matchesPattern(url, pattern));
  return isIncluded && !exclude.some((pattern) => matchesPattern(url, pattern));
}
