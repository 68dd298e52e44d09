import { writeDays } from '../export/days.ts';
import { calendarOf } from '../store/calendar.ts';
import type { Archive } from './archive.ts';
import { clusterArticles } from './cluster.ts';
import { followedUntil, newRows } from './follow.ts';

/** What a catch-up did. */
export interface CaughtUp {
  /** Articles that it looked at; those of the last minutes are looked at twice. */
  articles: number;
  /** Articles that got another cluster than they had. */
  clustered: number;
  /** Days whose Parquet file was written. */
  days: string[];
}

/**
 * Follows up what was stored or revised since the last time, apart from collecting, so that collecting stays cheap:
 * finds near-duplicates, notes days in the calendar, writes the days' Parquet files. At the end of a collection on one
 * machine, on a schedule when deployed; by one process at a time. Stopped at any point, the next one does it again.
 */
export async function catchUp(archive: Archive): Promise<CaughtUp> {
  const startedAt = archive.now().toISOString();
  const days = new Set<string>();
  let articles = 0;
  let clustered = 0;
  for await (const rows of newRows(archive)) {
    const found = await archive.articles.getAll(rows.map(({ id }) => String(id)));
    clustered += await clusterArticles(archive, [...found.values()]);
    articles += found.size;
    for (const { sortedAt } of found.values()) days.add(sortedAt.slice(0, 10));
  }
  await calendarOf(archive.articles.table).note(days);
  await writeDays(archive, days);
  await followedUntil(archive, startedAt);
  return { articles, clustered, days: [...days].sort() };
}
