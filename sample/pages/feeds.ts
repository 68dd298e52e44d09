import { html } from '../html.ts';
import type { Story } from '../story.ts';
import { PAPER, sectionName } from './chrome.ts';
import { rssDate } from './dates.ts';

/** Where the feed sends its readers: the short address of a story that has one. */
function linkOf({ path, shortPath }: Story): string {
  return shortPath ?? path;
}

/** The whole newspaper as RSS 2.0. */
export function rssFeed(stories: readonly Story[], site: string): string {
  const items = stories.map(
    (story) => `<item>
<title>${html(story.title)}</title>
<link>${site}${linkOf(story)}?utm_source=rss&amp;utm_medium=feed</link>
<guid isPermaLink="true">${site}${linkOf(story)}</guid>
${story.publishedAt ? `<pubDate>${rssDate(story.publishedAt)}</pubDate>` : ''}
<category>${sectionName(story)}</category>
<description>${html(story.summary)}</description>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>${PAPER}</title>
<link>${site}/</link>
<description>News of Quillhaven and of the sea in front of it</description>
<language>en</language>
${items.join('\n')}
</channel>
</rss>
`;
}

/** One section as Atom (RFC 4287). */
export function atomFeed(stories: readonly Story[], site: string): string {
  const entries = stories.map(
    (story) => `<entry>
<id>${site}${story.path}</id>
<title>${html(story.title)}</title>
<link rel="alternate" href="${site}${story.path}"/>
<published>${story.publishedAt}</published>
<updated>${story.modifiedAt ?? story.publishedAt}</updated>
${story.authors.map(({ name }) => `<author><name>${html(name)}</name></author>`).join('')}
<summary>${html(story.summary)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${site}/harbour</id>
<title>${PAPER}: Harbour</title>
<updated>2026-11-17T09:05:00Z</updated>
${entries.join('\n')}
</feed>
`;
}

/** The news sitemap (the sitemaps.org protocol with the news extension): dated stories alone. */
export function newsSitemap(stories: readonly Story[], site: string): string {
  const urls = stories.flatMap((story) =>
    story.publishedAt === undefined || story.shortPath !== undefined
      ? []
      : `<url>
<loc>${site}${story.path}</loc>
<lastmod>${story.modifiedAt ?? story.publishedAt}</lastmod>
<news:news>
<news:publication><news:name>${PAPER}</news:name><news:language>${story.language}</news:language></news:publication>
<news:publication_date>${story.publishedAt}</news:publication_date>
<news:title>${html(story.title)}</news:title>
</news:news>
</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Robots.txt (RFC 9309): the archive is closed, and the news sitemap is named. */
export function robotsTxt(site: string): string {
  return `User-agent: *
Disallow: /archive/
Disallow: /login

Sitemap: ${site}/news-sitemap.xml
`;
}
