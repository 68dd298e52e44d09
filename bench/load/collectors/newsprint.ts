import { openHost } from '../../../local/host.ts';
import { SOURCE_DEFAULTS } from '../../../shared/source.ts';
import { newState } from '../../../shared/steps/discover.ts';
import { textOfObject } from '../../../shared/store/objects.ts';
import { type Collected, ordersOf, report } from './report.ts';

/** Newsprint on one machine, as `newsprint collect` runs it: embedded database, folder bucket, queues in a folder. */
const { feeds, folder } = ordersOf();
const stored: string[] = [];
const host = await openHost({
  data: folder,
  contact: 'load bench',
  allowLoopback: true,
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
    crawlDelaySeconds: 0,
    addedAt: now,
    state: newState(now),
  });
}
await host.pipeline.queues.discover(feeds.map((_, i) => ({ v: 1, sourceId: `site-${i}` })));
await host.drain(30_000);
await report(async () => {
  const { articles, bucket } = host.pipeline;
  const texts: Collected['texts'] = [];
  for (const { url, textKey } of (await articles.getAll(stored)).values()) {
    const object = textKey ? await bucket.get(textKey) : undefined;
    if (object) texts.push({ url, text: textOfObject(object) });
  }
  return texts;
});
await host.close();
