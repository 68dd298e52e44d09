import { bare, type Chrome } from './chromes.ts';
import type { Page } from './page.ts';

/** Pages of all kinds, in the chrome of any site; bot checks and walls that stand alone have none. */
export function eastvale(chrome: Chrome): Page[] {
  const pages: Page[] = [];
  const add = (...page: Page): void => void pages.push(page);
  const page = (
    title: string,
    main: string,
    { lang = 'en', head = '', bare: isBare = false }: { lang?: string; head?: string; bare?: boolean } = {},
  ): string => (isBare ? bare : chrome)({ title, main, lang, head });
  add(
    'error',
    'gone article, removed for legal reasons',
    page(
      'Content removed | Eastvale Chronicle',
      `<main><h1>This content has been removed</h1><p>The article you are trying to view was removed following a legal complaint. We are unable to comment further.</p><p>You can read our <a href="/">latest news</a> or use the search above.</p></main>`,
    ),
  );
  add(
    'error',
    'geo block GDPR 451',
    page(
      'Unavailable in your region',
      `<main><h1>We're sorry</h1><p>Our website is currently unavailable in most European countries. We are engaged on the issue and committed to looking at options that support our full range of digital offerings to the EU market. We continue to identify technical compliance solutions that will provide all readers with our award-winning journalism.</p></main>`,
      { bare: true },
    ),
  );
  add(
    'error',
    '451 short',
    page(
      '451: Unavailable due to legal reasons',
      `<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact <a href="mailto:help@eastvale.example">help@eastvale.example</a> or call 555-0140.</p>`,
      { bare: true },
    ),
  );
  add(
    'error',
    'story moved or expired with top stories',
    page(
      'Eastvale Chronicle',
      `<main class="error"><p class="big">Oops!</p><p>The story you were looking for isn't here any more. It may have expired or moved.</p><h2>Most read</h2><ul><li><a href="/a/1">Council backs plan to pedestrianise the high street</a></li><li><a href="/a/2">Five arrested after disturbance at seafront</a></li><li><a href="/a/3">The bakery that survived two floods</a></li><li><a href="/a/4">Rail fares to rise by four per cent in the new year</a></li></ul></main>`,
    ),
  );
  add(
    'error',
    'de soft 404',
    page(
      'Artikel nicht mehr verfügbar – Ostblatt',
      `<main><h1>Dieser Artikel ist leider nicht mehr verfügbar</h1><p>Aus rechtlichen Gründen dürfen wir manche Inhalte, etwa von Nachrichtenagenturen, nur für begrenzte Zeit zeigen.</p><p>Vielleicht hilft Ihnen unsere <a href="/suche">Suche</a> weiter.</p></main>`,
      { lang: 'de' },
    ),
  );
  add(
    'error',
    'fr soft 404',
    page(
      'Page introuvable - Le Courrier',
      `<main><h2>Oups, cette page n'existe plus</h2><p>L'article que vous cherchez a été supprimé ou déplacé. Retrouvez toute l'actualité sur notre page d'accueil.</p><a href="/">Retour à l'accueil</a></main>`,
      { lang: 'fr' },
    ),
  );
  add(
    'error',
    'es contenido no disponible',
    page(
      'El Correo del Este',
      `<main><h1>Contenido no disponible</h1><p>La noticia que busca ya no está disponible o ha cambiado de dirección. Le invitamos a visitar nuestra portada.</p></main>`,
      { lang: 'es' },
    ),
  );
  add(
    'error',
    'it',
    page(
      'Pagina non trovata',
      `<main><h1>Ops! Qualcosa è andato storto</h1><p>La pagina richiesta non è stata trovata. Prova a tornare alla homepage oppure effettua una ricerca.</p></main>`,
      { lang: 'it' },
    ),
  );
  add(
    'error',
    'pl',
    page(
      'Nie znaleziono strony',
      `<main><h1>Przepraszamy, nie znaleźliśmy tej strony</h1><p>Artykuł mógł zostać usunięty lub zmienił się jego adres.</p><p><a href="/">Wróć na stronę główną</a></p></main>`,
      { lang: 'pl' },
    ),
  );
  add(
    'error',
    'nginx 502',
    `<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.24.0 (Ubuntu)</center>\n</body>\n</html>`,
  );
  add(
    'error',
    'db connection',
    `<!DOCTYPE html><html><head><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>`,
  );
  add(
    'error',
    'wp critical',
    `<html lang="en-US"><head><title>WordPress &rsaquo; Error</title></head><body id="error-page"><div class="wp-die-message"><p>There has been a critical error on this website.</p><p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Learn more about troubleshooting WordPress.</a></p></div></body></html>`,
  );
  add(
    'error',
    'rate limit',
    page(
      'Too many requests',
      `<h1>Slow down</h1><p>You've made too many requests in a short period of time. Please wait a few minutes before trying again.</p>`,
      { bare: true },
    ),
  );
  add(
    'error',
    'planned maintenance',
    page(
      'Eastvale Chronicle – back soon',
      `<div class="wrap"><img src="/logo.svg" alt="Eastvale Chronicle"><h1>We'll be right back</h1><p>We're carrying out some essential work on our website. We hope to be up and running again by 6am. Thanks for your patience.</p><p>In the meantime, follow us on <a href="https://social.example/eastvale">social media</a>.</p></div>`,
      { bare: true },
    ),
  );
  add(
    'error',
    'expired preview link',
    page(
      'Link expired',
      `<main><h1>This link has expired</h1><p>The gift link you followed is no longer valid. Gift links can be opened for 30 days.</p></main>`,
    ),
  );
  add(
    'error',
    'site closed',
    page(
      'Goodbye from the Eastvale Mail',
      `<main><h1>The Eastvale Mail has closed</h1><p>After 12 years this website is no longer being updated and its archive is offline. Thank you to all of our readers.</p></main>`,
      { bare: true },
    ),
  );
  add(
    'challenge',
    'verify human press hold',
    `<!DOCTYPE html><html lang="en"><head><title>Access to this page has been denied.</title><meta name="description" content="px-captcha"></head><body><div class="page-title-wrapper"><h1>Press &amp; Hold to confirm you are a human (and not a bot).</h1></div><div id="px-captcha"></div><p>Reference ID 3fd1-22</p><script src="/abc/captcha/captcha.js"></script></body></html>`,
  );
  add(
    'challenge',
    'cf just a moment',
    `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';})();</script></body></html>`,
  );
  add(
    'challenge',
    'ddos guard',
    `<html><head><title>DDoS-Guard</title></head><body><h1 id="title">Checking your browser before accessing the-paper.example.</h1><p>This process is automatic. Your browser will redirect to your requested content shortly. Please allow up to 5 seconds…</p><script src="/.well-known/ddos-guard/check?context=free_splash"></script></body></html>`,
  );
  add(
    'challenge',
    'unusual traffic',
    page(
      'Are you a robot?',
      `<div><h1>We've detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you're not a robot.</p><h2>Why did this happen?</h2><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p><h2>Need help?</h2><p>For inquiries related to this message please contact our support team and provide the reference ID below.</p><p>Block reference ID: 6a1e</p></div>`,
      { bare: true },
    ),
  );
  add(
    'challenge',
    'de',
    page(
      'Sicherheitsprüfung',
      `<h1>Einen Moment bitte</h1><p>Wir überprüfen Ihren Browser, bevor Sie weitergeleitet werden. Das dauert nur wenige Sekunden.</p><noscript>Bitte aktivieren Sie JavaScript.</noscript><script src="/check.js"></script>`,
      { lang: 'de', bare: true },
    ),
  );
  add(
    'challenge',
    'slider verify',
    page(
      'Security Verification',
      `<div class="box"><h3>Verification</h3><p>Slide right to complete the puzzle</p><div id="captcha"></div></div><script src="/geetest/gt.js"></script>`,
      { bare: true },
    ),
  );
  add(
    'challenge',
    'anubis',
    `<!doctype html><html lang="en"><head><title>Making sure you're not a bot!</title></head><body><main><h1 id="title">Making sure you're not a bot!</h1><p id="status">Loading...</p><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up a system to protect the server against the scourge of AI companies aggressively scraping websites. This can and does cause downtime for the websites, which makes their resources inaccessible for everyone.</p></details></main><script type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script></body></html>`,
  );
  add(
    'challenge',
    'sucuri',
    `<html><head><title>You are being redirected...</title><noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript><script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='';</script></head><body></body></html>`,
  );
  add(
    'challenge',
    'aws waf',
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script src="https://1a2b.token.awswaf.com/1a2b/challenge.js"></script></head><body><div id="challenge-container"></div><script>AwsWafIntegration.saveReferrer();</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>`,
  );
  add(
    'challenge',
    'imperva',
    `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><title></title><script src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=9&xinfo=1" frameborder=0 width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 12-34</iframe></body></html>`,
  );
  add(
    'challenge',
    'ja',
    page(
      'アクセス確認',
      `<h1>ロボットではないことを確認してください</h1><p>お使いのネットワークから通常と異なるアクセスを検知しました。下の画像認証にご協力ください。</p><form><img src="/captcha.png"><input name="code"></form>`,
      { lang: 'ja', bare: true },
    ),
  );
  add(
    'challenge',
    'fr datadome',
    `<html lang="fr"><head><title>lecourrier.example</title><style>#cmsg{animation: A 1.5s;}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'c','cid':'AHrl','hsh':'B1','t':'bv','host':'geo.captcha-delivery.com'}</script><script src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
  );
  add(
    'consent',
    'pay or ok de',
    page(
      'Ostblatt',
      `<div class="pur"><h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung und im Privacy Center.</p><button>Akzeptieren und weiter</button><h2>… oder Pur-Abo abschließen</h2><p>Nutzen Sie uns ohne Tracking, externe Banner- und Videowerbung für 4,99 € im Monat.</p><button>Jetzt abonnieren</button><p>Bereits Pur-Abonnent? <a href="/login">Hier anmelden</a></p></div>`,
      { lang: 'de', bare: true },
    ),
  );
  add(
    'consent',
    'we and our partners',
    page(
      'Your privacy choices',
      `<div role="dialog"><h2>We value your privacy</h2><p>We and our 842 partners store and/or access information on a device, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for personalised ads and content, ad and content measurement, and audience insights.</p><p>With your permission we and our partners may use precise geolocation data and identification through device scanning. You may click to consent to our and our partners' processing as described above.</p><button>MORE OPTIONS</button><button>DISAGREE</button><button>AGREE</button></div>`,
      { bare: true },
    ),
  );
  add(
    'consent',
    'fr accept or subscribe',
    page(
      'Le Courrier - consentement',
      `<main><h1>Choisissez comment accéder à nos contenus</h1><p>En acceptant les traceurs, vous soutenez le travail de notre rédaction. Nos partenaires et nous déposons des cookies pour mesurer l'audience et afficher des publicités personnalisées.</p><button>Accepter et continuer</button><button>S'abonner sans cookie pour 2 €/mois</button><a href="/cookies">Paramétrer</a></main>`,
      { lang: 'fr', bare: true },
    ),
  );
  add(
    'consent',
    'nl',
    page(
      'DPG cookies',
      `<main><h1>Even geduld: jouw cookievoorkeuren</h1><p>Wij en onze partners gebruiken cookies en vergelijkbare technieken om je een optimale ervaring te bieden, advertenties te tonen die bij je passen en onze sites te verbeteren. Klik op 'Akkoord' om verder te gaan.</p><button>Akkoord</button> <button>Instellen</button></main>`,
      { lang: 'nl', bare: true },
    ),
  );
  add(
    'consent',
    'yahoo style',
    page(
      'Eastvale is part of the Norvia family of brands',
      `<form method="post"><h1>Eastvale is part of the Norvia family of brands</h1><p>When you use our sites and apps, we use <a href="/c">cookies</a> to provide our sites and apps to you, authenticate users, apply security measures, prevent spam and abuse, and measure your use of our sites and apps.</p><p>If you click 'Accept all', we and our partners, including 239 who are part of the IAB Transparency &amp; Consent Framework, will also use cookies and your personal data for analytics and personalised advertising.</p><button name="agree">Accept all</button><button name="reject">Reject all</button><a href="/manage">Manage privacy settings</a></form>`,
      { bare: true },
    ),
  );
  add(
    'consent',
    'sv',
    page(
      'Samtycke',
      `<div class="cmp"><h1>Vi bryr oss om din integritet</h1><p>Vi och våra partner lagrar och får åtkomst till information på en enhet, till exempel cookies, för att visa anpassade annonser. Du kan när som helst ändra ditt samtycke.</p><button>Godkänn alla</button><button>Hantera inställningar</button></div>`,
      { lang: 'sv', bare: true },
    ),
  );
  add(
    'login',
    'sign in to continue',
    page(
      'Sign in – Eastvale Chronicle',
      `<main><h1>Sign in or create an account</h1><form action="/auth"><label>Email address</label><input type="email" name="email"><button>Continue</button></form><p>or</p><button>Continue with Google</button><button>Continue with Apple</button><p>By continuing, you agree to our Terms and acknowledge our Privacy Policy.</p></main>`,
    ),
    'https://eastvale.example/account/login?next=/a/1',
  );
  add(
    'login',
    'de passwort',
    page(
      'Anmelden',
      `<main><h1>Willkommen zurück</h1><form><input type="email" placeholder="E-Mail"><input type="password" placeholder="Passwort"><button>Einloggen</button></form><a href="/pw">Passwort vergessen?</a><p>Noch kein Konto? <a href="/reg">Jetzt registrieren</a></p></main>`,
      { lang: 'de' },
    ),
  );
  add(
    'login',
    'members only forum',
    page(
      'Log in',
      `<main><p>You must be registered and logged in to view this content.</p><form><input name="username"><input type="password" name="pw"><label><input type="checkbox"> Stay logged in</label><button>Log in</button></form></main>`,
      { bare: true },
    ),
  );
  add(
    'login',
    'corporate sso',
    page(
      'Single sign-on',
      `<main><h1>Enter your organisation email</h1><p>We'll redirect you to your company's identity provider.</p><form><input type="email"><button>Next</button></form></main>`,
      { bare: true },
    ),
    'https://login.eastvale.example/sso',
  );
  add(
    'login',
    'free registration wall, no text',
    page(
      'Register for free to keep reading',
      `<main><h1>Register for free to keep reading</h1><p>Create a free account to read this article and get our newsletter.</p><form><input type="email" placeholder="Email"><button>Register</button></form><p>Already registered? <a href="/login">Log in</a></p></main>`,
    ),
  );
  add(
    'login',
    'es',
    page(
      'Iniciar sesión',
      `<main><h1>Inicia sesión para seguir leyendo</h1><form><input type="email" placeholder="Correo electrónico"><input type="password" placeholder="Contraseña"><button>Entrar</button></form><a href="/r">¿Olvidaste tu contraseña?</a></main>`,
      { lang: 'es' },
    ),
  );
  const lead = `<p>The last coal barge to work the Eastvale canal left its berth on Monday morning, watched by a small crowd who had come to see the end of a trade that has shaped the town for two centuries.</p>`;
  const lead2 = `<p>Its skipper, Maud Fennimore, 71, has made the journey every week since 1978 and says that she will miss the silence most of all…</p>`;
  const art = (rest: string, h = 'The last barge leaves') =>
    `<article><h1>${h}</h1><p class="byline">By Orla Dunn</p><time datetime="2026-11-02T08:00Z">2 November 2026</time>${rest}</article>`;
  add(
    'teaser',
    'subscribe to continue',
    page(
      'The last barge leaves | Eastvale',
      art(
        `${lead}${lead2}<div class="box"><h2>Subscribe to continue reading</h2><p>Unlimited digital access from £1 a week. Cancel anytime.</p><a href="/sub">See options</a><p>Already a subscriber? <a href="/in">Sign in</a></p></div>`,
      ),
    ),
  );
  add(
    'teaser',
    'x free articles',
    page(
      'The last barge leaves | Eastvale',
      art(
        `${lead}<section><p>You've read 3 of 3 free articles this month.</p><p>Get unlimited access to everything we publish. Try one month for $1.</p><button>Start your trial</button></section>`,
      ),
    ),
  );
  add(
    'teaser',
    'de plus',
    page(
      'Das letzte Schiff | Ostblatt',
      `<article><h1>Das letzte Schiff</h1><p>Von Jana Roth</p><p>Am Montag hat der letzte Kohlenkahn den Hafen verlassen. Viele waren gekommen, um das Ende eines Gewerbes zu sehen, das die Stadt zwei Jahrhunderte lang geprägt hat.</p><div><strong>Weiterlesen mit Ostblatt+</strong><ul><li>Alle Artikel auf ostblatt.example</li><li>Monatlich kündbar</li><li>Im ersten Monat gratis</li></ul><a href="/abo">Jetzt testen</a></div></article>`,
      { lang: 'de' },
    ),
  );
  add(
    'teaser',
    'fr reserve aux abonnes',
    page(
      'La dernière péniche',
      `<article><span>Article réservé aux abonnés</span><h1>La dernière péniche</h1><p>La dernière péniche de charbon a quitté lundi matin le canal, sous les yeux d'une petite foule venue assister à la fin d'un métier qui a façonné la ville pendant deux siècles.</p><div>Il vous reste 82 % de cet article à lire. La suite est réservée aux abonnés.</div><a href="/abo">S'abonner</a></article>`,
      { lang: 'fr' },
    ),
  );
  add(
    'teaser',
    'es suscriptores',
    page(
      'La última barcaza',
      `<article><h1>La última barcaza</h1><p>La última barcaza de carbón que trabajaba en el canal dejó su muelle el lunes por la mañana ante un pequeño grupo de vecinos que quería ver el final de un oficio de dos siglos.</p><div class="b"><p>Contenido exclusivo para suscriptores</p><p>Suscríbete y lee sin límites por 1 € el primer mes</p><a href="/s">Suscribirme</a></div></article>`,
      { lang: 'es' },
    ),
  );
  add(
    'teaser',
    'substack',
    page(
      'The last barge - Canal Letters',
      `<article><h1>The last barge</h1><div>Nov 02, 2026 ∙ Paid</div>${lead}${lead2}<div class="paywall"><h2>Keep reading with a 7-day free trial</h2><p>Subscribe to <em>Canal Letters</em> to keep reading this post and get 7 days of free access to the full post archives.</p><a href="/s">Start trial</a><a href="/signin">Already a paid subscriber? Sign in</a></div></article>`,
      { bare: true },
    ),
  );
  add(
    'teaser',
    'it abbonati',
    page(
      "L'ultima chiatta",
      `<article><h1>L'ultima chiatta</h1><p>L'ultima chiatta di carbone ha lasciato lunedì mattina il canale, davanti a una piccola folla venuta a vedere la fine di un mestiere che ha segnato la città per due secoli.</p><div>Questo contenuto è riservato agli abbonati. <a href="/a">Abbonati</a> per continuare a leggere.</div></article>`,
      { lang: 'it' },
    ),
  );
  add(
    'teaser',
    'premium print only',
    page(
      'The last barge | Trade Weekly',
      art(
        `${lead}<p><em>The full version of this report is available to members of Trade Weekly.</em></p><p><a href="/join">Join today</a> or <a href="/in">log in</a>.</p>`,
      ),
    ),
  );
  add(
    'teaser',
    'isAccessibleForFree false',
    page('The last barge | Eastvale', art(`${lead}${lead2}`), {
      head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The last barge leaves","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>`,
    }),
  );
  add(
    'script-shell',
    'react root',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Eastvale</title><script defer src="/static/js/main.8a1.js"></script><link href="/static/css/main.css" rel="stylesheet"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`,
  );
  add(
    'script-shell',
    'skeleton loading',
    page(
      'Loading…',
      `<main id="app"><div class="skeleton"></div><div class="skeleton"></div><p>Loading article…</p></main><script src="/bundle.js"></script>`,
    ),
  );
  add(
    'script-shell',
    'angular',
    `<!doctype html><html><head><base href="/"><title>Reader</title></head><body><app-root><div class="spinner">Please wait…</div></app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>`,
  );
  add(
    'script-shell',
    'nav but empty main',
    page(
      'Eastvale Chronicle',
      `<main id="content" data-react="article"></main><script src="/app.js"></script><script>window.__CONFIG__={"api":"/v2"}</script>`,
    ),
  );
  add(
    'media',
    'video page',
    page(
      'Watch: barge leaves Eastvale - video',
      `<main><h1>Watch: Last barge leaves Eastvale</h1><div class="player"><video src="/v/1.mp4" controls></video></div><p>The last coal barge has left the Eastvale canal.</p><time>2 Nov 2026</time><h2>More videos</h2><ul><li><a href="/v/2">Flood waters rise</a></li><li><a href="/v/3">Mayor's speech</a></li></ul></main>`,
    ),
    'https://eastvale.example/video/barge-leaves',
  );
  add(
    'media',
    'podcast',
    page(
      'Canal Talk: episode 41',
      `<main><h1>Canal Talk: episode 41</h1><iframe src="https://open.spotify.com/embed/episode/1"></iframe><p>This week Orla and Tim talk about barges, locks and lunch.</p><p>Listen on <a href="#">Apple Podcasts</a>, <a href="#">Spotify</a> or wherever you get your podcasts.</p></main>`,
    ),
    'https://eastvale.example/podcasts/canal-talk/41',
  );
  add(
    'media',
    'gallery',
    page(
      'In pictures: the last barge',
      `<main><h1>In pictures: the last barge</h1>${[1, 2, 3, 4, 5, 6, 7].map((i) => `<figure><img src="/p/${i}.jpg" alt=""><figcaption>${i} of 7. The barge at lock number ${i}. Photograph: Tim Oaks</figcaption></figure>`).join('')}</main>`,
    ),
    'https://eastvale.example/gallery/last-barge',
  );
  add(
    'media',
    'cartoon',
    page(
      'Cartoon of the day',
      `<main><h1>Bertie on the price of coal — cartoon</h1><figure><img src="/c.png" alt="cartoon"></figure><p>You can buy your own print of this cartoon.</p></main>`,
    ),
    'https://eastvale.example/cartoons/bertie-coal',
  );
  add(
    'media',
    'live stream',
    page(
      'Live: council meeting',
      `<main><h1>Live: Eastvale council meeting</h1><iframe src="https://www.youtube.com/embed/abc"></iframe><p>Watch the meeting live from 7pm.</p></main>`,
    ),
    'https://eastvale.example/live/council',
  );
  const cards = (n: number, base = 'a') =>
    Array.from(
      { length: n },
      (_, i) =>
        `<article class="card"><a href="/${base}/${i}"><img src="/i/${i}.jpg" alt=""><h3>${['Council backs the new bridge', 'Ferry fares to rise again', 'A baker remembers the flood', 'School wins reading prize', 'Harbour plans under fire', 'Doctors warn of winter strain'][i % 6]} (${i + 1})</h3></a><p>${['The vote was closer than many expected.', 'Passengers will pay four per cent more from January.', 'She kept the oven going for three nights.', 'Pupils read 4,000 books between them.', 'Residents say nobody asked them.', 'Beds are already full, they say.'][i % 6]}</p><time>${i + 1} Nov</time></article>`,
    ).join('');
  add(
    'listing',
    'section',
    page('Business news | Eastvale', `<main><h1>Business</h1>${cards(12)}<a href="?page=2">Older</a></main>`),
    'https://eastvale.example/business',
  );
  add(
    'listing',
    'author',
    page(
      'Orla Dunn | Eastvale',
      `<main><h1>Orla Dunn</h1><p>Orla Dunn is the Chronicle's environment correspondent. She joined the paper in 2014 and has written about rivers ever since. She lives on a narrowboat with two dogs.</p><h2>Latest from Orla</h2>${cards(9)}</main>`,
    ),
    'https://eastvale.example/by/orla-dunn',
  );
  add(
    'listing',
    'search results',
    page(
      'Search: barge',
      `<main><form><input value="barge"><button>Search</button></form><p>128 results for "barge"</p><ol>${Array.from({ length: 10 }, (_, i) => `<li><h3><a href="/a/${i}">Barge story number ${i}</a></h3><p>… the last coal <b>barge</b> to work the canal left its berth …</p></li>`).join('')}</ol></main>`,
    ),
    'https://eastvale.example/search?q=barge',
  );
  add(
    'listing',
    'front page',
    page('Eastvale Chronicle: news from the vale', `<main>${cards(24)}</main>`),
    'https://eastvale.example/',
  );
  add(
    'listing',
    'tag headlines only',
    page(
      'Canals',
      `<main><h1>Topic: Canals</h1><ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/2026/11/${i}">Canal headline of the day number ${i}</a> <span>${i} Nov 2026</span></li>`).join('')}</ul></main>`,
    ),
    'https://eastvale.example/topic/canals',
  );
  add(
    'listing',
    'de ressort',
    page(
      'Wirtschaft | Ostblatt',
      `<main><h1>Wirtschaft</h1>${Array.from({ length: 10 }, (_, i) => `<article><a href="/w/${i}"><span>Hafen</span><h2>Der Rat stimmt über die Brücke ab, Teil ${i}</h2></a><p>Die Abstimmung fiel knapper aus, als viele erwartet hatten.</p></article>`).join('')}</main>`,
      { lang: 'de' },
    ),
    'https://ostblatt.example/wirtschaft/',
  );
  add(
    'listing',
    'event calendar',
    page(
      "What's on in Eastvale",
      `<main><h1>What's on</h1>${Array.from({ length: 15 }, (_, i) => `<div class="ev"><h3><a href="/e/${i}">Folk night at the Ferry Inn ${i}</a></h3><span>${i + 1} November, 7.30pm</span><span>£8</span></div>`).join('')}</main>`,
    ),
    'https://eastvale.example/whats-on',
  );
  add(
    'listing',
    'weekly newsletter archive',
    page(
      'Newsletter archive',
      `<main><h1>The Morning Tide: past editions</h1>${Array.from({ length: 15 }, (_, i) => `<p><a href="/nl/${i}">${i + 1} November: what the bridge vote means</a></p>`).join('')}</main>`,
    ),
    'https://eastvale.example/newsletters/morning-tide',
  );
  const body = `${lead}<p>Its skipper, Maud Fennimore, 71, has made the journey every week since 1978. "I shall miss the silence most of all," she said as the ropes were cast off.</p><p>The coal went to a foundry that closed in the spring. Its owners said that no buyer had been found, and that the furnace would be sold for scrap before the end of the year.</p><p>The canal trust hopes to turn the wharf into a museum. A public meeting is planned for January.</p>`;
  add('article', 'plain', page('The last barge leaves | Eastvale', art(body)));
  add(
    'article',
    'with consent banner',
    page(
      'The last barge leaves | Eastvale',
      `${art(body)}<div id="cookie" role="dialog"><h2>We value your privacy</h2><p>We and our partners use cookies to store and access personal data, such as browsing data for personalised ads. Accept all to continue.</p><button>Accept all</button><button>Reject all</button></div>`,
    ),
  );
  add(
    'article',
    'with login modal',
    page(
      'The last barge leaves | Eastvale',
      `${art(body)}<div class="modal"><h2>Log in</h2><form><input type="email"><input type="password"><button>Log in</button></form></div>`,
    ),
  );
  add(
    'article',
    'about captcha',
    page(
      'Why captchas are getting harder',
      art(
        `<p>If you have clicked on traffic lights to prove that you are not a robot, you are not alone: people spend an estimated 500 years a day on the puzzles.</p><p>Now a group of researchers in Eastvale says that machines solve them faster than people do. "Please verify you are human is a question nobody can answer any more," said Ada Finch, who led the study.</p><p>The group tested nine services and found that programs got past all of them, most in less than two seconds.</p>`,
        'Why captchas are getting harder',
      ),
    ),
  );
  add(
    'article',
    'about paywalls',
    page(
      'Paper to put up a paywall',
      art(
        `<p>The Eastvale Chronicle is to ask its readers to pay from next spring. Subscribers will get unlimited access for £4 a month, the company said on Friday.</p><p>Those without a subscription will be able to read five articles a month. "To continue reading after that, you will have to subscribe," its editor said.</p><p>The company has lost a third of its advertising in two years.</p>`,
        'Paper to put up a paywall',
      ),
    ),
  );
  add(
    'article',
    'outage story',
    page(
      'Website outage hits council',
      art(
        `<p>Residents were met with the words "503 service unavailable" when they tried to pay their council tax on Monday.</p><p>The council said that its website was down for maintenance which took longer than planned, and that nobody would be fined for paying late.</p>`,
        'Service unavailable: website outage hits council',
      ),
    ),
  );
  add(
    'article',
    'brief',
    page(
      'Ferry cancelled',
      `<article><h1>Ferry cancelled</h1><time datetime="2026-11-02">2 Nov</time><p>The 6.15pm ferry from Eastvale to Ness has been cancelled because of high winds. Passengers can use their tickets on Tuesday, the operator said.</p></article>`,
    ),
  );
  add(
    'article',
    'subscriber promo at end',
    page(
      'The last barge leaves | Eastvale',
      art(`${body}<div class="promo"><p>Enjoying our journalism? Subscribe for £1 a week.</p></div>`),
    ),
  );
  add(
    'article',
    'video with story',
    page('Barge leaves', art(`<video src="/v.mp4"></video>${body}`)),
    'https://eastvale.example/video/barge',
  );
  add(
    'article',
    'listicle',
    page(
      'Seven walks',
      art(
        `${['Ness Point', 'Tarn Hill', 'Mill Lane', 'Old Wharf', 'Abbey Loop', 'High Moor', 'Fen Way'].map((w, i) => `<h2><a href="/walks/${i}">${i + 1}. ${w}</a></h2><p>${['Start at the car park and follow the yellow signs for about an hour, keeping the river on your left until the stile.', 'A steep climb through bracken ends at a cairn from which five counties can be seen on a clear day.', 'Flat all the way and fine for prams, this one passes the old mill and two cafes with good soup.', 'The tide decides when you can go: read the board at the slipway before you set out across the sand.', 'Monks laid out the loop nine centuries ago, and their fish ponds still hold carp as long as an arm.', 'Bring a map, since nothing on the moor tells one peat hag from the next when the cloud comes down.', 'Reeds close over the path in summer, and bitterns boom unseen while the boards creak underfoot.'][i]} Allow two hours and a flask of tea.</p>`).join('')}`,
        'Seven walks for the weekend',
      ),
    ),
  );

  return pages;
}
