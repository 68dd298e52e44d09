const FEEDS = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feeds/posts/default',
  '/feed.json',
];
const SITEMAPS = ['/sitemap-news.xml', '/news-sitemap.xml', '/sitemap_news.xml', '/sitemap.xml', '/sitemap_index.xml'];

/**
 * Where a site that announces nothing usually keeps its feeds and sitemaps, most likely first. A section's own feed is
 * tried before the whole site's.
 */
export function usualPlaces(siteUrl: string): { feeds: string[]; sitemaps: string[] } {
  const { origin, pathname } = new URL(siteUrl);
  const section = pathname.replace(/\/[^/]*\.[a-z]{2,5}$/i, '').replace(/\/+$/, '');
  const ofSection = section === '' ? [] : ['/feed', '/rss', '.rss'].map((end) => `${origin}${section}${end}`);
  return {
    feeds: [...ofSection, ...FEEDS.map((path) => `${origin}${path}`)],
    sitemaps: SITEMAPS.map((path) => `${origin}${path}`),
  };
}
