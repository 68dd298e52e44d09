import { openHost } from '../../../local/host.ts';
import { SOURCE_DEFAULTS } from '../../../shared/source.ts';
import { newState } from '../../../shared/steps/discover.ts';
import type { Pipeline } from '../../../shared/steps/pipeline.ts';
import { textOfObject } from '../../../shared/store/objects.ts';
import { type Kept, ordersOf, report } from './report.ts';

/** Articles that are read back at once. */
const AT_ONCE = 100;

/** Newsprint on one machine, as `newsprint collect` runs it: embedded database, folder bucket, queues in a folder. */
const { feeds, folder, pace } = ordersOf();
const stored: string[] = [];
const host = await openHost({
  data: folder,
  contact: 'load bench',
  allowLoopback: true,
  ...(pace && { collectors: pace.collectors }),
  observe: (event) => {
    if (event.type === 'finished' && event.outcome === 'stored' && event.articleId) stored.push(event.articleId);
  },
});
const now = new Date().toISOString();
for (const [i, url] of feeds.entries()) {
  await host.pipeline.sources.add({
    ...SOURCE_DEFAULTS,
    id: `site-${i}`,
    url,
    crawlDelaySeconds: pace?.crawlDelaySeconds ?? 0,
    addedAt: now,
    state: newState(now),
  });
}
await host.pipeline.queues.discover(feeds.map((_, i) => ({ v: 1, sourceId: `site-${i}` })));
await host.drain(30_000);
await report(keptBy(host.pipeline));
await host.close();

async function* keptBy({ articles, bucket }: Pipeline): AsyncGenerator<Kept> {
  for (let i = 0; i < stored.length; i += AT_ONCE) {
    for (const { url, textKey } of (await articles.getAll(stored.slice(i, i + AT_ONCE))).values()) {
      const object = textKey ? await bucket.get(textKey) : undefined;
      if (object) yield { url, text: textOfObject(object) };
    }
  }
}
