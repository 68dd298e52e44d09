import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openHost } from '../../local/host.ts';
import { SOURCE_DEFAULTS } from '../../shared/source.ts';
import { newState } from '../../shared/steps/discover.ts';
import { instrumentDatabase, instrumentFetcher, instrumentFiles, killAtBoundary } from './boundaries.ts';

/** What the harness tells its child, as JSON in the environment. */
interface Orders {
  data: string;
  sourceUrl: string;
  /** A name for the poll that is to be made: made once, however often the child is started. */
  poll: string;
  /** The boundary at which to be killed; 0 for none. */
  killAt: number;
}

/** One run of the whole pipeline on the embedded parts: polls the source and collects until nothing is left. */
const { data, sourceUrl, poll, killAt } = JSON.parse(process.env.FAULT_ORDERS ?? '{}') as Orders;
const pass = killAtBoundary(killAt);
const host = await openHost({ data, contact: 'fault harness', allowLoopback: true });
instrumentFiles(pass);
instrumentDatabase(host.pipeline.database, pass);
instrumentFetcher(host.pipeline.fetcher, pass);
const now = new Date().toISOString();
const source = {
  ...SOURCE_DEFAULTS,
  id: 'paper',
  url: sourceUrl,
  crawlDelaySeconds: 0,
  addedAt: now,
  state: newState(now),
};
await host.pipeline.sources.add(source);
const done = path.join(data, `polled-${poll}`);
if (!existsSync(done)) {
  await host.pipeline.queues.discover([{ v: 1, sourceId: 'paper' }]);
  writeFileSync(done, '');
}
await host.drain(60_000);
await host.close();
