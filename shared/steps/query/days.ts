import { calendarOf } from '../../store/calendar.ts';
import { indexedRows } from '../../store/query-rows.ts';
import type { Archive } from '../archive.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days behind the calendar's last one that are asked for without knowing whether they have articles. */
const MOST_UNNOTED = 10;
/** Rows read of each shard of what was indexed today and yesterday, for days that are not noted yet. */
const NEW_ROWS = 100;

/** Requests that `daysWithArticles` takes: the calendar, and the shards of two days. */
export const DAYS_REQUESTS = 9;

/**
 * The days that have articles, newest first: those of the calendar, which a catch-up writes, and those it cannot know
 * yet. Both bounds are days, inclusive. Takes `DAYS_REQUESTS`, however large the archive and however long the range.
 */
export async function daysWithArticles({ articles, now }: Archive, since: string, until: string): Promise<string[]> {
  const { table } = articles;
  const today = now().getTime();
  const [noted, ...recent] = await Promise.all([
    calendarOf(table).days(),
    ...[0, 1].map((ago) => {
      const day = dayAt(today - ago * DAY_MS);
      return indexedRows(table, day, { from: day, to: `${day}\uffff`, limit: NEW_ROWS });
    }),
  ]);
  const days = new Set(noted);
  for (const { rows } of recent) for (const { sortedAt } of rows) days.add(sortedAt.slice(0, 10));
  const last = noted.at(-1) ?? '';
  for (let ago = 0; ago < MOST_UNNOTED && dayAt(today - ago * DAY_MS) > last; ago++)
    days.add(dayAt(today - ago * DAY_MS));
  return [...days]
    .filter((day) => day >= since && day <= until)
    .sort()
    .reverse();
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
