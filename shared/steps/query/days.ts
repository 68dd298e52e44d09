import { calendarOf } from '../../store/calendar.ts';
import type { Archive } from '../archive.ts';

/** Requests that `daysWithArticles` takes. */
export const DAYS_REQUESTS = 1;

/**
 * The days that have articles, newest first, from the calendar: a day is noted there before its first article is stored.
 * Both bounds are days, inclusive. Takes `DAYS_REQUESTS`, however large the archive: an item a month.
 */
export async function daysWithArticles({ articles }: Archive, since: string, until: string): Promise<string[]> {
  const days = await calendarOf(articles.table).days(since, until);
  return days.reverse();
}
