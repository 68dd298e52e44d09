import { chrome, html, jsonLd, prose, type Sample } from './page.ts';

const HEADLINE = 'Ferry strike enters its third week as talks stall';
const banner =
  '<div id="onetrust-banner-sdk" class="cookie-banner"><p>We and our partners use cookies to show personalised ads. You can manage your choices at any time.</p><button>Accept all</button><button>Reject all</button></div>';
const modal =
  '<div class="login-modal" hidden><h2>Log in</h2><form><input type="email"><input type="password"><button>Log in</button></form></div>';
const article = (title: string, main: string, more: { head?: string; before?: string; after?: string } = {}): string =>
  html({
    title: `${title} | The Harbour Gazette`,
    head: more.head ?? '',
    body: `${more.before ?? ''}${chrome.top}<main><article><h1>${title}</h1>${main}</article></main>${more.after ?? ''}${chrome.bottom}`,
  });
const news = jsonLd({
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2026-03-02T10:00:00+01:00',
  author: { '@type': 'Person', name: 'Jo Marsh' },
});

export const articles: Sample[] = [
  {
    name: 'short, on bot checks',
    html: html({
      title: 'Are you a robot? Why bent letters are dying',
      body: `<main><article><h1>Are you a robot? Why bent letters are dying</h1>
        <p>For twenty years harbours have asked those who book a berth to prove that they are human by reading bent letters.</p>
        <p>“Verify you are human” is now a question that machines answer faster than people, a study of 3,600 sailors found.</p>
        <p>The researchers, who timed both, say that the sailors took fifteen seconds on average, and that the program took one.</p>
        <p>What comes next is less visible, and for that reason less fair to those who move a mouse in an unusual way.</p></article></main>`,
    }),
  },
  { name: 'plain', html: article(HEADLINE, prose(8)) },
  { name: 'with structured data', html: article(HEADLINE, prose(6), { head: news }) },
  { name: 'behind a cookie banner', html: article(HEADLINE, prose(6), { before: banner }) },
  { name: 'with a login in a modal', html: article(HEADLINE, prose(6), { after: modal }) },
  {
    name: 'on cookies and consent',
    html: article(
      'Regulator fines three sites over cookie banners',
      `<p>The regulator has fined three news sites because they used cookies before their readers had given consent.</p>${prose(6)}<p>The sites said that their cookie policy had since been changed, and that they use of cookies only what is necessary.</p>`,
      {
        head: jsonLd({
          '@type': 'NewsArticle',
          headline: 'Regulator fines three sites over cookie banners',
          datePublished: '2026-01-09',
        }),
      },
    ),
  },
  { name: 'on errors', html: article('Why “page not found” is the web’s best-known number', prose(8)) },
  { name: 'on captchas', html: article('Are you a robot? The tests that machines now pass', prose(8)) },
  {
    name: 'with many related links',
    html: article(HEADLINE, prose(7), {
      after: `<aside class="related">${Array.from({ length: 20 }, (_, i) => `<a href="/n/${i}">Another story from the docks, number ${i}</a>`).join('')}</aside>`,
    }),
  },
  { name: 'with a video', html: article(HEADLINE, `<video src="/v.mp4"></video>${prose(6)}`, { head: news }) },
  {
    name: 'not free, but all there',
    html: article(HEADLINE, prose(14), {
      head: jsonLd({
        '@type': 'NewsArticle',
        headline: HEADLINE,
        datePublished: '2026-03-02',
        isAccessibleForFree: false,
      }),
    }),
  },
  {
    name: 'subscription offer in the footer',
    html: article(HEADLINE, prose(10), {
      after: '<div class="offer"><p>Subscribe to our newsletter. Already a subscriber? Log in.</p></div>',
    }),
  },
  {
    name: 'guarded by a bot check’s script',
    html: article(HEADLINE, prose(6), {
      after:
        '<script src="https://js.datadome.co/tags.js"></script><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    }),
  },
  { name: 'short, but an article', html: article(HEADLINE, prose(2), { head: news }) },
  {
    name: 'brief about repairs',
    html: article(
      'Ferry does not sail on Sunday',
      '<p>The ferry to the island does not sail on Sunday because of maintenance at the pier. A smaller boat leaves at nine and at five, the company said on Friday.</p>',
    ),
  },
];
