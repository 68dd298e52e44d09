import type { Article } from '../article.ts';

/** The beginning of an RSS 2.0 feed; `RSS_FOOT` ends it. */
export function rssHead(description: string, builtAt: Date): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Newsprint</title>
<link>urn:newsprint:archive</link>
<description>${escaped(description)}</description>
<lastBuildDate>${builtAt.toUTCString()}</lastBuildDate>
`;
}

export const RSS_FOOT = '</channel>\n</rss>\n';

/** One article as an item. */
export function rssItem({ id, url, title, authors, tags, summary, sortedAt }: Article): string {
  return [
    '<item>',
    `<title>${escaped(title)}</title>`,
    `<link>${escaped(url)}</link>`,
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    `<pubDate>${new Date(sortedAt).toUTCString()}</pubDate>`,
    ...authors.map((author) => `<dc:creator>${escaped(author)}</dc:creator>`),
    ...tags.map((tag) => `<category>${escaped(tag)}</category>`),
    ...(summary ? [`<description>${escaped(summary)}</description>`] : []),
    '</item>\n',
  ].join('\n');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML has no way to write most control characters, nor half a surrogate pair: they are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
