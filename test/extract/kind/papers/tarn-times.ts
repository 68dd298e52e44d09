import { bare, type Chrome } from './chromes.ts';
import type { Page } from './page.ts';

/** Pages of all kinds, in the chrome of any site. */
export function tarnTimes(chrome: Chrome): Page[] {
  const pages: Page[] = [];
  const add = (...page: Page): void => void pages.push(page);
  const doc = (lang: string, title: string, main: string): string => bare({ title, main, lang });
  const wrap = (lang: string, title: string, main: string): string => chrome({ title, main, lang });
  const pop = `<div class="popular"><h3>Popular right now</h3><ol><li><a href="/x1">Snow closes pass for third day</a><li><a href="/x2">School board picks new superintendent</a><li><a href="/x3">Diner owner retires after 44 years</a><li><a href="/x4">Two hurt in Route 9 crash</a><li><a href="/x5">Hawks win in overtime</a></ol></div>`;
  add(
    'error',
    'story not available anymore with popular',
    wrap(
      'en',
      'The Tarn Times',
      `<h2>Sorry, that story isn't available anymore</h2><p>It may have been archived. Search our archive for articles older than 90 days.</p><form><input name=q><button>Search</button></form>${pop}`,
    ),
  );
  add(
    'error',
    'whoops',
    wrap(
      'en',
      'Whoops!',
      `<h1>Whoops!</h1><p>Looks like you followed a bad link. If you typed the address, double-check the spelling.</p><p><a href="/">Take me home</a></p>`,
    ),
  );
  add(
    'error',
    'hmm',
    wrap(
      'en',
      'Hmm',
      `<h1>Hmm. We looked everywhere.</h1><p>The page you requested doesn't seem to be on our website.</p>${pop}`,
    ),
  );
  add(
    'error',
    'print 404 art',
    doc(
      'en',
      '404',
      `<div class="center"><div class="num">404</div><div>This page took a wrong turn at the tarn.</div><a href="/">Home</a></div>`,
    ),
  );
  add('error', 'not authorized', doc('en', 'Not authorized', `<h1>You are not authorized to access this page.</h1>`));
  add(
    'error',
    'expired story agency',
    wrap('en', 'Expired', `<p>This Associated Wire story has expired and can no longer be displayed.</p>${pop}`),
  );
  add(
    'error',
    'upstream',
    doc(
      'en',
      '',
      `<pre>upstream connect error or disconnect/reset before headers. reset reason: connection failure</pre>`,
    ),
  );
  add('error', 'lambda json', `{"message": "Internal Server Error"}`);
  add(
    'error',
    'xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>story.html</Key></Error>`,
  );
  add(
    'error',
    'fastly',
    doc(
      'en',
      'Fastly error: unknown domain',
      `<p>Fastly error: unknown domain: tarn.example. Please check that this domain has been added to a service.</p><p>Details: cache-abc</p>`,
    ),
  );
  add(
    'error',
    'varnish',
    `<!DOCTYPE html><html><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 32770</p><hr><p>Varnish cache server</p></body></html>`,
  );
  add(
    'error',
    'pt',
    wrap(
      'pt',
      'Página não encontrada',
      `<h1>Ops! Não encontramos essa página</h1><p>O link pode estar quebrado ou a notícia pode ter sido removida.</p>`,
    ),
  );
  add(
    'error',
    'sv',
    wrap(
      'sv',
      'Sidan saknas',
      `<h1>Sidan du letar efter finns tyvärr inte</h1><p>Den kan ha flyttats eller tagits bort. Prova att söka.</p>`,
    ),
  );
  add(
    'error',
    'cs',
    wrap(
      'cs',
      'Chyba',
      `<h1>Jejda, tady nic není</h1><p>Požadovaný článek byl pravděpodobně smazán nebo přesunut na jinou adresu.</p>`,
    ),
  );
  add(
    'error',
    'tr',
    wrap(
      'tr',
      'Sayfa bulunamadı',
      `<h1>Aradığınız haber yayından kaldırılmış olabilir</h1><p>Ana sayfaya dönmek için tıklayın.</p>`,
    ),
  );
  add(
    'error',
    'ko',
    wrap('ko', '오류', `<h1>요청하신 기사를 찾을 수 없습니다</h1><p>기사가 삭제되었거나 주소가 변경되었습니다.</p>`),
  );
  add(
    'error',
    'ar',
    wrap('ar', 'خطأ', `<h1>عذراً، الصفحة التي تبحث عنها غير موجودة</h1><p>ربما تم نقلها أو حذفها.</p>`),
  );
  add('error', 'he', wrap('he', 'שגיאה', `<h1>אופס! העמוד לא נמצא</h1><p>ייתכן שהכתבה הוסרה או שהקישור שגוי.</p>`));
  add(
    'error',
    'ro',
    wrap('ro', 'Eroare', `<h1>Pagina căutată nu mai există</h1><p>Este posibil ca articolul să fi fost șters.</p>`),
  );
  add('error', 'fi', wrap('fi', 'Hups', `<h1>Hups! Sivua ei löytynyt</h1><p>Juttu on voitu poistaa tai siirtää.</p>`));
  add(
    'error',
    'blocked country',
    doc(
      'en',
      'Not available',
      `<h1>This content is not available in your location</h1><p>Because of rights restrictions we can only show it to readers in the United States.</p>`,
    ),
  );
  add(
    'error',
    'adblock wall',
    wrap(
      'en',
      'Ad blocker',
      `<div class="wall"><h2>Please turn off your ad blocker</h2><p>Our journalism is paid for by advertising. To read this page, allow ads on tarntimes.example and reload.</p><button>I've turned it off</button></div>`,
    ),
  );
  add(
    'challenge',
    'cf verify checkbox',
    doc(
      'en',
      'Just a moment...',
      `<div><h1>tarntimes.example</h1><h2>Verify you are human by completing the action below.</h2><div id="cf-turnstile"></div><p>tarntimes.example needs to review the security of your connection before proceeding.</p><p>Ray ID: 8c1</p></div>`,
    ),
  );
  add(
    'challenge',
    'cf blocked',
    doc(
      'en',
      'Attention Required! | Cloudflare',
      `<h1>Sorry, you have been blocked</h1><h2>You are unable to access tarntimes.example</h2><h2>Why have I been blocked?</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked.</p>`,
    ),
  );
  add(
    'challenge',
    'wordfence',
    doc(
      'en',
      'Access limited',
      `<h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><p>Block Reason: Exceeded the maximum number of page requests per minute for crawlers.</p><p>Generated by Wordfence</p>`,
    ),
  );
  add(
    'challenge',
    'queue',
    doc(
      'en',
      'Waiting room',
      `<h1>You are in line</h1><p>Lots of readers are trying to reach us. You will be let in automatically. Estimated wait: 2 minutes.</p>`,
    ),
  );
  add(
    'challenge',
    'vercel',
    doc(
      'en',
      'Vercel Security Checkpoint',
      `<p>We're verifying your browser</p><p><a>Website owner? Click here to fix</a></p><p>Vercel Security Checkpoint</p><noscript>Enable JavaScript to continue</noscript>`,
    ),
  );
  add(
    'challenge',
    'bot traffic policy',
    doc(
      'en',
      'Automated access',
      `<h1>Automated access is not permitted</h1><p>We have detected that this request came from a script or a bot. If you'd like licensed access to our content, contact licensing@tarn.example.</p>`,
    ),
  );
  add(
    'challenge',
    'es',
    doc(
      'es',
      'Comprobación',
      `<h1>Compruebe que es una persona</h1><p>Hemos detectado un comportamiento inusual desde su red. Marque la casilla para continuar.</p><div class="g-recaptcha"></div>`,
    ),
  );
  add(
    'challenge',
    'ru',
    doc(
      'ru',
      'Проверка',
      `<h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form><button>Я не робот</button></form>`,
    ),
  );
  add('challenge', 'zh', doc('zh', '验证', `<h1>请完成安全验证</h1><p>您的访问过于频繁，请拖动滑块完成拼图。</p>`));
  add(
    'challenge',
    'pl',
    doc(
      'pl',
      'Weryfikacja',
      `<h1>Sprawdzamy Twoją przeglądarkę</h1><p>Za chwilę zostaniesz przekierowany.</p><script src="/c.js"></script>`,
    ),
  );
  add(
    'challenge',
    'pt',
    doc(
      'pt',
      'Verificação',
      `<h1>Confirme que você é humano</h1><p>Isso pode levar alguns segundos.</p><script src="/c.js"></script>`,
    ),
  );
  add(
    'consent',
    'vendor list',
    doc(
      'en',
      'Privacy',
      `<div class="modal"><h2>Manage your cookie preferences</h2><h3>Strictly necessary cookies</h3><p>These cookies are necessary for the website to function and cannot be switched off.</p><h3>Performance cookies</h3><p>These cookies allow us to count visits and traffic sources so we can measure and improve the performance of our site.</p><h3>Targeting cookies</h3><p>These cookies may be set through our site by our advertising partners to build a profile of your interests.</p><button>Allow all</button><button>Confirm my choices</button></div>`,
    ),
  );
  add(
    'consent',
    'before you continue',
    doc(
      'en',
      'Before you continue',
      `<h1>Before you continue to Tarn</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam, fraud and abuse, and measure audience engagement.</p><p>If you choose to accept all, we will also use cookies and data to develop new services and deliver and measure the effectiveness of ads.</p><button>Reject all</button><button>Accept all</button><a>More options</a>`,
    ),
  );
  add(
    'consent',
    'it pay or accept',
    doc(
      'it',
      'Il Lago',
      `<h1>Hai scelto di non accettare i cookie</h1><p>Puoi continuare a leggere accettando i cookie di profilazione oppure abbonandoti a 1 € al mese.</p><button>Accetta i cookie</button><button>Abbonati</button>`,
    ),
  );
  add(
    'consent',
    'es',
    doc(
      'es',
      'Tu privacidad',
      `<h1>Tu privacidad nos importa</h1><p>Nosotros y nuestros 700 socios almacenamos o accedemos a información en un dispositivo, como cookies, y tratamos datos personales para anuncios y contenido personalizados.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse</button>`,
    ),
  );
  add(
    'consent',
    'pl',
    doc(
      'pl',
      'Zgoda',
      `<h1>Szanujemy Twoją prywatność</h1><p>My i nasi partnerzy przechowujemy informacje na urządzeniu i uzyskujemy do nich dostęp, na przykład pliki cookie, w celu wyświetlania spersonalizowanych reklam.</p><button>Zgadzam się</button><button>Ustawienia zaawansowane</button>`,
    ),
  );
  add(
    'consent',
    'age 18',
    doc(
      'en',
      'Age check',
      `<h1>Are you 18 or older?</h1><p>You must be of legal drinking age to view this content.</p><button>Yes, I am</button><button>No</button>`,
    ),
  );
  add(
    'consent',
    'fi',
    doc(
      'fi',
      'Evästeet',
      `<h1>Evästeasetukset</h1><p>Me ja kumppanimme käytämme evästeitä palvelun toiminnan takaamiseksi ja mainonnan kohdentamiseksi. Voit hyväksyä kaikki evästeet tai muuttaa asetuksia.</p><button>Hyväksy kaikki</button><button>Asetukset</button>`,
    ),
  );
  add(
    'consent',
    'ccpa',
    doc(
      'en',
      'Your choices',
      `<h1>Notice at collection</h1><p>We collect personal information from your interaction with our website, including through cookies and similar technologies. We may also share this personal information with third parties, including advertising partners.</p><button>Continue to site</button><a>Do not sell or share my personal information</a>`,
    ),
  );
  add(
    'login',
    'e-edition subscribers login',
    wrap(
      'en',
      'E-Edition login',
      `<h2>E-Edition</h2><p>Enter your subscriber number and ZIP code to read today's paper.</p><form><input name="sub"><input name="zip"><button>Log in</button></form>`,
    ),
  );
  add(
    'login',
    'magic link',
    wrap(
      'en',
      'Welcome',
      `<h1>Welcome back</h1><p>Enter your email and we'll send you a link to log in. No password needed.</p><form><input type=email><button>Send link</button></form>`,
    ),
  );
  add(
    'login',
    'fr',
    wrap(
      'fr',
      'Connexion',
      `<h1>Connectez-vous</h1><form><label>E-mail</label><input type=email><label>Mot de passe</label><input type=password><button>Se connecter</button></form><a>Mot de passe oublié ?</a>`,
    ),
  );
  add(
    'login',
    'session expired',
    wrap(
      'en',
      'Session expired',
      `<h1>Your session has expired</h1><p>Please log in again to continue.</p><form><input type=text name=user><input type=password><button>Log in</button></form>`,
    ),
  );
  add(
    'login',
    'intranet basic',
    `<html><head><title>Login</title></head><body><form action="/login.php" method=post><table><tr><td>User:</td><td><input name=u></td></tr><tr><td>Password:</td><td><input type=password name=p></td></tr></table><input type=submit value=Login></form></body></html>`,
  );
  add(
    'login',
    'ja',
    wrap(
      'ja',
      'ログイン',
      `<h1>会員ログイン</h1><form><input type=email placeholder="メールアドレス"><input type=password><button>ログイン</button></form><a>パスワードをお忘れの方</a>`,
    ),
  );
  const s1 =
    'The pass over the tarn will stay shut until Thursday at the earliest, the county said, after a third slab of snow came down across the road on Monday night and buried a plough.';
  const s2 =
    'Its driver, Hank Olufsen, dug himself out with a lunch box. "I have eaten better lunches," he told the Times from his kitchen, where neighbors had left four casseroles by noon.';
  const s3 =
    'Engineers are waiting for the wind to drop before they fly over the slope and set off charges that should bring down the rest. They have tried twice since the weekend.';
  const st = (extra: string, n = 2, title = 'Snow closes pass for third day') =>
    `<h1>${title}</h1><div class="by">By Lena Voss | Posted Nov. 3, 2026</div><div class="story">${[s1, s2, s3]
      .slice(0, n)
      .map((t) => `<p>${t}</p>`)
      .join('')}</div>${extra}`;
  add(
    'teaser',
    'keep reading for',
    wrap(
      'en',
      'Snow closes pass',
      st(
        `<div class="wall"><h3>Keep reading for $1</h3><p>Local news matters. Get full access for six months.</p><button>Subscribe</button><p>Have an account? <a>Log in</a></p></div>`,
      ),
    ),
  );
  add(
    'teaser',
    'this content is for subscribers',
    wrap(
      'en',
      'Snow closes pass',
      st(
        `<p>This content is for Digital All-Access and Print + Digital subscribers only. <a>Login</a> <a>Join Now</a></p>`,
        1,
      ),
    ),
  );
  add(
    'teaser',
    'purchase a subscription',
    wrap(
      'en',
      'Snow closes pass',
      st(`<div><p>You must be logged in to read the rest of this article. Purchase a subscription today.</p></div>`),
    ),
  );
  add(
    'teaser',
    'register to read more',
    wrap(
      'en',
      'Snow closes pass',
      st(
        `<div class="reg"><h3>Read the rest of this story with a free account.</h3><form><input type=email><button>Create account</button></form></div>`,
      ),
    ),
  );
  add(
    'teaser',
    'de',
    wrap(
      'de',
      'Pass bleibt zu',
      `<h1>Pass bleibt zu</h1><p>Von Lena Voss</p><p>Der Pass bleibt mindestens bis Donnerstag gesperrt, wie der Kreis mitteilte, nachdem am Montagabend zum dritten Mal Schnee auf die Straße gerutscht war und einen Pflug begraben hatte.</p><div>Dieser Artikel ist nur für Abonnenten lesbar. Testen Sie TT+ einen Monat lang kostenlos.</div>`,
    ),
  );
  add(
    'teaser',
    'fr',
    wrap(
      'fr',
      'Le col reste fermé',
      `<h1>Le col reste fermé</h1><p>Le col restera fermé au moins jusqu'à jeudi, a annoncé le département, après qu'une troisième plaque de neige est tombée sur la route lundi soir et a enseveli un chasse-neige.</p><div>Cet article est réservé aux abonnés. Profitez de notre offre à 1 € le premier mois.</div>`,
    ),
  );
  add(
    'teaser',
    'nl',
    wrap(
      'nl',
      'Pas blijft dicht',
      `<h1>Pas blijft dicht</h1><p>De pas blijft zeker tot donderdag dicht, meldt de provincie, nadat maandagavond voor de derde keer sneeuw op de weg was gegleden en een sneeuwploeg had bedolven.</p><div>Verder lezen? Word abonnee voor € 1 per week. Al abonnee? Log in.</div>`,
    ),
  );
  add(
    'teaser',
    'sv',
    wrap(
      'sv',
      'Passet stängt',
      `<h1>Passet stängt</h1><p>Passet förblir stängt till torsdag, meddelar länet, efter att ett tredje snöflak gled ner över vägen på måndagskvällen och begravde en plogbil.</p><div>Det här är en låst artikel. Bli prenumerant och läs vidare.</div>`,
    ),
  );
  add(
    'teaser',
    'ja',
    wrap(
      'ja',
      '峠の通行止め続く',
      `<h1>峠の通行止め続く</h1><p>月曜の夜に三度目の雪崩が道路をふさぎ、除雪車が埋まったため、峠は少なくとも木曜まで通行止めが続くと県が発表した。運転手は弁当箱で雪をかき、自力で脱出した。</p><p>この記事は有料会員限定です。残り820文字</p>`,
    ),
  );
  add(
    'teaser',
    'gift',
    wrap(
      'en',
      'Snow closes pass',
      st(`<p>…</p><div>Want the full story? Become a member of the Tarn Times from $5 a month.</div>`),
    ),
  );
  add(
    'script-shell',
    'next empty',
    doc(
      'en',
      'Tarn Times',
      `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script><script src="/_next/static/chunks/main.js"></script>`,
    ),
  );
  add(
    'script-shell',
    'nav SSR content loading',
    wrap(
      'en',
      'Tarn Times',
      `<div class="article-loader"><span>Loading story...</span></div><script src="/app.js"></script>`,
    ),
  );
  add('script-shell', 'flutter', doc('en', 'tarn', `<script src="flutter_bootstrap.js" async></script>`));
  add(
    'script-shell',
    'meta refresh',
    `<html><head><script>window.location.replace("/home?x=1")</script><title>Redirecting</title></head><body><p>Redirecting…</p></body></html>`,
  );
  add(
    'media',
    'video w/ transcript link',
    wrap(
      'en',
      'VIDEO: Plough dug out',
      `<h1>VIDEO: Plough dug out of snow</h1><iframe src="https://player.vimeo.com/video/1"></iframe><p>Crews free a plough buried by a slide on the pass. (Video by Lena Voss)</p>${pop}`,
    ),
  );
  add(
    'media',
    'audio',
    wrap(
      'en',
      'Listen: the driver',
      `<h1>Listen: The driver who dug himself out</h1><audio controls src="/a.mp3"></audio><p>Hank Olufsen talks to Lena Voss.</p>`,
    ),
  );
  add(
    'media',
    'infographic',
    wrap(
      'en',
      'Infographic: how slides start',
      `<h1>Infographic: how slides start</h1><img src="/big.png" alt="Diagram"><p>Graphic: Tarn Times</p>`,
    ),
  );
  const L = [
    'Snow closes pass for third day',
    'School board picks new superintendent',
    'Diner owner retires after 44 years',
    'Two hurt in Route 9 crash',
    'Hawks win in overtime',
    'Library to open on Sundays',
    'Council raises parking fines',
    'New owners for the Grand',
  ];
  add(
    'listing',
    'local',
    wrap(
      'en',
      'Local news',
      `<h1>Local</h1>${L.map((t, i) => `<div class="item"><h2><a href="/l${i}">${t}</a></h2><p class="meta">Nov. ${i + 1}, 2026 by Lena Voss</p><p>Read what we know so far about this, and what the county says will happen next.</p></div>`).join('')}`,
    ),
    'https://tarn.example/local/',
  );
  add(
    'listing',
    'obits',
    wrap(
      'en',
      'Obituaries',
      `<h1>Obituaries</h1><ul>${['Ada Finch', 'Bo Lund', 'Carl Ames', 'Dora Pike', 'Ed Moss', 'Fay Orr', 'Gus Hart', 'Hal Ives', 'Ina Jute', 'Jon King'].map((n, i) => `<li><a href="/o${i}">${n}, ${70 + i}</a> Nov. ${i + 1}</li>`).join('')}</ul>`,
    ),
    'https://tarn.example/obituaries',
  );
  add(
    'listing',
    'archive month',
    wrap(
      'en',
      'November 2026',
      `<h1>Archive: November 2026</h1><ul>${L.concat(L)
        .map((t, i) => `<li><a href="/m${i}">${t}</a></li>`)
        .join('')}</ul>`,
    ),
    'https://tarn.example/2026/11/',
  );
  add(
    'listing',
    'ja',
    wrap(
      'ja',
      '経済ニュース一覧',
      `<h1>経済ニュース一覧</h1><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/e${i}">県内企業の景況感、${i + 1}期ぶりに改善</a> 11月${i + 1}日</li>`).join('')}</ul>`,
    ),
    'https://tarn.example/economy/',
  );
  add(
    'listing',
    'jobs',
    wrap(
      'en',
      'Jobs',
      `<h1>Jobs near Tarn</h1>${['Plough driver', 'Line cook', 'Nurse', 'Teacher aide', 'Carpenter', 'Lift operator', 'Baker'].map((t, i) => `<div><h3><a href="/j${i}">${t}</a></h3><span>Tarn County</span> <span>$${18 + i}/h</span></div>`).join('')}`,
    ),
    'https://tarn.example/jobs',
  );
  add(
    'listing',
    'homepage with lead story text',
    wrap(
      'en',
      'The Tarn Times: news from the mountains',
      `<div class="lead"><h2><a href="/x1">${L[0]}</a></h2><p>${s1}</p></div>${L.slice(1)
        .map((t, i) => `<div><h3><a href="/h${i}">${t}</a></h3><p>${s3.slice(0, 80)}</p></div>`)
        .join('')}`,
    ),
    'https://tarn.example/',
  );
  add('article', 'normal', wrap('en', 'Snow closes pass', st(pop, 3)));
  add(
    'article',
    'reader service',
    wrap(
      'en',
      'How to drive in snow',
      `<h1>How to drive in snow</h1><div class="by">By Lena Voss | Nov. 3, 2026</div><p>Slow down before the bend, not in it. If your car begins to slide, take your foot off the pedal and steer where you want to go.</p><p>Keep a blanket, a shovel and something to eat in the trunk. Please check the county's road map before you set out.</p>`,
    ),
  );
  add(
    'article',
    'obituary',
    wrap(
      'en',
      'Ada Finch, 91',
      `<h1>Ada Finch, 91</h1><p>Ada Finch of Tarn died on Sunday at home. Born in 1935, she taught third grade for four decades and never owned a car.</p><p>She is survived by two sons. A service will be held on Saturday at ten at St. Olaf's.</p>`,
    ),
  );
  add(
    'article',
    'live blog',
    wrap(
      'en',
      'Live: snow on the pass',
      `<h1>Live: snow on the pass</h1><div class="by">By Lena Voss | Nov. 3, 2026</div>${['9:40 a.m.', '8:15 a.m.', '7:02 a.m.'].map((t, i) => `<div class="entry"><h3>${t}</h3><p>${[s3, s2, s1][i]}</p></div>`).join('')}`,
    ),
  );
  add(
    'article',
    'site outage brief',
    wrap(
      'en',
      'County website down',
      `<h1>County website down for maintenance</h1><div class="by">Nov. 3, 2026</div><p>The county's website will be unavailable from 6 p.m. on Friday for maintenance. Permits can be requested by phone, the clerk said.</p>`,
    ),
  );
  add(
    'article',
    'cookie law',
    wrap(
      'en',
      'State weighs cookie bill',
      `<h1>State weighs cookie bill</h1><div class="by">By Lena Voss | Nov. 3, 2026</div><p>Websites would have to offer a single button to reject all cookies under a bill that passed a Senate committee on Monday.</p><p>"We value your privacy is the biggest lie on the internet," said its sponsor, Sen. Ruth Pike. Publishers say that consent banners are already costing them readers.</p><p>The bill goes to the floor next week.</p>`,
    ),
  );
  add(
    'article',
    'with subscribe box mid',
    wrap(
      'en',
      'Snow closes pass',
      st('', 3).replace(
        `<p>${s2}</p>`,
        `<p>${s2}</p><div class="cta"><h4>Support local news</h4><p>Subscribe for $1</p></div>`,
      ),
    ),
  );
  add(
    'article',
    'poll',
    wrap(
      'en',
      'Question of the week',
      `<h1>Question of the week: should the pass have a tunnel?</h1><div class="by">Nov. 3, 2026</div><p>We asked readers whether the county should pay for a tunnel under the pass. Of 412 who answered, 300 were for it, although only 90 would pay a toll.</p>`,
    ),
  );

  return pages;
}
