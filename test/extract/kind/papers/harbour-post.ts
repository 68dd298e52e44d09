import { doc, type Page, p } from './page.ts';

const NAV = `<header><a href="/">The Harbour Post</a><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a><li><a href="/culture">Culture</a><li><a href="/opinion">Opinion</a></ul></nav></header>`;
const FOOT = `<footer><ul><li><a href="/about">About us</a><li><a href="/contact">Contact</a><li><a href="/privacy">Privacy</a></ul><p>© 2026 The Harbour Post Ltd. All rights reserved.</p></footer>`;
const S = [
  'The council voted on Tuesday night to close the old bridge to lorries from January, after engineers found that three of its bearings had worn through.',
  'Traffic will be led over the northern crossing, which adds about nine minutes to the trip, the head of the roads department said.',
  'Shop owners on the quay fear for their deliveries. "We have been promised a study for two years," said Marta Lind, who runs a bakery there.',
  'A new bearing takes four months to make. The work is to begin in spring and to cost 1.2 million.',
];
const story = p(...S);
export const pages: Page[] = [
  // error
  [
    'error',
    'gone notice in site shell',
    doc(
      'Page not found | The Harbour Post',
      `${NAV}<main><h1>We can’t find that page</h1><p>It may have moved, or the address may have been mistyped.</p><p>Try our <a href="/">home page</a> or search:</p><form><input name=q></form><h2>Most read</h2><ul><li><a href="/1">Bridge closes to lorries in January</a><li><a href="/2">Ferry fares to rise again</a><li><a href="/3">School wins national prize</a></ul></main>${FOOT}`,
    ),
  ],
  [
    'error',
    'expired article notice',
    doc(
      'The Harbour Post',
      `${NAV}<div class="content"><h2>This article is no longer available</h2><p>For legal reasons some agency stories are kept for thirty days only.</p><a href="/">Back to the front page</a></div>${FOOT}`,
    ),
  ],
  [
    'error',
    'danish 404',
    doc(
      'Siden findes ikke',
      `${NAV}<h1>Siden kunne ikke findes</h1><p>Måske er den blevet flyttet eller slettet. Gå til <a href="/">forsiden</a>.</p>`,
      '',
      'da',
    ),
  ],
  [
    'error',
    'polish 404',
    doc(
      'Błąd 404',
      `<div><h1>Ups! Nie ma takiej strony</h1><p>Strona, której szukasz, nie istnieje lub została przeniesiona.</p><a href="/">Wróć na stronę główną</a></div>`,
      '',
      'pl',
    ),
  ],
  [
    'error',
    'maintenance',
    doc(
      'Back soon',
      `<main><h1>We are making some improvements</h1><p>The site is down for scheduled maintenance. We expect to be back at 06:00 GMT. Thank you for your patience.</p></main>`,
    ),
  ],
  [
    'error',
    'db error',
    doc('Database Error', `<div class="wp-die-message"><h1>Error establishing a database connection</h1></div>`),
  ],
  [
    'error',
    '502 nginx',
    '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.25.3</center></body></html>',
  ],
  [
    'error',
    'geo block',
    doc(
      'Unavailable',
      `${NAV}<main><h1>Content not available in your region</h1><p>We are sorry, but this website is not available in your country due to data protection rules. If you believe this is a mistake, write to us.</p></main>`,
    ),
  ],
  [
    'error',
    '451 legal',
    doc(
      '451: Unavailable due to legal reasons',
      `<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) and therefore access cannot be granted at this time. For any issues, call 555-0100.</p>`,
    ),
  ],
  [
    'error',
    'japanese 404',
    doc(
      'ページが見つかりません',
      `<h1>お探しのページは見つかりませんでした</h1><p>URLが変更されたか、削除された可能性があります。</p><a href="/">トップページへ</a>`,
      '',
      'ja',
    ),
  ],
  [
    'error',
    'spring whitelabel',
    '<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div>There was an unexpected error (type=Internal Server Error, status=500).</div></body></html>',
  ],
  // challenge
  [
    'challenge',
    'akamai denied',
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1> You don\'t have permission to access "http&#58;&#47;&#47;www&#46;example&#46;org&#47;" on this server.<P>Reference&#32;&#35;18&#46;6f1a1502&#46;1764&#46;3a2b<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18</BODY></HTML>',
  ],
  [
    'challenge',
    'press and hold',
    doc(
      'Human verification',
      `<div class="px-captcha-container"><h1>Before we continue...</h1><p>Press & Hold to confirm you are a human (and not a bot).</p><div id="px-captcha"></div><p>Reference ID a1b2c3</p></div>`,
    ),
  ],
  [
    'challenge',
    'checking connection',
    doc(
      'Just a moment...',
      `<div class="main-wrapper"><h1>www.example.org</h1><h2>Checking if the site connection is secure</h2><p>www.example.org needs to review the security of your connection before proceeding.</p><noscript>Enable JavaScript and cookies to continue</noscript></div>`,
    ),
  ],
  [
    'challenge',
    'unusual traffic',
    doc(
      'Unusual activity',
      `<h1>We've detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you're not a robot.</p><h2>Why did this happen?</h2><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p><p>Block reference ID: 01</p>`,
    ),
  ],
  [
    'challenge',
    'german bot check',
    doc(
      'Sicherheitsprüfung',
      `<h1>Einen Moment bitte</h1><p>Wir prüfen, ob Sie ein Mensch sind. Dies kann einige Sekunden dauern. Bitte aktivieren Sie JavaScript und Cookies.</p><div class="g-recaptcha" data-sitekey="x"></div>`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'rate limit',
    doc(
      'Too many requests',
      `<h1>Too many requests</h1><p>You have sent too many requests in a given amount of time. Please slow down and try again later.</p>`,
    ),
  ],
  [
    'challenge',
    'incapsula',
    '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=719d"></script></head><body><iframe src="/_Incapsula_Resource?CWUDNSAI=22" width="100%">Request unsuccessful. Incapsula incident ID: 443000270</iframe></body></html>',
  ],
  [
    'challenge',
    'proof of work',
    doc(
      "Making sure you're not a bot!",
      `<main><h1>Making sure you're not a bot!</h1><p id="status">Loading...</p><p>Difficulty: 4, Speed: 0kH/s</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up a guard against the scraping of pages by AI companies. This can and does cause downtime for websites.</p></details></main>`,
    ),
  ],
  [
    'challenge',
    'datadome',
    '<html lang="en"><head><title>example.org</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script>var dd={"rt":"c","cid":"AHrl","hsh":"AB","t":"bv","host":"geo.captcha-delivery.com"}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>',
  ],
  [
    'challenge',
    'french verification',
    doc(
      'Vérification',
      `<h1>Vérification de sécurité</h1><p>Merci de confirmer que vous n’êtes pas un robot en cochant la case ci-dessous.</p><div class="h-captcha"></div>`,
      '',
      'fr',
    ),
  ],
  // consent
  [
    'consent',
    'german pur',
    doc(
      'Zustimmung',
      `<div><h1>Willkommen bei Hafenblatt.example</h1><p>Hafenblatt mit Werbung nutzen: Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung und im Privacy Center.</p><button>Akzeptieren und weiter</button><h2>Pur-Abo</h2><p>Nutzen Sie unser Angebot ganz ohne Werbetracking für 4,99 Euro im Monat.</p><a href="/abo">Jetzt abonnieren</a><p>Wir und unsere 213 Partner verarbeiten Ihre Daten, um Informationen auf einem Gerät zu speichern.</p></div>`,
      '',
      'de',
    ),
  ],
  [
    'consent',
    'partners in dutch',
    doc(
      'Cookies',
      `<main><h1>Wij waarderen uw privacy</h1><p>Wij en onze 143 partners slaan informatie op een apparaat op, zoals cookies, en verwerken persoonsgegevens voor gepersonaliseerde advertenties en inhoud.</p><button>Akkoord</button><button>Instellingen</button><button>Alles weigeren</button></main>`,
      '',
      'nl',
    ),
  ],
  [
    'consent',
    'before you continue',
    doc(
      'Before you continue',
      `<h1>Before you continue to Harbour Post</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain our services<li>Track outages and protect against spam<li>Measure audience engagement</ul><p>If you choose “Accept all”, we will also use cookies and data to deliver and measure the effectiveness of ads.</p><button>Reject all</button><button>Accept all</button>`,
    ),
  ],
  [
    'consent',
    'spanish',
    doc(
      'Aceptar cookies',
      `<div class="cmp"><h2>Con su acuerdo, nosotros y nuestros socios usamos cookies</h2><p>Usamos cookies o tecnologías similares para almacenar, acceder y procesar datos personales como su visita a este sitio. Puede retirar su consentimiento en cualquier momento.</p><button>Aceptar y cerrar</button><button>Suscribirse y rechazar</button></div>`,
      '',
      'es',
    ),
  ],
  [
    'consent',
    'italian',
    doc(
      'Il Molo',
      `<div class="wall"><h1>Accetta i cookie o abbonati</h1><p>Noi e i nostri fornitori archiviamo informazioni su un dispositivo e trattiamo dati personali. Puoi accettare oppure abbonarti a 1 euro al mese per navigare senza profilazione.</p><button>Accetta e continua</button></div>`,
      '',
      'it',
    ),
  ],
  [
    'consent',
    'age gate',
    doc(
      'Are you 18?',
      `<div><h1>Please confirm your age</h1><p>You must be 18 or older to enter this site.</p><button>I am over 18</button><button>Leave</button></div>`,
    ),
  ],
  // login / teaser
  [
    'login',
    'plain login',
    doc(
      'Sign in - Harbour Post',
      `${NAV}<main><h1>Sign in</h1><form><label>E-mail <input type=email></label><label>Password <input type=password></label><button>Sign in</button></form><p><a href="/forgot">Forgot your password?</a></p><p>New here? <a href="/register">Create an account</a></p></main>${FOOT}`,
    ),
  ],
  [
    'login',
    'sso german',
    doc(
      'Anmelden',
      `<main><h1>Melden Sie sich an</h1><form><input type="text" name="user" placeholder="E-Mail-Adresse"><input type="password" name="pw"><button>Anmelden</button></form><a href="/reset">Passwort vergessen?</a><p>Noch kein Konto? Registrieren Sie sich kostenlos.</p></main>`,
      '',
      'de',
    ),
  ],
  [
    'teaser',
    'two paras and wall',
    doc(
      'Bridge closes to lorries',
      `${NAV}<article><h1>Bridge closes to lorries</h1><p class="by">By Ann Reed</p><p>${S[0]}</p><p>${S[1]?.slice(0, 60)}…</p><div class="paywall"><h3>Subscribe to continue reading</h3><p>Get unlimited access for 1 € a month. Already a subscriber? <a href="/login">Log in</a></p></div></article>${FOOT}`,
    ),
  ],
  [
    'teaser',
    'json-ld not free',
    doc(
      'Bridge closes to lorries',
      `${NAV}<article><h1>Bridge closes to lorries</h1><p>${S[0]}</p><div class="piano"></div></article>${FOOT}`,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge closes to lorries","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".piano"}}</script>',
    ),
  ],
  [
    'teaser',
    'swedish',
    doc(
      'Bron stängs',
      `<article><h1>Bron stängs för lastbilar</h1><p class="ingress">Kommunen röstade i tisdags för att stänga den gamla bron för tunga fordon från och med januari, sedan tre lager slitits ut.</p><div><h2>Läs vidare med ett abonnemang</h2><p>Få tillgång till allt innehåll, 99 kr i månaden.</p><a href="/p">Bli prenumerant</a><a href="/l">Logga in</a></div></article>`,
      '',
      'sv',
    ),
  ],
  [
    'teaser',
    'registration wall',
    doc(
      'Bridge closes',
      `<article><h1>Bridge closes to lorries</h1><p>${S[0]}</p><p>${S[2]}</p><section><h2>Keep reading with a free account</h2><p>Register in a minute to read this article and three more this month.</p><form><input type=email><button>Continue</button></form></section></article>`,
    ),
  ],
  // shell
  [
    'script-shell',
    'react root',
    doc(
      'Harbour Post',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.4f.js"></script>`,
    ),
  ],
  [
    'script-shell',
    'nuxt spinner',
    doc(
      'Harbour',
      `<div id="__nuxt"><div class="loader"><svg></svg><p>Loading…</p></div></div><script>window.__NUXT__={};</script><script src="/_nuxt/a.js"></script>`,
    ),
  ],
  [
    'script-shell',
    'angular',
    doc(
      'Harbour',
      `<app-root></app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script>`,
    ),
  ],
  [
    'script-shell',
    'js required german',
    doc(
      'Hafenblatt',
      `<div id="app"></div><noscript><p>Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.</p></noscript><script src="/app.js"></script>`,
      '',
      'de',
    ),
  ],
  [
    'script-shell',
    'skeleton',
    doc(
      'Harbour',
      `${NAV}<main id="app"><div class="skeleton-title"></div><div class="skeleton-line"></div><div class="skeleton-line"></div></main>${FOOT}<script src="/app.js"></script>`,
    ),
  ],
  // media only
  [
    'media',
    'gallery',
    doc(
      'Pictures of the week',
      `${NAV}<main><h1>Pictures of the week</h1><figure><img src="/1.jpg"><figcaption>Fog over the sound on Monday. Photo: A. Reed</figcaption></figure><figure><img src="/2.jpg"><figcaption>The last lorry on the bridge. Photo: J. Holm</figcaption></figure><figure><img src="/3.jpg"><figcaption>Swimmers at the old baths. Photo: A. Reed</figcaption></figure><figure><img src="/4.jpg"><figcaption>Children feed the gulls. Photo: J. Holm</figcaption></figure></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'video page',
    doc(
      'Watch: bridge closes',
      `${NAV}<main><h1>Watch: the bridge closes to lorries</h1><video src="/v.mp4" controls poster="/p.jpg"></video><p>The last lorry crossed at noon.</p><ul class="next"><li><a href="/v2">Ferry in storm <span>1:20</span></a><li><a href="/v3">School choir <span>2:40</span></a></ul></main>${FOOT}`,
      '<meta property="og:type" content="video.other"><script type="application/ld+json">{"@type":"VideoObject","name":"The bridge closes","duration":"PT1M20S","uploadDate":"2026-11-02"}</script>',
    ),
  ],
  [
    'media',
    'podcast',
    doc(
      'Episode 12: the bridge',
      `${NAV}<main><h1>Episode 12: the bridge</h1><audio src="/e12.mp3" controls></audio><p>Listen on Spotify, Apple Podcasts or wherever you get your podcasts.</p></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'pdf embed',
    doc(
      'Annual report 2025',
      `${NAV}<main><h1>Annual report 2025</h1><embed src="/report.pdf" type="application/pdf" width="100%"><a href="/report.pdf">Download (PDF, 4 MB)</a></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'live stream',
    doc(
      'Live: council meeting',
      `${NAV}<main><h1>Live: council meeting</h1><iframe src="https://www.youtube.com/embed/x" allowfullscreen></iframe><p>The stream begins at 19:00.</p></main>${FOOT}`,
    ),
  ],
  // listing
  [
    'listing',
    'category',
    doc(
      'Sport | Harbour Post',
      `${NAV}<main><h1>Sport</h1>${['Rovers win at last', 'Harbour swim draws hundreds', 'New coach for the juniors', 'Rain stops the cup', 'Chess club turns ninety', 'Marathon has a new route'].map((t, i) => `<div class="card"><a href="/sport/${i}"><img src="/${i}.jpg"><h3>${t}</h3></a><p>A short line that says what happened in the match and after it.</p><time>2 November 2026</time></div>`).join('')}<a href="?page=2">Older</a></main>${FOOT}`,
      '',
      'en',
    ),
    'https://www.example.org/sport',
  ],
  [
    'listing',
    'tag',
    doc(
      'Bridge - Harbour Post',
      `${NAV}<main><h1>Tag: bridge</h1><ul>${['Bridge closes to lorries in January', 'Engineers find worn bearings', 'Shop owners fear for deliveries', 'Council to debate bridge', 'Petition for a tunnel'].map((t, i) => `<li><a href="/n/${i}">${t}</a> <span>0${i + 1} Nov</span>`).join('')}</ul></main>${FOOT}`,
    ),
    'https://www.example.org/tag/bridge',
  ],
  [
    'listing',
    'author page',
    doc(
      'Ann Reed',
      `${NAV}<main><h1>Ann Reed</h1><p>Ann Reed has written about the harbour since 2009. She lives on the quay with two cats.</p><h2>Latest stories</h2>${['Bridge closes to lorries', 'The last net maker', 'Why the ferry is late', 'A house of driftwood'].map((t, i) => `<article><h3><a href="/n/${i}">${t}</a></h3><p>A line about it that is not very long.</p></article>`).join('')}</main>${FOOT}`,
    ),
    'https://www.example.org/authors/ann-reed',
  ],
  [
    'listing',
    'search',
    doc(
      'Search results for bridge',
      `${NAV}<main><h1>Results for “bridge”</h1><p>214 results</p><ol>${['Bridge closes to lorries', 'Engineers find worn bearings', 'Bridge toll to end', 'Bridge club wins'].map((t, i) => `<li><h2><a href="/n/${i}">${t}</a></h2><p>…the council voted to close the old bridge to lorries from January…</p></li>`).join('')}</ol></main>${FOOT}`,
    ),
    'https://www.example.org/search?q=bridge',
  ],
  // article
  [
    'article',
    'brief',
    doc(
      'Bridge closes',
      `${NAV}<article><h1>Bridge closes to lorries</h1><time>3 Nov 2026</time><p>${S[0]}</p><p>${S[3]}</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'about cookies',
    doc(
      'What cookie banners do',
      `${NAV}<article><h1>Why every site asks you to accept cookies</h1><p class="by">By Ann Reed</p>${p('Accept all, reject all, manage preferences: anyone who reads news in Europe clicks through a banner several times a day. A study by the university of the port shows that nine in ten readers accept.', 'The researchers looked at four hundred sites. On most, rejecting cookies takes three clicks, accepting takes one. "That is a choice in name only," said Jonas Holm, who led the study.', 'The regulator has announced fines for sites that hide the button. Publishers say that without consent they earn a third less.')}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'about 404',
    doc(
      '404: the story of a number',
      `${NAV}<article><h1>Page not found: the story of 404</h1>${p('Every reader knows the number, few know where it comes from. When the first servers answered requests at the laboratory, someone had to decide what they say when a page is missing.', 'The four stands for a fault of the asker, the rest for its place in the list. That a room 404 ever existed is a legend, one of the engineers told this newspaper in 2017.', 'Today designers make art of it: cats, games, poems.')}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'with metered banner',
    doc(
      'Bridge closes',
      `${NAV}<article><h1>Bridge closes to lorries</h1>${story}${story.replaceAll('The ', 'A ')}</article><div class="meter">You have 2 free articles left this month. <a href="/s">Subscribe</a></div>${FOOT}`,
    ),
  ],
  [
    'article',
    'video with text',
    doc(
      'Bridge closes',
      `${NAV}<article><h1>Bridge closes to lorries</h1><video src="/v.mp4"></video>${story}</article>${FOOT}`,
      '<meta property="og:type" content="video.other">',
    ),
  ],
  [
    'article',
    'live blog',
    doc(
      'Storm: as it happened',
      `${NAV}<main><h1>Storm hits the coast: as it happened</h1>${[
        ['18:40', 'The last ferry has been called off, the port says.'],
        ['18:10', 'A tree has come down on the line at Norby; trains stop there until morning.'],
        ['17:30', 'Wind of 34 metres a second was measured at the light.'],
        ['16:55', 'Schools will stay closed tomorrow, the council decided.'],
        ['16:20', 'Sandbags are handed out at the fire station until eight.'],
      ]
        .map(([t, x]) => `<div class="post"><time>${t}</time><p>${x}</p></div>`)
        .join('')}</main>${FOOT}`,
    ),
  ],
  [
    'article',
    'poem',
    doc(
      'Poem of the week',
      `${NAV}<article><h1>Poem of the week: Low tide</h1><p class="by">By Jonas Holm</p><p>The gulls have read the morning,<br>the mud has kept the rest.<br>A boat leans on its elbow<br>and dreams about the west.</p><p>My father mended nets here<br>and counted what they lost,<br>a hole for every summer,<br>a knot for every frost.</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'recipe',
    doc(
      'Herring with beets',
      `${NAV}<main><h1>Herring with beets</h1><p>My grandmother made this on the first cold day. It keeps for a week and gets better each day of it.</p><h2>You need</h2><ul><li>400 g herring fillets<li>3 beets<li>1 onion<li>100 ml vinegar</ul><h2>How</h2><ol><li>Boil the beets for forty minutes and peel them.<li>Slice the onion as thin as you can.<li>Layer all in a jar and pour the vinegar over it.<li>Wait two days.</ol></main>${FOOT}`,
    ),
  ],
];
