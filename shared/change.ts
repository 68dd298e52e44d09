import type { Article, ChangeClass } from './article.ts';

/** How a version differs from the one in the archive, as far as a reader would care; undefined when not. */
export function changeBetween(before: Article, after: Article): ChangeClass | undefined {
  if (before.access !== after.access) return after.access === 'full' ? 'access' : undefined;
  if (before.title !== after.title) return 'headline';
  return before.textHash === after.textHash ? undefined : 'body';
}
