import { expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { BATHS as S } from '../../support/baths.ts';

const P = (a = 0, b = 8, w = (s: string) => `<p>${s}</p>`) => S.slice(a, b).map(w).join('');
const doc = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Baths saved - Daily Wharf</title>${head}</head><body><header><a href="/">Daily Wharf</a><nav><a href="/n">News</a><a href="/s">Sport</a></nav></header><main>${main}</main><footer><a href="/a">About</a><p>© Daily Wharf</p></footer></body></html>`;
const H =
  '<h1>Baths saved until 2028</h1><div class="byline">By Hannah Veal</div><time datetime="2026-11-24T20:00:00Z">24 November 2026</time>';
const LD =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Baths saved until 2028","datePublished":"2026-11-24T20:00:00Z","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"}}</script>';

/** How content systems wrap a text, and names of wrappers that other sites give to what is no text. */
const PAGES: [name: string, html: string][] = [
  ['paywall class whole', doc(`<article>${H}<div class="paywall">${P()}</div></article>`, LD)],
  ['paywall class each', doc(`<article>${H}${P(0, 2)}${P(2, 8, (s) => `<p class="paywall">${s}</p>`)}</article>`, LD)],
  [
    'subscriber-only each',
    doc(`<article>${H}${P(0, 2)}${P(2, 8, (s) => `<div class="subscriber-only"><p>${s}</p></div>`)}</article>`, LD),
  ],
  [
    'premium-content',
    doc(
      `<article>${H}${P(0, 2)}<section class="premium-content" id="paywall-content">${P(2, 8)}</section></article>`,
      LD,
    ),
  ],
  ['meteredContent', doc(`<article>${H}<section class="meteredContent gated-content">${P()}</section></article>`)],
  [
    'aria-hidden modal newsletter',
    doc(
      `<article>${H}${P()}</article><div class="modal" aria-hidden="true" role="dialog"><h2>Subscribe to keep reading</h2><p>You have 2 free articles left this month.</p><button>Subscribe</button></div>`,
    ),
  ],
  [
    'meter toast',
    doc(
      `<div class="meter">You have read 3 of your 5 free articles this month. <a>Subscribe</a></div><article>${H}${P()}</article>`,
    ),
  ],
  ['members note', doc(`<article>${H}<p class="kicker">For subscribers</p>${P()}</article>`)],
  ['content-locked', doc(`<article>${H}<div class="content-locked is-unlocked">${P()}</div></article>`)],
  ['login-required', doc(`<article>${H}<div class="login-required">${P()}</div></article>`)],
  [
    'registration-wall wrapper',
    doc(`<article>${H}<div id="regwall-wrapper" class="article-gate">${P()}</div></article>`),
  ],
  ['consent wrapper', doc(`<div class="cmp-wrapper consent-given">${`<article>${H}${P()}</article>`}</div>`)],
  ['promo wrapper', doc(`<article class="article promo-article">${H}<div class="body">${P()}</div></article>`)],
  [
    'newsletter archive',
    doc(`<article class="newsletter-archive">${H}<div class="newsletter-body">${P()}</div></article>`),
  ],
  ['comment class', doc(`<article class="type-comment opinion">${H}<div class="comment-body">${P()}</div></article>`)],
  [
    'related class on wrapper',
    doc(`<div class="has-related"><article>${H}<div class="article-related-body">${P()}</div></article></div>`),
  ],
  [
    'sidebar layout class',
    doc(
      `<div class="sidebar-right layout-with-sidebar"><article class="entry">${H}<div class="entry-content">${P()}</div></article></div>`,
    ),
  ],
  ['hidden-print', doc(`<article>${H}<div class="hidden-print no-print">${P()}</div></article>`)],
  ['ad class', doc(`<article class="ad-free adfree">${H}<div class="ads-enabled has-ads">${P()}</div></article>`)],
  ['social class', doc(`<article>${H}<div class="text social-share-container-below">${P()}</div></article>`)],
  ['p in blockquote', doc(`<article>${H}<blockquote class="article-text">${P()}</blockquote></article>`)],
  ['table layout', doc(`<table><tr><td>${H}</td></tr><tr><td>${P()}</td></tr></table>`)],
  ['br br', doc(`<div>${H}<div class="text">${S.join('<br><br>')}</div></div>`)],
  ['custom elements', doc(`<x-article>${H}<x-body>${P(0, 8, (s) => `<x-p>${s}</x-p>`)}</x-body></x-article>`)],
  [
    'section per p',
    doc(
      `<article>${H}${P(0, 8, (s) => `<section class="row"><div class="col"><p>${s}</p></div></section>`)}</article>`,
    ),
  ],
  [
    'footer inside article',
    doc(
      `<article>${H}${P()}<footer><p>Hannah Veal is the local government reporter at the Daily Wharf.</p><p>Got a tip? Email tips@wharf.example</p></footer></article>`,
    ),
  ],
  [
    'amp',
    `<!doctype html><html amp lang="en"><head><title>Baths saved</title></head><body><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><header>Daily Wharf</header><article>${H}<amp-img src="/x.jpg"></amp-img>${P()}<amp-ad></amp-ad></article><amp-consent><div>We use cookies <button>Accept</button></div></amp-consent></body></html>`,
  ],
  [
    'gutenberg',
    doc(
      `<article>${H}<div class="entry-content wp-block-post-content">${P(0, 3)}<div class="wp-block-group has-background"><h4>Read also</h4><ul><li><a href="/x">School roof closed after storm</a></li></ul></div>${P(3, 8)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Click to share on X (Opens in new window)</li></ul></div><div class="jp-relatedposts"><h3>Related</h3></div></div></article>`,
    ),
  ],
  [
    'elementor',
    doc(
      `<div class="elementor elementor-123"><section class="elementor-section"><div class="elementor-widget elementor-widget-heading">${H}</div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${P()}</div></div></section></div>`,
    ),
  ],
  [
    'divi',
    doc(`<div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_text_inner">${H}${P()}</div></div></div>`),
  ],
  [
    'wix',
    doc(
      `<div id="SITE_CONTAINER"><div data-hook="post-page">${H}<div data-hook="post-description">${P(0, 8, (s) => `<div type="paragraph" class="_2hXa7"><p class="xzvDl"><span>${s}</span></p></div>`)}</div></div></div>`,
    ),
  ],
  [
    'squarespace',
    doc(
      `<div class="BlogItem"><h1 class="BlogItem-title">Baths saved</h1><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content">${P()}</div></div></div></div>`,
    ),
  ],
  [
    'notion',
    doc(
      `<div class="notion-page-content">${P(0, 8, (s) => `<div class="notion-text-block"><div contenteditable="false">${s}</div></div>`)}</div>`,
    ),
  ],
  [
    'gdocs',
    `<html><head><title>Baths saved</title></head><body><div id="header">Baths saved</div><div id="contents"><div class="doc-content">${P(0, 8, (s) => `<p class="c1"><span class="c0">${s}</span></p>`)}</div></div><div id="footer">Published by Google Drive – Report Abuse – Updated automatically every 5 minutes</div></body></html>`,
  ],
  [
    'substack',
    doc(
      `<div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">Baths saved</h1><h3 class="subtitle">A vote in the night</h3><div class="byline-wrapper">Hannah Veal · Nov 24, 2026 <button>Share</button></div></div><div class="available-content"><div class="body markup">${P(0, 4)}<div class="subscription-widget-wrap"><div class="subscription-widget"><p class="cta-caption">The Slow Ferry is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div>${P(4, 8)}</div></div></article></div>`,
    ),
  ],
  [
    'medium',
    doc(
      `<article><div class="pw-post-title"><h1>Baths saved</h1></div><div>Hannah Veal · Follow · 4 min read · Nov 24, 2026</div><div>142 · 3 · Listen · Share</div>${P(0, 8, (s) => `<p class="pw-post-body-paragraph graf">${s}</p>`)}<div>Written by Hannah Veal · 1.2K Followers</div></article>`,
    ),
  ],
];

it.each(PAGES)('the whole text and nothing else: %s', (_, html) => {
  expect(extract({ html, url: 'https://www.example.org/a/b' }).article?.text.split('\n\n')).toEqual(S);
});
