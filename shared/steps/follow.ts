import { INDEX } from '../names.ts';
import { shardsOf } from '../store/article-keys.ts';
import { positionsOf } from '../store/positions.ts';
import type { Item } from '../store/table.ts';
import type { Archive } from './archive.ts';

/** The name under which the time is kept that everything indexed before has been followed up. */
const WORK = 'catch-up';

/**
 * An article is found by time of indexing a moment after it got that time, and clocks differ: each run looks again at
 * what was indexed this long before the last one. Looking twice is harmless.
 */
const OVERLAP_MS = 15 * 60_000;

const DAY_MS = 24 * 60 * 60_000;

/** Rows of the articles that were indexed since the last catch-up, in pages, each article at least once. */
export async function* newRows(archive: Archive): AsyncGenerator<Item[]> {
  const from = await startOf(archive);
  if (from === undefined) return;
  const { table } = archive.articles;
  for (const day of daysBetween(from, archive.now())) {
    for (const shard of shardsOf(day)) {
      let after: Item | undefined;
      do {
        const page = await table.query({
          index: INDEX.byIndexed,
          keys: {
            expression: 'indexedShard = :shard AND indexedKey >= :from',
            values: { ':shard': shard, ':from': from },
          },
          limit: 100,
          after,
        });
        if (page.items.length > 0) yield page.items;
        after = page.last;
      } while (after);
    }
  }
}

/** Notes that everything indexed before `time` (ISO 8601) has been followed up. */
export async function followedUntil(archive: Archive, time: string): Promise<void> {
  await positionsOf(archive.articles.table).set(WORK, time);
}

/** Where to begin: shortly before the last catch-up or, at the first, when the first source was added. */
async function startOf(archive: Archive): Promise<string | undefined> {
  const position = await positionsOf(archive.articles.table).get(WORK);
  if (position) return new Date(Date.parse(position) - OVERLAP_MS).toISOString();
  const [first] = (await archive.sources.list()).map(({ addedAt }) => addedAt).sort();
  return first;
}

/** Every day from a time to another, both included. */
function daysBetween(from: string, until: Date): string[] {
  const days: string[] = [];
  const first = Date.parse(from.slice(0, 10));
  for (let day = first; day <= until.getTime(); day += DAY_MS) days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}
