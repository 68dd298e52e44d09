import { extractFromHtml } from '@extractus/article-extractor';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { fetch } from 'undici';
import { keep, keptIn, ordersOf, report } from './report.ts';

/** The script that somebody writes in an evening: rss-parser, undici and article-extractor, sixteen feeds at once. */
const { feeds, folder } = ordersOf();
let articles = 0;
const waiting = [...feeds];

async function collectFeed(url) {
  const { items } = await new RssParser().parseString(await (await fetch(url)).text());
  for (const { link } of items) {
    try {
      const reply = await fetch(link);
      if (!reply.ok) continue;
      const article = await extractFromHtml(await reply.text(), link);
      if (!article) continue;
      await keep(folder, ++articles, { ...article, url: link });
    } catch {
      // A page that fails is left out, as such scripts do.
    }
  }
}

async function work() {
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift())
    await collectFeed(url).catch(() => undefined);
}

await Promise.all(Array.from({ length: 16 }, work));
await report(texts());

async function* texts() {
  for await (const { url, content } of keptIn(folder))
    yield { url, text: parseHTML(`<html><body>${content}</body></html>`).document.body.textContent };
}
