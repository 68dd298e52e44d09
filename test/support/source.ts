import { SOURCE_DEFAULTS, type Source } from '../../shared/source.ts';

/** A source for tests that was added long ago, with whatever a test cares about laid over it. */
export function aSource(fields: Partial<Source> = {}): Source {
  const addedAt = '2026-11-01T00:00:00.000Z';
  return {
    ...SOURCE_DEFAULTS,
    id: 'paper',
    url: 'https://paper.example/',
    addedAt,
    state: {
      endpoints: [],
      nextPollAt: addedAt,
      intervalMinutes: 30,
      health: { failureScore: 0, polls: 0, found: 0, gaps: 0, problems: [] },
      hours: [],
    },
    ...fields,
  };
}
