import { articlePage } from './pages/article.ts';
import { SECTIONS } from './pages/chrome.ts';
import { atomFeed, newsSitemap, robotsTxt, rssFeed } from './pages/feeds.ts';
import { frontPage, sectionPage } from './pages/listings.ts';
import { consentPage, gonePage, notFoundPage } from './pages/notices.ts';
import { imagePath, picture, STYLE } from './pages/picture.ts';
import { type Day, storiesOn } from './stories.ts';
import { type Story, sectionOf } from './story.ts';

/** What the newspaper answers at a path. */
export interface Reply {
  status: number;
  /** Content type, without its charset. */
  type: string;
  body: string;
  /** Where a redirect leads. */
  location?: string;
}

/** Everything the newspaper serves on a day, by path. `site` is its address without a slash at its end. */
export function routesOn(day: Day, site: string): Map<string, Reply> {
  const stories = storiesOn(day);
  const routes = new Map<string, Reply>([
    ['/', page(frontPage(stories))],
    ['/robots.txt', ok('text/plain', robotsTxt(site))],
    ['/feed.xml', ok('application/rss+xml', rssFeed(stories, site))],
    ['/harbour/atom.xml', ok('application/atom+xml', atomFeed(inSection(stories, 'harbour'), site))],
    ['/news-sitemap.xml', ok('application/xml', newsSitemap(stories, site))],
    ['/paper.css', ok('text/css', STYLE)],
  ]);
  for (const section of Object.keys(SECTIONS)) {
    routes.set(`/${section}`, page(sectionPage(section, inSection(stories, section))));
  }
  for (const story of stories) {
    routes.set(story.path, storyReply(story, stories, site));
    routes.set(imagePath(story), ok('image/svg+xml', picture(story.path)));
    if (story.shortPath) routes.set(story.shortPath, { ...page('', 301), location: site + story.path });
  }
  return routes;
}

/** The answer at any other path. */
export const NOT_FOUND: Reply = page(notFoundPage(), 404);

function storyReply(story: Story, stories: readonly Story[], site: string): Reply {
  if (story.fate === 'gone') return page(gonePage(), 410);
  if (story.fate === 'consent') return page(consentPage());
  const at = stories.indexOf(story);
  const others = [...stories.slice(at + 1), ...stories.slice(0, at)].filter(({ title }) => title !== story.title);
  return page(articlePage(story, others, site));
}

function inSection(stories: readonly Story[], section: string): Story[] {
  return stories.filter((story) => sectionOf(story) === section);
}

function ok(type: string, body: string): Reply {
  return { status: 200, type, body };
}

function page(body: string, status = 200): Reply {
  return { status, type: 'text/html', body };
}
