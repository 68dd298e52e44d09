import type { Endpoint } from '../source.ts';

/** Polls in a row that must be sent on to the same place: a permanent redirect is often a mistake, undone within hours. */
const MOVES_BELIEVED = 3;

/**
 * The endpoint after a poll that permanent redirects led to `movedTo`, or that was answered in place. It is polled at its
 * new address once that was named often enough.
 */
export function afterMove(endpoint: Endpoint, movedTo: string | undefined): Endpoint {
  const { moved, ...stays } = endpoint;
  if (movedTo === undefined || movedTo === endpoint.url || endpoint.kind === 'section') return stays;
  const polls = moved?.to === movedTo ? moved.polls + 1 : 1;
  return polls < MOVES_BELIEVED ? { ...stays, moved: { to: movedTo, polls } } : { ...stays, url: movedTo };
}
