import { describe, expect, it } from 'vitest';
import type { ExtractedArticle } from '../../../shared/article.ts';
import { extract } from '../../../shared/extract/extract.ts';
import { html, jsonLd, prose } from '../kind/pages/page.ts';

const URL_OF_PAGE = 'https://www.harbour.example/2026/03/02/bread-by-boat';

function read(
  parts: { title?: string; head?: string; main?: string; lang?: string; before?: string },
  url = URL_OF_PAGE,
): ExtractedArticle {
  const body = `${parts.before ?? ''}<main><article>${parts.main ?? '<h1>Bread by boat, says the council</h1>'}${prose(6)}</article></main>`;
  const { article } = extract({
    html: html({
      title: parts.title ?? 'Bread by boat, says the council | The Harbour Gazette',
      head: parts.head ?? '',
      body,
      ...(parts.lang !== undefined && { lang: parts.lang }),
    }),
    url,
  });
  if (!article) throw new Error('no article');
  return article;
}

describe('the lead image', () => {
  const imageOf = (picture: string) => read({ main: `<h1>Bread by boat</h1>${picture}` }).image?.url;

  it.each([
    '<div><img src="/img/boat.jpg"></div>',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/img/boat.jpg">',
    '<a href="/img/boat-large.jpg"><img src="/img/boat.jpg"></a>',
    '<div class="author"><img src="/u/jo.jpg"></div><img src="/img/boat.jpg" width="640">',
  ])('is the first picture under the title where nothing names one: %s', (picture) => {
    expect(imageOf(picture)).toBe('https://www.harbour.example/img/boat.jpg');
  });

  it.each([
    '<img src="/track.gif" width="1" height="1">',
    '<img src="/img/logo.png">',
    '<img src="/img/jo.jpg" width="48" height="48">',
    '<a href="/other-story"><img src="/img/other.jpg"></a>',
    '<aside class="sidebar"><img src="/img/other.jpg"></aside>',
  ])('is no mark, face, counter or teaser: %s', (picture) => {
    expect(imageOf(picture)).toBeUndefined();
  });
});

describe('tags that a page prints', () => {
  const tagsIn = (printed: string) => {
    const body = `<main><h1>Bread by boat</h1>${prose(6)}${printed}</main><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms</a></li></ul>`;
    return extract({ html: html({ title: 'Bread by boat', body }), url: URL_OF_PAGE }).article?.tags;
  };

  it.each([
    '<p>Tags: <a href="/t/1">Bread</a>, <a href="/t/2">Old boats</a></p>',
    '<div>Topics: <a href="/t/1">Bread</a> <a href="/t/2">Old boats</a></div>',
    '<h4>Related topics</h4><ul><li><a href="/t/1">Bread</a></li><li><a href="/t/2">Old boats</a></li></ul>',
    '<p>Schlagwörter: Bread, Old boats</p>',
    '<div class="tags"><a href="/t/1">Bread</a> <a href="/t/2">Old boats</a></div>',
  ])('are found by their label, without class names: %s', (printed) => {
    expect(tagsIn(printed)).toEqual(['Bread', 'Old boats']);
  });

  it('are hashtags as well, and no text', () => {
    expect(tagsIn('<p>#Bread #OldBoats</p>')).toEqual(['Bread', 'OldBoats']);
  });

  it('are none where nothing says so', () => {
    expect(tagsIn('<p><a href="/t/1">Bread</a> <a href="/t/2">Old boats</a></p>')).toEqual([]);
    expect(tagsIn('<p>More about <a href="/u/jo">the author</a></p>')).toEqual([]);
  });
});

describe('title', () => {
  it.each([
    'Bread by boat, says the council | The Harbour Gazette',
    'Bread by boat, says the council - harbour.example',
    'The Harbour Gazette: Bread by boat, says the council',
    'harbour.example: Bread by boat, says the council',
    'Bread by boat, says the council – News – The Harbour Gazette',
  ])('is taken without the site: %s', (title) => {
    const { article } = extract({
      html: html({
        title,
        head: '<meta property="og:site_name" content="The Harbour Gazette">',
        body: `<h1>Bread by boat, says the council</h1>${prose(4)}`,
      }),
      url: URL_OF_PAGE,
    });
    expect(article?.title).toBe('Bread by boat, says the council');
  });

  it('is the headline, not the masthead that is a heading as well', () => {
    expect(read({ before: '<header class="masthead"><h1>The Harbour Gazette</h1></header>' }).title).toBe(
      'Bread by boat, says the council',
    );
  });

  it.each(['<h1><a href="/">Coast Notes</a></h1>', '<p><a href="https://harbour.example/">Coast Notes</a></p>'])(
    'is without the name that links to the root of the site: %s',
    (before) => {
      const main = '<h3 class="post-title">Bread by boat</h3>';
      expect(read({ title: 'Coast Notes: Bread by boat', before, main }).title).toBe('Bread by boat');
    },
  );

  it.each(['<h1>Tuesday, November 24, 2026</h1>', '<h1>24. November 2026</h1>'])(
    'is no day that stands over it: %s',
    (main) => {
      expect(read({ title: 'Bread by boat', main: `${main}<h2>Bread by boat</h2>` }).title).toBe('Bread by boat');
    },
  );

  it.each([
    ['a subtitle', '<h1>Bread by boat for all <small>Forty loaves a day</small></h1>'],
    ['a button', '<h1>Bread by boat for all <a class="share" href="#">Share</a></h1>'],
    ['capitals', '<h1>BREAD BY BOAT FOR ALL</h1>'],
    ['a section over it', '<h1>News</h1><h2>Bread by boat for all</h2>'],
  ])('is the headline without %s', (_, main) => {
    expect(read({ title: 'Bread by boat for all – News – Coast Notes', main }).title).toBe('Bread by boat for all');
  });

  it('leaves the site its name, where both the title and a link to the root say it', () => {
    const siteOf = (title: string) => read({ title, before: '<a class="logo" href="/">Coast Notes</a>' }).siteName;
    expect(siteOf('Bread by boat, says the council | Coast Notes')).toBe('Coast Notes');
    expect(siteOf('Bread by boat, says the council')).toBeUndefined();
  });

  it('keeps its own dashes and bars', () => {
    expect(read({ title: 'Bread – and butter – by boat', main: '<h1>Bread – and butter – by boat</h1>' }).title).toBe(
      'Bread – and butter – by boat',
    );
  });
});

describe('authors', () => {
  const signed = (author: unknown): string[] =>
    read({ head: jsonLd({ '@type': 'NewsArticle', headline: 'Bread by boat', author }) }).authors;

  it.each([
    [{ '@type': 'Person', name: 'Jo Marsh' }, ['Jo Marsh']],
    [
      [{ '@type': 'Person', name: 'Jo Marsh' }, { name: 'Ana Lima' }],
      ['Jo Marsh', 'Ana Lima'],
    ],
    ['By Jo Marsh and Ana Lima', ['Jo Marsh', 'Ana Lima']],
    ['Von Jana Petersen, Max Brandt', ['Jana Petersen', 'Max Brandt']],
    ['Jo Marsh, Staff Writer', ['Jo Marsh']],
    ['Jo Marsh – Political correspondent', ['Jo Marsh']],
    ['Dr. Jo Marsh', ['Jo Marsh']],
    [{ '@type': 'Organization', name: 'Coastal Press Agency' }, ['Coastal Press Agency']],
    [{ givenName: 'Jo', familyName: 'Marsh' }, ['Jo Marsh']],
    ['staff', []],
    ['admin', []],
    ['https://www.harbour.example/author/jo', []],
    [{ '@type': 'Person' }, []],
    ['', []],
  ])('%j', (author, expected) => {
    expect(signed(author)).toEqual(expected);
  });

  it('are read off a byline where nothing else names them', () => {
    expect(
      read({ main: '<h1>Bread by boat</h1><div class="byline">By <a href="/author/jo">Jo Marsh</a></div>' }).authors,
    ).toEqual(['Jo Marsh']);
    expect(read({ main: '<h1>Bread by boat</h1><p>Von Jana Petersen</p>' }).authors).toEqual(['Jana Petersen']);
  });

  it.each([
    '<div>Jo Marsh | 3 November 2026</div>',
    '<div class="meta"><span>3 November 2026</span> <span>Jo Marsh</span></div>',
    '<p>3.11.2026 – Jo Marsh</p>',
  ])('are who stands beside the date right under the title: %s', (line) => {
    expect(read({ main: `<h1>Bread by boat</h1>${line}` }).authors).toEqual(['Jo Marsh']);
    expect(read({ main: `<h1>Bread by boat</h1><p class="byline">By Ana Lima</p>${line}` }).authors).toEqual([
      'Ana Lima',
    ]);
  });

  it('are nobody who is said to write for the paper', () => {
    expect(
      read({ main: '<h1>Bread by boat</h1><p class="byline">By Jo Marsh, Special to the Gazette</p>' }).authors,
    ).toEqual(['Jo Marsh']);
  });

  it('are none where nobody signs', () => {
    expect(
      read({
        main: '<h1>Bread by boat</h1>',
        before:
          '<aside class="author-list"><span class="author">Ana Lima</span></aside><div class="comments"><span class="author">Troll Forty</span></div>',
      }).authors,
    ).toEqual([]);
  });

  it('are people rather than the site’s own name', () => {
    const head = `<meta property="og:site_name" content="The Harbour Gazette">${jsonLd({ '@type': 'NewsArticle', headline: 'Bread by boat', author: { '@type': 'Organization', name: 'The Harbour Gazette' } })}`;
    expect(read({ head, main: '<h1>Bread by boat</h1><p class="byline">By Jo Marsh</p>' }).authors).toEqual([
      'Jo Marsh',
    ]);
    expect(read({ head }).authors).toEqual(['The Harbour Gazette']);
  });
});

describe('dates', () => {
  it('of a change may be shown alone', () => {
    const head = '<meta property="article:published_time" content="2026-03-02T06:00:00Z">';
    const changed = (day: string) =>
      read({ head, main: `<h1>Bread by boat</h1><p>Last modified on ${day}</p>` }).modifiedAt;
    expect(changed('3 March 2026')).toBe('2026-03-03');
    expect(changed('1 March 2026')).toBeUndefined();
  });

  it('come with the zone that another source adds', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '2026-03-02T10:15:00', dateModified: '2026-03-03T08:00:00+01:00' })}<meta property="article:published_time" content="2026-03-02T10:15:00+01:00">`;
    expect(read({ head })).toMatchObject({
      publishedAt: '2026-03-02T10:15:00+01:00',
      modifiedAt: '2026-03-03T08:00:00+01:00',
    });
  });

  it('never come from a clock, a sidebar, a comment or the footer', () => {
    const before =
      '<header><span class="current-date">Monday, 9 November 2026</span></header><aside><time datetime="2025-01-01">1 January 2025</time></aside><div class="comments"><time datetime="2026-05-05">5 May</time></div><footer>© 2026 Harbour, 4 April 2026</footer>';
    expect(read({ before }, 'https://www.harbour.example/bread-by-boat').publishedAt).toBeUndefined();
  });

  it('come off the page near the title, or else from the address', () => {
    expect(
      read({ main: '<h1>Bread by boat</h1><time datetime="2026-03-01T07:00:00Z">1 March</time>' }).publishedAt,
    ).toBe('2026-03-01T07:00:00Z');
    expect(read({ main: '<h1>Bread by boat</h1><div>1 March 2026</div>' }).publishedAt).toBe('2026-03-01');
    expect(read({}).publishedAt).toBe('2026-03-02');
  });
});

describe('everything else', () => {
  const full = read({
    lang: 'en-gb',
    head: `<link rel="canonical" href="/2026/03/02/bread"><meta property="og:description" content="Loaves will come on the first boat &amp;amp; the last."><meta property="og:image" content="/i/bread.jpg">
      <meta name="robots" content="index, noarchive"><meta name="tdm-reservation" content="1"><meta property="og:site_name" content="The Harbour Gazette">${jsonLd({ '@type': 'NewsArticle', headline: 'Bread by boat', articleSection: 'Islands', keywords: ['bread', 'boats', 'Bread', 'Category: x'] })}`,
    main: '<h1>Bread by boat</h1><figure><img src="/i/bread.jpg" alt=""><figcaption>The oven, lit for the last time. <span class="credit">Marta Reis</span></figcaption></figure>',
  });

  it('is read with its source', () => {
    expect(full).toMatchObject({
      language: 'en-GB',
      section: 'Islands',
      tags: ['bread', 'boats'],
      summary: 'Loaves will come on the first boat & the last.',
      siteName: 'The Harbour Gazette',
      canonicalUrl: 'https://www.harbour.example/2026/03/02/bread',
      image: {
        url: 'https://www.harbour.example/i/bread.jpg',
        caption: 'The oven, lit for the last time.',
        credit: 'Marta Reis',
      },
      access: 'full',
    });
    expect(full.provenance).toMatchObject({
      section: 'json-ld articleSection',
      summary: 'meta og:description',
      canonicalUrl: 'link canonical',
      language: 'html lang',
    });
    expect(full.optOuts.map(({ kind }) => kind)).toEqual(['noarchive', 'tdm-reservation']);
  });

  it('has the language of the text where none is declared', () => {
    const { article } = extract({
      html: `<h1>Brot mit dem Boot</h1>${'<p>Die einzige Bäckerei der Insel wird zum Ende des Monats schließen, wie die Inhaberin am Donnerstag sagte, und das Brot soll mit dem ersten Schiff kommen.</p>'.repeat(3)}`,
    });
    expect(article?.language).toBe('de');
    expect(article?.provenance.language).toContain('detected');
  });

  it('has the tags in the footer of the article, and none of another footer', () => {
    const main = '<h1>Bread by boat</h1><footer><ul class="post-tags"><li><a href="/t/1">bread</a></li></ul></footer>';
    const before = '<footer><ul class="tags"><li><a href="/t/2">weather</a></li></ul></footer>';
    expect(read({ main, before }).tags).toEqual(['bread']);
  });

  it('keeps at most twelve tags', () => {
    expect(
      read({
        head: `<meta name="keywords" content="${Array.from({ length: 40 }, (_, i) => `tag ${String.fromCharCode(97 + (i % 26))}${i}`).join(',')}">`,
      }).tags,
    ).toHaveLength(12);
  });

  it('lists links that only words call related', () => {
    const { related } = read({
      main:
        '<h1>Bread by boat, says the council</h1><p><b>Read more: <a href="/n/4">Why the pump at the old pier coughs</a></b></p>' +
        '<div><h3>Related stories</h3><div><a href="/n/5"><div>Soup for those who wait on the quay</div></a><p>Two hours ago</p></div></div>' +
        '<p><a href="/n/6">A link that nothing calls related at all</a></p>',
    });
    expect(related).toEqual([
      { title: 'Why the pump at the old pier coughs', url: expect.stringMatching(/\/n\/4$/) },
      { title: 'Soup for those who wait on the quay', url: expect.stringMatching(/\/n\/5$/) },
    ]);
  });

  it('lists related links, absolute', () => {
    const { related } = read({
      before:
        '<div class="related"><a href="/n/1">New ferry timetable angers commuters on both shores</a><a href="javascript:alert(1)">A link that is none, however long its text</a></div>',
    });
    expect(related).toEqual([
      { title: 'New ferry timetable angers commuters on both shores', url: 'https://www.harbour.example/n/1' },
    ]);
  });
});

describe('a source’s rules', () => {
  const page = html({
    title: 'x',
    body: `<div class="t">The rule’s title</div><div class="who">By Ana Lima</div><div class="when">1 March 2026</div><h1>Another heading here</h1><div class="story">${prose(4)}<p class="promo">The ferry company said on Tuesday that our readers get a tenth off every crossing booked before Easter.</p></div><div>${prose(4, 3)}</div>`,
  });

  it('override what would be found without', () => {
    const { article } = extract({
      html: page,
      rules: { content: '.story', remove: '.promo', title: '.t', author: '.who', date: '.when' },
    });
    expect(article).toMatchObject({ title: 'The rule’s title', authors: ['Ana Lima'], publishedAt: '2026-03-01' });
    expect(article?.provenance).toMatchObject({ title: 'rule .t', authors: 'rule .who', publishedAt: 'rule .when' });
    expect(article?.text).not.toContain('before Easter');
  });

  it('leave the page as it is where they match nothing', () => {
    expect(extract({ html: page, rules: { title: '.gone', content: '.gone' } })).toEqual(extract({ html: page }));
  });

  it('are told apart from no selector at all', () => {
    expect(() => extract({ html: page, rules: { content: 'div[' } })).toThrowError(
      /rule 'content' is no CSS selector: div\[/,
    );
  });
});
