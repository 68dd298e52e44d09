import { doc, type Page, p } from './page.ts';

const NAV = `<div class="masthead"><a class="logo" href="/">Valley Courier</a><ul class="menu"><li><a href="/local">Local</a></li><li><a href="/business">Business</a></li><li><a href="/arts">Arts</a></li><li><a href="/letters">Letters</a></li><li><a href="/obits">Obituaries</a></li></ul><a href="/subscribe" class="btn">Subscribe</a><a href="/login">Sign in</a></div>`;
const FOOT = `<div class="site-footer"><a href="/about">About</a><a href="/ads">Advertise</a><a href="/jobs">Jobs</a><a href="/privacy">Privacy policy</a><a href="/cookies">Cookie settings</a><small>© Valley Courier 2026</small></div>`;
const S = [
  'A landslide has cut the valley road below the quarry for the third time this year, and the county says it cannot be opened before Friday.',
  'Nobody was hurt when some four hundred tonnes of rock came down at about three in the morning, the fire brigade said. A milk lorry had passed ten minutes before.',
  '“We told them in March that the nets would not hold,” said Piet Aalders, whose farm lies above the slope.',
  'Children from the upper villages will be taught at home until then. The county wants to decide next month on a tunnel, which would cost eighty million.',
];
const H = '<h1>Landslide cuts valley road again</h1>';
export const pages: Page[] = [
  [
    'error',
    'removed at request',
    doc(
      'Valley Courier',
      `${NAV}<main><h1>Sorry, this story has been taken down</h1><p>The story you are looking for was removed by the editors.</p><p><a href="/">Go to the home page</a></p></main>${FOOT}`,
    ),
  ],
  [
    'error',
    'hmm illustration',
    doc(
      '404 – Valley Courier',
      `${NAV}<section class="e404"><img src="/lost-sheep.svg" alt=""><h2>Well, this is awkward.</h2><p>The page has wandered off. Here is what others read today:</p><div class="list"><a href="/1"><h3>Landslide cuts valley road again</h3></a><a href="/2"><h3>Mill to become flats</h3></a><a href="/3"><h3>Choir sings for the nets</h3></a><a href="/4"><h3>Market moves to Thursday</h3></a></div></section>${FOOT}`,
    ),
  ],
  [
    'error',
    'portuguese',
    doc(
      'Página não encontrada',
      `${NAV}<h1>Ops! Página não encontrada</h1><p>O conteúdo que você procura pode ter sido removido ou está temporariamente indisponível.</p>`,
      '',
      'pt',
    ),
  ],
  [
    'error',
    'finnish',
    doc(
      'Sivua ei löydy',
      `<h1>Hups, sivua ei löytynyt</h1><p>Tarkista osoite tai palaa <a href="/">etusivulle</a>.</p>`,
      '',
      'fi',
    ),
  ],
  [
    'error',
    'greek',
    doc(
      'Η σελίδα δεν βρέθηκε',
      `<h1>Η σελίδα που ζητήσατε δεν βρέθηκε</h1><p>Δοκιμάστε την αναζήτηση ή επιστρέψτε στην <a href="/">αρχική</a>.</p>`,
      '',
      'el',
    ),
  ],
  [
    'error',
    'arabic',
    doc(
      'الصفحة غير موجودة',
      `<h1>عذراً، الصفحة غير موجودة</h1><p>ربما تم نقل الصفحة التي تبحث عنها أو حذفها.</p><a href="/">العودة إلى الرئيسية</a>`,
      '',
      'ar',
    ),
  ],
  ['error', 'hindi', doc('पेज नहीं मिला', `<h1>पेज नहीं मिला</h1><p>आप जिस पेज को ढूंढ रहे हैं वह उपलब्ध नहीं है।</p>`, '', 'hi')],
  [
    'error',
    'indonesian',
    doc(
      'Halaman tidak ditemukan',
      `<h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak tersedia atau sudah dihapus.</p>`,
      '',
      'id',
    ),
  ],
  [
    'error',
    'vietnamese',
    doc(
      'Không tìm thấy trang',
      `<h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã bị xóa.</p>`,
      '',
      'vi',
    ),
  ],
  [
    'error',
    'cloudflare 522',
    doc(
      'example.org | 522: Connection timed out',
      `<div id="cf-wrapper"><h1><span>Connection timed out</span><span>Error code 522</span></h1><p>Visit cloudflare.com for more information.</p><h2>What happened?</h2><p>The initial connection between Cloudflare's network and the origin web server timed out. As a result, the web page can not be displayed.</p><h2>What can I do?</h2><p>Please try again in a few minutes.</p></div>`,
    ),
  ],
  [
    'error',
    'php fatal',
    '<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function get_header() in /var/www/html/index.php:3\nStack trace:\n#0 {main}\n  thrown in <b>/var/www/html/index.php</b> on line <b>3</b><br />',
  ],
  [
    'error',
    'parked domain',
    doc(
      'example.org',
      `<div><h1>example.org</h1><p>This domain is for sale! Buy now for $2,495 or make an offer.</p><ul><li><a href="#">Loans</a><li><a href="#">Insurance</a><li><a href="#">Hotels</a></ul></div>`,
    ),
  ],
  [
    'error',
    'account suspended',
    doc(
      'Account Suspended',
      `<h1>Account Suspended</h1><p>This Account has been suspended.</p><a>Contact your hosting provider for more information.</a>`,
    ),
  ],
  [
    'error',
    'server busy',
    doc(
      'Please try again',
      `<h1>We’re experiencing heavy traffic</h1><p>Our servers are busy right now. Please wait a moment and reload the page.</p>`,
    ),
  ],
  [
    'error',
    'preview expired',
    doc(
      'Link expired',
      `<main><h1>This link has expired</h1><p>Preview links are valid for 24 hours. Ask the author for a new one.</p></main>`,
    ),
  ],
  // challenge
  [
    'challenge',
    'wordfence',
    doc(
      'Your access to this site has been limited',
      `<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block Technical Data</h2><table><tr><td>Block Reason:</td><td>Access from your area has been temporarily limited for security reasons.</td></tr></table>`,
    ),
  ],
  [
    'challenge',
    'cf 1020',
    doc(
      'Access denied | example.org used Cloudflare to restrict access',
      `<div id="cf-wrapper"><h1>Error 1020</h1><p>Access denied</p><h2>What happened?</h2><p>This website is using a security service to protect itself from online attacks.</p></div>`,
    ),
  ],
  [
    'challenge',
    'aws waf',
    '<html><head><title>Human Verification</title><script src="https://a.token.awswaf.com/challenge.js"></script></head><body><div id="captcha-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>',
  ],
  [
    'challenge',
    'slide puzzle chinese',
    doc(
      '安全验证',
      `<div class="verify-box"><h2>请完成安全验证</h2><p>拖动滑块完成拼图</p><div class="geetest_holder"></div></div>`,
      '',
      'zh',
    ),
  ],
  [
    'challenge',
    'korean',
    doc(
      '접근 확인',
      `<h1>비정상적인 접근이 감지되었습니다</h1><p>자동 입력 방지를 위해 아래 문자를 입력해 주세요.</p><input name="captcha"><button>확인</button>`,
      '',
      'ko',
    ),
  ],
  [
    'challenge',
    'spanish security',
    doc(
      'Un momento…',
      `<h1>www.example.org</h1><p>Verificando que usted es un ser humano. Esto puede tardar unos segundos.</p><p>www.example.org necesita revisar la seguridad de su conexión antes de continuar.</p>`,
      '',
      'es',
    ),
  ],
  [
    'challenge',
    'russian',
    doc(
      'Проверка браузера',
      `<h1>Проверка вашего браузера</h1><p>Пожалуйста, подождите несколько секунд. Мы должны убедиться, что вы не робот.</p>`,
      '',
      'ru',
    ),
  ],
  [
    'challenge',
    'amazon style',
    doc(
      'Sorry!',
      `<p>Enter the characters you see below</p><p>Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p><img src="/captcha/a.jpg"><form><input name="field-keywords"><button>Continue</button></form>`,
    ),
  ],
  [
    'challenge',
    'bot refused in words',
    doc(
      'Blocked',
      `<h1>Access blocked</h1><p>Our systems have detected automated traffic from your network. If you use a VPN or a proxy, please switch it off and try again.</p><p>Incident number: 7781-22</p>`,
    ),
  ],
  [
    'challenge',
    'queue-it',
    doc(
      'You are now in line',
      `<h1>You are now in line</h1><p>Thank you for waiting. You will be sent to the website when it is your turn.</p><p>Number of users ahead of you: 1204</p>`,
    ),
  ],
  // consent
  [
    'consent',
    'polish',
    doc(
      'Twoja prywatność',
      `<div class="rodo"><h2>Szanowny Użytkowniku</h2><p>Razem z naszymi 872 zaufanymi partnerami przechowujemy informacje na urządzeniu i przetwarzamy dane osobowe, takie jak unikalne identyfikatory, w celu wyświetlania spersonalizowanych reklam.</p><button>Akceptuję</button><button>Ustawienia zaawansowane</button></div>`,
      '',
      'pl',
    ),
  ],
  [
    'consent',
    'french pay or ok',
    doc(
      'Le Courrier',
      `<main><p class="t">Votre choix en matière de cookies</p><p>En cliquant sur « Accepter », vous consentez au dépôt de traceurs par nous et nos 118 partenaires à des fins de publicité personnalisée.</p><p>Vous pouvez aussi vous abonner pour 2 € par mois et naviguer sans publicité ciblée.</p><button>Accepter et continuer</button><button>S’abonner</button></main>`,
      '',
      'fr',
    ),
  ],
  [
    'consent',
    'norwegian',
    doc(
      'Samtykke',
      `<h1>Vi trenger ditt samtykke</h1><p>Vi og våre partnere bruker informasjonskapsler for å vise tilpassede annonser og måle bruken av tjenesten.</p><button>Godta alle</button><button>Bare nødvendige</button>`,
      '',
      'nb',
    ),
  ],
  [
    'consent',
    'czech',
    doc(
      'Souhlas',
      `<div><h1>Čtěte bez reklam, nebo se souhlasem</h1><p>S vaším souhlasem my a naši partneři používáme soubory cookie a zpracováváme osobní údaje pro cílenou reklamu.</p><button>Souhlasím</button><button>Předplatit</button></div>`,
      '',
      'cs',
    ),
  ],
  [
    'consent',
    'tcf english long',
    doc(
      'Privacy',
      `<div id="cmp"><h2>Your privacy matters to us</h2><p>With your agreement, we and our 842 partners use cookies, unique identifiers and browsing data to store and access information on a device, for these purposes: personalised advertising and content, advertising and content measurement, audience research and services development.</p><ul><li>Store and/or access information on a device</li><li>Use limited data to select advertising</li><li>Create profiles for personalised advertising</li><li>Measure advertising performance</li></ul><button>Agree and close</button><button>Learn more</button></div>`,
    ),
  ],
  [
    'consent',
    'redirect page',
    doc(
      'guce',
      `<form action="/v2/collectConsent" method="post"><h1>We, the Valley family of brands</h1><p>When you use our sites and apps, we use cookies to provide our services, keep you safe and measure use.</p><p>If you click 'Accept all', we and our partners will also store information on your device and use precise geolocation data for personalised ads.</p><button name="agree">Accept all</button><button name="reject">Reject all</button><a href="#">Manage privacy settings</a></form>`,
    ),
  ],
  // login / teaser
  [
    'login',
    'members',
    doc(
      'Members',
      `${NAV}<main><h1>Members’ area</h1><p>Please log in with your member number to read the minutes.</p><form><input name="no"><input type="password"><button>Log in</button></form></main>${FOOT}`,
    ),
  ],
  [
    'login',
    'magic link',
    doc(
      'Sign in or create an account',
      `<main><h1>Sign in or create an account</h1><form><input type="email" placeholder="you@mail"><button>Email me a link</button></form><p>By continuing you agree to our terms.</p></main>`,
    ),
  ],
  [
    'teaser',
    'german plus',
    doc(
      'Erdrutsch',
      `<article><header><span class="plus">C+</span><h1>Erdrutsch sperrt Talstraße erneut</h1></header><p>Zum dritten Mal in diesem Jahr hat ein Erdrutsch die Talstraße unterhalb des Steinbruchs verschüttet, und der Kreis kann sie vor Freitag nicht freigeben.</p><div class="offer"><h3>Weiterlesen mit C+</h3><ul><li>Alle Artikel auf courier.example</li><li>Jederzeit kündbar</li></ul><a href="/abo">1 Monat für 1 Euro testen</a></div></article>`,
      '',
      'de',
    ),
  ],
  [
    'teaser',
    'fade out class',
    doc(
      'Landslide',
      `${NAV}<article>${H}<div class="body truncated"><p>${S[0]}</p><p>${S[1]}</p></div><div class="subscriber-gate"><p>This story is for subscribers.</p><p>Join from $1 a week.</p><a>Subscribe</a> <a>I already have an account</a></div></article>${FOOT}`,
    ),
  ],
  [
    'teaser',
    'french reserve',
    doc(
      'Éboulement',
      `<article><h1>Un éboulement coupe encore la route</h1><p>Pour la troisième fois cette année, un éboulement a coupé la route de la vallée sous la carrière.</p><aside><p>Article réservé aux abonnés</p><p>Il vous reste 82 % de cet article à découvrir.</p><a>S'abonner</a></aside></article>`,
      '',
      'fr',
    ),
  ],
  [
    'teaser',
    'newsletter platform',
    doc(
      'Landslide',
      `<div class="post"><h1>Landslide cuts valley road again</h1><div class="meta">Piet Aalders · Nov 3 · Paid</div><p>${S[0]}</p><p>${S[2]}</p><div class="paywall"><h2>This post is for paid subscribers</h2><a href="/subscribe">Subscribe</a><a href="/signin">Already a paid subscriber? Sign in</a></div></div>`,
    ),
  ],
  [
    'teaser',
    'japanese',
    doc(
      '土砂崩れ',
      `<article><h1>谷の道路、再び土砂崩れで通行止め</h1><p>採石場下の県道が三日未明、今年三度目の土砂崩れで通行止めとなった。県によると、復旧は金曜以降になる見通し。</p><div class="wall"><p>この記事は会員限定です。残り834文字</p><p>ログインまたは会員登録すると続きをお読みいただけます。</p></div></article>`,
      '',
      'ja',
    ),
  ],
  // shell
  [
    'script-shell',
    'svelte',
    doc(
      'Courier',
      `<div style="display: contents"><script>__sveltekit={};Promise.all([import("/_app/a.js")])</script></div>`,
    ),
  ],
  ['script-shell', 'redirecting', doc('Redirecting…', `<p>Redirecting…</p><script>location.href="/x"</script>`)],
  [
    'script-shell',
    'app promo',
    doc(
      'Courier',
      `${NAV}<div id="app-container"></div><noscript>This site needs JavaScript. Please switch it on.</noscript><script src="/bundle.js"></script>${FOOT}`,
    ),
  ],
  // media
  [
    'media',
    'tv episode',
    doc(
      'Valley Tonight, 3 November',
      `${NAV}<main><h1>Valley Tonight, 3 November</h1><div class="player" data-player="brightcove"><video></video></div><p>The news of the day, with sign language. Available until 10 November.</p></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'comic',
    doc(
      'Cartoon: the road',
      `${NAV}<main><h1>Cartoon: the road</h1><img src="/c.png" alt="A sheep in a hard hat"><p>By Rik de Boer</p></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'slideshow ld',
    doc(
      'Photos: landslide',
      `${NAV}<main><h1>Photos: landslide cuts the valley</h1>${[1, 2, 3, 4, 5, 6].map((i) => `<div class="slide"><img src="/${i}.jpg"><p class="caption">${i} of 6 — Rocks on the valley road on Tuesday. (R. Mol / Courier)</p></div>`).join('')}</main>${FOOT}`,
      '<script type="application/ld+json">{"@type":"ImageGallery","name":"Photos"}</script>',
    ),
  ],
  [
    'media',
    'radio',
    doc(
      'Morning show',
      `${NAV}<main><h1>Morning show: the farmer above the slope</h1><button class="play">Listen</button><audio src="/a.mp3"></audio><p>8 min. Piet Aalders talks to Ria Mol about the nets.</p></main>${FOOT}`,
    ),
  ],
  // listing
  [
    'listing',
    'home',
    doc(
      'Valley Courier',
      `${NAV}<main>${['Landslide cuts valley road again', 'Mill to become flats', 'Choir sings for the nets', 'Market moves to Thursday', 'Ice rink opens early', 'Bus drivers strike', 'Library gets a lift', 'Owl found in church'].map((t, i) => `<section class="item ${i ? '' : 'lead'}"><h2><a href="/n/${i}-story">${t}</a></h2><p>${S[i % 4]}</p></section>`).join('')}</main>${FOOT}`,
    ),
    'https://www.example.org/',
  ],
  [
    'listing',
    'topic german',
    doc(
      'Thema Steinbruch',
      `${NAV}<main><h1>Thema: Steinbruch</h1><p>Alle Artikel zum Streit um den Steinbruch.</p><ul>${['Erdrutsch sperrt Talstraße', 'Kreis prüft Netze', 'Bauern klagen', 'Gutachten verzögert sich', 'Neue Sprengung geplant'].map((t, i) => `<li><a href="/a/${i}"><b>${t}</b></a><span>${i + 1}. November</span></li>`).join('')}</ul></main>${FOOT}`,
      '',
      'de',
    ),
    'https://www.example.org/thema/steinbruch',
  ],
  [
    'listing',
    'events',
    doc(
      'What’s on',
      `${NAV}<main><h1>What’s on this week</h1>${['Choir in the mill', 'Owl walk', 'Chess evening', 'Flea market', 'Film: The Nets', 'Dance for all'].map((t, i) => `<div class="event"><h3><a href="/e/${i}">${t}</a></h3><p>${i + 3} Nov, 19:30, Mill Hall. Free.</p></div>`).join('')}</main>${FOOT}`,
    ),
    'https://www.example.org/events',
  ],
  [
    'listing',
    'liveblog index',
    doc(
      'Newsletters',
      `${NAV}<main><h1>All newsletters</h1>${['Issue 42: the road', 'Issue 41: owls', 'Issue 40: ice', 'Issue 39: choir', 'Issue 38: mill'].map((t, i) => `<article><a href="/p/${i}"><h2>${t}</h2></a><p>What the week brought, in five minutes.</p></article>`).join('')}<a href="/archive?page=2">Older</a></main>${FOOT}`,
    ),
    'https://www.example.org/archive',
  ],
  // article
  [
    'article',
    'letter',
    doc(
      'Letter: nets',
      `${NAV}<article><h1>Letter: Nets do not hold rock</h1><p>Sir, your report on the landslide says the county was surprised. I have farmed above that slope for forty years, and wrote to the county in March.</p><p>They answered in July that a study would be made. I look forward to reading it by lamplight while the milk goes sour.</p><p>Piet Aalders, Upper Norby</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'about paywalls',
    doc(
      'Paywalls',
      `${NAV}<article><h1>Subscribe to continue reading: why papers ask for money</h1>${p('“Subscribe to continue reading” is the sentence that readers hate most, a survey says. Yet papers that ask for money live, and those that do not die, the institute for media has found.', 'It looked at two hundred local papers over ten years. Of those with a paywall, nine in ten still print; of those without, half.', '“Nobody likes to pay for what was free,” says its head, Ria Mol. “But nobody likes a town without a paper either.”')}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'about captchas',
    doc(
      'I am not a robot',
      `${NAV}<article><h1>“I’m not a robot”: how a box came to judge us</h1>${p('You tick the box, and for a moment a machine decides whether you are human. The captcha is twenty-five years old, and by now machines solve it faster than people.', 'That is what researchers at the valley college found. They let twelve programs and forty students solve two thousand puzzles. The programs won.', 'What comes next is stranger: sites measure how the mouse trembles.')}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'outage news',
    doc(
      'Bank down',
      `${NAV}<article><h1>Service unavailable: bank’s app down for hours</h1>${p('Customers of the valley bank could not log in on Monday. From eight in the morning the app said only “Service unavailable”, and cards were refused at tills.', 'The bank spoke of a technical fault after maintenance on Sunday night. By four in the afternoon most services were back.', 'It is the third outage this year. The regulator has asked for a report.')}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'faq',
    doc(
      'Valley road: questions',
      `${NAV}<article><h1>Valley road closed: what you need to know</h1><h2>When does it open?</h2><p>Not before Friday, says the county.</p><h2>How do I get to the upper villages?</h2><p>By the forest track, in convoy, at seven, noon and six.</p><h2>Is there school?</h2><p>No. Children are taught at home until Friday.</p><h2>Who pays for my hotel?</h2><p>The county, if you live above the quarry. Keep the bill.</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'results',
    doc(
      'Results',
      `${NAV}<article><h1>Valley run: results</h1><p>Some four hundred ran the valley run on Sunday, in rain and a cold wind from the north. Winners by class:</p><table><tr><th>Class</th><th>Name</th><th>Time</th></tr><tr><td>Men</td><td>Jan Mulder</td><td>41:02</td></tr><tr><td>Women</td><td>Els Bakker</td><td>44:19</td></tr><tr><td>Juniors</td><td>Tim Vos</td><td>20:11</td></tr></table><p>The next run is on 4 April. The landslide did not touch the course, the club said.</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'obituary',
    doc(
      'Rik Mol',
      `${NAV}<article><h1>Rik Mol, 1938–2026</h1><p>Rik Mol, who mended the clock of the mill for fifty years and never sent a bill, has died at 88. He learned the trade from his aunt, and taught it to eleven boys and two girls of the valley.</p><p>He is survived by the clock. The funeral is on Friday at two.</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'age law',
    doc(
      'Age checks',
      `${NAV}<article><h1>Are you over 18? Shops must now ask</h1>${p('From Monday every shop in the valley must ask anyone who buys fireworks to confirm their age. “You must be 18 or older” will stand on a sign at each till.', 'Shop owners fear queues. The county says that a card is shown in two seconds.')}</article>${FOOT}`,
    ),
  ],
];
