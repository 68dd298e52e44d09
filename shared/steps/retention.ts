import type { Source } from '../source.ts';
import type { Archive } from './archive.ts';
import { type Receipt, takeDown } from './takedown.ts';
import { walkArticles } from './walk.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Removes the articles that are older than their source keeps them, in batches; yields their receipts. */
export async function* applyRetention(archive: Archive): AsyncGenerator<Receipt[]> {
  for (const source of await archive.sources.list()) {
    const until = lastDayGone(source, archive.now());
    if (until === undefined) continue;
    for await (const articles of walkArticles(archive, { sourceId: source.id, until })) {
      yield await takeDown(archive, articles, `its source keeps articles for ${source.retentionDays} days`);
    }
  }
}

/** The last whole day that a source no longer keeps; undefined when it keeps everything. */
function lastDayGone({ retentionDays }: Source, now: Date): string | undefined {
  if (retentionDays === undefined) return undefined;
  return new Date(now.getTime() - (retentionDays + 1) * DAY_MS).toISOString().slice(0, 10);
}
