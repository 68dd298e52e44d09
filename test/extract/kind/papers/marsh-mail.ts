import { doc, type Page, p } from './page.ts';

const TOP = `<header class="top"><a class="brand" href="/">Marsh Mail</a><nav class="nav"><a href="/news">News</a><a href="/farming">Farm</a><a href="/sport">Sport</a><a href="/culture">Culture</a><a href="/video">Video</a></nav></header>`;
const END = `<footer class="foot"><a href="/about">About</a><a href="/help">Help</a><a href="/privacy">Privacy</a><p>© 2026 Marsh Mail</p></footer>`;
const S = [
  'The pump at Cold Fen has stopped for the first time since 1952, and the water in the ditches is rising by a hand’s width a day.',
  'Its bearing broke on Sunday. A new one has to be cast in Sheffield, the drainage board said, and will take three weeks.',
  'Farmers have lent eleven tractor pumps. “They drink diesel like lemonade,” said Ted Rix, who drives one through the nights.',
  'Forty hectares of celery are lost already. The board says that houses are not in danger.',
];
export const pages: Page[] = [
  [
    'error',
    'gone page in site',
    doc(
      'Sorry - Marsh Mail',
      `${TOP}<main class="error-page"><h1>Sorry, this page isn't available</h1><p>The link you followed may be broken, or the page may have been removed.</p><a href="/">Go back to Marsh Mail</a></main>${END}`,
    ),
  ],
  [
    'error',
    'oops 404 numeral only',
    doc(
      'Marsh Mail',
      `${TOP}<main><div class="big">404</div><p>Looks like you're lost in the marsh.</p><a href="/">Home</a></main>${END}`,
    ),
  ],
  [
    'error',
    'story removed',
    doc(
      'Marsh Mail',
      `${TOP}<main><h1>Story removed</h1><p>This story has been removed at the request of the family.</p></main>${END}`,
    ),
  ],
  ['error', 'internal', doc('500', '<h1>Internal Server Error</h1>')],
  [
    'error',
    'upgrade browser',
    doc(
      'Unsupported browser',
      '<h1>Your browser is not supported</h1><p>Please update your browser to read Marsh Mail.</p>',
    ),
  ],
  [
    'challenge',
    'verify',
    doc(
      'Verify',
      '<h1>Verify you are human</h1><p>Tick the box to go on to Marsh Mail.</p><div class="cf-turnstile"></div>',
    ),
  ],
  [
    'challenge',
    'blocked',
    doc(
      'Blocked',
      '<h1>Sorry, you have been blocked</h1><p>You are unable to access marshmail.example</p><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks.</p>',
    ),
  ],
  [
    'challenge',
    'access temporarily',
    doc(
      'Access limited',
      '<h1>Access to this page has been limited</h1><p>Too many visits from your network. Type the letters in the picture to go on.</p><img src="/c.png"><input name="captcha">',
    ),
  ],
  [
    'consent',
    'uk publisher',
    doc(
      'Marsh Mail',
      '<div class="fc-consent-root"><h1>Marsh Mail asks for your consent to use your personal data to:</h1><ul><li>Personalised advertising and content, advertising and content measurement, audience research and services development</li><li>Store and/or access information on a device</li></ul><p>Your personal data will be processed and information from your device may be stored by, accessed by and shared with 142 partners.</p><button>Consent</button><button>Manage options</button></div>',
    ),
  ],
  [
    'consent',
    'either or',
    doc(
      'Marsh Mail',
      '<h1>Read Marsh Mail with ads, or pay</h1><p>We use cookies with 90 partners to pay for our work. Accept, or subscribe for £2 a month and read without tracking.</p><button>Accept all</button><button>Subscribe</button>',
    ),
  ],
  [
    'login',
    'plain',
    doc(
      'Log in | Marsh Mail',
      `${TOP}<main><h1>Log in</h1><form><input type="email" placeholder="Email"><input type="password" placeholder="Password"><button>Log in</button></form><a href="/forgot">Forgot password?</a></main>${END}`,
    ),
  ],
  [
    'login',
    'subscribers area',
    doc(
      'Subscribers',
      `${TOP}<main><h1>Subscriber log-in</h1><p>Enter the number on your card.</p><form><input name="card"><input type="password"><button>Sign in</button></form></main>${END}`,
    ),
  ],
  [
    'teaser',
    'three lines',
    doc(
      'Pump stops',
      `${TOP}<article><h1>Pump stops after seventy years</h1>${p(...S.slice(0, 2))}<div class="paywall"><h3>Want to read the rest?</h3><p>Subscribe from £1 a week.</p><button>Subscribe</button><a href="/login">Log in</a></div></article>${END}`,
    ),
  ],
  [
    'teaser',
    'gradient',
    doc(
      'Pump stops',
      `${TOP}<article><h1>Pump stops after seventy years</h1><p>${S[0]}</p><p class="fade">Its bearing broke on Sunday. A new one has to be...</p><section class="gate"><h2>This article is for subscribers</h2><ul><li>Unlimited stories</li><li>The e-paper at six</li></ul><a>Start for £1</a></section></article>${END}`,
    ),
  ],
  [
    'teaser',
    'json-ld',
    doc(
      'Pump stops',
      `${TOP}<article><h1>Pump stops after seventy years</h1><p>${S[0]}</p></article>${END}`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pump stops after seventy years","datePublished":"2026-11-03","isAccessibleForFree":false}</script>',
    ),
  ],
  [
    'script-shell',
    'react',
    doc(
      'Marsh Mail',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script>',
    ),
  ],
  ['script-shell', 'ng', doc('Marsh Mail', '<app-root>Loading...</app-root><script src="/main.js"></script>')],
  [
    'media',
    'video',
    doc(
      'Video: the pump',
      `${TOP}<main><h1>Video: the pump falls silent</h1><video controls src="/p.mp4"></video><p>Ted Rix filmed the last turn.</p></main>${END}`,
    ),
  ],
  [
    'media',
    'gallery',
    doc(
      'Gallery: Cold Fen',
      `${TOP}<main><h1>Gallery: Cold Fen under water</h1><div class="gallery">${[1, 2, 3, 4, 5].map((i) => `<figure><img src="/${i}.jpg"><figcaption>${i}/5 The ditch on day ${i}. Photo: T. Rix</figcaption></figure>`).join('')}</div></main>${END}`,
    ),
  ],
  [
    'media',
    'podcast',
    doc(
      'Podcast: Night pumps',
      `${TOP}<main><h1>Podcast: Night pumps</h1><iframe src="https://player.acast.com/x"></iframe><p>Ted Rix on diesel, darkness and celery.</p></main>${END}`,
    ),
  ],
  [
    'listing',
    'section',
    doc(
      'Farm | Marsh Mail',
      `${TOP}<main><h1>Farm</h1>${S.concat(S)
        .map(
          (t, i) =>
            `<article class="card"><h2><a href="/farming/${i}-story">${t.slice(0, 46)}</a></h2><p>${t.slice(0, 100)}…</p></article>`,
        )
        .join('')}</main>${END}`,
    ),
    'https://www.example.org/farming',
  ],
  [
    'listing',
    'tag',
    doc(
      'Pumps',
      `${TOP}<main><h1>Tagged: pumps</h1><ul class="list">${S.map((t, i) => `<li><a href="/n/${i}">${t.slice(0, 50)}</a><time>0${i + 1}/11</time></li>`).join('')}</ul></main>${END}`,
    ),
    'https://www.example.org/tag/pumps',
  ],
  [
    'listing',
    'front',
    doc(
      'Marsh Mail',
      `${TOP}<main>${S.concat(S, S)
        .map((t, i) => `<section><h3><a href="/n/${i}-x">${t.slice(0, 46)}</a></h3><p>${t}</p></section>`)
        .join('')}</main>${END}`,
    ),
    'https://www.example.org/',
  ],
  [
    'listing',
    'search none',
    doc(
      'Search',
      `${TOP}<main><h1>Search results for “pomp”</h1><p>No results. Did you mean pump?</p><ul><li><a href="/n/1">Pump stops after seventy years</a></li><li><a href="/n/2">Who pays for the pump?</a></li><li><a href="/n/3">The last engine of the fens</a></li></ul></main>${END}`,
    ),
    'https://www.example.org/search?q=pomp',
  ],
  [
    'article',
    'full',
    doc(
      'Pump stops',
      `${TOP}<article><h1>Pump stops after seventy years</h1><p class="by">By Liz Cope</p>${p(...S)}</article>${END}`,
    ),
  ],
  [
    'article',
    'update brief',
    doc(
      'Pump: update',
      `${TOP}<article><h1>Pump: bearing cast</h1><p>The new bearing for Cold Fen was cast in Sheffield on Thursday, five days early. It is to be fitted on Monday.</p></article>${END}`,
    ),
  ],
  [
    'article',
    'quote heavy',
    doc(
      'Night pumps',
      `${TOP}<article><h1>“You stop hearing it after a week”</h1>${p('“You stop hearing it after a week,” says Ted Rix. “Then you wake because it stops.”', '“We asked for a second pump in 2009. You know what we got? A leaflet. Please call this number, it said.”', 'The drainage board does not want to speak about 2009.')}</article>${END}`,
    ),
  ],
  [
    'article',
    'service how-to',
    doc(
      'What to do when water comes',
      `${TOP}<article><h1>What to do when the water comes</h1><p>Switch off the power before you go down to the cellar. Carry up what you need first: papers, medicine, the dog’s bowl.</p><p>If you have to leave, tell your neighbours and the board. You can find sandbags at the depot in Mill Lane.</p><p>Do not drive through water that you cannot see the ground of.</p></article>${END}`,
    ),
  ],
];
