import { INDEX } from '../names.ts';
import { shardsOf } from '../store/article-keys.ts';
import type { Item } from '../store/table.ts';
import type { Archive } from './archive.ts';

/** What the archive looks like to somebody who waits for news. */
export interface Freshness {
  /** Seconds by which the most overdue poll is late; 0 when none is. */
  overdueSeconds: number;
  /** Seconds since an article was stored last; at most two days. */
  silentSeconds: number;
  /** Seconds from publication to storing, of the latest article in the middle; missing when none says when it was published. */
  freshnessSeconds?: number;
}

/** Latest articles that are looked at in each shard of a day. */
const LATEST = 25;
const DAY_MS = 24 * 60 * 60_000;

/** Measures from outside, by what can be read, how fresh the archive is: that holds whatever stands still within. */
export async function measureFreshness(archive: Archive): Promise<Freshness> {
  const now = archive.now().getTime();
  const sources = (await archive.sources.list()).filter(({ paused }) => !paused);
  const overdue = sources.map(({ state }) => now - Date.parse(state.nextPollAt));
  const rows = await latestRows(archive, now);
  const stored = rows.map(({ indexedAt }) => Date.parse(String(indexedAt)));
  const ages = rows.flatMap(ageOf).sort((a, b) => a - b);
  const middle = ages[Math.floor(ages.length / 2)];
  return {
    overdueSeconds: seconds(Math.max(0, ...overdue)),
    silentSeconds: seconds(Math.min(2 * DAY_MS, now - Math.max(0, ...stored))),
    ...(middle === undefined ? {} : { freshnessSeconds: seconds(middle) }),
  };
}

/** The latest rows of today and, while there are none, of yesterday. */
async function latestRows({ articles }: Archive, now: number): Promise<Item[]> {
  for (const time of [now, now - DAY_MS]) {
    const shards = shardsOf(new Date(time).toISOString().slice(0, 10));
    const pages = await Promise.all(
      shards.map((shard) =>
        articles.table.query({
          index: INDEX.byIndexed,
          keys: { expression: 'indexedShard = :shard', values: { ':shard': shard } },
          limit: LATEST,
          descending: true,
        }),
      ),
    );
    const rows = pages.flatMap(({ items }) => items);
    if (rows.length > 0) return rows;
  }
  return [];
}

/** Milliseconds from publication to storing; none for what was old when its source was added, or says no time. */
function ageOf({ publishedAt, indexedAt, revision }: Item): number[] {
  if (!String(publishedAt ?? '').includes('T') || Number(revision ?? 1) > 1) return [];
  const age = Date.parse(String(indexedAt)) - Date.parse(String(publishedAt));
  return age >= 0 && age < 2 * DAY_MS ? [age] : [];
}

function seconds(ms: number): number {
  return Math.round(ms / 1_000);
}
