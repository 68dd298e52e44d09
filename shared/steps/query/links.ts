import { InputError } from '../../errors.ts';
import type { Outcome } from '../../outcomes.ts';
import { decodeCursor, encodeCursor } from '../../store/cursor.ts';
import type { Link } from '../../store/ledger.ts';
import type { Archive } from '../archive.ts';
import { listArticles } from './articles.ts';

/** What the ledger is asked for. */
export interface LinkCriteria {
  source?: string | undefined;
  outcome?: Outcome | undefined;
  /** Found on this day or later. */
  since?: string | undefined;
}

/** A page of the ledger. */
export interface LinkPage {
  links: Link[];
  /** Where to go on; missing at the end. A page may be empty and still have one: its work was used up. */
  cursor?: string;
}

/** Rounds of reading that fill one page, where an outcome that has no index leaves some rows out. */
const MOST_ROUNDS = 4;
/** Rows looked at in a round there. */
const FILTERED_ROWS = 200;
/** Sorts behind every key. */
const LAST = '\uffff';

/**
 * The ledger, what was found last first, over all sources or in one. A round takes one request a source and one a
 * hundred rows, however long the ledger is.
 */
export async function listLinks(
  archive: Archive,
  { limit, cursor, ...criteria }: LinkCriteria & { limit: number; cursor?: string | undefined },
): Promise<LinkPage> {
  const question = { list: 'links', ...criteria };
  const { outcome } = criteria;
  let before = cursor === undefined ? LAST : decodeCursor(question, cursor);
  const sources = criteria.source === undefined ? await sourceIds(archive) : [criteria.source];
  const links: Link[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const want = outcome === undefined ? limit - links.length : FILTERED_ROWS;
    const { keys, more } = await newestKeys(archive, sources, { ...criteria, before, limit: want });
    const found = await archive.ledger.getAll(keys.map(idOf));
    for (const key of keys) {
      if (links.length === limit) return { links, cursor: encodeCursor(question, before) };
      before = key;
      const link = found.get(idOf(key));
      if (link && (outcome === undefined || link.outcome === outcome)) links.push(link);
    }
    if (!more) return { links };
    if (links.length === limit) break;
  }
  return { links, cursor: encodeCursor(question, before) };
}

/** The sources' keys, merged; they are given out only as far as every source was read. */
async function newestKeys(
  { ledger }: Archive,
  sources: readonly string[],
  stretch: Pick<LinkCriteria, 'outcome' | 'since'> & { before: string; limit: number },
): Promise<{ keys: string[]; more: boolean }> {
  const pages = await Promise.all(sources.map((source) => ledger.keys(source, stretch)));
  const [end = ''] = pages
    .flatMap(({ keys, more }) => (more ? (keys.at(-1) ?? []) : []))
    .sort()
    .reverse();
  const keys = pages
    .flatMap((page) => page.keys)
    .filter((key) => key >= end)
    .sort()
    .reverse();
  return { keys: keys.slice(0, stretch.limit), more: end !== '' || keys.length > stretch.limit };
}

function idOf(key: string): string {
  return key.slice(key.lastIndexOf('#') + 1);
}

async function sourceIds({ sources }: Archive): Promise<string[]> {
  return (await sources.list()).map(({ id }) => id);
}

/** Throws `InputError` when there is no such source, and no article of one that was removed or not imported. */
export async function checkSource(archive: Archive, id: string | undefined): Promise<void> {
  if (id === undefined || (await archive.sources.get(id))) return;
  if ((await listArticles(archive, { source: id, limit: 1 })).articles.length > 0) return;
  throw new InputError(`there is no source ${JSON.stringify(id)}; 'newsprint sources' lists them`, {
    parameter: 'source',
  });
}
