import { doc } from './page.ts';

/** Sets what a page says into what its site has around it. */
export type Chrome = (page: { title: string; main: string; head?: string; lang?: string }) => string;

const around =
  (body: (main: string) => string): Chrome =>
  ({ title, main, head = '', lang = 'en' }) =>
    doc(title, body(main), head, lang);

/** Nothing around it. */
export const bare: Chrome = around((main) => main);

const nav = (items: string[]): string =>
  `<nav aria-label="Main"><ul>${items.map((i) => `<li><a href="/${i.toLowerCase().replace(/\W+/g, '-')}">${i}</a></li>`).join('')}</ul></nav>`;
const EN = ['Home', 'UK', 'World', 'Business', 'Technology', 'Health', 'Opinion', 'Sport', 'Life'];
const foot = `<footer><div class="cols"><a href="/about">About</a><a href="/contact">Contact</a><a href="/privacy">Privacy Policy</a><a href="/terms">Terms &amp; Conditions</a><a href="/cookies">Cookie Policy</a><a href="/complaints">Complaints</a></div><p>© Copyright Eastvale Media Group 2026. All rights reserved.</p></footer>`;

/** A header with a menu, and a footer. */
export const plain: Chrome = around(
  (main) =>
    `<header class="masthead"><a href="/" class="brand">Eastvale Chronicle</a>${nav(EN)}<a href="/signin">Sign in</a> <a href="/subscribe">Subscribe</a></header>${main}${foot}`,
);

const top = `<div id="top"><div class="logo"><a href="/"><img src="/l.svg" alt="The Tarn Times"></a></div><ul class="menu"><li><a href="/local">Local</a><li><a href="/national">National</a><li><a href="/sports">Sports</a><li><a href="/obits">Obituaries</a><li><a href="/weather">Weather</a><li><a href="/jobs">Jobs</a><li><a href="/e-edition">E-Edition</a></ul></div>`;
const bot = `<div id="bottom"><p>The Tarn Times, 14 Mill Street, Tarn. Phone 555-0102.</p><p><a href="/p">Privacy</a> | <a href="/t">Terms of Use</a> | <a href="/a">Accessibility</a> | <a href="/adv">Advertise</a></p><p>Copyright 2026 Tarn Publishing Inc.</p></div>`;

/** The same in elements without meaning, and an imprint that is no footer. */
export const divs: Chrome = around((main) => `${top}<div id="main">${main}</div>${bot}`);

const T = [
  'Ferry runs aground off Ness Point',
  'Hospital trust apologises for delays',
  'Five new cafes to try this winter',
  'Man charged after quayside fire',
  'Why the cod came back',
  'Rates rise: what it means for you',
  'Derby postponed by fog',
  'The nurse who writes novels at night',
  'Court clears former harbour master',
  'Quiz: how well do you know the quay?',
];
const links = (n: number, p: string): string =>
  Array.from({ length: n }, (_, i) => `<li><a href="/${p}/${i}">${T[(i * 3 + p.length) % T.length]}</a></li>`).join('');
const menu = [
  'News',
  'Crime',
  'Politics',
  'Business',
  'Property',
  'Sport',
  'Football',
  'Rugby',
  "What's On",
  'Food',
  'Travel',
  'Motors',
  'Jobs',
  'Notices',
  'Dating',
  'Competitions',
  'Puzzles',
  'Podcasts',
  'E-paper',
  'Shop',
]
  .map((m) => `<li class="nav__item"><a class="nav__link" href="/${m.toLowerCase().replace(/\W/g, '')}">${m}</a></li>`)
  .join('');
const head = (tag: string): string =>
  `<div class="ad ad--leaderboard" id="ad1"></div><${tag} class="site-head"><button class="hamb">Menu</button><a class="site-logo" href="/">Quay Post</a><form action="/search"><input type="search" name="q" placeholder="Search"><button>Search</button></form><div class="account"><a href="/login">Log in</a> <a href="/register">Register</a> <a class="btn" href="/subscribe">Subscribe</a></div><ul class="nav">${menu}</ul></${tag}><div class="breaking"><span>Breaking</span> <a href="/b">Ferry runs aground off Ness Point</a></div>`;
const rail = `<div class="rail"><div class="most"><h3>Most read</h3><ol>${links(8, 'most')}</ol></div><div class="nl"><h3>Get the Morning Quay</h3><p>Sign up for our free daily newsletter and never miss a story.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div></div>`;
const more = `<div class="more"><h3>More from the Quay Post</h3><div class="grid">${T.slice(0, 6)
  .map((t, i) => `<div class="card"><a href="/c/${i}"><img src="/t/${i}.jpg" alt=""><span>${t}</span></a></div>`)
  .join('')}</div></div>`;
const sitesFoot = (tag: string): string =>
  `<${tag} class="site-foot"><div><h4>Follow us</h4><a href="#">Facebook</a> <a href="#">X</a> <a href="#">Instagram</a></div><ul>${['About us', 'Contact us', 'Our newsletters', 'Advertise', 'Cookie notice', 'Privacy notice', 'Terms and conditions', 'Complaints', 'Manage consent', 'Archive', 'RSS'].map((x) => `<li><a href="/f">${x}</a></li>`).join('')}</ul><p>The Quay Post is published by Ness Media Ltd, registered in Eastvale, number 0123456. We are committed to the editors' code of practice. If you wish to complain, please write to the editor.</p><p>© 2026 Ness Media</p></${tag}><div id="ck" class="ck-banner"><p>We use cookies to make our site work and to show you relevant ads. <a href="/ck">Find out more</a></p><button>Accept</button><button>Decline</button></div>`;

/** A large site: search, breaking news, rails of other stories, newsletters, an imprint in sentences, a cookie banner. */
const busy = (tag: { head: string; foot: string }, hasMore: boolean): Chrome =>
  around(
    (main) =>
      `${head(tag.head)}<div class="layout"><div class="col-main">${main}</div>${rail}</div>${hasMore ? more : ''}${sitesFoot(tag.foot)}`,
  );
export const busyElements = busy({ head: 'header', foot: 'footer' }, true);
export const busyDivs = busy({ head: 'div', foot: 'div' }, true);
export const busyRails = busy({ head: 'header', foot: 'div' }, false);

const elbkurier = (m: string): string =>
  `<header role="banner"><a href="/">Elbkurier</a><nav><ul>${['Lokales', 'Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Reise', 'Leben', 'Anzeigen'].map((x) => `<li><a href="/${x}">${x}</a>`).join('')}</ul></nav><a href="/abo">Abo</a></header><div class="wrapper">${m}<aside><section><h2>Meistgelesen</h2><ol>${['Brand am Hafen: zwei Verletzte', 'So wird das Wetter am Wochenende', 'Neue Fähre startet im März', 'Der Bäcker, der nicht schläft', 'Streit um den Radweg'].map((t, i) => `<li><a href="/m${i}">${t}</a>`).join('')}</ol></section><section><h2>Newsletter</h2><p>Jeden Morgen das Wichtigste aus der Region, kostenlos in Ihr Postfach.</p></section></aside></div><footer><nav><a>Impressum</a><a>Datenschutz</a><a>AGB</a><a>Kontakt</a><a>Mediadaten</a></nav><p>Der Elbkurier erscheint im Verlag Hafen GmbH. Amtsgericht Stade HRB 1234. Alle Inhalte sind urheberrechtlich geschützt und dürfen nicht ohne Genehmigung verwendet werden.</p></footer>`;
const blog = (m: string): string =>
  `<div id="page"><div id="masthead"><div class="site-branding"><p class="site-title"><a href="/">Fen Valley Blog</a></p><p class="site-description">Notes from the wet side of the county</p></div><div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul></div></div><div id="content"><div id="primary">${m}</div><div id="secondary" class="widget-area"><div class="widget"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="/1">A heron in the car park</a></li><li><a href="/2">Why the pump stopped</a></li><li><a href="/3">Ten thousand eels</a></li></ul></div><div class="widget"><h2 class="widget-title">Recent Comments</h2><ul><li>Joan on <a href="/1#c">A heron in the car park</a></li></ul></div><div class="widget"><h2 class="widget-title">Archives</h2><ul><li><a href="/2026/10">October 2026</a></li><li><a href="/2026/09">September 2026</a></li></ul></div></div></div><div id="colophon"><div class="site-info">Proudly powered by WordPress | Theme: Fenland by Otters</div></div></div>`;
const layoutTable = (m: string): string =>
  `<table width="100%"><tr><td colspan="2"><a href="/"><img src="logo.gif"></a></td></tr><tr><td width="150" valign="top"><a href="/n">News</a><br><a href="/s">Sports</a><br><a href="/o">Opinion</a><br><a href="/c">Classifieds</a><br><a href="/a">Archives</a></td><td>${m}</td></tr><tr><td colspan="2"><font size="1">Copyright 2026 by The Plains Herald. No part of this site may be reproduced without permission. Send questions to webmaster@plains.example.</font></td></tr></table>`;
const magazine = (m: string): string =>
  `<div class="l-header"><div class="l-header__top"><span>Friday, 27 November 2026</span><a href="/signin">Sign in</a><a href="/join">Join</a></div><div class="l-nav">${['Top stories', 'World', 'Money', 'Tech', 'Science', 'Style', 'Video'].map((x) => `<a href="/${x}">${x}</a>`).join('')}</div></div><div class="l-main">${m}</div><div class="l-recirc"><h2>Recommended for you</h2>${['The quiet boom in bicycles', 'How to sleep through a storm', 'Inside the last lighthouse', 'A bank run in slow motion', 'The algae that could', 'What the census missed'].map((t, i) => `<div class="tile"><a href="/r${i}"><img src="/${i}.webp" alt=""><h3>${t}</h3></a><p>By Staff Writer</p></div>`).join('')}</div><div class="l-footer"><p>Meridian is a daily magazine of news and ideas. Our reporters work in eleven countries. Support us by becoming a member.</p><p>Made in Lisbon. All rights reserved.</p></div>`;

/** A German paper, a blog, a paper laid out by a table, and a magazine. */
export const others: Chrome[] = [elbkurier, blog, layoutTable, magazine].map(around);
