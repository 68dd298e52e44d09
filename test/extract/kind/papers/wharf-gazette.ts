import { HEADLINES, BATHS as S } from '../../../support/baths.ts';
import type { Page } from './page.ts';

/** Pages of all kinds of one paper with all that stands around its articles, and of those that stand before it. */
export const pages: Page[] = [];
function add(...page: Page): void {
  pages.push(page);
}
const P = (a = 0, b = 8) =>
  S.slice(a, b)
    .map((s) => `<p>${s}</p>`)
    .join('');
const T = HEADLINES.slice(0, 10);
const site = (title: string, main: string, head = '', o = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | Wharf Gazette</title><meta property="og:site_name" content="Wharf Gazette">${head}<script async src="https://www.googletagmanager.com/gtm.js"></script></head><body><div id="sp_message_container_1" style="display:none"></div><header class="mar-header"><a class="logo" href="/"><img alt="Wharf Gazette" src="/l.png"></a><nav><ul>${['News', 'Sport', 'Lifestyle', 'What’s on', 'Jobs', 'Family notices', 'Cars', 'Homes', 'Puzzles'].map((x) => `<li><a href="/${x}/">${x}</a></li>`).join('')}</ul></nav><div class="user"><a href="/my/account/login/">Sign in</a><a href="/subscribe/">Subscribe</a></div><div class="weather">7°C</div></header>${o}<main>${main}</main><aside class="mar-sidebar"><section><h3>Most read</h3><ol>${T.slice(
    0,
    5,
  )
    .map((t, i) => `<li><a href="/news/${1000 + i}.x/">${t}</a></li>`)
    .join(
      '',
    )}</ol></section><section class="nl"><h3>Newsletter</h3><p>Sign up to our daily email.</p><form><input type="email"><button>Sign up</button></form></section></aside><footer><nav>${['Contact us', 'Advertise', 'Place an ad', 'Privacy', 'Terms', 'Cookie policy', 'Newsquay', 'Site map'].map((x) => `<a href="/x">${x}</a>`).join(' ')}</nav><p>This website and associated newspapers adhere to the Independent Press Standards Organisation's Editors' Code of Practice.</p><p>© Copyright 2001-2026. Wharf Media Group.</p></footer></body></html>`;
const hd = (t: string) =>
  `<h1 class="mar-article__headline">${t}</h1><div class="author">By <a href="/author/profile/1.Hannah_Veal/">Hannah Veal</a> <span>Reporter</span></div><div class="published"><time datetime="2026-11-24T20:00:00+00:00">24th November 2026</time></div>`;
const ld = (x = '') =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24T20:00:00Z","author":{"@type":"Person","name":"Hannah Veal"}${x}}</script>`;
add(
  'article',
  'cookie overlay',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}${P()}</article>`,
    ld(),
    '<div class="cmp-overlay"><h2>We value your privacy</h2><p>We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device.</p><button>I Accept</button><button>Manage Options</button></div>',
  ),
);
add(
  'article',
  'consent text first huge',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}${P()}</article>`,
    '',
    '<div id="onetrust"><h2>Privacy Preference Center</h2><p>When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies. This information might be about you, your preferences or your device and is mostly used to make the site work as you expect it to.</p><h3>Strictly Necessary Cookies</h3><p>These cookies are necessary for the website to function and cannot be switched off in our systems.</p><h3>Performance Cookies</h3><p>These cookies allow us to count visits and traffic sources so we can measure and improve the performance of our site.</p><h3>Targeting Cookies</h3><p>These cookies may be set through our site by our advertising partners.</p><button>Confirm My Choices</button><button>Allow All</button></div>',
  ),
);
add(
  'article',
  'adblock overlay',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}${P()}</article>`,
    '',
    '<div class="adblock-modal"><h3>Ad blocker detected</h3><p>Please disable your ad blocker to support local journalism, or subscribe.</p></div>',
  ),
);
add(
  'article',
  'login modal',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}${P()}</article><div class="modal login-modal"><h2>Sign in</h2><form><input type="email"><input type="password"><button>Sign in</button></form></div>`,
  ),
);
add(
  'article',
  'comments gate',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}${P()}</article><section id="comments"><h3>Comments: Our rules</h3><p>We want our comments to be a lively and valuable part of our community. Please log in or register to comment on this article.</p><a>Report this comment</a> <a>Cancel</a></section>`,
  ),
);
add(
  'teaser',
  'subscriber only with ld',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}<p>${S[0]}</p><div class="subscription-panel"><h2>This is a subscriber-only article</h2><p>Subscribe today for £1 for 3 months. Ad-light, unlimited access.</p><button>See offers</button><p>Already a subscriber? Sign in here.</p></div></article>`,
    ld(',"isAccessibleForFree":false'),
  ),
);
add(
  'teaser',
  'soft cut, no ld',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}<p>${S[0]}</p><p>${S[1]?.slice(0, 60)}…</p><div class="fade"></div><div class="gate"><p>You've reached your limit of free articles.</p><p>To continue reading, become a member for as little as £2 a month.</p><a>Become a member</a></div></article>`,
  ),
);
add(
  'teaser',
  'register to read',
  site(
    'Baths saved',
    `<article>${hd('Baths saved')}<p>${S[0]}</p><p>${S[1]}</p><div class="reg"><h3>Register for free to continue reading</h3><p>Registration is a free and easy way to support our journalism.</p><input type="email"><button>Register</button></div></article>`,
  ),
);
add(
  'error',
  'expired on article template',
  site(
    'Page not found',
    `<article><h1>Sorry, we couldn't find that page</h1><p>The story may have expired, or the link you followed may be broken.</p><p>Try the search above, or have a look at today's top stories below.</p></article><section class="top"><h2>Top stories</h2>${T.slice(
      0,
      6,
    )
      .map((t, i) => `<article><h3><a href="/n/${i}">${t}</a></h3><p>${S[i]}</p></article>`)
      .join('')}</section>`,
  ),
);
add(
  'error',
  'legal',
  site(
    'Content unavailable',
    `<h1>This content has been removed for legal reasons</h1><p>We are unable to display this article at the request of a court.</p>`,
  ),
);
add(
  'error',
  'comment 500',
  site(
    'Error',
    `<div class="error-page"><h2>Something went wrong</h2><p>An unexpected error occurred while loading this page. Our engineers have been notified. Please refresh or try again in a few minutes.</p><p>Error ID: 7f3a-22b1</p></div>`,
  ),
);
add(
  'error',
  'EU block',
  `<!DOCTYPE html><html><head><title>Wharf Gazette</title></head><body><img src="/logo.png"><p>Our European visitors are important to us.</p><p>This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p></body></html>`,
);
add(
  'error',
  'empty article api fail',
  site('Article', `<article><h1>Article not found</h1><p>ID 558123 does not exist.</p></article>`),
);
add(
  'error',
  'closed site',
  `<html lang="en"><head><title>Wharf Gazette has closed</title></head><body><h1>Wharf Gazette has closed</h1><p>After 140 years, this website is no longer being updated and its archive is no longer available here. Thank you for reading.</p></body></html>`,
);
add(
  'listing',
  'author page bio',
  site(
    'Hannah Veal',
    `<div class="profile"><h1>Hannah Veal</h1><p>Reporter</p><p>Hannah covers councils, courts and the coast. She joined the Gazette in 2019 after training at Cardiff, and likes cold water.</p><a href="mailto:h@x">Email</a></div><h2>Latest articles from Hannah Veal</h2><div class="list">${T.map((t, i) => `<div class="card"><h3><a href="/news/${i}.x/">${t}</a></h3><p>${S[i % 8]}</p><time>2${i % 5}th November 2026</time></div>`).join('')}</div>`,
  ),
  'https://www.wharf.example/author/profile/1.Hannah_Veal/',
);
add(
  'listing',
  'topic w/o path',
  site(
    'Swimming',
    `<h1>Swimming</h1><p>All the latest on pools, lidos and wild swimming.</p>${T.map((t, i) => `<article class="teaser"><a href="/news/${i}"><h2>${t}</h2></a><p>${S[i % 8]}</p></article>`).join('')}`,
  ),
  'https://www.wharf.example/swimming',
);
add(
  'listing',
  'front page',
  site(
    'Wharf Gazette: News, sport and more',
    `${T.map((t, i) => `<section class="tile"><a href="/news/${i}.x/"><img src="/i.jpg"><h2>${t}</h2></a></section>`).join('')}<section><h2>Sport</h2>${T.map((t, i) => `<a href="/sport/${i}.x/">${t}</a>`).join('')}</section>`,
  ),
  'https://www.wharf.example/',
);
add(
  'listing',
  'newsletter archive',
  site(
    'The Morning Wharf',
    `<h1>The Morning Wharf</h1><p>Past editions of our newsletter.</p><ul>${Array.from({ length: 20 }, (_, i) => `<li><a href="/nl/2026-11-${24 - i}">${24 - i} November 2026</a></li>`).join('')}</ul>`,
  ),
);
add(
  'listing',
  'live scores',
  site(
    'Results',
    `<h1>Football results</h1><table>${['Wharf 2-1 Tarn', 'Ness 0-0 Quay', 'Fen 3-2 Dale', 'Kelp 1-4 Mast', 'Marsh 2-2 Isle', 'Echo 1-0 Post'].map((r, i) => `<tr><td><a href="/m/${i}">${r}</a></td></tr>`).join('')}</table>`,
  ),
);
add(
  'listing',
  'jobs',
  site(
    'Jobs',
    `<h1>Jobs in Wharf</h1>${['Care assistant', 'Bus driver', 'Teacher of maths', 'Chef de partie', 'Electrician', 'Nurse', 'Deckhand', 'Clerk'].map((t, i) => `<div class="job"><h2><a href="/jobs/${i}">${t}</a></h2><p>£2${i},000 a year · Wharf · Full time</p><p>An exciting opportunity has arisen for a ${t.toLowerCase()} to join a friendly team in the heart of the town, with training given.</p></div>`).join('')}`,
  ),
  'https://jobs.wharf.example/search?q=',
);
add(
  'listing',
  'wiki category',
  `<html lang="en"><head><title>Category:Ports - Wharfpedia</title></head><body class="mediawiki"><h1>Category:Ports</h1><p>The following 200 pages are in this category, out of 314 total.</p><h3>A</h3><ul>${T.map((t) => `<li><a href="/wiki/x">${t}</a></li>`).join('')}</ul><h3>B</h3><ul>${T.map((t) => `<li><a href="/wiki/y">${t} B</a></li>`).join('')}</ul></body></html>`,
);
add(
  'listing',
  'blog index long posts',
  `<html lang="en"><head><title>Notes from the quay</title></head><body><h1>Notes from the quay</h1>${T.slice(0, 5)
    .map(
      (t, i) =>
        `<div class="post"><h2><a href="/2026/11/${i}.html">${t}</a></h2><div class="date">${i + 2} November 2026</div>${P(i % 4, (i % 4) + 4)}<p><a href="/2026/11/${i}.html#comments">${i} comments</a></p></div>`,
    )
    .join('')}<a href="/older">Older posts »</a></body></html>`,
  'https://quay.example/',
);
add(
  'media',
  'video with desc',
  site(
    'Watch: storm',
    `<div class="video-page"><div class="vjs-player" data-video="1"></div><video src="/v.mp4"></video><h1>Watch: storm hits the pier</h1><p>Footage shows waves breaking over the pier on Sunday. Video: Hannah Veal</p></div>`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"Watch: storm hits the pier","uploadDate":"2026-11-22"}</script>',
  ),
);
add(
  'media',
  'gallery captions',
  site(
    'In pictures: regatta',
    `<h1>In pictures: Wharf regatta</h1>${Array.from({ length: 12 }, (_, i) => `<figure><img src="/r${i}.jpg"><figcaption>Crews in heat ${i + 1} of the regatta. Picture: Hannah Veal</figcaption></figure>`).join('')}`,
  ),
);
add(
  'media',
  'podcast ep',
  site(
    'Episode 14',
    `<div class="podcast"><h1>Episode 14: The lifeboat</h1><iframe src="https://open.spotify.com/embed/episode/1"></iframe><p>Hannah talks to the crew about the night of the storm.</p><p>Subscribe wherever you get your podcasts.</p></div>`,
  ),
);
add(
  'media',
  'live tv',
  site(
    'Watch live',
    `<h1>Watch Wharf TV live</h1><div class="player"><iframe src="https://player.example/embed/live"></iframe></div>`,
  ),
);
add(
  'media',
  'map',
  site(
    'Map',
    `<h1>Map: where the potholes are</h1><iframe src="https://www.google.com/maps/d/embed?mid=1" width="100%" height="600"></iframe>`,
  ),
);
add(
  'script-shell',
  'next empty',
  `<!DOCTYPE html><html lang="en"><head><title>Baths saved</title>${ld()}<script src="/_next/static/chunks/main.js" defer></script></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{},"page":"/a","buildId":"x","isFallback":true}</script></body></html>`,
);
add(
  'script-shell',
  'header only shell',
  `<!DOCTYPE html><html lang="en"><head><title>Wharf Gazette</title><script type="module" src="/assets/index-1a.js"></script></head><body><div id="app"><header><a href="/">Wharf Gazette</a><button>Menu</button></header><div class="spinner" role="status"><span>Loading…</span></div></div></body></html>`,
);
add(
  'script-shell',
  'gatsby noscript',
  `<!DOCTYPE html><html><head><title>Wharf</title></head><body><noscript>This app works best with JavaScript enabled.</noscript><div id="___gatsby"><div style="outline:none" tabindex="-1" id="gatsby-focus-wrapper"></div></div><script src="/app-1.js"></script></body></html>`,
);
add(
  'script-shell',
  'js required de',
  `<html lang="de"><head><title>Hafenblatt</title><script src="/a.js"></script></head><body><div id="root"></div><noscript>Bitte aktivieren Sie JavaScript, um diese Seite anzuzeigen.</noscript></body></html>`,
);
add(
  'script-shell',
  'ember',
  `<html><head><title>Wharf</title><meta name="wharf/config/environment" content="%7B%7D"></head><body><script src="/assets/vendor.js"></script><script src="/assets/wharf.js"></script><div id="ember-bootstrap"></div></body></html>`,
);
add(
  'challenge',
  'cf 2022',
  `<!DOCTYPE html><html lang="en-US"><head><title>Please Wait... | Cloudflare</title></head><body><div id="cf-wrapper"><div class="cf-alert cf-alert-error cf-cookie-error">Please enable cookies.</div><div id="cf-error-details"><h1>Please complete the security check to access</h1><h2>wharf.example</h2><div class="cf-captcha-container"><form id="challenge-form" class="challenge-form"></form></div><h2>Why do I have to complete a CAPTCHA?</h2><p>Completing the CAPTCHA proves you are a human and gives you temporary access to the web property.</p><h2>What can I do to prevent this in the future?</h2><p>If you are on a personal connection, like at home, you can run an anti-virus scan on your device to make sure it is not infected with malware.</p></div></div></body></html>`,
);
add(
  'challenge',
  'cf 1020',
  `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | wharf.example used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><header><h1><span>Error</span> <span>1020</span></h1><p>Ray ID: 7abc • 2026-11-24 20:00:00 UTC</p><h2>Access denied</h2></header><section><h2>What happened?</h2><p>This website is using a security service to protect itself from online attacks.</p></section></div></div></body></html>`,
);
add(
  'challenge',
  'kasada',
  `<html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=='undefined'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x-kpsdk-v=j-0.0.0"></script></body></html>`,
);
add(
  'challenge',
  'fr captcha',
  `<html lang="fr"><head><title>Vérification</title></head><body><div class="box"><h1>Vérifions que vous n'êtes pas un robot</h1><p>Nous avons détecté une activité inhabituelle depuis votre connexion. Veuillez résoudre le captcha ci-dessous pour continuer.</p><div class="h-captcha" data-sitekey="x"></div><script src="https://js.hcaptcha.com/1/api.js"></script></div></body></html>`,
);
add(
  'challenge',
  'ru',
  `<html lang="ru"><head><title>Вы не робот?</title></head><body><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form><input type="submit" value="Я не робот"></form></body></html>`,
);
add(
  'challenge',
  'zh',
  `<html lang="zh"><head><title>安全验证</title></head><body><div><h2>请完成安全验证</h2><p>系统检测到您的网络存在异常访问，请拖动滑块完成拼图后继续访问。</p><div id="nc_1_wrapper"></div></div></body></html>`,
);
add(
  'challenge',
  'akamai bm',
  `<html><head><title>Challenge Validation</title><script src="/_sec/cp_challenge/sec-cpt-4-3.js"></script></head><body><div id="sec-container"><div id="sec-text-container"><p>Powered and protected by Akamai</p></div></div></body></html>`,
);
add(
  'consent',
  'sourcepoint iframe page',
  `<html lang="en"><head><title>Privacy Center</title></head><body><div class="message-container"><div class="message"><p>Your privacy matters to us</p><p>With your agreement, we and our 733 partners use cookies or similar technologies to store, access, and process personal data like your visit on this website. You can withdraw your consent or object to data processing based on legitimate interest at any time.</p><p>We and our partners do the following data processing: Actively scan device characteristics for identification. Personalised advertising and content.</p><button>Reject All</button><button>Options</button><button>Agree and close</button></div></div></body></html>`,
);
add(
  'consent',
  'de dsgvo',
  `<html lang="de"><head><title>Zustimmung erforderlich</title></head><body><main><h1>Wir benötigen Ihre Zustimmung</h1><p>Um hafenblatt.example zu nutzen, stimmen Sie bitte der Verwendung von Cookies für Werbung und Analyse zu. Ihre Einwilligung ist freiwillig.</p><button>Alle akzeptieren</button><a>Einstellungen</a><p><a>Impressum</a> <a>Datenschutz</a></p></main></body></html>`,
);
add(
  'consent',
  'nl privacy gate',
  `<html lang="nl"><head><title>Haven Media Privacy Gate</title></head><body><h1>Wij hebben jouw toestemming nodig</h1><p>Klik op 'Akkoord' als je cookies en vergelijkbare technieken accepteert voor advertenties en onderzoek. Zonder toestemming kun je de site niet bezoeken.</p><button>Akkoord</button><button>Instellen</button></body></html>`,
  'https://myprivacy.wharf.example/consent?siteKey=1',
);
add(
  'consent',
  'terms update',
  site(
    'Updated terms',
    `<h1>We've updated our terms</h1><p>Before you continue, please review and accept our updated Terms of Service and Privacy Policy.</p><button>I agree</button><button>Not now</button>`,
  ),
);
add(
  'login',
  'paper login',
  site(
    'Sign in',
    `<h1>Sign in to your Gazette account</h1><form><label>Email</label><input type="email"><label>Password</label><input type="password"><button>Sign in</button></form><p><a>Forgotten your password?</a></p><p>New here? <a>Create an account</a></p>`,
  ),
  'https://www.wharf.example/my/account/login/',
);
add(
  'login',
  'magic link',
  site(
    'Sign in',
    `<h1>Log in or create an account</h1><p>Enter your email and we'll send you a link.</p><form><input type="email"><button>Continue</button></form><p>or</p><button>Continue with Google</button><button>Continue with Apple</button>`,
  ),
);
add(
  'login',
  'must log in',
  site(
    'Members',
    `<h1>Please log in</h1><p>You need to be logged in to view this page.</p><a class="btn" href="/login">Log in</a>`,
  ),
);
add(
  'login',
  'paper id es',
  `<html lang="es"><head><title>Iniciar sesión</title></head><body><h1>Inicia sesión</h1><form><input type="text" placeholder="Correo electrónico"><input type="password" placeholder="Contraseña"><button>Entrar</button></form><a>¿Olvidaste tu contraseña?</a></body></html>`,
);
add(
  'error',
  'basic 401',
  `<html><head><title>401 Authorization Required</title></head><body><center><h1>401 Authorization Required</h1></center><hr><center>nginx</center></body></html>`,
);
add(
  'article',
  'letter',
  site(
    'Letter: pool',
    `<article><h1>Letter: Save our pool</h1><p>SIR – I learned to swim in the baths in 1952, and so did my children.</p><p>You report that the council may close them. If you have ever stood in that queue on a wet Saturday you will know what we would lose.</p><p>Please do not let it happen.</p><p>Ena Marsh<br>Mill Lane</p></article>`,
  ),
);
add(
  'article',
  'advice second person',
  site(
    'How to',
    `<article>${hd('How to stop your pipes freezing')}<p>If you are going away this winter, leave your heating on low and open the loft hatch.</p><p>You should also know where your stopcock is: turn it off if you find a leak, and open all taps.</p><p>Please call a registered plumber if your boiler shows an error and will not restart; try again after ten minutes first.</p><p>Your insurer may ask for photographs, so take some before you clear up.</p></article>`,
  ),
);
add(
  'article',
  'horoscope',
  site(
    'Horoscope',
    `<article>${hd('Your stars for the week')}<h2>Aries</h2><p>You will be asked to lead, and you will enjoy it more than you admit. Take your time on Thursday.</p><h2>Taurus</h2><p>Money matters settle. A friend has news you have waited for, and you may need to travel.</p><h2>Gemini</h2><p>You talk, others listen; for once, write it down. The weekend is for rest.</p></article>`,
  ),
);
add(
  'article',
  'results article',
  site(
    'Cup',
    `<article>${hd('Wharf through to the last eight')}<p>Wharf Town 2, Tarn Rovers 1</p><p>Two late goals took Wharf Town into the quarter-finals of the county cup on Saturday.</p><p>Rovers led at the break through Sam Ode, but Lee Finch levelled on 80 minutes and Jo Barr won it in added time.</p><p>Attendance: 412</p></article>`,
  ),
);
add(
  'article',
  'press release',
  site(
    'PR',
    `<article>${hd('Port Authority names new chief executive')}<p>WHARF, 24 November 2026 – The Port Authority today announced the appointment of Ida Rehn as chief executive with effect from 1 March.</p><p>"Ida brings twenty years of experience in shipping," said the chair, Paul Orme.</p><p>About the Port Authority: founded in 1887, the authority runs four harbours and employs 800 people.</p><p>Media contact: press@port.example</p></article>`,
  ),
);
add(
  'article',
  'no date blog',
  `<html lang="en"><head><title>Why I row</title></head><body><h1>Why I row</h1>${P()}</body></html>`,
);
add(
  'article',
  'explainer with subheads',
  site(
    'Explained',
    `<article>${hd('The baths vote explained')}<h2>What was decided?</h2><p>${S[0]}</p><h2>Who was against it?</h2><p>${S[4]}</p><h2>What does it cost?</h2><p>${S[3]}</p><h2>What happens next?</h2><p>${S[7]}</p></article>`,
  ),
);
