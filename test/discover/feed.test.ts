import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../shared/discover/feed.ts';

const URL_OF_FEED = 'https://feeds.example.org/all.xml';

function rss(items: string, channel = '<title>The Lantern</title>'): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
}

function first(xml: string) {
  return parseFeed(xml, URL_OF_FEED).entries[0];
}

describe('RSS', () => {
  it('reads an item', () => {
    const xml = rss(`<item><title>Ferry &amp;amp; bridge</title><link> https://example.org/ferry?a=1&amp;b=2 </link>
      <pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate><category>Harbour</category><category>Harbour</category></item>`);
    expect(first(xml)).toEqual({
      url: 'https://example.org/ferry?a=1&b=2',
      title: 'Ferry & bridge',
      publishedAt: '2026-11-24T10:00:00+01:00',
      tags: ['Harbour'],
    });
  });

  it('reads the channel and its hints', () => {
    const xml = rss(
      '',
      `<title>The <![CDATA[Lantern &amp; Herald]]></title><image><title>Logo</title></image><ttl>30</ttl>
       <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>`,
    );
    expect(parseFeed(xml, URL_OF_FEED)).toEqual({
      title: 'The Lantern & Herald',
      entries: [],
      hints: { ttlMinutes: 30, updatePeriodMinutes: 360 },
      complete: true,
    });
  });

  it.each([
    ['a permalink guid', '<guid>https://example.org/g</guid>', 'https://example.org/g'],
    [
      'a guid said to be none, at last',
      '<guid isPermaLink="false">https://example.org/?p=7</guid>',
      'https://example.org/?p=7',
    ],
    [
      'the original behind a counter',
      '<link>https://count.example/1</link><feedburner:origLink>https://example.org/o</feedburner:origLink>',
      'https://example.org/o',
    ],
    ["Atom's link within RSS", '<atom:link rel="alternate" href="https://example.org/a"/>', 'https://example.org/a'],
    [
      'the link, though a guid comes first',
      '<guid>https://example.org/g</guid><link>https://example.org/l</link>',
      'https://example.org/l',
    ],
    ['a relative link', '<link>/story/1</link>', 'https://feeds.example.org/story/1'],
    ['a link with a line break in it', '<link>https://example.org/a\n  </link>', 'https://example.org/a'],
  ])('takes %s', (_, inner, url) => {
    expect(first(rss(`<item>${inner}</item>`))?.url).toBe(url);
  });

  it.each(['javascript:alert(1)', 'ftp://example.org/x', 'mailto:a@example.org', 'tag:example.org,2026:1', 'http://'])(
    'takes no %s for a page',
    (link) => {
      expect(first(rss(`<item><title>t</title><link>${link}</link></item>`))).toEqual({ title: 't' });
    },
  );

  it("resolves relative links against the channel's own link, and xml:base before it", () => {
    const channel = '<link>https://www.example.org/news/</link>';
    expect(first(rss('<item><link>a.html</link></item>', channel))?.url).toBe('https://www.example.org/news/a.html');
    expect(first(rss('<item xml:base="https://b.example/x/"><link>a</link></item>', channel))?.url).toBe(
      'https://b.example/x/a',
    );
  });

  it("doesn't take other vocabularies' titles, links and dates for the item's", () => {
    const inner = `<media:group><media:title>Photo</media:title></media:group><image><link>https://example.org/i</link></image>
      <source url="https://other.example/rss"><title>Other</title></source><itunes:title>Pod</itunes:title>
      <title>Own</title><link>https://example.org/own</link>`;
    expect(first(rss(`<item>${inner}</item>`))).toEqual({ url: 'https://example.org/own', title: 'Own' });
  });

  it('reads RDF, whose items stand beside the channel', () => {
    const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
      <channel><title>Gazette</title></channel>
      <item rdf:about="https://example.org/1"><title>One</title><d:date>2026-11-24</d:date><d:subject>Trade</d:subject></item></rdf:RDF>`;
    const feed = parseFeed(xml, URL_OF_FEED);
    expect(feed.title).toBe('Gazette');
    expect(feed.entries).toEqual([
      { url: 'https://example.org/1', title: 'One', publishedAt: '2026-11-24', tags: ['Trade'] },
    ]);
  });

  it('knows its elements under a prefix', () => {
    const xml =
      '<n:rss xmlns:n="http://backend.userland.com/rss2"><n:channel><n:item><n:link>https://example.org/1</n:link></n:item></n:channel></n:rss>';
    expect(first(xml)).toEqual({ url: 'https://example.org/1' });
  });
});

describe('Atom', () => {
  it('reads an entry', () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">A &lt;b&gt; c</title>
      <link rel="self" href="/self"/><entry><id>tag:example.org,2026:1</id>
      <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Snow <b>late</b> again</div></title>
      <link rel="edit" href="/edit/1"/><link rel="alternate" type="application/json" href="/1.json"/><link href="/1"/>
      <published>2026-11-24T10:00:00Z</published><updated>2026-11-25T10:00:00Z</updated>
      <category term="w" label="Weather"/><author><name>N</name></author></entry></feed>`;
    expect(parseFeed(xml, URL_OF_FEED)).toEqual({
      title: 'A <b> c',
      entries: [
        {
          url: 'https://feeds.example.org/1',
          title: 'Snow late again',
          publishedAt: '2026-11-24T10:00:00Z',
          modifiedAt: '2026-11-25T10:00:00Z',
          tags: ['Weather'],
        },
      ],
      hints: {},
      complete: true,
    });
  });

  it("doesn't read the source of an entry as the entry", () => {
    const xml =
      '<feed><entry><source><title>Elsewhere</title><link href="https://else.example/"/></source><link href="https://example.org/1"/></entry></feed>';
    expect(first(xml)).toEqual({ url: 'https://example.org/1' });
  });

  it('nests xml:base', () => {
    const xml = '<feed xml:base="https://example.org/a/"><entry xml:base="b/"><link href="c"/></entry></feed>';
    expect(first(xml)?.url).toBe('https://example.org/a/b/c');
  });
});

describe('broken feeds', () => {
  const item = (n: number) => `<item><title>T${n}</title><link>https://example.org/${n}</link></item>`;
  const urls = (xml: string) => parseFeed(xml, URL_OF_FEED).entries.map(({ url }) => url);

  it('keeps what was whole when it is cut off anywhere', () => {
    const whole = rss(item(1) + item(2) + item(3));
    for (let length = whole.indexOf(item(2)); length < whole.length; length++) {
      const feed = parseFeed(whole.slice(0, length), URL_OF_FEED);
      expect(feed.entries[0]).toEqual({ url: 'https://example.org/1', title: 'T1' });
      expect(feed.complete).toBe(false);
      for (const { url } of feed.entries) expect(url ?? 'https://example.org/1').toMatch(/\/[123]$/);
    }
  });

  it('reads items that were never closed', () => {
    expect(urls(rss(`${item(1).replace('</item>', '')}${item(2)}`))).toEqual([
      'https://example.org/1',
      'https://example.org/2',
    ]);
  });

  it('reads fields that were never closed', () => {
    expect(first(rss('<item><title>T<link>https://example.org/1</link></item>'))).toEqual({
      url: 'https://example.org/1',
      title: 'T',
    });
  });

  it('reads past bare ampersands, unknown entities and naked markup', () => {
    const inner =
      '<title>Salt & Pepper caf&eacute; &unknown;</title><link>https://example.org/?a=1&b=2</link><description>a <br> <p> b</description>';
    expect(first(rss(`<item>${inner}</item>`))).toEqual({
      url: 'https://example.org/?a=1&b=2',
      title: 'Salt & Pepper café &unknown;',
    });
  });

  it('reads what follows an item of 100,000 nested elements', () => {
    const deep = '<b>'.repeat(100_000);
    expect(urls(rss(`<item><description>${deep}</description></item>${item(2)}`))).toEqual([
      undefined,
      'https://example.org/2',
    ]);
  });
});
