import type { Story } from './story.ts';
import { randomFor } from './words.ts';

/** A feed that lists stories at `<base>/news/<number>.html`: RSS for four sites of five, Atom for the others. */
export function feedOf(seed: number, site: number, base: string, stories: readonly Story[]): string {
  return randomFor(seed, `feed ${site}`)() < 0.8 ? rss(base, stories) : atom(base, stories);
}

/** Readers' programs count visits with parameters, which lead to the same page. */
const linkTo = (base: string, number: number) => `${base}/news/${number}.html?utm_source=feed&amp;utm_medium=rss`;

function rss(base: string, stories: readonly Story[]): string {
  const items = stories.map(
    ({ title, publishedAt, paragraphs }, i) =>
      `<item><title>${title}</title><link>${linkTo(base, i)}</link><guid isPermaLink="false">${base}#${i}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><description>${paragraphs[0]}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>News</title><link>${base}/</link>${items.join('\n')}</channel></rss>`;
}

function atom(base: string, stories: readonly Story[]): string {
  const entries = stories.map(
    ({ title, publishedAt }, i) =>
      `<entry><title>${title}</title><link rel="alternate" href="${linkTo(base, i)}"/><id>${base}#${i}</id><published>${publishedAt}</published><updated>${publishedAt}</updated></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link href="${base}/"/><id>${base}</id>${entries.join('\n')}</feed>`;
}
