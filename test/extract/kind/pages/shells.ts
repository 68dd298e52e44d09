import { chrome, html, jsonLd, type Sample } from './page.ts';

const scripts =
  '<script src="/static/js/runtime.8a1.js" defer></script><script src="/static/js/main.4f2.chunk.js" defer></script>';

export const shells: Sample[] = [
  {
    name: 'root and noscript',
    html: html({
      title: 'Harbour News',
      body: `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${scripts}`,
    }),
  },
  { name: 'app', html: html({ title: 'harbour', body: `<div id="app"></div>${scripts}` }) },
  {
    name: 'app with spinner',
    html: html({ title: 'Loading…', body: `<div id="app"><div class="spinner">Loading…</div></div>${scripts}` }),
  },
  {
    name: 'framework with data only',
    html: html({
      title: 'Harbour News',
      body: `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"id":42},"page":"/a/[id]"}</script>${scripts}`,
    }),
  },
  {
    name: 'another framework',
    html: html({ title: 'Harbour News', body: `<div id="__nuxt"></div><script>window.__NUXT__={}</script>${scripts}` }),
  },
  {
    name: 'custom element',
    html: html({ title: 'Harbour', body: `<app-root></app-root>${scripts}<script src="/polyfills.js"></script>` }),
  },
  {
    name: 'shell with the article’s metadata',
    html: html({
      title: 'Ferry strike enters third week',
      head: `<meta property="og:title" content="Ferry strike enters third week"><meta property="og:description" content="Talks between the company and the union have stalled.">${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry strike enters third week', datePublished: '2026-03-02T10:00:00Z' })}`,
      body: `<div id="root"></div>${scripts}`,
    }),
  },
  {
    name: 'shell with frame of menus',
    html: html({
      title: 'Harbour',
      body: `<div id="root"></div><footer>© 2026 Harbour · <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a></footer>${scripts}`,
    }),
  },
  {
    name: 'noscript alone',
    html: html({
      title: 'Harbour',
      body: `<noscript><strong>We’re sorry but harbour doesn’t work properly without JavaScript enabled. Please enable it to continue.</strong></noscript>${scripts}`,
    }),
  },
  {
    name: 'German noscript',
    html: html({
      lang: 'de',
      title: 'Hafenkurier',
      body: `<div id="main-app"></div><noscript>Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.</noscript>${scripts}`,
    }),
  },
  {
    name: 'French noscript',
    html: html({
      lang: 'fr',
      title: 'Le Quai',
      body: `<div id="root"></div><noscript>Vous devez activer JavaScript pour utiliser ce site.</noscript>${scripts}`,
    }),
  },
  { name: 'nothing but scripts', html: html({ body: `<script>window.config={}</script>${scripts}` }) },
  { name: 'visible plea', html: html({ title: 'Harbour', body: `<p>This site requires JavaScript.</p>${scripts}` }) },
  {
    name: 'menu, and a text still to come',
    html: html({
      title: 'Harbour',
      body: `${chrome.top}<main><div class="story"><span>Loading story…</span></div></main>${chrome.bottom}${scripts}`,
    }),
  },
  { name: 'on its way elsewhere', html: html({ body: `<p>Redirecting…</p>${scripts}` }) },
];
