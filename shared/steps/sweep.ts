import { INDEX, KEY } from '../names.ts';
import { IN_ARCHIVE } from '../outcomes.ts';
import { type Link, linkKey } from '../store/ledger.ts';
import { leftoversOf } from '../store/leftovers.ts';
import type { Item } from '../store/table.ts';
import type { Archive } from './archive.ts';
import { type CaughtUp, catchUp } from './catch-up.ts';
import { applyRetention } from './retention.ts';
import { takeDown } from './takedown.ts';

/** What a sweep did. */
export interface Swept extends CaughtUp {
  /** Articles that were older than their source keeps them. */
  expired: number;
  /** URLs that no feed has listed for 90 days and that never became an article. */
  forgotten: number;
}

const FORGET_AFTER_MS = 90 * 24 * 60 * 60_000;

/** The upkeep of an archive, worth running once a day: catches up, applies retention, forgets old URLs. */
export async function sweep(archive: Archive): Promise<Swept> {
  const caughtUp = await catchUp(archive);
  let expired = 0;
  for await (const receipts of applyRetention(archive)) expired += receipts.length;
  await removeLeftovers(archive);
  let forgotten = 0;
  for (const { id } of await archive.sources.list()) forgotten += await forgetLinks(archive, id);
  return { ...caughtUp, expired, forgotten };
}

/** What deliveries stored of articles while those were taken down. */
async function removeLeftovers(archive: Archive): Promise<void> {
  for (const { id } of await leftoversOf(archive.articles.table).list()) {
    const tombstone = await archive.articles.tombstone(id);
    await takeDown(archive, [{ id }], tombstone?.takenDownFor ?? 'removed on request');
  }
}

async function forgetLinks({ ledger, now }: Archive, sourceId: string): Promise<number> {
  const cutoff = new Date(now().getTime() - FORGET_AFTER_MS).toISOString();
  let forgotten = 0;
  let after: Item | undefined;
  do {
    const page = await ledger.table.query({
      index: INDEX.byLink,
      keys: {
        expression: 'linkSource = :source AND linkKey < :cutoff',
        values: { ':source': sourceId, ':cutoff': cutoff },
      },
      limit: 100,
      after,
    });
    const links = await ledger.getAll(page.items.map(({ pk }) => String(pk).slice(KEY.link.length)));
    const old = [...links.values()].filter((link) => isForgettable(link, cutoff));
    await ledger.table.batchWrite(old.map(({ id }) => ({ remove: linkKey(id) })));
    forgotten += old.length;
    after = page.last;
  } while (after);
  return forgotten;
}

/** Tombstones stay for ever; what is in the archive stays with its article. */
function isForgettable({ outcome, listedAt }: Link, cutoff: string): boolean {
  return listedAt < cutoff && outcome !== 'taken-down' && !IN_ARCHIVE.has(outcome);
}
