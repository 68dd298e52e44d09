import { describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/discover/read.ts';

const url = 'https://www.lantern.example/region/';

function read(html: string) {
  return readDocument({ text: html, url, contentType: 'text/html' });
}

function urls(html: string): string[] {
  return read(html).candidates.map((candidate) => candidate.url);
}

describe('what a page announces', () => {
  it('finds its feeds, those of comments last', () => {
    const head = `<title>Region &ndash; The Lantern</title>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="alternate" type="application/atom+xml" href="feed.atom">
      <link rel=alternate type=application/feed+json href=https://feeds.lantern.example/region.json>
      <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="text/css" href="/x.css">
      <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
      <link rel="sitemap" type="application/xml" href="/sitemap.xml">`;
    expect(read(`<html><head>${head}</head></html>`)).toEqual({
      kind: 'section',
      title: 'Region – The Lantern',
      candidates: [],
      sitemaps: [{ url: 'https://www.lantern.example/sitemap.xml' }],
      feeds: [
        'https://www.lantern.example/region/feed.atom',
        'https://feeds.lantern.example/region.json',
        'https://www.lantern.example/comments/feed/',
      ],
      hints: {},
      problems: [],
    });
  });

  it('takes a link that people see where the head announces none', () => {
    expect(read('<html><a href="/rss.xml">RSS</a><a href="/feedback">Write to us</a></html>').feeds).toEqual([
      'https://www.lantern.example/rss.xml',
    ]);
  });

  it('minds <base>', () => {
    const html =
      '<html><base href="https://static.lantern.example/x/"><link rel="alternate" type="application/rss+xml" href="r.xml">';
    expect(read(html).feeds).toEqual(['https://static.lantern.example/x/r.xml']);
  });
});

describe('article links', () => {
  const navigation = `<nav><a href="/">Front page</a><a href="/region/">Region</a><a href="/sport/">Sport</a>
    <a href="/region/north-and-south">North and South</a></nav>`;
  const footer = `<footer><a href="/privacy">Privacy and cookies</a><a href="/contact">Contact</a>
    <a href="/about/how-we-work-here">How we work here</a></footer>`;

  it('are told from navigation by date, slug and headline', () => {
    const html = `<html>${navigation}
      <article><header><h2><a href="/2026/11/24/ferry-timetable-cut-for-the-winter">Ferry timetable cut for the winter</a></h2></header></article>
      <a href="/region/council-votes-on-new-school-roof"><img alt=""></a>
      <a href="/region/council-votes-on-new-school-roof#comments">Council votes on a new school roof</a>
      <a href="/author/mira-holt">Mira Holt</a><a href="/tag/harbour">Harbour</a>
      <a href="https://elsewhere.example/2026/11/24/a-story-on-another-site">A story on another site altogether</a>
      <a href="/files/2026-11-budget-report-of-the-council.pdf">The budget report of the council</a>
      ${footer}</html>`;
    expect(read(html).candidates).toEqual([
      {
        url: 'https://www.lantern.example/2026/11/24/ferry-timetable-cut-for-the-winter',
        title: 'Ferry timetable cut for the winter',
      },
      {
        url: 'https://www.lantern.example/region/council-votes-on-new-school-roof',
        title: 'Council votes on a new school roof',
      },
    ]);
  });

  it('are known by their numbers where there are no slugs', () => {
    const rows = [81234, 81240, 81251].map(
      (id) => `<li><a href="/article.php?id=${id}">The headline of story number ${id}</a>`,
    );
    expect(urls(`<html>${navigation}${rows.join('')}</html>`)).toHaveLength(3);
  });

  it('are known by a number before a slug', () => {
    const body = '<div><a href="/town/81234/bridge-painted-green">Bridge painted green</a></div>';
    expect(urls(`<html>${body}</html>`)).toHaveLength(1);
    expect(urls(`<html>${body.replace('81234', 'local')}</html>`)).toHaveLength(0);
  });

  it('are found in a list beside the others', () => {
    const aside =
      '<aside><h3>Most read</h3><a href="/harbour/why-the-old-crane-stays">Why the old crane stays</a></aside>';
    expect(urls(`<html>${navigation}${aside}${footer}</html>`)).toHaveLength(1);
  });

  it.each([
    ['comments', '/2026/11/24/ferry-timetable-cut-for-the-winter/comments'],
    ['one comment', '/2026/11/24/ferry-timetable-cut-for-the-winter?replytocom=12'],
    ['a button', '/2026/11/24/ferry-timetable-cut-for-the-winter?share=somewhere'],
    ['a form for print', '/print/81234/ferry-timetable-cut-for-the-winter'],
    ['a category', '/index.php?cat=12345&id=12345'],
    ['terms', '/lantern-terms-and-conditions-of-use-81234.html'],
  ])('are not %s', (_what, path) => {
    expect(urls(`<html><div><a href="${path}">Read all of this page</a></div></html>`)).toEqual([]);
  });

  it('are known by ideographs too', () => {
    expect(urls('<html><a href="/news/202611240012.html">港の新しい橋が来春に開通する見通し</a></html>')).toHaveLength(
      1,
    );
  });

  it('speak for others of their shape', () => {
    const strong = [
      'storm-closes-the-old-bridge',
      'new-baker-opens-at-market',
      'choir-sings-for-the-library',
      'school-wins-a-robot-prize',
    ];
    const weak = 'harbour-plans';
    const html = [...strong, weak].map(
      (slug) => `<a href="/stories/${slug}-now">${slug === weak ? 'Harbour plans' : slug.replaceAll('-', ' ')}</a>`,
    );
    expect(urls(`<html>${html.join('')}</html>`)).toHaveLength(5);
  });

  const HEADLINES = [
    'Storm closes bridge',
    'Baker opens at market',
    'Choir sings',
    'School wins a robot',
    'Harbour plans',
    'Pier opens at last',
  ];
  const teasers = (address: (i: number, slug: string) => string, linked: boolean) =>
    HEADLINES.map((text, i) => {
      const href = address(i, text.toLowerCase().replaceAll(' ', '-'));
      return linked
        ? `<li><a href="${href}">${text}</a></li>`
        : `<div><h3>${text}</h3><p>What we know so far. <a href="${href}">Read more …</a></p></div>`;
    }).join('');

  it.each([
    ['/node/3301', (i: number) => `/node/${3301 + i}`],
    ['/p/4501', (i: number) => `/p/${4501 + i}`],
    ['/news/771.html', (i: number) => `/news/${771 + i}.html`],
    ['/?p=4501', (i: number) => `/?p=${4501 + i}`],
    ['/story.php?id=981', (i: number) => `/story.php?id=${981 + i}`],
    ['/article/123451', (i: number) => `/article/${123451 + i}`],
  ])('are known by being numbered in a row, whatever their links say: %s', (_, address) => {
    expect(urls(`<html>${navigation}${teasers(address, true)}${footer}</html>`)).toHaveLength(6);
    expect(urls(`<html>${navigation}${teasers(address, false)}${footer}</html>`)).toHaveLength(6);
  });

  it('are known by a slug under a headline that is no link', () => {
    expect(urls(`<html>${teasers((i, slug) => `/${slug}-for-day-${i}-of-may`, false)}</html>`)).toHaveLength(6);
  });

  it.each([
    ['pages of a list', (i: number) => `/news?page=${i + 2}`],
    ['pages of a list, many', (i: number) => `/page/${i + 200}`],
    ['readers', (i: number) => `/user/${3301 + i}`],
    ['goods', (i: number) => `/shop/product/${3301 + i}`],
    [
      'offers',
      (i: number) =>
        ['/gift-subscriptions-and-offers', '/download-our-new-app-today', '/advertise-with-us-now'][i % 3] ?? '',
    ],
  ])('are not %s, however many', (_, address) => {
    expect(urls(`<html>${teasers(address, true)}</html>`)).toEqual([]);
  });

  it('are none in scripts and templates, however they look', () => {
    const link = '<a href="/2026/11/24/ferry-timetable-cut-for-the-winter">Ferry timetable cut for the winter</a>';
    expect(
      urls(`<html><script>document.write('${link}')</script><template>${link}</template><!-- ${link} --></html>`),
    ).toEqual([]);
  });
});
