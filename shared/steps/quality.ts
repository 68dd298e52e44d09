import { INDEX } from '../names.ts';
import { type QualityRow, qualityOf, type SourceQuality } from '../quality.ts';
import type { Source } from '../source.ts';
import type { Pipeline } from './pipeline.ts';

/** Latest articles that are looked at: one read of the index, some eight units. */
const LATEST = 50;
const DAY_MS = 24 * 60 * 60_000;

/** How well a source's latest articles are read; looked at again after a day. */
export async function lookAtQuality(
  { articles, now }: Pipeline,
  { id, state: { health } }: Source,
): Promise<SourceQuality | undefined> {
  const before = health.quality;
  const isRecent = before !== undefined && now().getTime() - Date.parse(before.at) < DAY_MS;
  if (health.found === 0 || isRecent) return before;
  const { items } = await articles.table.query({
    index: INDEX.bySource,
    keys: { expression: 'sourceId = :source', values: { ':source': id } },
    limit: LATEST,
    descending: true,
  });
  return qualityOf(items as unknown as QualityRow[], now().toISOString(), before);
}
