import { articleLinks } from './article-links.ts';
import { announcedFeeds, announcedSitemaps } from './autodiscovery.ts';
import { linksOf } from './page-links.ts';
import type { Discovery } from './read.ts';

/** Reads a front page or section page: the feeds and sitemaps it announces, and the articles it links to. */
export function parseSection(
  html: string,
  url: string,
): Pick<Discovery, 'title' | 'candidates' | 'sitemaps' | 'feeds'> {
  const page = linksOf(html, url);
  const { title } = page;
  return {
    ...(title ? { title } : {}),
    candidates: articleLinks(page.links, url).map(({ url, text }) => (text ? { url, title: text } : { url })),
    sitemaps: announcedSitemaps(page, url),
    feeds: announcedFeeds(page, url),
  };
}
