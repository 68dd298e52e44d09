import { HEADLINES } from '../../../support/baths.ts';
import type { Page } from './page.ts';

/** Texts that break off before an offer and texts that end with a plea, players, slideshows and errors, in three surroundings. */
export const pages: Page[] = [];
const S = [
  'The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.',
  'Councillors heard from more than forty residents before the vote, many of whom had learned to swim there as children.',
  'The repairs are expected to cost 1.4 million and to begin in February, when the main pool will close for six weeks.',
];
const T = HEADLINES.slice(0, 6);
const chromes: [string, (t: string, m: string) => string][] = [
  ['plain', (t, m) => `<!doctype html><html lang="en"><head><title>${t}</title></head><body>${m}</body></html>`],
  [
    'header',
    (t, m) =>
      `<!doctype html><html lang="en"><head><title>${t} | Quay Post</title><meta property="og:site_name" content="Quay Post"></head><body><header><a href="/">Quay Post</a><nav><a href="/news">News</a><a href="/sport">Sport</a><a href="/arts">Arts</a><a href="/login">Log in</a><a href="/subscribe">Subscribe</a></nav></header><main>${m}</main><footer><a href="/about">About</a> <a href="/privacy">Privacy</a><p>© 2026 Quay Post Ltd</p></footer></body></html>`,
  ],
  [
    'busy',
    (t, m) =>
      `<!doctype html><html lang="en"><head><title>${t} - Quay Post</title></head><body><div class="top"><a href="/">Quay Post</a><ul>${['News', 'Crime', 'Politics', 'Business', 'Sport', 'Jobs', 'Notices', 'Puzzles'].map((x) => `<li><a href="/${x}">${x}</a></li>`).join('')}</ul><a href="/login">Log in</a> <a href="/subscribe">Subscribe</a></div><div class="page">${m}<div class="more"><h3>More stories</h3>${T.map((x, i) => `<div class="card"><a href="/m/${i}"><span>${x}</span></a></div>`).join('')}</div><div class="rail"><h3>Most read</h3><ol>${T.slice(
        0,
        5,
      )
        .map((x, i) => `<li><a href="/r/${i}">${x}</a></li>`)
        .join(
          '',
        )}</ol><h3>Get our newsletter</h3><p>Sign up for our free daily newsletter and never miss a story.</p><form><input type="email"><button>Sign up</button></form></div></div><div class="foot"><p>The Quay Post is published by Ness Media Ltd. If you wish to complain, please write to the editor.</p></div></body></html>`,
  ],
];
const add = (k: Page[0], n: string, t: string, m: string, u?: string) => {
  for (const [c, f] of chromes)
    pages.push([k, `${c}: ${n}`, f(t, m), u ?? 'https://www.example.org/local/swimming-baths-saved']);
};
const H = '<h1>Swimming baths saved</h1><p class="by">By Hannah Veal, 24 November 2026</p>';
const tease = (n: string, w: string, pre = `<p>${S[0]}</p><p>${S[1]}</p>`) =>
  add('teaser', n, 'Swimming baths saved', H + pre + w);
tease(
  'subscribe to read',
  '<div><h3>Subscribe to continue reading</h3><p>Unlimited access from £1 a week.</p><a href="/sub">See our offers</a></div>',
);
tease(
  'already subscriber',
  '<div class="box"><p>This article is for subscribers.</p><p>Already a subscriber? <a href="/login">Log in</a></p></div>',
);
tease(
  'unlock',
  '<div><p>Unlock this story and everything else on the site.</p><a href="/plans">Choose a plan</a></div>',
);
tease(
  'trial',
  '<section><h2>Try it free for 30 days</h2><p>Then £5.99 a month. Cancel at any time.</p><button>Start my trial</button></section>',
  `<p>${S[0]}</p><p>${S[1]?.slice(0, 50)}...</p>`,
);
tease(
  'members only',
  '<div><p>The rest of this post is for members. Join us from $3 a month.</p><a href="/join">Join</a></div>',
);
tease(
  'register free',
  '<div><h3>To read on, create a free account</h3><form><input type="email"><button>Next</button></form></div>',
);
tease(
  'metered',
  '<div><p>You have read all your free articles this month.</p><p>Become a subscriber to keep reading.</p></div>',
);
tease(
  'premium badge',
  '<div class="premium"><span>Premium</span><p>Get full access with Quay Post Plus</p><a href="/plus">Get Plus</a></div>',
  `<p>${S[0]}</p>`,
);
tease(
  'log in to read',
  '<p><a href="/login">Log in</a> or <a href="/subscribe">subscribe</a> to read the full article.</p>',
);
tease(
  'day pass',
  '<div><h4>Read this article</h4><ul><li>Day pass £0.50</li><li>Monthly £6</li><li>Yearly £60</li></ul><button>Buy</button></div>',
  `<p>${S[0]} …</p>`,
);
tease(
  'print sub',
  '<div><p>Print subscribers can read this for free. <a href="/activate">Activate your digital access</a>.</p><p>Not a subscriber? <a href="/sub">Subscribe now</a></p></div>',
);
tease('percent left', '<p>72% of this article remains. To read it, subscribe.</p><a href="/sub">Subscribe</a>');
tease(
  'support gate',
  '<div><p>To keep reading, please support independent journalism with a subscription.</p><button>Support us</button></div>',
);
tease(
  'app gate',
  '<div><p>Continue reading in the app</p><a href="/app">Open the app</a></div>',
  `<p>${S[0]}</p><p>${S[1]?.slice(0, 40)}…</p>`,
);
tease(
  'email gate',
  '<div><p>Enter your email to unlock this article</p><form><input type="email" placeholder="Email"><button>Unlock</button></form></div>',
);
tease(
  'newsletter subscribers',
  '<div><p>This edition is for paid subscribers</p><a href="/s">Upgrade to paid</a></div>',
);
tease('locked icon', '<div class="locked"><p>🔒 This content is locked. Subscribe to unlock.</p></div>');
tease(
  'institution',
  '<div><p>Access through your institution, or purchase this article for $39.95.</p><a href="/a">Institutional login</a></div>',
);
// articles that end with soft asks are articles
const art = (n: string, w: string) =>
  add(
    'article',
    n,
    'Swimming baths saved',
    `${H + S.map((s) => `<p>${s}</p>`).join('')}<p>The leader of the council said he would ask the county for a contribution, but did not expect one before the election.</p><p>Work to the roof will be put out to tender before Christmas, and a contract is to be signed by the end of January.</p>${w}`,
  );
art(
  'newsletter ask',
  '<div><h3>Like what you read?</h3><p>Subscribe to our free newsletter.</p><form><input type="email"><button>Subscribe</button></form></div>',
);
art(
  'support ask',
  '<div><p>If you value our reporting, please consider subscribing. It costs less than a coffee.</p><a href="/sub">Subscribe</a></div>',
);
art('membership ask', '<div><h3>Become a member</h3><p>Members make this possible. Join from £3 a month.</p></div>');
art('login to comment', '<p>Please log in to comment on this article.</p>');
art('offer', '<div><p>Get 3 months for £3. Subscribe to the Quay Post today.</p></div>');
// media
const med = (n: string, m: string, u?: string) => add('media', n, n, m, u);
med(
  'Watch the storm',
  `<h1>Watch: storm hits the pier</h1><video src="/v.mp4"></video><p>Waves broke over the pier on Sunday.</p>`,
);
med(
  'Video iframe',
  `<h1>Storm hits the pier</h1><iframe src="https://www.youtube.com/embed/x"></iframe><p>By Hannah Veal, 22 November 2026</p>`,
);
med(
  'Audio',
  `<h1>The long vote</h1><audio controls src="/a.mp3"></audio><p>Hannah Veal tells how the baths were saved.</p>`,
);
med(
  'Gallery',
  `<h1>In pictures: the regatta</h1>${Array.from({ length: 10 }, (_, i) => `<figure><img src="/r${i}.jpg"><figcaption>Crews in heat ${i + 1}</figcaption></figure>`).join('')}`,
);
med(
  'Gallery divs',
  `<h1>Regatta photos</h1>${Array.from({ length: 12 }, (_, i) => `<div class="slide"><img src="/r${i}.jpg" alt=""><p>${i + 1}/12 Crews in heat ${i + 1}</p></div>`).join('')}`,
);
med('PDF', `<h1>The paper of 24 November</h1><embed src="/e.pdf" type="application/pdf" width="100%">`);
med(
  'Embed m3u8',
  `<h1>Live from the council</h1><div class="jw-player"><video></video></div><script src="https://cdn.jwplayer.com/players/x.js"></script>`,
);
// errors
const err = (n: string, m: string) => add('error', n, n, m);
err(
  'Page not found',
  '<h1>Page not found</h1><p>Sorry, we could not find what you were looking for.</p><a href="/">Go home</a>',
);
err('Oops', '<h1>Oops!</h1><p>The page has gone swimming. Try the menu, or go back to the front page.</p>');
err(
  'Article unavailable',
  '<h2>This article is no longer available</h2><p>It may have been removed at the request of the people concerned, or because a licence ended.</p>',
);
err('Server error', '<h1>Something went wrong</h1><p>We are working on it. Please try again later.</p>');
err('Moved', '<h1>This page has moved</h1><p>Please update your bookmarks. You will be redirected shortly.</p>');
err(
  'Nothing found',
  '<h1>Nothing found</h1><p>It seems we can’t find what you’re looking for.</p><form><input type="search"></form>',
);
err(
  'Unavailable in your region',
  '<h1>Not available in your region</h1><p>For legal reasons we cannot show this page where you are.</p>',
);
err('Closed', '<h1>We are down for maintenance</h1><p>We will be back at 6 a.m. Thank you for your patience.</p>');
err('Invalid link', '<h1>This link is invalid or has expired</h1><p>Ask whoever sent it to you for a new one.</p>');
err('410', '<h1>410 Gone</h1><p>The requested resource is no longer available on this server.</p>');
err(
  'Suspended',
  '<h1>Account suspended</h1><p>This account has been suspended. Contact your hosting provider for more information.</p>',
);
err('Draft', '<h1>This story is not published</h1><p>You may have followed a link to a draft.</p>');
