import type { Pipeline } from '../../shared/steps/pipeline.ts';
import { idOfKey } from '../../shared/store/ledger.ts';

const HOUR_MS = 3_600_000;

/**
 * Lets the time pass after which a source's articles are looked at again for the first time: all that it has found was found
 * an hour and a half ago, and its next poll is far away. Done again after a kill, it comes to the same.
 */
export async function letAnHourPass(pipeline: Pipeline, sourceId: string): Promise<void> {
  const source = await pipeline.sources.get(sourceId);
  if (!source) throw new Error(`there is no source ${sourceId}`);
  const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
  const { keys } = await pipeline.ledger.keys(sourceId, { before: '\uffff', limit: 1_000 });
  const links = await pipeline.ledger.getAll([...new Set(keys.map(idOfKey))]);
  for (const link of links.values()) await pipeline.ledger.save({ ...link, foundAt: ago(1.5 * HOUR_MS) });
  const state = {
    ...source.state,
    nextPollAt: new Date(Date.now() + 12 * HOUR_MS).toISOString(),
    nextLookAt: ago(0),
    lookedTo: [1, 6, 24, 168].map((hours) => ago((hours + 2) * HOUR_MS)),
  };
  await pipeline.sources.saveState(sourceId, state, false);
}
