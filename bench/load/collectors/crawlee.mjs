import path from 'node:path';
import { CheerioCrawler, Dataset, log } from '@crawlee/cheerio';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { keptIn, ordersOf, report } from './report.ts';

/** crawlee's CheerioCrawler with Readability, as its documentation puts them together; as many requests at once as Newsprint. */
const { feeds, folder } = ordersOf();
log.setLevel(log.LEVELS.OFF);

const crawler = new CheerioCrawler({
  maxConcurrency: 16,
  additionalMimeTypes: ['application/rss+xml', 'application/atom+xml'],
  async requestHandler({ request, body, crawler: self }) {
    if (request.label !== 'ARTICLE') {
      const { items } = await new RssParser().parseString(String(body));
      await self.addRequests(items.map(({ link }) => ({ url: link, label: 'ARTICLE' })));
      return;
    }
    const { document } = parseHTML(String(body));
    const article = new Readability(document).parse();
    if (article) await Dataset.pushData({ url: request.url, title: article.title, text: article.textContent });
  },
});
await crawler.run(feeds);
await report(keptIn(path.join(folder, 'datasets', 'default')));
