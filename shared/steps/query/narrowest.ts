import { INDEX } from '../../names.ts';
import { authorPartition, clusterPartition, tagPartition } from '../../store/article-keys.ts';
import { type Partition, partitionRows, type Stretch } from '../../store/query-rows.ts';
import type { Table } from '../../store/table.ts';
import type { Criteria } from './criteria.ts';

/** A partition that holds every article asked for, and the criteria that it does not see to. */
export interface Narrowed {
  partition: Partition;
  filters: Criteria;
  /** Requests that it took to choose it. */
  requests: number;
}

/** Rows by which partitions are compared. */
const SAMPLE = 50;

/**
 * The narrowest partition that the criteria name; undefined when they name none. A cluster is narrow by nature. Of
 * several others the beginnings are read, one request each: the one that is read to its end with fewest rows, or else
 * whose rows lie furthest apart in time, has least to throw away.
 */
export async function narrowest(table: Table, criteria: Criteria, stretch: Stretch): Promise<Narrowed | undefined> {
  const { cluster, tag, author, source, ...others } = criteria;
  if (cluster !== undefined)
    return { partition: facet(clusterPartition(cluster)), filters: { ...others, tag, author, source }, requests: 0 };
  const named: Omit<Narrowed, 'requests'>[] = [];
  if (author !== undefined)
    named.push({ partition: facet(authorPartition(author)), filters: { ...others, tag, source } });
  if (tag !== undefined) named.push({ partition: facet(tagPartition(tag)), filters: { ...others, author, source } });
  if (source !== undefined)
    named.push({
      partition: { index: INDEX.bySource, key: 'sourceId', sort: 'sortKey', value: source },
      filters: { ...others, tag, author },
    });
  const [only] = named;
  if (named.length < 2) return only && { ...only, requests: 0 };
  const widths = await Promise.all(named.map(({ partition }) => widthOf(table, partition, stretch)));
  const least = Math.min(...widths);
  const found = named[widths.indexOf(least)];
  return found && { ...found, requests: named.length };
}

function facet(value: string): Partition {
  return { key: 'pk', sort: 'sk', value };
}

/** How many rows there are or, where they are too many to read, may be: more than a sample, by rows a day. */
async function widthOf(table: Table, partition: Partition, stretch: Stretch): Promise<number> {
  const { rows, more } = await partitionRows(table, partition, { ...stretch, limit: SAMPLE });
  const [first, last] = [rows[0], rows.at(-1)];
  if (!more || !first || !last) return rows.length;
  const days = (Date.parse(first.sortedAt) - Date.parse(last.sortedAt)) / (24 * 60 * 60_000);
  return SAMPLE + SAMPLE / Math.max(days, 1e-6);
}
