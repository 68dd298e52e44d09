import type { Host } from '../local/host.ts';
import type { Source, SourceConfig } from '../shared/source.ts';
import { sourceFromUrl } from '../shared/sources/from-url.ts';
import { catchUp } from '../shared/steps/catch-up.ts';
import { newState } from '../shared/steps/discover.ts';
import type { Progress } from './progress.ts';

/** A slot further away than this is left for the next run; the message stays in its queue. */
const PATIENCE_MS = 2 * 60_000;

/**
 * Collects addresses now, each as a source: adds what is new, polls, and works until the queues are empty.
 * An address that could not be read leaves nothing behind; it is in the progress' failures.
 */
export async function collectAddresses(
  host: Host,
  addresses: readonly (string | SourceConfig)[],
  progress: Progress,
): Promise<void> {
  const { sources } = host.pipeline;
  const added: Source[] = [];
  const wanted: string[] = [];
  for (const address of addresses) {
    const config = typeof address === 'string' ? sourceFromUrl(address) : address;
    const source: Source = { ...config, addedAt: new Date().toISOString(), state: newState(new Date().toISOString()) };
    if (await sources.add(source)) added.push(source);
    wanted.push(source.id);
  }
  await host.pipeline.queues.discover(wanted.map((sourceId) => ({ v: 1, sourceId })));
  await host.drain(PATIENCE_MS);
  await catchUp(host.pipeline);
  for (const { id } of added) {
    const source = await sources.get(id);
    if (source && source.state.health.lastSuccessAt === undefined) await sources.remove(id);
  }
  progress.stop();
}

/** Collects every source and re-check that is due. */
export async function collectDue(host: Host, progress: Progress): Promise<void> {
  await host.tick();
  await host.drain(PATIENCE_MS);
  await catchUp(host.pipeline);
  progress.stop();
}
