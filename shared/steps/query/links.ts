import { InputError } from '../../errors.ts';
import type { Outcome } from '../../outcomes.ts';
import { decodeCursor, encodeCursor } from '../../store/cursor.ts';
import type { Link } from '../../store/ledger.ts';
import type { Item } from '../../store/table.ts';
import type { Archive } from '../archive.ts';

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
  /** Where to go on; missing at the end. */
  cursor?: string;
}

/** Sources that one page looks at, when it is for all of them; each takes a query and the reading of its rows. */
const MOST_SOURCES = 12;

/** The ledger, source after source, in each what was found last first. */
export async function listLinks(
  archive: Archive,
  { limit, cursor, ...criteria }: LinkCriteria & { limit: number; cursor?: string | undefined },
): Promise<LinkPage> {
  const question = { list: 'links', ...criteria };
  const { outcome, since } = criteria;
  const start = cursor === undefined ? undefined : (JSON.parse(decodeCursor(question, cursor)) as Position);
  let after = start?.after;
  const links: Link[] = [];
  for (const [at, source] of (await sourcesFrom(archive, criteria.source, start?.source)).entries()) {
    const next = (position: Position) => ({ links, cursor: encodeCursor(question, JSON.stringify(position)) });
    if (at === MOST_SOURCES || links.length >= limit) return next({ source });
    const page = await archive.ledger.list(source, { outcome, since, limit: limit - links.length, after });
    links.push(...page.links);
    after = undefined;
    if (page.last) return next({ source, after: page.last });
  }
  return { links };
}

interface Position {
  source: string;
  after?: Item;
}

async function sourcesFrom({ sources }: Archive, only: string | undefined, first = ''): Promise<string[]> {
  if (only !== undefined) return [only];
  return (await sources.list()).map(({ id }) => id).filter((id) => id >= first);
}

/** Throws `InputError` when there is no such source. */
export async function checkSource({ sources }: Archive, id: string | undefined): Promise<void> {
  if (id === undefined || (await sources.get(id))) return;
  throw new InputError(`there is no source ${JSON.stringify(id)}; 'newsprint sources' lists them`, {
    parameter: 'source',
  });
}
