/** Sentences that no two calls with different seeds share, so that each article is a text of its own. */
export function prose(seed: string, paragraphs = 5): string[] {
  return Array.from({ length: paragraphs }, (_, i) =>
    [
      `The council of ${seed} met again on the ${i + 1}. evening of the month to speak about the old bridge, its lamps and its toll.`,
      `Nobody in ${seed} could say, after ${i + 2} hours of talk, who had paid for the ${i + 3} new boats that lie below the pier.`,
      `"We will ask the harbour master of ${seed} once more", said the clerk, who has written down every word for ${i + 11} years.`,
    ].join(' '),
  );
}

/** A plain article page. */
export function articlePage(
  title: string,
  paragraphs: readonly string[],
  extra: { head?: string; author?: string } = {},
): string {
  const { head = '', author = 'Ada Quill' } = extra;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - The Test Paper</title>
<meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta name="author" content="${author}"><meta property="article:published_time" content="2026-11-20T08:00:00Z">${head}</head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1><p class="byline">By ${author}</p>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article>
<footer>About us · Imprint</footer></body></html>`;
}

/** An RSS feed that lists these paths of a site. */
export function rss(site: string, paths: readonly string[]): string {
  const items = paths.map(
    (path) =>
      `<item><title>About ${path}</title><link>${site}${path}</link><guid>${site}${path}</guid><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Test Paper</title><link>${site}/</link>${items.join('')}</channel></rss>`;
}
