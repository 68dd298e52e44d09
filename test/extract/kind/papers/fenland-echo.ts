import { type Page, p } from './page.ts';

const HEAD = (title: string, type = 'website') =>
  `<meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Fenland Echo"><meta property="og:type" content="${type}"><meta property="og:title" content="${title}"><meta name="description" content="News, views and sport from the Fens"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsMediaOrganization","@id":"#org","name":"Fenland Echo","url":"https://www.example.org"},{"@type":"WebSite","name":"Fenland Echo"}]}</script><script>window.dataLayer=[]</script><script async src="https://www.googletagmanager.com/gtm.js"></script>`;
const TOP = `<div id="skip"><a href="#main">Skip to content</a></div><header class="site-header"><div class="weather">Ely 9°C</div><a class="logo" href="/"><img src="/logo.svg" alt="Fenland Echo"></a><nav><ul>${['News', 'Crime', 'Farming', 'Sport', 'What’s on', 'Property', 'Jobs', 'Podcasts', 'E-edition'].map((x) => `<li><a href="/${x.toLowerCase()}">${x}</a></li>`).join('')}</ul></nav><a class="btn" href="/subscribe">Subscribe</a><a href="/login">Log in</a></header>`;
const MOST = `<aside class="most-read"><h3>Most read</h3><ol>${['Dyke breach floods forty farms', 'Eel smoker wins prize', 'Lorry hits low bridge, again', 'School bus route saved', 'Cathedral bell falls silent'].map((x, i) => `<li><a href="/news/${i}">${x}</a></li>`).join('')}</ol></aside>`;
const END = `<footer><nav>${['About us', 'Contact', 'Advertise', 'Complaints', 'Privacy policy', 'Cookie policy', 'Terms'].map((x) => `<a href="/x">${x}</a>`).join(' ')}</nav><p>© Fenland Echo Ltd 2026. Registered in England.</p></footer>`;
const page = (title: string, main: string, type?: string, lang = 'en', extra = '') =>
  `<!doctype html><html lang="${lang}"><head>${HEAD(title, type)}${extra}</head><body>${TOP}<main id="main">${main}</main>${MOST}${END}</body></html>`;
const bare = (title: string, body: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
const S = [
  'More than forty farms are under water after the Hundred Foot dyke gave way near Welney on Sunday night.',
  'Engineers began to close the breach, which is some thirty metres wide, with bags of gravel dropped from a helicopter on Monday.',
  '“We lost the potatoes, and most of the beet,” said Tom Fry, who farms two hundred hectares at Ten Mile Bank. “The cattle we got out by tractor.”',
  'The river authority had put off repairs twice for lack of money. Its head, Jo Cole, said that she had warned the ministry in May.',
  'No one was hurt. Trains between Ely and Downham will not run before Thursday.',
];
const LD = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dyke breach floods forty farms","datePublished":"2026-11-02T08:00:00Z","author":{"@type":"Person","name":"Amy Nunn"}}</script>`;
export const pages: Page[] = [
  [
    'error',
    'chrome 404',
    page(
      'Page not found - Fenland Echo',
      '<h1>Sorry, we couldn’t find that page</h1><p>You may have followed a broken link or the page may have been removed.</p><a href="/">Return to homepage</a>',
    ),
  ],
  [
    'error',
    'og article 404',
    page('Error - Fenland Echo', '<h1>404</h1><p>The requested page could not be found.</p>', 'article'),
  ],
  ['error', '410', page('Gone', '<h1>This page has gone</h1><p>It was removed on purpose and will not come back.</p>')],
  [
    'error',
    '500 apology',
    page(
      'Sorry! Something went wrong',
      '<h1>Sorry, something went wrong on our side</h1><p>Our engineers have been told. Please try again in a few minutes.</p>',
    ),
  ],
  [
    'error',
    '404 with suggestions',
    page(
      'Not found',
      `<h1>We’ve looked everywhere…</h1><p>…but the page you want isn’t here. These might interest you instead:</p>${S.map((x, i) => `<div class="teaser"><h3><a href="/n/${i}">${x.slice(0, 40)}</a></h3><p>${x}</p></div>`).join('')}`,
    ),
  ],
  [
    'error',
    'german',
    page(
      'Fehler 404',
      '<h1>Diese Seite gibt es nicht (mehr)</h1><p>Der Link, dem Sie gefolgt sind, ist veraltet. Nutzen Sie unsere Suche.</p>',
      'website',
      'de',
    ),
  ],
  [
    'error',
    'french',
    page(
      'Oups',
      '<h1>Oups ! Cette page n’existe plus</h1><p>Le contenu que vous cherchez a été déplacé ou supprimé.</p>',
      'website',
      'fr',
    ),
  ],
  [
    'error',
    'spanish',
    page(
      'Error 404',
      '<h1>¡Vaya! No hemos encontrado la página que buscas</h1><p>Puede que el enlace sea incorrecto.</p>',
      'website',
      'es',
    ),
  ],
  [
    'error',
    'italian',
    page(
      'Pagina inesistente',
      '<h1>La pagina che cerchi non esiste</h1><p>Potrebbe essere stata spostata.</p>',
      'website',
      'it',
    ),
  ],
  [
    'error',
    'blocked EU',
    bare(
      'Unavailable',
      '<h1>Our European visitors are important to us</h1><p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p>',
    ),
  ],
  [
    'challenge',
    'cloudflare modern',
    bare(
      'Just a moment...',
      '<div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:"3"};var a=document.createElement("script");a.src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=1";document.head.appendChild(a)})()</script>',
    ),
  ],
  [
    'challenge',
    'imperva',
    bare(
      'Pardon Our Interruption',
      "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled JavaScript in your web browser.</li><li>A third-party browser plugin is preventing JavaScript from running.</li></ul>",
    ),
  ],
  [
    'challenge',
    'recaptcha page',
    bare(
      'Verify',
      '<form action="/verify"><h2>Please complete the captcha to continue to fenlandecho.example</h2><div class="g-recaptcha" data-sitekey="6L"></div><button>Submit</button></form><script src="https://www.google.com/recaptcha/api.js"></script>',
    ),
  ],
  [
    'challenge',
    '403 robots',
    bare(
      '403',
      '<h1>Access denied</h1><p>We believe you are using automation tools to browse the website. This may happen because JavaScript is disabled or blocked by an extension, or your browser does not support cookies.</p>',
    ),
  ],
  [
    'challenge',
    'ddos-guard',
    bare(
      'DDoS-Guard',
      '<h1>Checking your browser before accessing fenlandecho.example</h1><p>This process is automatic. Please wait 5 seconds…</p><p>DDoS protection by DDoS-Guard</p>',
    ),
  ],
  [
    'challenge',
    'german',
    bare(
      'Zugriff verweigert',
      '<h1>Ihr Zugriff wurde blockiert</h1><p>Unser System hat automatisierte Anfragen aus Ihrem Netzwerk erkannt. Bestätigen Sie, dass Sie kein Roboter sind.</p>',
      'de',
    ),
  ],
  [
    'consent',
    'sourcepoint style',
    bare(
      'Fenland Echo',
      '<div id="sp_message_container"><h1>We value your privacy</h1><p>We and our 1,214 partners store and access information on your device for personalised ads and content. Personal data may be processed, such as cookie identifiers, unique device identifiers and browser information. Third parties may store and access information on the device and process this personal data.</p><p>You may change or withdraw your preferences by clicking on the cookie icon.</p><button>Options</button><button>Accept all</button></div>',
    ),
  ],
  [
    'consent',
    'german hub',
    bare(
      'Fenland Echo – Einwilligung',
      '<h2>Weiterlesen mit Werbung</h2><p>Besuchen Sie echo.example wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Akzeptieren und weiter</button><h2>Weiterlesen mit dem Pur-Abo</h2><p>Ohne Werbung und ohne Tracking ab 0,92 € pro Woche.</p><a>Zum Pur-Abo</a><p>Sie haben schon eines? <a>Anmelden</a></p>',
      'de',
    ),
  ],
  [
    'consent',
    'french wall',
    bare(
      'Consentement',
      '<h1>Continuez votre lecture avec ou sans publicité</h1><p>Avec votre accord, nos 712 partenaires et nous utilisons des cookies pour stocker et accéder à vos données personnelles comme votre visite sur ce site.</p><button>Tout accepter</button><button>Continuer sans accepter</button><a>Gérer mes choix</a>',
      'fr',
    ),
  ],
  [
    'consent',
    'spanish pay',
    bare(
      'Elige',
      '<h1>Lee gratis aceptando las cookies o suscríbete</h1><p>Nosotros y nuestros 230 socios usamos cookies para publicidad personalizada y medición.</p><button>Aceptar y continuar</button><button>Rechazar y pagar</button>',
      'es',
    ),
  ],
  [
    'consent',
    'swedish',
    bare(
      'Samtycke',
      '<h1>Vi bryr oss om din integritet</h1><p>Vi och våra partner använder kakor och behandlar personuppgifter för att visa anpassade annonser och mäta trafiken.</p><button>Godkänn alla</button><button>Inställningar</button>',
      'sv',
    ),
  ],
  [
    'login',
    'full',
    page(
      'Log in',
      '<h1>Log in to your account</h1><form><label>Email<input type="email"></label><label>Password<input type="password"></label><button>Log in</button><a href="/reset">Forgotten your password?</a></form><h2>No account yet?</h2><p>Register to comment, save stories and get our newsletters.</p><a class="btn">Create account</a>',
    ),
  ],
  [
    'login',
    'account required',
    page(
      'Register',
      '<h1>Create your free account to keep reading</h1><form><input type="email"><input type="password"><button>Create account</button></form><p>Already registered? <a href="/login">Log in</a></p>',
    ),
  ],
  [
    'teaser',
    'ld flagged',
    page(
      'Dyke breach floods forty farms',
      `<article><h1>Dyke breach floods forty farms</h1><p>By Amy Nunn</p>${p(...S.slice(0, 2))}<div class="paywall-overlay"><h2>To continue reading, subscribe</h2><p>Digital from £1 a week</p></div></article>`,
      'article',
      'en',
      LD.replace('"author"', '"isAccessibleForFree":"False","author"'),
    ),
  ],
  [
    'teaser',
    'offer grid',
    page(
      'Dyke breach',
      `<article><h1>Dyke breach floods forty farms</h1><p class="standfirst">${S[0]}</p><div class="offers"><h2>Choose your subscription</h2><div><h3>Digital</h3><p>£4 a month</p><button>Choose</button></div><div><h3>Print + digital</h3><p>£12 a month</p><button>Choose</button></div><p>Already a subscriber? <a>Log in</a></p></div></article>`,
      'article',
    ),
  ],
  [
    'teaser',
    'german',
    page(
      'Deichbruch',
      `<article><h1>Deichbruch: Vierzig Höfe unter Wasser</h1><p>Mehr als vierzig Höfe stehen unter Wasser, seit der Deich bei Welney in der Nacht zum Montag brach. Die Reparatur war zweimal verschoben worden.</p><div class="wall"><p>Sie haben noch kein Abo? Jetzt 4 Wochen für 1 € testen und sofort weiterlesen.</p><a>Sie sind bereits Abonnent? Hier anmelden</a></div></article>`,
      'article',
      'de',
    ),
  ],
  [
    'script-shell',
    'next',
    `<html><head>${HEAD('Fenland Echo')}</head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{},"page":"/[slug]"}</script><script src="/_next/static/main.js"></script></body></html>`,
  ],
  [
    'script-shell',
    'chrome but empty main',
    `<html><head>${HEAD('Fenland Echo')}</head><body>${TOP}<main id="app"><div class="spinner" aria-label="Loading"></div></main>${END}<script src="/app.js"></script></body></html>`,
  ],
  [
    'script-shell',
    'noscript',
    bare(
      'Fenland Echo',
      '<div id="root"></div><noscript>JavaScript is required to view this site.</noscript><script src="/i.js"></script>',
    ),
  ],
  [
    'media',
    'video og',
    page(
      'Watch: Dyke breach from the air',
      '<h1>Watch: Dyke breach from the air</h1><div class="jwplayer"><video src="/a.mp4"></video></div><p>Drone pictures show the breach on Monday morning.</p>',
      'video.other',
      'en',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"Dyke breach from the air","uploadDate":"2026-11-02","duration":"PT42S"}</script>',
    ),
  ],
  [
    'media',
    'gallery',
    page(
      'In pictures: the flood',
      `<h1>In pictures: the flood</h1>${Array.from({ length: 12 }, (_, i) => `<figure><img src="/f${i}.jpg"><figcaption>Fields at Ten Mile Bank, picture ${i + 1}</figcaption></figure>`).join('')}`,
      'article',
    ),
  ],
  [
    'media',
    'audio',
    page(
      'Listen: the last eel catcher',
      '<h1>Listen: the last eel catcher</h1><audio controls src="/e.mp3"></audio><p>12 minutes</p>',
    ),
  ],
  [
    'listing',
    'section',
    page(
      'Farming',
      `<h1>Farming</h1>${S.concat(S)
        .map(
          (x, i) =>
            `<article class="card"><a href="/farming/${i}-s"><img src="/${i}.jpg"></a><h2><a href="/farming/${i}-s">${x.slice(0, 45)}</a></h2><p>${x.slice(0, 90)}…</p><time>2 Nov</time></article>`,
        )
        .join('')}<a href="/farming?page=2">Next</a>`,
    ),
    'https://www.example.org/farming',
  ],
  [
    'listing',
    'front',
    page(
      'Fenland Echo: news from the Fens',
      `${S.concat(S, S)
        .map((x, i) => `<div class="story"><h3><a href="/n/${i}-s">${x.slice(0, 45)}</a></h3><p>${x}</p></div>`)
        .join('')}`,
    ),
    'https://www.example.org/',
  ],
  [
    'listing',
    'tag few',
    page(
      'eels',
      `<h1>eels</h1>${S.slice(0, 3)
        .map((x, i) => `<article><h2><a href="/n/${i}">${x.slice(0, 40)}</a></h2><p>${x}</p></article>`)
        .join('')}`,
    ),
    'https://www.example.org/tags/eels',
  ],
  [
    'listing',
    'author',
    page(
      'Amy Nunn',
      `<div class="bio"><img src="/amy.jpg"><h1>Amy Nunn</h1><p>Amy covers farming and rivers. She joined the Echo in 2019 from the Lynn Post, and grew up on a beet farm.</p></div>${S.map((x, i) => `<div class="item"><h3><a href="/n/${i}">${x.slice(0, 40)}</a></h3><time>${i + 1} Nov 2026</time></div>`).join('')}`,
      'profile',
    ),
    'https://www.example.org/author/amy-nunn',
  ],
  [
    'article',
    'news',
    page(
      'Dyke breach floods forty farms',
      `<article><h1>Dyke breach floods forty farms</h1><p class="byline">By Amy Nunn</p>${p(...S)}</article>`,
      'article',
      'en',
      LD,
    ),
  ],
  ['article', 'no markup', page('Dyke breach floods forty farms', `<h1>Dyke breach floods forty farms</h1>${p(...S)}`)],
  [
    'article',
    'with subscribe plea',
    page(
      'Dyke breach floods forty farms',
      `<article><h1>Dyke breach floods forty farms</h1>${p(...S)}<div class="promo"><p>Enjoyed this? Subscribe to the Echo from £1 a week, or become a member.</p></div></article>`,
      'article',
      'en',
      LD,
    ),
  ],
  [
    'article',
    'brief about error',
    page(
      'Council page error',
      `<article><h1>“Page not found”: council loses 400 planning files</h1>${p('Some four hundred planning files cannot be opened on the council’s website since it moved to a new system on Friday.', 'Whoever looks for them reads “Page not found”. The files are safe, the council says, and will be back next week.')}</article>`,
      'article',
    ),
  ],
  [
    'article',
    'brief about login',
    page(
      'Log in with your face',
      `<article><h1>Log in with your face: pupils at Soham say no</h1>${p('Pupils at Soham college no longer want to log in with their face to get lunch. Two hundred signed a letter to the head.', 'She says that the system saves four minutes a pupil. Passwords were forgotten every day, and cards lost.', 'The regulator wrote in June that schools must offer another way.')}</article>`,
      'article',
    ),
  ],
];
