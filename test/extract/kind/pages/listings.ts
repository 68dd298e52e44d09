import { chrome, html, jsonLd, type Sample } from './page.ts';

const HEADLINES = [
  'Ferry strike enters its third week as talks stall',
  'Council approves the plan for a new fish market',
  'Storm closes the coastal road for two days',
  'Rowers win the regional cup after a close final',
  'Old lighthouse to become a museum of pilots',
  'Rents near the docks have doubled in five years',
  'School builds its own boats, and sails them',
  'Harbour police find stolen nets in a garage',
  'Fishermen ask for a say in the new channel',
  'Choir of dockers celebrates its hundredth year',
  'Why the tide tables are wrong this spring',
  'Three candidates want to be harbour master',
];
const TEASER = 'The company and the union met for the fourth time without a result.';

const cards = (count: number, tag = 'article', teaser = TEASER): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<${tag} class="card"><a href="/news/${i}"><h3>${HEADLINES[i % HEADLINES.length]}</h3></a>${teaser && `<p>${teaser}</p>`}</${tag}>`,
  ).join('');
const lines = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/news/${i}">${HEADLINES[i % HEADLINES.length]}</a></li>`).join('')}</ul>`;
const site = (title: string, main: string, head = '', lang = 'en'): string =>
  html({ lang, title, head, body: `${chrome.top}<main>${main}</main>${chrome.bottom}` });
const website = '<meta property="og:type" content="website">';

export const listings: Sample[] = [
  {
    name: 'section of headlines with long teasers',
    url: 'https://harbour.example/harbour/',
    html: site(
      'Harbour news, latest from the quay',
      HEADLINES.slice(0, 8)
        .map(
          (headline, i) =>
            `<div class="story"><h2><a href="/news/${i}">${headline}</a></h2><p>The harbour office said that boats would sail again from Thursday, once the wind had turned and the timber was cleared.</p></div>`,
        )
        .join(''),
    ),
  },
  {
    name: 'calendar',
    url: 'https://harbour.example/whats-on',
    html: site(
      'What’s on',
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']
        .map(
          (day) =>
            `<div class="event"><h3><a href="/e/${day}">Fiddle night at the Anchor</a></h3><p>${day}, 8 pm, The Anchor, Quay Street. Free.</p></div>`,
        )
        .join(''),
    ),
  },
  {
    name: 'search results that quote the texts',
    url: 'https://harbour.example/search',
    html: site(
      'Search results for "ferry"',
      `<p>142 results for <b>ferry</b></p>${HEADLINES.slice(0, 5)
        .map(
          (headline, i) =>
            `<div><a href="/n/${i}">${headline}</a><p>... could say why the <b>ferry</b> engine coughed each time the tide turned ...</p></div>`,
        )
        .join('')}`,
    ),
  },
  {
    name: 'front page',
    url: 'https://harbour.example/',
    html: site('The Harbour Gazette – news from the docks', `<section>${cards(24)}</section>`, website),
  },
  {
    name: 'front page of lines',
    url: 'https://harbour.example/',
    html: site(
      'The Harbour Gazette',
      `<section><h2>News</h2>${lines(20)}</section><section><h2>Sport</h2>${lines(12)}</section>`,
    ),
  },
  {
    name: 'section',
    url: 'https://harbour.example/section/business',
    html: site('Business | The Harbour Gazette', `<h1>Business</h1>${cards(18)}`, website),
  },
  {
    name: 'section with a bare path',
    url: 'https://harbour.example/business',
    html: site('Business', `<h1>Business</h1>${cards(20, 'article', '')}`, website),
  },
  {
    name: 'tag page',
    url: 'https://harbour.example/tag/ferries',
    html: site(
      'Ferries Archives – The Harbour Gazette',
      `<h1>Tag: Ferries</h1>${cards(10)}<a href="/tag/ferries/page/2">Older posts</a>`,
    ),
  },
  {
    name: 'topic',
    url: 'https://harbour.example/topics/ferries',
    html: site(
      'Ferries',
      `<h1>Ferries</h1><p>All our reporting on the ferries.</p>${cards(15, 'div')}`,
      jsonLd({ '@type': 'CollectionPage', name: 'Ferries' }),
    ),
  },
  {
    name: 'author page',
    url: 'https://harbour.example/author/jo-marsh',
    html: site(
      'Articles by Jo Marsh',
      `<h1>Jo Marsh</h1><p>Jo writes about ports and the people in them.</p>${cards(12)}`,
      jsonLd({ '@type': 'ProfilePage' }),
    ),
  },
  {
    name: 'search results',
    url: 'https://harbour.example/search?q=ferry',
    html: site(
      'Search results for ferry',
      `<h1>Search results</h1><p>214 results</p>${cards(10, 'div')}`,
      jsonLd({ '@type': 'SearchResultsPage' }),
    ),
  },
  {
    name: 'archive by month',
    url: 'https://harbour.example/archive/2026/03',
    html: site('Archive: March 2026', `<h1>March 2026</h1>${lines(60)}`),
  },
  {
    name: 'latest news',
    url: 'https://harbour.example/latest',
    html: site('Latest news', `<h1>Latest</h1>${lines(40)}`),
  },
  {
    name: 'blog index',
    url: 'https://blog.harbour.example/',
    html: site('Harbour blog', cards(8), jsonLd({ '@type': 'Blog' })),
  },
  {
    name: 'item list',
    url: 'https://harbour.example/sport',
    html: site(
      'Sport',
      `<h1>Sport</h1>${cards(16, 'div', '')}`,
      `${website}${jsonLd({ '@type': 'ItemList', itemListElement: HEADLINES.map((name, i) => ({ '@type': 'ListItem', position: i + 1, name })) })}`,
    ),
  },
  {
    name: 'German section',
    url: 'https://hafenkurier.example/rubrik/wirtschaft',
    html: site('Wirtschaft – Hafenkurier', `<h1>Wirtschaft</h1>${cards(14)}`, website, 'de'),
  },
  {
    name: 'French rubric',
    url: 'https://lequai.example/category/economie',
    html: site('Économie', `<h1>Économie</h1>${cards(14)}`, website, 'fr'),
  },
  {
    name: 'tag page under an address like an article’s',
    url: 'https://harbour.example/news/2026/11/everything-on-ferries-123',
    html: site('Ferries', `<h1>Articles tagged “ferries”</h1>${lines(25)}`),
  },
  {
    name: 'month',
    url: 'https://harbour.example/2026/11/',
    html: site('November 2026', `<h1>November 2026</h1>${lines(50)}`),
  },
  {
    name: 'videos',
    url: 'https://harbour.example/videos',
    html: site('All videos', `<h1>Videos</h1>${cards(12, 'div', '')}`),
  },
  {
    name: 'past letters',
    url: 'https://harbour.example/letters',
    html: site('Past issues', `<h1>Past issues</h1>${lines(12)}`),
  },
  {
    name: 'Japanese list',
    url: 'https://minato.example/news/',
    html: site(
      'ニュース一覧',
      `<h1>ニュース一覧</h1><ul>${'<li><a href="/n/1">港の渡し船がまた遅れた理由を船長が語った</a></li>'.repeat(20)}</ul>`,
      '',
      'ja',
    ),
  },
];
