import { expect, it } from 'vitest';
import { type Said, saidBy } from './said.ts';

const S = [
  'The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.',
  'Councillors heard from more than forty residents before the vote, many of whom had learned to swim there.',
  '"We have been told for ten years that there is no money," said Maria Lund, who runs the swimming club. "Tonight they found it."',
  'The repairs are expected to cost 1.4 million and to begin in February, when the main pool will close for six weeks.',
  'Opponents said the sum would be better spent on roads, and that a new leisure centre in the next town was only four miles away.',
  'A report by officers had recommended closure, citing a leaking roof and boilers that date from 1974.',
];
const B = S.map((s) => `<p>${s}</p>`).join('\n');
const cases: [name: string, html: string, said: Said][] = [];
const add = (n: string, h: string, x: Said) => cases.push([n, h, x]);
const d = (title: string, head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
add(
  'yoast graph',
  d(
    'Baths saved - Millbrook Observer',
    '<meta name="description" content="Nine voted for, six against."><meta property="og:title" content="Baths saved"><meta property="og:site_name" content="Millbrook Observer"><meta property="article:published_time" content="2026-11-24T20:14:00+00:00"><meta property="article:modified_time" content="2026-11-25T08:00:00+00:00"><meta property="og:image" content="https://m.example/i.jpg"><meta name="author" content="Hannah Veal"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Hannah Veal"><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://m.example/#article","isPartOf":{"@id":"https://m.example/a/"},"author":{"name":"Hannah Veal","@id":"https://m.example/#/schema/person/1"},"headline":"Baths saved","datePublished":"2026-11-24T20:14:00+00:00","dateModified":"2026-11-25T08:00:00+00:00","keywords":["swimming","council"],"articleSection":["News"],"inLanguage":"en-GB"},{"@type":"WebPage","@id":"https://m.example/a/","name":"Baths saved - Millbrook Observer"},{"@type":"WebSite","name":"Millbrook Observer"},{"@type":"Person","@id":"https://m.example/#/schema/person/1","name":"Hannah Veal"}]}</script>',
    `<article><h1>Baths saved</h1>${B}</article>`,
    'en-GB',
  ),
  {
    title: 'Baths saved',
    authors: 'Hannah Veal',
    date: '2026-11-24T20:14:00Z',
    mod: '2026-11-25T08:00:00Z',
    tags: 'swimming,council',
    section: 'News',
    site: 'Millbrook Observer',
    summary: 'Nine voted for, six against.',
    image: 'https://m.example/i.jpg',
  },
);
add(
  'newsarticle array',
  d(
    'Baths saved | The Ledger',
    '<script type="application/ld+json">[{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://l.example/a","headline":"Baths saved in late vote","image":{"@type":"ImageObject","url":"https://l.example/p.jpg","caption":"The baths on Monday","creditText":"Oskar Lind"},"datePublished":"2026-11-24T16:04:00-05:00","author":[{"@type":"Person","name":"Hannah Veal"},{"@type":"Person","name":"Oskar Lind"}],"publisher":{"@type":"Organization","name":"The Ledger"},"articleSection":"Metro","keywords":"pool,vote"}]</script>',
    `<main><h1>Baths saved in late vote</h1>${B}</main>`,
  ),
  {
    title: 'Baths saved in late vote',
    authors: 'Hannah Veal;Oskar Lind',
    date: '2026-11-24T16:04:00-05:00',
    section: 'Metro',
    tags: 'pool,vote',
    site: 'The Ledger',
    image: 'https://l.example/p.jpg',
    caption: 'The baths on Monday',
    credit: 'Oskar Lind',
  },
);
add(
  'author string by and',
  d(
    'Baths saved',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24","author":"By Hannah Veal and Oskar Lind"}</script>',
    `<h1>Baths saved</h1>${B}`,
  ),
  { authors: 'Hannah Veal;Oskar Lind', date: '2026-11-24' },
);
add(
  'author name array',
  d(
    'Baths saved',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24T10:00:00Z","author":{"@type":"Person","name":["Hannah Veal","Oskar Lind"]}}</script>',
    `<h1>Baths saved</h1>${B}`,
  ),
  { authors: 'Hannah Veal;Oskar Lind' },
);
add(
  'microdata joomla',
  d(
    'Baths saved',
    '',
    `<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">Baths saved</h1></div><dl class="article-info"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">Hannah Veal</span></dd><dd class="category-name">Category: <a href="/news" itemprop="genre">News</a></dd><dd class="published"><time datetime="2026-11-24T09:30:00+00:00" itemprop="datePublished">Published: 24 November 2026</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:312">Hits: 312</dd></dl><div itemprop="articleBody">${B}</div></div>`,
  ),
  { title: 'Baths saved', authors: 'Hannah Veal', date: '2026-11-24T09:30:00Z' },
);
add(
  'drupal7',
  d(
    'Baths saved | Tidewater',
    '',
    `<h1 class="title" id="page-title">Baths saved</h1><div id="node-12" class="node node-article clearfix"><div class="meta submitted"><span property="dc:date dc:created" content="2026-11-24T09:30:00+00:00" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by <span class="username">hveal</span> on Tue, 11/24/2026 - 09:30</span></div><div class="content clearfix"><div class="field field-name-body">${B}</div><div class="field field-name-field-tags"><h3 class="field-label">Tags: </h3><ul class="links"><li class="taxonomy-term-reference-0"><a href="/tags/pool">Pools</a></li></ul></div></div></div>`,
  ),
  { title: 'Baths saved', date: '2026-11-24T09:30:00Z', tags: 'Pools' },
);
add(
  'blogger',
  d(
    'The Slow Ferry: Baths saved',
    '<meta content="blogger" name="generator">',
    `<div class="date-posts"><h2 class="date-header"><span>Tuesday, 24 November 2026</span></h2><div class="post hentry uncustomized-post-template"><h3 class="post-title entry-title" itemprop="name">Baths saved</h3><div class="post-body entry-content">${S.map((s) => `<div>${s}</div><div><br></div>`).join('')}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn"><a class="g-profile" href="https://www.blogger.com/profile/1" rel="author"><span itemprop="name">Io Marsh</span></a></span></span> <span class="post-timestamp">at <a class="timestamp-link" href="#"><abbr class="published" title="2026-11-24T09:30:00Z">09:30</abbr></a></span> <span class="post-labels">Labels: <a href="/search/label/pools" rel="tag">pools</a>, <a href="/search/label/votes" rel="tag">votes</a></span></div></div></div>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', tags: 'pools,votes' },
);
add(
  'jekyll',
  d(
    'Baths saved | The Slow Ferry',
    '',
    `<header class="site-header"><a class="site-title" rel="author" href="/">The Slow Ferry</a></header><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">Baths saved</h1><p class="post-meta"><time class="dt-published" datetime="2026-11-24T09:30:00+01:00" itemprop="datePublished">Nov 24, 2026</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">Io Marsh</span></span></p></header><div class="post-content e-content" itemprop="articleBody">${B}</div></article>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T09:30:00+01:00', site: 'The Slow Ferry' },
);
add(
  'papermod',
  d(
    'Baths saved | The Slow Ferry',
    '<meta name="author" content="Io Marsh">',
    `<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title">Baths saved</h1><div class="post-meta"><span title="2026-11-24 09:30:00 +0000 UTC">November 24, 2026</span>&nbsp;·&nbsp;4 min&nbsp;·&nbsp;Io Marsh</div></header><div class="post-content">${B}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/pools/">Pools</a></li></ul></footer></article></main>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T09:30:00Z', tags: 'Pools' },
);
add(
  'pelican',
  d(
    'Baths saved',
    '',
    `<section id="content" class="body"><article><header><h1 class="entry-title"><a href="/baths.html" rel="bookmark">Baths saved</a></h1></header><div class="entry-content"><footer class="post-info"><abbr class="published" title="2026-11-24T09:30:00+01:00">Published: Tue 24 November 2026</abbr><address class="vcard author">By <a class="url fn" href="/author/io.html">Io Marsh</a></address><p>In <a href="/category/news.html">News</a>.</p><p>tags: <a href="/tag/pools.html">pools</a></p></footer>${B}</div></article></section>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T09:30:00+01:00' },
);
add(
  'typo3',
  d(
    'Hallenbad gerettet',
    '',
    `<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">Hallenbad gerettet</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-11-24">24.11.2026</time></span> <span class="news-list-author" itemprop="author" itemscope itemtype="http://schema.org/Person">von <span itemprop="name">Hanna Wilk</span></span></p></div><div class="news-text-wrap" itemprop="articleBody">${B}</div></div></div>`,
    'de',
  ),
  { title: 'Hallenbad gerettet', date: '2026-11-24' },
);
add(
  'plone',
  d(
    'Baths saved — Town Hall',
    '',
    `<article id="content"><header><h1 class="documentFirstHeading">Baths saved</h1><div class="documentByLine"><span class="documentAuthor">by <a href="/author/hv">Hannah Veal</a></span> — <span class="documentPublished"><span>published</span> Nov 24, 2026 09:30 AM</span>, <span class="documentModified"><span>last modified</span> Nov 25, 2026 10:00 AM</span></div><div class="documentDescription description">Nine voted for, six against.</div></header><div id="content-core">${B}</div></article>`,
  ),
  { title: 'Baths saved', authors: 'Hannah Veal', date: '2026-11-24T09:30:00', mod: '2026-11-25T10:00:00' },
);
add(
  'movable type',
  d(
    'Baths saved - Slow Ferry',
    '',
    `<div class="entry"><h1 class="entry-header">Baths saved</h1><div class="entry-body">${B}</div><p class="entry-footer">Posted by Io Marsh on November 24, 2026 9:30 AM | <a href="#">Permalink</a></p></div>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T09:30:00' },
);
add(
  'squarespace',
  d(
    'Baths saved — The Slow Ferry',
    '<meta itemprop="datePublished" content="2026-11-24T09:30:00+0000"><meta itemprop="author" content="Io Marsh">',
    `<article class="BlogItem h-entry"><div class="BlogItem-meta"><time class="Blog-meta-item Blog-meta-item--date dt-published" datetime="2026-11-24">November 24, 2026</time><a class="Blog-meta-item Blog-meta-item--author p-author">Io Marsh</a></div><h1 class="BlogItem-title p-name">Baths saved</h1><div class="sqs-block-content">${B}</div></article>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T09:30:00Z', site: 'The Slow Ferry' },
);
add(
  'docusaurus',
  d(
    'Baths saved | Ferry',
    '',
    `<article itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><header><h1 itemprop="headline">Baths saved</h1><div class="margin-vert--md"><time datetime="2026-11-24T00:00:00.000Z" itemprop="datePublished">November 24, 2026</time> · 4 min read</div><div class="avatar"><div class="avatar__intro" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="avatar__name"><a itemprop="url"><span itemprop="name">Io Marsh</span></a></div><small class="avatar__subtitle" itemprop="description">Ferry captain</small></div></div></header><div class="markdown" itemprop="articleBody">${B}</div></article>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T00:00:00Z' },
);
add(
  'dublin core',
  d(
    'Baths saved',
    '<meta name="DC.title" content="Baths saved"><meta name="DC.creator" content="Veal, Hannah"><meta name="DC.date.issued" content="2026-11-24"><meta name="DC.language" content="en">',
    `<h1>Baths saved</h1>${B}`,
  ),
  { title: 'Baths saved', date: '2026-11-24' },
);
add(
  'parsely',
  d(
    'Baths saved',
    '<meta name="parsely-title" content="Baths saved"><meta name="parsely-author" content="Hannah Veal"><meta name="parsely-pub-date" content="2026-11-24T20:14:00Z"><meta name="parsely-section" content="News"><meta name="parsely-tags" content="pools,votes"><meta name="parsely-image-url" content="https://x.example/i.jpg">',
    `<h1>Baths saved</h1>${B}`,
  ),
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z', section: 'News', tags: 'pools,votes' },
);
add(
  'rdfa',
  d(
    'Baths saved',
    '',
    `<article vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">Baths saved</h1><span property="author" typeof="Person"><span property="name">Hannah Veal</span></span> <time property="datePublished" datetime="2026-11-24T20:14:00+00:00">Tuesday</time><div property="articleBody">${B}</div></article>`,
  ),
  { title: 'Baths saved', authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'staff byline',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><div class="byline">By Staff Reporter</div><time datetime="2026-11-24">Nov 24, 2026</time>${B}`,
  ),
  { authors: '', date: '2026-11-24' },
);
add(
  'agency byline',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><p class="byline">By Hannah Veal, Associated Press</p><p class="dateline">Nov. 24, 2026 4:04 PM ET</p>${B}`,
  ),
  { authors: 'Hannah Veal;Associated Press', date: '2026-11-24T16:04:00-05:00' },
);
add(
  'titles and roles',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><div class="author">Dr. Hannah Veal, Health Correspondent</div><div class="date">24 Nov 2026, 20:14 GMT</div>${B}`,
  ),
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'photographer apart',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><div class="byline">Words by Hannah Veal · Photographs by Oskar Lind</div><div>24 November 2026</div><figure><img src="/b.jpg"><figcaption>The baths on Monday. Photograph: Oskar Lind/The Ledger</figcaption></figure>${B}`,
  ),
  { authors: 'Hannah Veal', date: '2026-11-24', caption: 'The baths on Monday.', credit: 'Oskar Lind/The Ledger' },
);
add(
  'kicker',
  d(
    'Council: Baths saved - Ledger',
    '<meta property="og:title" content="Baths saved"><meta property="og:site_name" content="Ledger">',
    `<article><header><span class="kicker">Council</span><h1><span class="h-kicker">Council</span> <span class="h-title">Baths saved</span></h1></header>${B}</article>`,
  ),
  { title: 'Baths saved' },
);
add(
  'updated only',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><p class="meta">By Hannah Veal | Updated: November 25, 2026 8:00am | Published: November 24, 2026 9:30pm</p>${B}`,
  ),
  { authors: 'Hannah Veal', date: '2026-11-24T21:30:00', mod: '2026-11-25T08:00:00' },
);
add(
  'h-entry',
  d(
    'Baths saved',
    '',
    `<article class="h-entry"><h1 class="p-name">Baths saved</h1><p>by <a class="p-author h-card" href="/">Io Marsh</a> on <time class="dt-published" datetime="2026-11-24T09:30:00Z">24 Nov</time></p><div class="e-content">${B}</div><p>Tagged: <a class="p-category" href="/t/pools">pools</a></p></article>`,
  ),
  { authors: 'Io Marsh', date: '2026-11-24T09:30:00Z', tags: 'pools' },
);
add(
  'serendipity de',
  d(
    'Hallenbad gerettet - Küstenblog',
    '',
    `<div class="serendipity_entry"><h2 class="serendipity_title"><a href="/a/1.html">Hallenbad gerettet</a></h2><div class="serendipity_entry_body">${B}</div><div class="serendipity_entryFooter">Geschrieben von <a href="/authors/1-Io">Io Marsch</a> in <a href="/categories/1">Allgemein</a> am Dienstag, 24. November 2026</div></div>`,
    'de',
  ),
  { title: 'Hallenbad gerettet', authors: 'Io Marsch', date: '2026-11-24' },
);
add(
  'medium',
  d(
    'Baths saved. A vote in the night | by Io Marsh | Medium',
    '<meta property="og:title" content="Baths saved"><meta name="author" content="Io Marsh"><meta property="article:published_time" content="2026-11-24T09:30:00.000Z"><meta property="og:site_name" content="Medium">',
    `<article><h1>Baths saved</h1>${B}</article>`,
  ),
  { title: 'Baths saved', authors: 'Io Marsh', date: '2026-11-24T09:30:00Z' },
);
add(
  'news keywords',
  d(
    'Baths saved - Wharf TV',
    '<meta name="news_keywords" content="Pools, Votes"><meta name="DC.date.issued" content="2026-11-24"><meta name="byl" content="By Hannah Veal">',
    `<h1>Baths saved</h1>${B}`,
  ),
  { authors: 'Hannah Veal', date: '2026-11-24', tags: 'Pools,Votes' },
);
add(
  'team byline',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><div class="byline">From our correspondent in Tarn</div><div class="dt">2026/11/24</div>${B}`,
  ),
  { authors: '', date: '2026-11-24' },
);
add(
  'editors note names',
  d(
    'Baths saved',
    '',
    `<h1>Baths saved</h1><div class="meta"><span class="author-name">Hannah Veal</span><span class="editor">Edited by Oskar Lind</span><span class="date">Tue 24 Nov 2026 20.14 GMT</span></div>${B}`,
  ),
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'spanish',
  d(
    'La piscina seguirá - El Muelle',
    '',
    `<h1>La piscina seguirá abierta</h1><div class="firma">Por Ana Ruiz y Luis Gil</div><div class="fecha">24 de noviembre de 2026 a las 21:00 h</div>${B}`,
    'es',
  ),
  { title: 'La piscina seguirá abierta', authors: 'Ana Ruiz;Luis Gil', date: '2026-11-24T21:00:00' },
);
add(
  'japanese',
  d(
    '市民プール存続 | 港新聞',
    '',
    `<h1>市民プール存続へ</h1><p class="date">2026年11月24日 21時00分</p><p class="writer">記者 山田花子</p><p>市議会は24日夜、老朽化した市民プールを2028年春まで存続させる案を賛成9、反対6で可決した。改修には14億円かかる見通しで、来年2月に着工する。</p><p>採決の前には40人を超える市民が意見を述べた。反対した議員は、道路の補修に回すべきだと主張した。</p>`,
    'ja',
  ),
  { title: '市民プール存続へ', authors: '山田花子', date: '2026-11-24T21:00:00' },
);
add(
  'og image dims, credit in figcaption',
  d(
    'Baths saved',
    '<meta property="og:image" content="https://l.example/p.jpg">',
    `<article><h1>Baths saved</h1><p class="by">By Hannah Veal</p><figure class="lead"><img src="https://l.example/p.jpg" alt="A pool"><figcaption>Swimmers on Monday <span class="credit">Oskar Lind / Ledger</span></figcaption></figure>${B}</article>`,
  ),
  {
    authors: 'Hannah Veal',
    image: 'https://l.example/p.jpg',
    caption: 'Swimmers on Monday',
    credit: 'Oskar Lind / Ledger',
  },
);

it.each(cases)('fields as %s has them', (_, html, said) => {
  expect(saidBy(html)).toMatchObject(said);
});
