import { doc, type Page, p } from './page.ts';

const NAV = `<nav class="top"><a href="/">Kelp Island News</a> <a href="/c/island">Island</a> <a href="/c/boats">Boats</a> <a href="/c/food">Food</a> <a href="/c/weather">Weather</a><form role="search"><input type="search" name="q"><button>Search</button></form></nav>`;
const FOOT = `<footer><h4>Kelp Island News</h4><ul><li><a href="/about">Who we are</a></li><li><a href="/tips">Send a tip</a></li><li><a href="/terms">Terms</a></li></ul></footer>`;
const S = [
  'The island’s only shop will close on Saturdays from next month, its owner told customers by a note on the door.',
  'Hanne Vik, who took over the shop from her father in 1998, says she can no longer find anyone to stand at the till.',
  '“I am sixty-three and I have not had two days off in a row since the storm,” she said.',
  'The council is to talk on Thursday about paying for a second clerk, as two other islands do. That would cost about nine thousand a year.',
];
const story = p(...S);
export const pages: Page[] = [
  [
    'error',
    'moved archive',
    doc(
      'Nothing here | Kelp Island News',
      `${NAV}<main><h1>Nothing here</h1><p>We changed our archive last year and some old addresses no longer work. Search for the headline and you will most likely find it.</p></main>${FOOT}`,
    ),
  ],
  [
    'error',
    'swedish sad',
    doc(
      'Sidan saknas',
      `${NAV}<main><h1>Sidan saknas</h1><p>Artikeln du söker finns inte längre kvar på vår sajt.</p></main>`,
      '',
      'sv',
    ),
  ],
  [
    'error',
    'dutch',
    doc(
      'Pagina niet gevonden',
      `${NAV}<h1>Oeps, deze pagina bestaat niet (meer)</h1><p>Misschien is het artikel verplaatst.</p>`,
      '',
      'nl',
    ),
  ],
  [
    'error',
    'turkish',
    doc(
      'Sayfa bulunamadı',
      `<h1>Aradığınız sayfa bulunamadı</h1><p>Sayfa kaldırılmış ya da adresi değişmiş olabilir.</p><a href="/">Ana sayfaya dön</a>`,
      '',
      'tr',
    ),
  ],
  ['error', 'hebrew', doc('העמוד לא נמצא', `<h1>העמוד שחיפשת לא נמצא</h1><p>ייתכן שהקישור שגוי.</p>`, '', 'he')],
  ['error', 'thai', doc('ไม่พบหน้าที่ต้องการ', `<h1>ไม่พบหน้าที่คุณต้องการ</h1><p>หน้านี้อาจถูกย้ายหรือลบไปแล้ว</p>`, '', 'th')],
  [
    'error',
    'korean',
    doc(
      '페이지를 찾을 수 없습니다',
      `<h1>요청하신 페이지를 찾을 수 없습니다.</h1><p>주소를 다시 확인해 주세요.</p>`,
      '',
      'ko',
    ),
  ],
  ['error', 'laravel', doc('Server Error', `<div class="code">500</div><div class="message">Server Error</div>`)],
  [
    'error',
    'django debug',
    doc(
      'DoesNotExist at /news/1',
      `<div id="summary"><h1>DoesNotExist at /news/1</h1><pre class="exception_value">Article matching query does not exist.</pre><table><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Django Version:</th><td>5.1</td></tr></table></div>`,
    ),
  ],
  [
    'error',
    'wp no results',
    doc(
      'Nothing found',
      `${NAV}<main><h1>Nothing Found</h1><p>It seems we can’t find what you’re looking for. Perhaps searching can help.</p><form><input name=s></form></main>${FOOT}`,
    ),
  ],
  [
    'error',
    'embargo',
    doc(
      'Kelp Island News',
      `${NAV}<main><h1>This article is not yet published</h1><p>Come back on 4 November at 06:00.</p></main>${FOOT}`,
    ),
  ],
  [
    'error',
    'subscription lapsed host',
    doc(
      'Site unavailable',
      `<h1>This site is currently unavailable</h1><p>If you're the owner of this website, please contact your hosting provider to get this resolved.</p>`,
    ),
  ],
  [
    'error',
    'gone video',
    doc(
      'Video unavailable',
      `${NAV}<main><h1>Video unavailable</h1><p>This video is no longer available because the rights have ended.</p></main>${FOOT}`,
    ),
  ],
  // challenge
  [
    'challenge',
    'turnstile',
    doc(
      'kelp.example',
      `<div class="wrap"><p>Verify you are human by completing the action below.</p><div class="cf-turnstile" data-sitekey="0x4"></div><p>kelp.example needs to review the security of your connection before proceeding.</p></div><script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>`,
    ),
  ],
  [
    'challenge',
    'italian',
    doc(
      'Verifica',
      `<h1>Dimostra di non essere un robot</h1><p>Abbiamo rilevato un’attività insolita dalla tua rete. Completa la verifica per continuare.</p><div class="g-recaptcha"></div>`,
      '',
      'it',
    ),
  ],
  [
    'challenge',
    'portuguese',
    doc(
      'Verificação',
      `<h1>Confirme que você não é um robô</h1><p>Marque a caixa abaixo para continuar navegando.</p>`,
      '',
      'pt',
    ),
  ],
  [
    'challenge',
    'polish',
    doc(
      'Weryfikacja',
      `<h1>Potwierdź, że jesteś człowiekiem</h1><p>Wykryliśmy nietypowy ruch z Twojej sieci. Zaznacz pole, aby kontynuować.</p>`,
      '',
      'pl',
    ),
  ],
  [
    'challenge',
    'turkish',
    doc(
      'Güvenlik kontrolü',
      `<h1>Lütfen robot olmadığınızı doğrulayın</h1><p>Devam etmek için kutuyu işaretleyin.</p>`,
      '',
      'tr',
    ),
  ],
  [
    'challenge',
    'friendly captcha',
    doc(
      'One moment',
      `<h1>One moment please</h1><p>We are making sure that your visit comes from a real browser. This takes a few seconds and you need to do nothing.</p><div class="frc-captcha"></div>`,
    ),
  ],
  [
    'challenge',
    'blocked bots policy',
    doc(
      'Robot policy',
      `<h1>Automated access is not allowed</h1><p>Your request looks like it comes from a script. If you are a crawler operator, please contact licensing@kelp.example for a licence.</p>`,
    ),
  ],
  [
    'challenge',
    'vpn',
    doc(
      'Access restricted',
      `<h1>Access from VPNs is restricted</h1><p>Please turn off your VPN or proxy and reload. Your IP: 203.0.113.9. Ray ID: 8aa0c1</p>`,
    ),
  ],
  // consent
  [
    'consent',
    'portuguese',
    doc(
      'Privacidade',
      `<div><h2>A sua privacidade é importante</h2><p>Nós e os nossos 431 parceiros armazenamos e acedemos a informações num dispositivo, tais como cookies, e tratamos dados pessoais para anúncios personalizados.</p><button>Aceito</button><button>Mais opções</button></div>`,
      '',
      'pt',
    ),
  ],
  [
    'consent',
    'hungarian',
    doc(
      'Sütik',
      `<h1>Az adatvédelem fontos számunkra</h1><p>Mi és partnereink sütiket használunk és személyes adatokat dolgozunk fel, hogy személyre szabott hirdetéseket jelenítsünk meg.</p><button>Elfogadom</button><button>További lehetőségek</button>`,
      '',
      'hu',
    ),
  ],
  [
    'consent',
    'greek',
    doc(
      'Απόρρητο',
      `<h1>Σεβόμαστε την ιδιωτικότητά σας</h1><p>Εμείς και οι συνεργάτες μας χρησιμοποιούμε cookies και επεξεργαζόμαστε προσωπικά δεδομένα για εξατομικευμένες διαφημίσεις.</p><button>ΣΥΜΦΩΝΩ</button><button>ΠΕΡΙΣΣΟΤΕΡΕΣ ΕΠΙΛΟΓΕΣ</button>`,
      '',
      'el',
    ),
  ],
  [
    'consent',
    'japanese',
    doc(
      'Cookieの使用について',
      `<h1>Cookieの使用に同意してください</h1><p>当サイトでは、広告の配信と利用状況の分析のためにCookieを使用しています。続けるには「同意する」を押してください。</p><button>同意する</button><button>設定</button>`,
      '',
      'ja',
    ),
  ],
  [
    'consent',
    'german slim',
    doc(
      'Einwilligung',
      `<p><b>Inselzeitung</b> finanziert sich durch Werbung. Mit Ihrer Zustimmung verarbeiten wir und unsere Partner Daten wie Cookies und Gerätekennungen.</p><button>Zustimmen</button> <button>Ablehnen (2,99 €/Monat)</button>`,
      '',
      'de',
    ),
  ],
  [
    'consent',
    'english subscribe or accept',
    doc(
      'Choose how to read',
      `<h1>How do you want to read us?</h1><div><h2>With ads</h2><p>Read for free with advertising and cookies from us and 67 partners.</p><button>Accept and read</button></div><div><h2>Without</h2><p>Read without tracking for 3 euros a month.</p><button>Subscribe</button></div>`,
    ),
  ],
  [
    'consent',
    'ukrainian',
    doc(
      'Конфіденційність',
      `<h1>Ми цінуємо вашу приватність</h1><p>Ми та наші партнери використовуємо файли cookie та обробляємо персональні дані, щоб показувати персоналізовану рекламу.</p><button>Погоджуюсь</button>`,
      '',
      'uk',
    ),
  ],
  // login/teaser
  [
    'login',
    'e-paper',
    doc(
      'E-Paper',
      `${NAV}<main><h1>E-paper</h1><p>Log in to read today’s edition.</p><form><input name="user"><input type="password" name="pw"><button>Log in</button></form></main>${FOOT}`,
    ),
  ],
  [
    'login',
    'finnish',
    doc(
      'Kirjaudu',
      `<main><h1>Kirjaudu sisään</h1><form><input type="email"><input type="password"><button>Kirjaudu</button></form><a>Unohditko salasanan?</a></main>`,
      '',
      'fi',
    ),
  ],
  [
    'login',
    'japanese',
    doc(
      'ログイン',
      `<main><h1>会員ログイン</h1><form><input type="text"><input type="password"><button>ログイン</button></form><a>パスワードを忘れた方</a></main>`,
      '',
      'ja',
    ),
  ],
  [
    'teaser',
    'danish',
    doc(
      'Butik lukker',
      `<article><h1>Øens eneste butik lukker om lørdagen</h1><p>Øens eneste butik holder lukket om lørdagen fra næste måned, fortæller ejeren på en seddel på døren.</p><div><h3>Læs hele artiklen</h3><p>Bliv abonnent for 1 kr. den første måned.</p><a>Køb abonnement</a><p>Allerede abonnent? <a>Log ind</a></p></div></article>`,
      '',
      'da',
    ),
  ],
  [
    'teaser',
    'russian',
    doc(
      'Магазин',
      `<article><h1>Единственный магазин острова закроется по субботам</h1><p>Владелица сообщила об этом покупателям запиской на двери: она не может найти второго продавца с прошлого лета.</p><div>Полный текст доступен только подписчикам. <a>Оформите подписку</a>, чтобы читать дальше.</div></article>`,
      '',
      'ru',
    ),
  ],
  [
    'teaser',
    'italian',
    doc(
      'Negozio',
      `<article><h1>L’unico negozio dell’isola chiuderà il sabato</h1><p>La titolare lo ha detto ai clienti con un biglietto sulla porta: da un anno non trova nessuno che stia alla cassa.</p><section><p>Contenuto riservato agli abbonati</p><a>Abbonati a 1€ al mese</a><a>Sei già abbonato? Accedi</a></section></article>`,
      '',
      'it',
    ),
  ],
  [
    'teaser',
    'ends midsentence',
    doc(
      'Shop',
      `${NAV}<article><h1>Shop to close on Saturdays</h1><p>${S[0]}</p><p>Hanne Vik, who took over the shop from her father in 1998, says she can no longer find…</p><div class="lock"><b>Get the whole story.</b> Members read everything from £2 a month. <a>Become a member</a></div></article>${FOOT}`,
    ),
  ],
  [
    'teaser',
    'portuguese',
    doc(
      'Loja',
      `<article><h1>Única loja da ilha fecha aos sábados</h1><p>A dona avisou os clientes por um bilhete na porta: desde o verão passado não encontra quem fique no caixa.</p><div class="wall">Este conteúdo é exclusivo para assinantes. Já é assinante? Faça login.</div></article>`,
      '',
      'pt',
    ),
  ],
  // shells
  [
    'script-shell',
    'vue',
    doc('Kelp', `<div id="app"><!-- filled by script --></div><script type="module" src="/assets/index.js"></script>`),
  ],
  [
    'script-shell',
    'gatsby',
    doc(
      'Kelp',
      `<div id="___gatsby"><div style="outline:none" tabindex="-1"></div></div><script src="/app.js"></script><script src="/fw.js"></script>`,
    ),
  ],
  [
    'script-shell',
    'french',
    doc(
      'Île',
      `<div id="root"></div><noscript>Vous devez activer JavaScript pour afficher cette page.</noscript><script src="/m.js"></script>`,
      '',
      'fr',
    ),
  ],
  [
    'script-shell',
    'nav only',
    doc(
      'Kelp Island News',
      `<header><a href="/">Kelp</a><a href="/c/a">Island</a><a href="/c/b">Boats</a></header><main></main><footer>© 2026 Kelp Island News</footer><script src="/a.js"></script><script src="/b.js"></script><script>fetch('/api/article')</script>`,
    ),
  ],
  // media
  [
    'media',
    'one video no words',
    doc(
      'Ferry turns in storm',
      `${NAV}<main><h1>Ferry turns in storm</h1><iframe src="https://player.vimeo.com/video/1"></iframe></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'picture story captions in divs',
    doc(
      'In pictures: the regatta',
      `${NAV}<main><h1>In pictures: the regatta</h1>${[1, 2, 3, 4, 5].map((i) => `<div class="pic"><img src="/r${i}.jpg"><div class="credit">Boats off the light on Sunday ${i}. © E. Lund</div></div>`).join('')}</main>${FOOT}`,
    ),
  ],
  [
    'media',
    'webcam',
    doc(
      'Harbour webcam',
      `${NAV}<main><h1>Harbour webcam</h1><img src="/cam.jpg"><p>New picture every ten minutes.</p></main>${FOOT}`,
    ),
  ],
  [
    'media',
    'podcast with short notes',
    doc(
      'The Kelp Podcast: Who stands at the till?',
      `${NAV}<main><h1>The Kelp Podcast: Who stands at the till?</h1><iframe src="https://open.spotify.com/embed/episode/x"></iframe><p>Hanne Vik on work, weather and her father’s shop. Recorded behind the counter on a Sunday, with the door open.</p><p>Subscribe: Apple, Spotify, RSS.</p></main>${FOOT}`,
      '<script type="application/ld+json">{"@type":"PodcastEpisode","name":"Who stands at the till?"}</script>',
    ),
  ],
  // listing
  [
    'listing',
    'blog home',
    doc(
      'Kelp kitchen',
      `<header><a href="/">Kelp kitchen</a></header><main>${['Dulse butter', 'Limpets, properly', 'A soup for fog', 'Bread without oven'].map((t, i) => `<article><h2><a href="/2026/0${i + 1}/x">${t}</a></h2><p>${S[i]}</p><a href="/2026/0${i + 1}/x">Read more</a></article>`).join('')}<nav><a href="/page/2">Older posts</a></nav></main>`,
    ),
    'https://www.example.org/',
  ],
  [
    'listing',
    'cards in divs',
    doc(
      'Boats',
      `${NAV}<main><h1>Boats</h1><div class="grid">${['Ferry turns in storm', 'New net loft', 'Last wooden trawler', 'Race results', 'Harbour fees rise', 'Diver finds bell', 'Engine course'].map((t, i) => `<a class="tile" href="/boats/${i}-x"><img src="/${i}.jpg"><span class="kicker">Boats</span><span class="hl">${t}</span></a>`).join('')}</div><button>Load more</button></main>${FOOT}`,
    ),
    'https://www.example.org/c/boats',
  ],
  [
    'listing',
    'weekly archive',
    doc(
      'October 2026',
      `${NAV}<main><h1>October 2026</h1><ul>${Array.from({ length: 14 }, (_, i) => `<li>${i + 1} Oct: <a href="/2026/10/${i + 1}/s">Story number ${i + 1} of the month about the island</a></li>`).join('')}</ul></main>${FOOT}`,
    ),
    'https://www.example.org/2026/10',
  ],
  // article
  [
    'article',
    'short with wall words in nav',
    doc(
      'Shop',
      `${NAV}<div class="top-offer"><a>Subscribe now for unlimited access</a></div><article><h1>Shop to close on Saturdays</h1><p class="by">Edda Lund, 3 November</p>${story}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'with comments login',
    doc(
      'Shop',
      `${NAV}<article><h1>Shop to close on Saturdays</h1>${story}</article><section id="comments"><h3>Comments</h3><p>Please log in to comment.</p><form><input type="password"></form></section>${FOOT}`,
    ),
  ],
  [
    'article',
    'with cookie banner',
    doc(
      'Shop',
      `<div id="cookie-banner"><p>We and our 12 partners use cookies and process personal data for personalised ads.</p><button>Accept all</button><button>Reject all</button></div>${NAV}<article><h1>Shop to close on Saturdays</h1>${story}</article>${FOOT}`,
    ),
  ],
  [
    'article',
    'photo essay with text',
    doc(
      'The regatta',
      `${NAV}<main><h1>A day at the regatta</h1>${S.map((t, i) => `<figure><img src="/${i}.jpg"><figcaption>Boat ${i}. Photo: E. Lund</figcaption></figure><p>${t}</p>`).join('')}</main>${FOOT}`,
    ),
  ],
  [
    'article',
    'news about forbidden',
    doc(
      'Forbidden',
      `${NAV}<article><h1>Forbidden: swimming at the pier</h1><p>From today nobody may swim at the pier. A buoy line keeps boats and bathers apart until the new steps are built, the harbour master says.</p><p>Who jumps pays forty euros. Children are warned first.</p></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'podcast transcript',
    doc(
      'Podcast: till',
      `${NAV}<main><h1>Podcast: Who stands at the till?</h1><audio src="/a.mp3"></audio><h2>Transcript</h2>${story}${story.replaceAll('shop', 'store')}</main>${FOOT}`,
    ),
  ],
  [
    'article',
    'guide with links',
    doc(
      'How to get to the island',
      `${NAV}<article><h1>How to get to the island</h1><p>The ferry leaves <a href="/f">Norhavn</a> at <a href="/t">seven, noon and five</a>. It takes forty minutes, and bikes go free on weekdays.</p><p>From the pier it is a walk of ten minutes to the <a href="/s">shop</a>, where Hanne Vik rents rooms. Book before June.</p><ul><li><a href="/m">Map of the paths</a></li><li><a href="/w">Weather at the light</a></li></ul></article>${FOOT}`,
    ),
  ],
  [
    'article',
    'chinese brief',
    doc(
      '海岛商店',
      `<div class="article"><h1>岛上唯一的商店周六将停业</h1><div class="info">2026-11-03 来源：海岛新闻</div><p>岛上唯一的商店从下月起周六停业，店主在门上贴出通知告诉顾客。她说，自去年夏天以来一直找不到愿意站柜台的人。</p><p>镇议会将于周四讨论是否出钱再雇一名店员，费用约为每年九千元。</p></div>`,
      '',
      'zh',
    ),
  ],
];
