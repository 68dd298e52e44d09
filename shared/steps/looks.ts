import { IN_ARCHIVE } from '../outcomes.ts';
import type { Source, SourceState } from '../source.ts';
import { foundAtOfKey, idOfKey, type Link } from '../store/ledger.ts';
import { NEVER } from '../store/sources.ts';
import type { Pipeline } from './pipeline.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Corrections thin out: a stored article is looked at again this long after it was found. */
const LOOK_AFTER_MS = [HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS, 7 * 24 * HOUR_MS] as const;

/** Links that one turn takes for each of those times; the rest is due at once again. */
const LINKS_PER_TURN = 250;

/** A look waits this long for its source's next poll, which sends it at next to no cost, before it gets a turn of its own. */
const WAITS_FOR_POLL_MS = 30 * MINUTE_MS;

/** All that this asks of a pipeline. */
type Ledgered = Pick<Pipeline, 'ledger' | 'now'>;

/** Articles that are due to be looked at again, and how far that brings their source. */
export interface DueLooks {
  links: Link[];
  /** `SourceState.lookedTo`, once they are sent. */
  lookedTo: string[];
  /** More are due than one turn takes. */
  more: boolean;
}

/**
 * The stored articles of a source that are due to be looked at again. When that is follows from when they were found, and
 * the ledger lists a source's links by that: so a place in its list for each of the four times is all that is kept.
 */
export async function dueLooks({ ledger, now }: Ledgered, { id, state }: Source): Promise<DueLooks> {
  const windows = await Promise.all(
    LOOK_AFTER_MS.map(async (after, i) => {
      const until = new Date(now().getTime() - after).toISOString();
      const from = state.lookedTo?.[i] ?? until;
      const { keys, more } = await ledger.keysAfter(id, { from, until, limit: LINKS_PER_TURN });
      return { keys, more, lookedTo: (more ? keys.at(-1) : undefined) ?? until };
    }),
  );
  const links = await ledger.getAll([...new Set(windows.flatMap(({ keys }) => keys.map(idOfKey)))]);
  return {
    links: [...links.values()].filter(({ outcome }) => IN_ARCHIVE.has(outcome)),
    lookedTo: windows.map(({ lookedTo }) => lookedTo),
    more: windows.some(({ more }) => more),
  };
}

/**
 * What a source's state says of its looks once the due ones are sent. It gets a turn for them alone only where no poll comes
 * soon enough. `found`: this turn found links, which the ledger's list may not show yet.
 */
export async function placeAfter(
  { ledger, now }: Ledgered,
  { id, state }: Pick<Source, 'id' | 'state'>,
  { lookedTo, more }: DueLooks,
  found: boolean,
): Promise<Pick<SourceState, 'lookedTo' | 'nextLookAt'>> {
  const time = now().getTime();
  if (more) return { lookedTo, nextLookAt: new Date(time).toISOString() };
  if (Date.parse(state.nextPollAt) <= time + WAITS_FOR_POLL_MS) return { lookedTo };
  const times = await Promise.all(
    LOOK_AFTER_MS.map(async (after, i) => {
      const { keys } = await ledger.keysAfter(id, { from: lookedTo[i] ?? '0', until: NEVER, limit: 1 });
      return keys.map((key) => Date.parse(foundAtOfKey(key)) + after);
    }),
  );
  const next = Math.min(...times.flat(), ...(found ? [time + LOOK_AFTER_MS[0]] : []));
  return next < Number.POSITIVE_INFINITY ? { lookedTo, nextLookAt: new Date(next).toISOString() } : { lookedTo };
}
