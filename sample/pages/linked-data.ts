import { html } from '../html.ts';
import type { Story } from '../story.ts';
import { PAPER, sectionName } from './chrome.ts';
import { imagePath } from './picture.ts';

/** What a story says of itself to those who share it. */
export function openGraph(story: Story, site: string): string {
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:site_name', PAPER],
    ['og:title', story.title],
    ['og:description', story.summary],
    ['og:url', site + story.path],
    ['og:image', site + imagePath(story)],
  ];
  return [
    ...properties.map(([property, content]) => `<meta property="${property}" content="${html(content)}">`),
    `<link rel="canonical" href="${site}${story.path}">`,
  ].join('\n');
}

/** What a story says of itself to machines (schema.org NewsArticle as JSON-LD). */
export function linkedData(story: Story, site: string): string {
  const thing = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.summary,
    url: site + story.path,
    inLanguage: story.language,
    datePublished: story.publishedAt,
    dateModified: story.modifiedAt,
    author: story.authors.map(({ name, kind }) => ({
      '@type': kind === 'person' ? 'Person' : 'Organization',
      name,
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: PAPER },
    articleSection: sectionName(story),
    keywords: story.tags,
    isAccessibleForFree: story.fate !== 'subscribers',
  };
  return `<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', '\\u003c')}</script>`;
}
