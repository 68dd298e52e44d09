import { httpUrl } from './http-url.ts';
import type { PageLinks } from './page-links.ts';

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i;
/** Links to feeds that pages show to people, where their head announces none. */
const FEED_PATH =
  /(?:\/(?:feed|rss|atom)(?:\.xml|\.rss)?\/?|\.rss|\.atom|\/(?:feed|rss|atom|index)\.(?:xml|rdf|json))$/i;
/** The feeds of comments, of a search or of one tag are none of the page's own. */
const ASIDE = /comment|kommentar|oembed|wp-json|xmlrpc|\/search/i;

/** The feeds that a page announces, best first: its own before those of comments, then in the page's order. */
export function announcedFeeds({ heads, links }: PageLinks, pageUrl: string): string[] {
  const announced = heads.flatMap(({ rel = '', type = '', href = '', title = '' }) => {
    const isFeed = /\b(?:alternate|feed)\b/i.test(rel) && FEED_TYPE.test(type.trim()) && href !== '';
    return isFeed && !/oembed|wp-json\/wp/i.test(href) ? [{ href, isAside: ASIDE.test(`${href} ${title}`) }] : [];
  });
  const own = announced.filter(({ isAside }) => !isAside);
  const aside = announced.filter(({ isAside }) => isAside);
  const urls = [...own, ...aside].map(({ href }) => href);
  if (urls.length === 0) {
    urls.push(
      ...links.map(({ url }) => url).filter((url) => FEED_PATH.test(new URL(url).pathname) && !ASIDE.test(url)),
    );
  }
  return [...new Set(urls)].filter((url) => url !== pageUrl);
}

/** The sitemaps that a page links to in its head. */
export function announcedSitemaps({ heads }: PageLinks, pageUrl: string): { url: string }[] {
  return heads.flatMap(({ rel = '', href = '' }) => {
    const url = /\bsitemap\b/i.test(rel) ? httpUrl(href, pageUrl) : undefined;
    return url === undefined ? [] : [{ url }];
  });
}
