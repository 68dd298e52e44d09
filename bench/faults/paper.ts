import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Articles that the harness' newspaper has. */
const ARTICLES = 5;
/** What a corrected article says in place of `Faultwick`. */
const CORRECTED = 'Upper Faultwick';

/** A small newspaper on loopback: a feed, articles, two of which can be corrected. */
export interface Paper {
  feedUrl: string;
  /** The URLs that must be in the archive in the end, each once. */
  articleUrls: string[];
  /** From now on the first article is a corrected one, and the feed says so. */
  correct(): void;
  /** From now on the second article is a corrected one, and nothing says so. */
  correctQuietly(): void;
  /** What the corrected articles say then, by URL. */
  correctedTexts: Record<string, string>;
  restore(): void;
  close(): Promise<void>;
}

export async function startPaper(): Promise<Paper> {
  let corrected = 0;
  let url = '';
  const server = createServer((request, reply) => {
    const path = request.url ?? '/';
    if (path === '/feed.xml')
      return void reply.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(url, corrected));
    const number = /^\/story-(\d+)$/.exec(path)?.[1];
    if (number === undefined) return void reply.writeHead(404).end();
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(Number(number), corrected));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    feedUrl: `${url}/feed.xml`,
    articleUrls: Array.from({ length: ARTICLES }, (_, i) => `${url}/story-${i}`),
    correct: () => {
      corrected = 1;
    },
    correctQuietly: () => {
      corrected = 2;
    },
    correctedTexts: { [`${url}/story-0`]: CORRECTED, [`${url}/story-1`]: CORRECTED },
    restore: () => {
      corrected = 0;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function feed(url: string, corrected: number): string {
  const items = Array.from({ length: ARTICLES }, (_, i) => {
    const updated = corrected > 0 && i === 0 ? '<atom:updated>2099-01-01T00:00:00Z</atom:updated>' : '';
    return `<item><title>Story ${i}</title><link>${url}/story-${i}</link>${updated}</item>`;
  });
  return `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Fault Times</title>${items.join('')}</channel></rss>`;
}

/** The page differs at each fetch, as pages with a clock do; its text does not. */
function page(number: number, corrected: number): string {
  const place = number < corrected ? CORRECTED : 'Faultwick';
  const paragraphs = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>In street number ${number} of ${place} the ${i + 1}. lamp went out at dusk, and the watchman of house ${number * 7 + i} lit it again before the ${i + 2} o'clock bell, as he has done in every winter since the mill was built.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Story ${number} of the lamps</title><meta name="author" content="Ida Lamp">
<meta property="article:tag" content="Lamps"><meta property="article:published_time" content="2026-11-20T08:0${number}:00Z"></head>
<body><div class="clock">${Date.now()}</div><article><h1>Story ${number} of the lamps</h1>${paragraphs.join('')}
<p class="note">This story of street ${number} was told to our reporter at the pump, and she has not changed a word of it since then.</p></article></body></html>`;
}
