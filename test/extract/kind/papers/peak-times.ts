import { type Page, p } from './page.ts';

const doc = (title: string, body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Peak Times">${head}</head><body>${body}</body></html>`;
const TOP = `<header class="header"><div class="header__logo"><a href="/">Peak Times</a></div><ul class="header__menu"><li><a href="/news">News</a></li><li><a href="/valleys">Valleys</a></li><li><a href="/climbing">Climbing</a></li><li><a href="/ski">Ski</a></li><li><a href="/weather">Weather</a></li><li><a href="/shop">Shop</a></li></ul><a class="header__login" href="/login">My account</a></header>`;
const END = `<footer class="footer"><ul><li><a href="/about">About Peak Times</a></li><li><a href="/contact">Contact us</a></li><li><a href="/privacy">Privacy notice</a></li><li><a href="/cookies">Cookies</a></li></ul><small>© 2026 Peak Times</small></footer>`;
const S = [
  'The hut below the north face will not open this winter, because the spring that fed it has dried up for the first time since 1911.',
  'Its warden, Vreni Kuster, carried water up for a week in October and then gave up, the alpine club said on Thursday.',
  '“You can melt snow for tea, but not for forty people,” she said. Guests had been told to bring two litres each, and few did.',
  'The club wants to drill next summer. Until then climbers must sleep in the old shelter, which has eleven places and no stove.',
  'Four other huts in the valley report that their springs run low.',
];
const art = `<article class="article"><h1>North face hut stays shut as spring dries up</h1><p class="article__by">By Reto Good, 12 November 2026</p>${p(...S)}</article>`;
export const pages: Page[] = [
  [
    'error',
    'error code json-ish page',
    doc(
      'Application error',
      `<main><h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2></main>`,
    ),
  ],
  [
    'error',
    'not found small with button',
    doc(
      'Page Not Found',
      `${TOP}<div class="nf"><span class="nf__code">404</span><p>Oops! The page you were looking for could not be found.</p><a class="btn" href="/">Take me home</a></div>${END}`,
    ),
  ],
  [
    'error',
    'access forbidden dir',
    "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4 Server at example.org Port 443</address></body></html>",
  ],
  [
    'error',
    'unpublished',
    doc(
      'Peak Times',
      `${TOP}<main><h1>This post has been unpublished</h1><p>The author or the editors have taken it back.</p></main>${END}`,
    ),
  ],
  [
    'error',
    'varnish',
    '<html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p></body></html>',
  ],
  ['error', 'timeout', doc('504', `<h1>504 Gateway Time-out</h1><p>The server didn't respond in time.</p>`)],
  [
    'error',
    'coming soon',
    doc(
      'Peak Times',
      `<main><h1>We are moving house</h1><p>Peak Times will be back on Monday with a new site. Thank you for your patience.</p></main>`,
    ),
  ],
  [
    'error',
    'not in your country',
    doc(
      'Peak Times',
      `${TOP}<main><h1>Sorry, this content isn’t available where you are</h1><p>For reasons of rights we cannot show it in your country.</p></main>${END}`,
    ),
  ],
  [
    'error',
    'wp critical',
    doc(
      'WordPress › Error',
      '<div class="wp-die-message"><p>There has been a critical error on this website.</p><p><a href="#">Learn more about troubleshooting WordPress.</a></p></div>',
    ),
  ],
  [
    'error',
    'hungarian',
    doc(
      'A keresett oldal nem található',
      `${TOP}<h1>A keresett oldal nem található</h1><p>Lehet, hogy törölték vagy áthelyezték.</p>${END}`,
      '',
      'hu',
    ),
  ],
  [
    'error',
    'romanian',
    doc('Pagina nu există', `${TOP}<h1>Pagina căutată nu există</h1><p>Verificați adresa.</p>${END}`, '', 'ro'),
  ],
  [
    'error',
    'chinese',
    doc('页面不存在', `${TOP}<h1>抱歉，您访问的页面不存在</h1><p>该文章可能已被删除。</p>${END}`, '', 'zh'),
  ],
  [
    'challenge',
    'simple wait',
    doc(
      'Please wait...',
      '<h1>Please wait while we verify your browser</h1><div class="spinner"></div><script src="/challenge.js"></script>',
    ),
  ],
  [
    'challenge',
    'sucuri',
    doc(
      'Sucuri WebSite Firewall - Access Denied',
      '<h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p><h2>Block details:</h2><table><tr><td>Your IP:</td><td>192.0.2.1</td></tr><tr><td>Block reason:</td><td>Bad bot access attempt.</td></tr></table>',
    ),
  ],
  [
    'challenge',
    'kasada blank',
    '<html><head></head><body><script>window.KPSDK={};</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?KP_UIDz=0"></script></body></html>',
  ],
  [
    'challenge',
    'dutch',
    doc(
      'Controle',
      '<h1>Bent u een mens?</h1><p>Wij zien ongebruikelijk verkeer vanaf uw netwerk. Vink het vakje aan om door te gaan.</p><div class="h-captcha"></div>',
      '',
      'nl',
    ),
  ],
  [
    'challenge',
    'bloomberg like',
    doc(
      'Are you a robot?',
      '<section class="box"><h1>Please make sure your browser supports JavaScript and cookies</h1><p>To continue, please click the box below to let us know you\'re not a robot.</p><div id="px-captcha"></div><p>For inquiries related to this message please contact our support team and provide the reference ID below.</p></section>',
    ),
  ],
  [
    'consent',
    'short bar only',
    doc(
      'Peak Times',
      '<div role="dialog"><p>We use cookies and similar technologies, some of them from partners, to run this site, measure its use and show you ads that fit. You decide.</p><button>Accept</button><button>Decline</button><button>Settings</button></div>',
    ),
  ],
  [
    'consent',
    'german publisher',
    doc(
      'Peak Times',
      '<h1>Mit Werbung weiterlesen oder werbefrei im Abo</h1><p>Wir und unsere 178 Partner brauchen Ihre Zustimmung, um Cookies zu setzen und Daten zu verarbeiten.</p><button>Zustimmen & weiter</button><a>Zum Abo für 3,99 €</a>',
      '',
      'de',
    ),
  ],
  [
    'consent',
    'danish',
    doc(
      'Samtykke',
      '<h1>Vi beder om dit samtykke</h1><p>Vi og vores 91 partnere gemmer oplysninger på din enhed, f.eks. cookies, og behandler personoplysninger for at vise målrettede annoncer.</p><button>Accepter alle</button><button>Afvis</button>',
      '',
      'da',
    ),
  ],
  [
    'consent',
    'russian',
    doc(
      'Cookie',
      '<h1>Мы используем файлы cookie</h1><p>Мы и наши партнёры обрабатываем персональные данные, чтобы показывать рекламу. Продолжая, вы даёте согласие.</p><button>Принять</button><button>Отклонить</button>',
      '',
      'ru',
    ),
  ],
  [
    'consent',
    'privacy policy accept',
    doc(
      'Updated terms',
      '<h1>We have updated our privacy policy</h1><p>Please read and accept our new terms and how we use your personal data before you go on.</p><button>I agree</button><button>Manage my choices</button>',
    ),
  ],
  [
    'login',
    'with social',
    doc(
      'Welcome back',
      `${TOP}<main><h1>Welcome back</h1><button>Continue with Google</button><form><input type="email"><input type="password"><button>Log in</button></form><p>Forgot password? · Create account</p></main>${END}`,
    ),
  ],
  [
    'login',
    'german portal',
    doc(
      'Mein Konto',
      `<main><h1>Mein Konto</h1><p>Bitte melden Sie sich an, um diese Seite zu sehen.</p><form><input type="email"><input type="password"><button>Anmelden</button></form></main>`,
      '',
      'de',
    ),
  ],
  [
    'login',
    'library proxy',
    doc(
      'Login',
      '<h1>University library</h1><p>Sign in with your library card to reach this journal.</p><form><input name="card"><input type="password" name="pin"><button>Sign in</button></form>',
    ),
  ],
  [
    'teaser',
    'member wall',
    doc(
      'North face hut',
      `${TOP}<article><h1>North face hut stays shut</h1>${p(...S.slice(0, 2))}<div class="regwall"><h2>This story is for members</h2><p>Become a member to read it, from 5 francs a month.</p><a href="/join">Join</a> or <a href="/login">log in</a></div></article>${END}`,
    ),
  ],
  [
    'teaser',
    'preview label',
    doc(
      'North face hut',
      `${TOP}<article><h1>North face hut stays shut</h1>${p(...S.slice(0, 1))}<p>This is a preview. The full article can be read with a subscription.</p><a class="btn" href="/subscribe">Subscribe now</a></article>${END}`,
    ),
  ],
  [
    'teaser',
    'dutch',
    doc(
      'Hut',
      `${TOP}<article><h1>Hut blijft dicht nu bron droogvalt</h1><p>De hut onder de noordwand gaat deze winter niet open, omdat de bron voor het eerst sinds 1911 is drooggevallen.</p><div class="premium"><p>Dit artikel is exclusief voor abonnees. Verder lezen? Neem een abonnement vanaf € 2 per week.</p><a>Al abonnee? Log in</a></div></article>${END}`,
      '',
      'nl',
    ),
  ],
  [
    'teaser',
    'korean',
    doc(
      '산장',
      `<article><h1>샘이 말라 북벽 산장 올겨울 문 닫는다</h1><p>북벽 아래 산장이 올겨울 문을 열지 않는다. 산장에 물을 대던 샘이 1911년 이후 처음으로 말랐기 때문이라고 산악회가 밝혔다.</p><div>이 기사는 유료 회원 전용입니다. 로그인하면 전체 기사를 볼 수 있습니다.</div></article>`,
      '',
      'ko',
    ),
  ],
  [
    'script-shell',
    'remix style',
    '<!doctype html><html><head><title>Peak Times</title></head><body><div id="app-root" data-server-rendered="false"></div><script type="module" src="/build/entry.js"></script></body></html>',
  ],
  [
    'script-shell',
    'js disabled msg',
    doc(
      'Peak Times',
      `${TOP}<main><p>You need to enable JavaScript to run this app.</p></main>${END}<script src="/x.js"></script>`,
    ),
  ],
  [
    'script-shell',
    'amp shell',
    doc(
      'Peak Times',
      `<app-shell></app-shell><script src="/shell.js"></script><script>navigator.serviceWorker.register('/sw.js')</script>`,
    ),
  ],
  [
    'media',
    'video og only',
    doc(
      'Hut from the air',
      `${TOP}<main><h1>Hut from the air</h1><div class="video-player" data-id="9"></div><p>Drone video, 58 seconds.</p></main>${END}`,
      '<meta property="og:type" content="video.other"><meta property="og:video" content="https://v.example.org/9.mp4">',
    ),
  ],
  [
    'media',
    'gallery two dozen',
    doc(
      'Photo gallery: huts of the valley',
      `${TOP}<main><h1>Photo gallery: huts of the valley</h1>${Array.from({ length: 24 }, (_, i) => `<a href="/g/${i}"><img src="/h${i}.jpg" alt="Hut ${i}"></a>`).join('')}</main>${END}`,
    ),
    'https://www.example.org/gallery/huts',
  ],
  [
    'media',
    'audio series',
    doc(
      'Snow talk #14',
      `${TOP}<main><h1>Snow talk #14: Who owns the spring?</h1><iframe src="https://w.soundcloud.com/player/?url=x"></iframe><p>With Vreni Kuster and Reto Good. 31 minutes.</p></main>${END}`,
    ),
  ],
  [
    'listing',
    'topic',
    doc(
      'Huts | Peak Times',
      `${TOP}<main><h1>Huts</h1>${S.map((t, i) => `<div class="teaser"><h2 class="teaser__title"><a href="/news/hut-${i}">${t.slice(0, 44)}</a></h2><p class="teaser__text">${t}</p><span>${i + 2} Nov</span></div>`).join('')}<a href="?p=2">More</a></main>${END}`,
    ),
    'https://www.example.org/topics/huts',
  ],
  [
    'listing',
    'video index',
    doc(
      'All videos',
      `${TOP}<main><h1>All videos</h1><ul>${Array.from({ length: 9 }, (_, i) => `<li><a href="/video/${i}"><img src="/v${i}.jpg"><span>0:5${i}</span><h3>Hut number ${i} from the air</h3></a></li>`).join('')}</ul></main>${END}`,
    ),
    'https://www.example.org/videos',
  ],
  [
    'listing',
    'issue',
    doc(
      'Issue 11/2026',
      `${TOP}<main><h1>Issue 11/2026</h1><h2>In this issue</h2><ol>${S.concat(S)
        .map((t, i) => `<li><a href="/i/11/${i}">${t.slice(0, 50)}</a>, page ${i * 4 + 2}</li>`)
        .join('')}</ol></main>${END}`,
    ),
    'https://www.example.org/issues/2026-11',
  ],
  [
    'article',
    'standard',
    doc(
      'North face hut stays shut as spring dries up',
      `${TOP}${art}${END}`,
      '<meta property="og:type" content="article">',
    ),
  ],
  [
    'article',
    'with login box aside',
    doc(
      'North face hut',
      `${TOP}<aside><form><h4>Log in</h4><input type="email"><input type="password"><button>Log in</button></form></aside>${art}${END}`,
    ),
  ],
  [
    'article',
    'with gallery in it',
    doc(
      'North face hut',
      `${TOP}${art.replace('</article>', `${Array.from({ length: 8 }, (_, i) => `<figure><img src="/${i}.jpg"><figcaption>The hut in October, picture ${i + 1}.</figcaption></figure>`).join('')}</article>`)}${END}`,
    ),
  ],
  [
    'article',
    'short breaking',
    doc(
      'Avalanche closes road',
      `${TOP}<article><h1>Avalanche closes road to Kaltbach</h1><time datetime="2026-11-12T07:10:00Z">12 Nov</time><p>An avalanche has closed the road to Kaltbach. Nobody was hurt, the police say. The road is to open at noon.</p></article>${END}`,
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-11-12T07:10:00Z">',
    ),
  ],
  [
    'article',
    'column about maintenance',
    doc(
      'Back soon',
      `${TOP}<article><h1>“We’ll be back soon”: on the sign that never goes</h1>${p('Every hut has one: a board on a nail that says “We’ll be back soon”. The one at Kaltbach has hung there since the summer of 1998.', 'I asked the warden when soon is. She laughed and gave me soup. Soon, she said, is when the cook comes back from Genoa, and the cook has married there.')}</article>${END}`,
    ),
  ],
];
