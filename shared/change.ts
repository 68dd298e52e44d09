import type { Article, ChangeClass } from './article.ts';
import { isCosmetic } from './change/cosmetic.ts';
import { hasNewNotice } from './change/notice.ts';

/** What of a version decides how it differs from another. */
export type Version = Pick<Article, 'title' | 'authors' | 'access' | 'textHash'> & {
  /** Missing where only the metadata is kept, and unneeded where the hashes agree. */
  text?: string | undefined;
};

/**
 * How a version differs from the one in the archive, as far as a reader would care: undefined when the change is
 * cosmetic, and when a page that was whole is now cut short, because then the archive has the better version.
 */
export function changeBetween(before: Version, after: Version): ChangeClass | undefined {
  if (before.access !== after.access) return after.access === 'full' ? 'access' : undefined;
  const body = bodyChange(before, after);
  if (body === 'correction') return body;
  if (!isCosmetic(before.title, after.title)) return 'headline';
  return body ?? (signedAlike(before.authors, after.authors) ? undefined : 'byline');
}

function bodyChange(before: Version, after: Version): 'body' | 'correction' | undefined {
  if (before.textHash === after.textHash) return undefined;
  if (before.text === undefined || after.text === undefined) return 'body';
  if (hasNewNotice(before.text, after.text)) return 'correction';
  return isCosmetic(before.text, after.text) ? undefined : 'body';
}

/** A page that lost its byline says nothing about who wrote it; order and spelling of names don't count either. */
function signedAlike(before: readonly string[], after: readonly string[]): boolean {
  const names = (authors: readonly string[]) =>
    authors
      .map((name) => name.toLowerCase().trim())
      .sort()
      .join('\n');
  return after.length === 0 || names(before) === names(after);
}
