import { articlePage, prose, rss } from './paper.ts';
import { startWeb, type Web } from './web.ts';

/** A process that serves so many papers, each on its own port, with so many articles; answers any message with what they saw. */
const [sites = 0, articles = 0] = process.argv.slice(2).map(Number);

const webs: Web[] = [];
for (let site = 0; site < sites; site++) {
  const web = await startWeb();
  const paths = Array.from({ length: articles }, (_, i) => `/news/story-${i}.html`);
  web.answers['/feed.xml'] = { headers: { 'content-type': 'application/rss+xml' }, body: rss(web.url, paths) };
  for (const [i, path] of paths.entries())
    web.answers[path] = articlePage(`Story ${i} of ${site}`, prose(`Site${site}x${i}`));
  webs.push(web);
}
process.on('message', () => {
  process.send?.(webs.map(({ seen }) => seen.map(({ at }) => at)));
});
process.send?.(webs.map(({ url }) => url));
