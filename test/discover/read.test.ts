import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/discover/read.ts';
import { PermanentError } from '../../shared/errors.ts';

const url = 'https://news.example.org/feed';

function read(text: string, more: { contentType?: string; include?: string[] } = {}) {
  return readDocument({ text, url, ...more });
}

describe('what a document is', () => {
  it.each([
    ['feed', '\uFEFF  <?xml version="1.0"?><!-- <html> --><rss><channel/></rss>'],
    ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['feed', '<br /><b>Warning</b>: something in x.php<?xml version="1.0"?><rss><channel/></rss>'],
    ['feed', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
    ['sitemap', '<!DOCTYPE x><urlset></urlset>'],
    ['sitemap', 'https://news.example.org/a\nhttps://news.example.org/b\n'],
    [
      'sitemap-index',
      '<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>/a.xml</s:loc></s:sitemap></s:sitemapindex>',
    ],
    ['section', '<!DOCTYPE html><p>x'],
    ['section', '<div>no head at all</div>'],
  ])('tells a %s', (kind, text) => {
    expect(read(text).kind).toBe(kind);
  });

  it.each([
    ['   ', 'empty'],
    ['{"error":"none"}', 'no JSON Feed'],
    ['{"items":[', 'looks like JSON'],
    ['%PDF-1.7 …', 'PDF'],
    ['just words', 'not a feed'],
    ['<kml><Document/></kml>', 'begins with <kml>'],
    ['<opml version="2.0"><body/></opml>', 'sources import'],
  ])('refuses %s with its reason', (text, reason) => {
    expect(() => read(text)).toThrow(reason);
    expect(() => read(text)).toThrow(PermanentError);
  });

  it('throws nothing but the typed error', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<item>',
      '</item>',
      '<link>',
      'https://a.example/x',
      '<html>',
      '<a href="/x">',
      '<urlset>',
      '<url>',
      '<loc>',
      '{',
      '"items":',
      '[',
      '<',
      '&',
      '\u0000',
      '<![CDATA[',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          return read(pieces.join('')).candidates.every((candidate) => /^https?:/.test(candidate.url));
        } catch (error) {
          return error instanceof PermanentError && error.outcome === 'extract-failed';
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile documents', () => {
  // Each is 300 KB; what is not linear in it runs into the test's own time limit.
  const pieces = [
    '<item>',
    '<b>',
    '<a "',
    "<a b='",
    '<a b=">',
    '<!x>',
    '<!DOCTYPE [',
    '</',
    '&#',
    '<script></scriptx>',
    '<?x',
    '<a ====',
    '<item xml:base="a/">',
    '<title><b>',
    '<h1><a href=x>',
  ];
  it.each(pieces)('reads any number of %s', (piece) => {
    for (const start of ['<rss>', '<html>', '<urlset>']) {
      expect(read(start + piece.repeat(300_000 / piece.length)).candidates.length).toBeLessThanOrEqual(5000);
    }
  });
});

describe('candidates', () => {
  const item = (link: string, guid = 'same') =>
    `<item><guid isPermaLink="false">${guid}</guid><link>${link}</link></item>`;

  it('holds each address once, whatever the guids say', () => {
    const { candidates } = read(`<rss>${item('/1')}${item('/2')}${item('/1', 'other')}</rss>`);
    expect(candidates.map(({ url: found }) => found)).toEqual([
      'https://news.example.org/1',
      'https://news.example.org/2',
    ]);
  });

  it('drops nothing silently', () => {
    const { problems } = read('<rss><item><title>No link</title></item><item><link>/1</link></item>');
    expect(problems).toEqual([
      '1 of 2 items name no page of http or https',
      'the document is cut off or not well-formed; what could be read of it was',
    ]);
  });

  it('keeps 100,000 items of a feed, newest first, and says that there were more', () => {
    const items = Array.from({ length: 100_002 }, (_, index) => `<item><link>/${index}</link></item>`).join('');
    const { candidates, problems } = read(`<rss>${items}</rss>`);
    expect(candidates).toHaveLength(100_000);
    expect(candidates[0]?.url).toBe('https://news.example.org/0');
    expect(problems).toEqual(['left out 2 items beyond the first 100000']);
  });

  it('keeps 50,000 addresses of a sitemap, and says that there were more', () => {
    const urls = Array.from(
      { length: 50_001 },
      (_, index) => `<url><loc>https://news.example.org/${index}</loc></url>`,
    ).join('');
    const { candidates, problems } = read(`<urlset>${urls}</urlset>`);
    expect(candidates).toHaveLength(50_000);
    expect(problems).toEqual(['left out 1 items beyond the first 50000']);
  });
});

describe('JSON Feed', () => {
  it('reads items, with numbers for ids and titles as plain text', () => {
    const items = [
      {
        id: 1,
        url: '/1',
        title: 'a < b &amp; c',
        date_published: '2026-11-24T10:00:00Z',
        date_modified: '2026-11-25',
        tags: ['x', 3],
      },
      { id: 'https://news.example.org/2' },
      { id: 3, external_url: 'https://else.example/3' },
      'nonsense',
    ];
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'The Lantern', items });
    expect(read(text)).toMatchObject({
      kind: 'feed',
      title: 'The Lantern',
      candidates: [
        {
          url: 'https://news.example.org/1',
          title: 'a < b &amp; c',
          publishedAt: '2026-11-24T10:00:00Z',
          modifiedAt: '2026-11-25',
          tags: ['x'],
        },
        { url: 'https://news.example.org/2' },
        { url: 'https://else.example/3' },
      ],
    });
  });

  it('leaves Object.prototype alone', () => {
    read('{"items":[{"__proto__":{"polluted":1},"url":"/1"}],"__proto__":{"polluted":1}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('sitemaps', () => {
  it('reads a news sitemap, with other vocabularies beside it', () => {
    const text = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><image:image><image:loc>https://news.example.org/i.jpg</image:loc><image:title>Photo</image:title></image:image>
      <loc>
        https://news.example.org/a?x=1&amp;y=2 </loc><lastmod>2026-11-24</lastmod>
      <n:news><n:publication><n:name>Lantern</n:name></n:publication><n:publication_date>2026-11-23T08:00:00Z</n:publication_date><n:title>Tide</n:title><n:keywords>sea, wind</n:keywords></n:news></url></urlset>`;
    expect(read(text).candidates).toEqual([
      {
        url: 'https://news.example.org/a?x=1&y=2',
        title: 'Tide',
        publishedAt: '2026-11-23T08:00:00Z',
        modifiedAt: '2026-11-24',
        tags: ['sea', 'wind'],
      },
    ]);
  });

  it('keeps an address whose date is nonsense', () => {
    expect(read('<urlset><url><loc>/a</loc><lastmod>soon</lastmod></url></urlset>').candidates).toEqual([
      { url: 'https://news.example.org/a' },
    ]);
  });

  it('leaves out other sites, unless a pattern allows them', () => {
    const text =
      '<urlset><url><loc>https://news.example.org/a</loc></url><url><loc>https://other.example/b</loc></url><url><loc>https://www.example.org/c</loc></url></urlset>';
    const plain = read(text);
    expect(plain.candidates.map(({ url: found }) => found)).toEqual([
      'https://news.example.org/a',
      'https://www.example.org/c',
    ]);
    expect(plain.problems).toEqual(['left out 1 addresses of other sites, which a sitemap may not list']);
    expect(read(text, { include: ['other.example'] }).candidates).toHaveLength(3);
  });

  it('lists the sitemaps of an index once, and never the index itself', () => {
    const entry = (loc: string) => `<sitemap><loc>${loc}</loc><lastmod>2026-11-24</lastmod></sitemap>`;
    const text = `<sitemapindex>${entry('/a.xml')}${entry('/feed')}${entry('/a.xml')}</sitemapindex>`;
    expect(read(text).sitemaps).toEqual([{ url: 'https://news.example.org/a.xml', modifiedAt: '2026-11-24' }]);
  });

  it('reads a sitemap in plain text', () => {
    const { candidates, problems } = read('https://news.example.org/a\r\nnonsense\r\nhttps://news.example.org/b');
    expect(candidates).toHaveLength(2);
    expect(problems).toEqual(['1 of 3 items name no page of http or https']);
  });
});
