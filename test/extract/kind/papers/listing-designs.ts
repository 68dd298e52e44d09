import { HEADLINES } from '../../../support/baths.ts';
import type { Page } from './page.ts';

/** Lists of articles in the designs that they come in, and articles that are built like them, in three surroundings. */
export const pages: Page[] = [];
const S = [
  'The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.',
  'Councillors heard from more than forty residents before the vote, many of whom had learned to swim there as children.',
  'The repairs are expected to cost 1.4 million and to begin in February, when the main pool will close for six weeks.',
  'Opponents said the sum would be better spent on roads, and that a new leisure centre in the next town was only four miles away.',
  'A report by officers had recommended closure, citing a leaking roof and boilers that date from 1974, and a fall in visitors.',
  'The leader of the council said he would ask the county for a contribution, but did not expect one before the election.',
  'Work to the roof will be put out to tender before Christmas, and a contract is to be signed by the end of January.',
  'Ferry passengers face longer waits from January after the operator cut two evening sailings from its winter timetable.',
  'A primary school will stay shut for a week after part of its roof was torn off in the storm that crossed the county on Sunday.',
  'A bakery that closed in 2019 is to reopen under new owners, who have promised to bring back its rye loaf and its queue.',
];
const T = HEADLINES.slice(0, 10);
const chromes: [string, (t: string, m: string) => string][] = [
  ['plain', (t, m) => `<!doctype html><html lang="en"><head><title>${t}</title></head><body>${m}</body></html>`],
  [
    'header',
    (t, m) =>
      `<!doctype html><html lang="en"><head><title>${t} | Quay Post</title><meta property="og:site_name" content="Quay Post"></head><body><header><a href="/">Quay Post</a><nav><a href="/news">News</a><a href="/sport">Sport</a><a href="/arts">Arts</a></nav></header><main>${m}</main><footer><a href="/about">About</a> <a href="/privacy">Privacy</a><p>© 2026 Quay Post Ltd</p></footer></body></html>`,
  ],
  [
    'busy',
    (t, m) =>
      `<!doctype html><html lang="en"><head><title>${t} - Quay Post</title><meta property="og:type" content="website"></head><body><div class="top"><a href="/">Quay Post</a><ul>${['News', 'Crime', 'Politics', 'Business', 'Sport', 'Jobs', 'Notices', 'Puzzles'].map((x) => `<li><a href="/${x}">${x}</a></li>`).join('')}</ul></div><div class="page">${m}<div class="rail"><h3>Most read</h3><ol>${T.slice(
        0,
        5,
      )
        .map((x, i) => `<li><a href="/r/${i}">${x}</a></li>`)
        .join(
          '',
        )}</ol><h3>Get our newsletter</h3><p>Sign up for our free daily newsletter and never miss a story.</p><form><input type="email"><button>Sign up</button></form></div></div><div class="foot"><p>The Quay Post is published by Ness Media Ltd. If you wish to complain, please write to the editor.</p></div></body></html>`,
  ],
];
const add = (k: Page[0], n: string, t: string, m: string, u?: string): void => {
  for (const [c, f] of chromes) pages.push([k, `${c}: ${n}`, f(t, m), u ?? 'https://www.example.org/local/swimming']);
};
const L = (f: (t: string, s: string, i: number) => string, n = 10) =>
  T.slice(0, n)
    .map((t, i) => f(t, S[i] ?? '', i))
    .join('\n');
add(
  'listing',
  'h2 linked, summary',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<div class="item"><h2><a href="/n/${i}">${t}</a></h2><p>${s}</p></div>`)}`,
);
add(
  'listing',
  'h3 linked, date, summary, more',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<div class="item"><h3><a href="/n/${i}">${t}</a></h3><span class="date">${i + 2} Nov 2026</span><p>${s}</p><a href="/n/${i}">Read more</a></div>`)}`,
);
add(
  'listing',
  'cards without headings',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<a class="card" href="/n/${i}"><img src="/${i}.jpg"><div class="card-title">${t}</div><div class="card-text">${s}</div></a>`)}`,
);
add(
  'listing',
  'title div, summary div',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<div class="row"><div class="t"><a href="/n/${i}">${t}</a></div><div class="s">${s}</div><div class="m">By Hannah Veal · ${i + 2} Nov</div></div>`)}`,
);
add(
  'listing',
  'unlinked headings, read more',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<section><h2>${t}</h2><p>${s}</p><p><a href="/n/${i}">Read more »</a></p></section>`)}`,
);
add(
  'listing',
  'headlines only p',
  'Local news',
  `<h1>Local news</h1>${L((t, _s, i) => `<p><a href="/n/${i}">${t}</a></p>`)}`,
);
add(
  'listing',
  'table',
  'Local news',
  `<h1>Local news</h1><table>${L((t, _s, i) => `<tr><td>${i + 2}.11.2026</td><td><a href="/n/${i}">${t}</a></td></tr>`)}</table>`,
);
add(
  'listing',
  'dl',
  'Local news',
  `<h1>Local news</h1><dl>${L((t, s, i) => `<dt><a href="/n/${i}">${t}</a></dt><dd>${s}</dd>`)}</dl>`,
);
add(
  'listing',
  'ul title dash summary',
  'Local news',
  `<h1>Local news</h1><ul>${L((t, s, i) => `<li><a href="/n/${i}">${t}</a> – ${s}</li>`)}</ul>`,
);
add(
  'listing',
  'linked bold, summary in p',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<p><b><a href="/n/${i}">${t}</a></b><br>${s}</p>`)}`,
);
add(
  'listing',
  'search results',
  'Search: ferry',
  `<h1>10 results for “ferry”</h1>${L((t, s, i) => `<div class="hit"><a href="/n/${i}">${t}</a><p>... ${s} ...</p><cite>www.example.org/n/${i}</cite></div>`)}`,
);
add(
  'listing',
  'intro and list',
  'Swimming',
  `<h1>Swimming</h1><p>Everything we have written about pools, lidos and the sea, and the people who swim in them all year round.</p>${L((t, s, i) => `<article><h2><a href="/n/${i}">${t}</a></h2><p>${s}</p></article>`)}`,
);
add(
  'listing',
  'author bio and list',
  'Hannah Veal',
  `<h1>Hannah Veal</h1><p>Hannah Veal is the Quay Post's local government reporter. She joined in 2019 and has covered three elections, one flood and the long argument over the swimming baths. Before that she worked for two weeklies in the north.</p><h2>Stories</h2>${L((t, s, i) => `<div><h3><a href="/n/${i}">${t}</a></h3><p>${s}</p></div>`)}`,
);
add(
  'listing',
  'sections of links',
  "Today's paper",
  `<h1>Today's paper</h1>${['Front page', 'News', 'Sport'].map((h, j) => `<h2>${h}</h2><ul>${L((t, _s, i) => `<li><a href="/n/${j}${i}">${t}</a></li>`, 6)}</ul>`).join('')}`,
);
add(
  'listing',
  'news in time order',
  'Newsticker',
  `<h1>Newsticker</h1>${L((t, _s, i) => `<div class="tick"><time>${10 + i}:15</time> <a href="/n/${i}">${t}</a></div>`)}`,
);
add(
  'listing',
  'press releases',
  'Press releases',
  `<h1>Press releases</h1>${L((t, s, i) => `<div class="pr"><p class="d">November ${i + 2}, 2026</p><p class="h"><a href="/pr/${i}">${t}</a></p><p>${s}</p></div>`)}`,
);
add(
  'listing',
  'long summaries',
  'Features',
  `<h1>Features</h1>${L((t, s, i) => `<div class="f"><h2><a href="/n/${i}">${t}</a></h2><p>${s} ${S[(i + 3) % 10]}</p></div>`, 6)}`,
);
add(
  'listing',
  'few items',
  'Features',
  `<h1>Features</h1>${L((t, s, i) => `<div class="f"><h2><a href="/n/${i}">${t}</a></h2><p>${s}</p></div>`, 3)}`,
);
add(
  'listing',
  'podcasts',
  'Podcasts',
  `<h1>Podcasts</h1>${L((t, s, i) => `<div class="ep"><h3><a href="/pod/${i}">Episode ${i + 1}: ${t}</a></h3><p>${s}</p><span>${20 + i} min</span></div>`)}`,
);
add(
  'listing',
  'h2 in a',
  'Local news',
  `<h1>Local news</h1>${L((t, s, i) => `<a href="/n/${i}"><h2>${t}</h2><p>${s}</p></a>`)}`,
);
add('listing', 'no h1', 'Local news', `${L((t, s, i) => `<div><h2><a href="/n/${i}">${t}</a></h2><p>${s}</p></div>`)}`);
add(
  'listing',
  'front page hero',
  'Quay Post',
  `<div class="hero"><a href="/n/h"><h1>Baths saved by one vote</h1></a><p>${S[0]}</p></div>${L((t, _s, i) => `<div class="c"><a href="/n/${i}"><h3>${t}</h3></a></div>`)}`,
  'https://www.example.org/',
);
add(
  'listing',
  'pictures and headlines',
  'Gallery of news',
  `<h1>News</h1>${L((t, _s, i) => `<figure><a href="/n/${i}"><img src="/${i}.jpg"></a><figcaption><a href="/n/${i}">${t}</a></figcaption></figure>`)}`,
);
add(
  'listing',
  'blog with excerpts, no h1',
  'Slow Ferry',
  `${L((t, s, i) => `<div class="post"><h2 class="title"><a href="/2026/11/${i}">${t}</a></h2><p class="meta">Posted on November ${i + 2}, 2026 by Io Marsh</p><p>${s} ${S[(i + 1) % 10]} [&hellip;]</p><p class="more"><a href="/2026/11/${i}">Continue reading →</a></p><p class="tags">Filed under <a href="/c">News</a> · <a href="/2026/11/${i}#c">${i} comments</a></p></div>`, 8)}`,
);
add(
  'article',
  'article with linked subheads',
  'Ten places to swim',
  `<h1>Ten places to swim</h1><p>By Hannah Veal, 24 November 2026</p><p>Winter is the best time to learn what cold water does, and these places let you do it safely. We tried them all.</p>${L((_t, s, i) => `<h2><a href="https://p${i}.example">${['Ness Lido', 'Tarn Pool', 'Mast Bay', 'Fen Lake', 'Quay Steps', 'Dale Weir', 'Kelp Cove', 'Marsh Baths', 'Isle Pier', 'Echo Sands'][i]}</a></h2><p>${s} ${S[(i + 4) % 10]} Open daily, and warm showers afterwards.</p>`)}`,
  'https://www.example.org/2026/11/ten-places-to-swim',
);
add(
  'article',
  'links roundup',
  'What we read this week',
  `<h1>What we read this week</h1><p>By Io Marsh, 24 November 2026</p><p>Every Friday we list what we could not put down. This week it was mostly water.</p>${L((t, s, i) => `<p>${s} <a href="https://x${i}.example">${t}</a> tells why, and it is worth your time.</p>`, 6)}`,
  'https://www.example.org/2026/11/what-we-read',
);
