import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Host, openHost } from '../../local/host.ts';
import type { PipelineEvent } from '../../shared/events.ts';
import { SOURCE_DEFAULTS, type SourceConfig } from '../../shared/source.ts';
import { newState } from '../../shared/steps/discover.ts';

/** A host in a folder of its own, that notes every event. */
export interface TestHost extends Host {
  folder: string;
  events: PipelineEvent[];
  /** Adds a source, or replaces it with its state. */
  addSource(config: Partial<SourceConfig> & { id: string; url: string }): Promise<void>;
  /** Polls the sources and collects what they list. */
  run(...sourceIds: string[]): Promise<void>;
  /** How each URL's path ended in the last run. */
  outcomes(): Record<string, string>;
}

/** Opens a host for a test; without a folder, in a new one that is removed when it closes. */
export async function testHost(folder?: string): Promise<TestHost> {
  const data = folder ?? (await mkdtemp(path.join(tmpdir(), 'newsprint-host-')));
  const events: PipelineEvent[] = [];
  const host = await openHost({ data, contact: 'test', allowLoopback: true, observe: (event) => events.push(event) });
  return {
    ...host,
    folder: data,
    events,

    async addSource(config) {
      const now = new Date().toISOString();
      await host.pipeline.sources.save({
        ...SOURCE_DEFAULTS,
        crawlDelaySeconds: 0,
        ...config,
        addedAt: now,
        state: newState(now),
      });
    },

    async run(...sourceIds) {
      events.length = 0;
      await host.pipeline.queues.discover(sourceIds.map((sourceId) => ({ v: 1, sourceId })));
      await host.drain(30_000);
    },

    outcomes() {
      const ends = events.flatMap((event) => (event.type === 'finished' ? [event] : []));
      return Object.fromEntries(ends.map(({ url, outcome }) => [new URL(url).pathname, outcome]));
    },

    async close() {
      await host.close();
      if (!folder) await rm(data, { recursive: true });
    },
  };
}
