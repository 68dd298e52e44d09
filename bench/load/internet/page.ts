import type { Story } from './story.ts';
import { between, clause, nameOf, pick, randomFor } from './words.ts';

/** Phrases that stand on every page around its article, and must not be in the article's text. */
export const CHROME = [
  'We and our 214 partners store cookies on your device',
  'Sign up for our morning letter and never miss a story',
  'Share this article with your friends',
  'You may also like these picks from our editors',
  'Be the first to leave a comment on this piece',
  'All rights reserved by the Loopback Press Association',
] as const;

/** What a site's pages have in common. */
interface Theme {
  name: string;
  /** Class names, as a build tool would have made them. */
  content: string;
  row: string;
  box: string;
  layout: 'article' | 'main' | 'divs' | 'table';
  /** A promotion stands between the article's paragraphs. */
  interrupts: boolean;
  /** Metadata as JSON-LD, as meta tags, or only as text on the page. */
  metadata: 'json-ld' | 'meta' | 'text';
}

/** The look of site `site`: always the same for a seed. */
export function themeOf(seed: number, site: number): Theme {
  const random = randomFor(seed, `theme ${site}`);
  const token = () => Math.floor(random() * 36 ** 5).toString(36);
  return {
    name: `The ${pick(random, ['Harbour', 'Valley', 'Northern', 'Evening', 'Island'])} ${pick(random, ['Post', 'Herald', 'Courier', 'Mirror'])} ${site}`,
    content: pick(random, ['article-body', 'story__text', 'entry-content', `c-${token()}`, `css-${token()}`]),
    row: `css-${token()}`,
    box: `css-${token()}`,
    layout: pick(random, ['article', 'article', 'main', 'divs', 'divs', 'table'] as const),
    interrupts: random() < 0.5,
    metadata: pick(random, ['json-ld', 'json-ld', 'meta', 'text'] as const),
  };
}

/** The page of an article, some 40 to 70 KB, most of it not the article, as news pages are. `tick` changes with each fetch. */
export function pageOf(seed: number, site: number, number: number, story: Story, tick: number): string {
  const theme = themeOf(seed, site);
  const random = randomFor(seed, `page ${site} ${number}`);
  const paragraphs = story.paragraphs.map((paragraph) => `<p class="${theme.row}">${escapeHtml(paragraph)}</p>`);
  if (theme.interrupts) paragraphs.splice(Math.ceil(paragraphs.length / 2), 0, promotion(theme));
  const head = `<h1>${escapeHtml(story.title)}</h1><div class="${theme.row}-byline">By <a href="/people/1">${story.author}</a> <time datetime="${story.publishedAt}">${story.publishedAt.slice(0, 10)}</time></div>
<div class="share"><button>Copy link</button> <span>${CHROME[2]}</span></div>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(story.title)} - ${theme.name}</title>
<meta name="viewport" content="width=device-width">${metadata(theme, story)}<style>${styles(theme)}</style><script>${script(random)}</script></head>
<body><div class="consent" role="dialog"><p>${CHROME[0]} to measure our audience, and you can withdraw your consent at any time in the settings.</p><button>Accept</button></div>
${navigation(random)}<div class="ticker">Reading now: ${tick}</div>
${wrapped(theme, `${head}<div class="${theme.content}">${paragraphs.join('\n')}</div>`)}
<section class="${theme.box}"><h3>${CHROME[3]}</h3>${teasers(random, theme)}</section>
<section class="comments"><h3>Comments</h3><p>${CHROME[4]}, and keep to the rules of the house when you do.</p>${comments(random)}</section>
<footer><p>© 2026 ${theme.name}. ${CHROME[5]}, reprint with permission only.</p>${navigation(random)}</footer><script>${script(random)}</script></body></html>`;
}

function wrapped({ layout, box }: Theme, content: string): string {
  switch (layout) {
    case 'article':
      return `<article>${content}</article>`;
    case 'main':
      return `<main><div class="${box}-l">${content}</div></main>`;
    case 'divs':
      return `<div class="${box}-o"><div class="${box}-i"><div>${content}</div></div></div>`;
    case 'table':
      return `<table><tr><td>${content}</td></tr></table>`;
  }
}

function metadata({ metadata: kind, name }: Theme, story: Story): string {
  const { title, author, publishedAt, section } = story;
  if (kind === 'json-ld') {
    const thing = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: publishedAt,
      articleSection: section,
      author: { '@type': 'Person', name: author },
      publisher: { '@type': 'Organization', name },
    };
    return `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
  }
  if (kind === 'text') return '';
  return `<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(title)}"><meta name="author" content="${author}"><meta property="article:published_time" content="${publishedAt}"><meta property="article:section" content="${section}">`;
}

function promotion({ box }: Theme): string {
  return `<aside class="${box} newsletter-box"><h4>Newsletter</h4><p>${CHROME[1]}, free of charge, every weekday at six.</p><form><input type="email"><button>Subscribe</button></form></aside>`;
}

function navigation(random: () => number): string {
  const links = Array.from(
    { length: 24 },
    () => `<li><a href="/${slug(random)}">${pick(random, SECTION_NAMES)}</a></li>`,
  );
  return `<nav><ul>${links.join('')}</ul></nav>`;
}

function teasers(random: () => number, { row }: Theme): string {
  const cards = Array.from(
    { length: between(random, 8, 24) },
    () =>
      `<div class="${row}-card"><a href="/${slug(random)}"><img src="/img/${slug(random)}.jpg" alt="" loading="lazy" srcset="/img/a.jpg 320w, /img/b.jpg 640w"><h4>${clause(random)}</h4></a><span>${between(random, 1, 59)} minutes ago</span></div>`,
  );
  return cards.join('\n');
}

function comments(random: () => number): string {
  const said = Array.from(
    { length: between(random, 0, 8) },
    () => `<li><b>${nameOf(random)}</b><p>I was there when ${clause(random)}. Nobody asked us.</p></li>`,
  );
  return `<ul>${said.join('')}</ul>`;
}

const SECTION_NAMES = [
  'Home',
  'Politics',
  'Markets',
  'Weather',
  'Obituaries',
  'Puzzles',
  'Subscribe',
  'Archive',
  'Jobs',
];

function slug(random: () => number): string {
  return `${clause(random).replaceAll(' ', '-')}-${between(random, 1_000, 9_999)}`;
}

/** Style and script of the weight that pages carry. */
function styles({ row, box, content }: Theme): string {
  return Array.from(
    { length: 60 },
    (_, i) => `.${row}-${i},.${box}-${i} .${content}{margin:${i}px;color:#${i}${i}0}`,
  ).join('');
}

function script(random: () => number): string {
  const settings = Array.from({ length: 120 }, (_, i) => [`slot-${i}`, { id: slug(random), lazy: i > 3 }]);
  return `window.__ads=${JSON.stringify(Object.fromEntries(settings))};`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
