import type { Outcome } from '../../outcomes.ts';
import type { Link } from '../../store/ledger.ts';
import type { Archive } from '../archive.ts';
import { type LinkCriteria, listLinks } from './links.ts';

/** Links that are counted at most: what is counted is read, so that no list of the ledger grows dearer with it. */
export const MOST_COUNTED = 300;

/** What became of the links that were found last. */
export interface OutcomeCounts {
  /** By outcome, the most frequent first. */
  counts: [Outcome, number][];
  /** The links that were counted, found last first. */
  links: Link[];
  /** There are more than were counted. */
  more: boolean;
}

/** Counts the newest links by outcome. */
export async function countOutcomes(
  archive: Archive,
  criteria: Pick<LinkCriteria, 'source' | 'since'>,
): Promise<OutcomeCounts> {
  const { links, cursor } = await listLinks(archive, { ...criteria, limit: MOST_COUNTED });
  const counts = new Map<Outcome, number>();
  for (const { outcome } of links) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return { counts: [...counts].sort(([, a], [, b]) => b - a), links, more: cursor !== undefined };
}
