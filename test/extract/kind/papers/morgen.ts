import { type Page, p } from './page.ts';

const HEAD = (title: string, extra = '') =>
  `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="canonical" href="https://www.example.org/x"><link rel="stylesheet" href="/s.css">${extra}`;
const NAVS: Record<string, string[]> = {
  en: ['Home', 'World', 'Money', 'Health', 'Science', 'Travel'],
  de: ['Start', 'Politik', 'Wirtschaft', 'Kultur', 'Wissen', 'Reise'],
  fr: ['Accueil', 'Monde', 'Économie', 'Culture', 'Sciences'],
  es: ['Inicio', 'Mundo', 'Economía', 'Cultura', 'Deportes'],
  pl: ['Start', 'Kraj', 'Świat', 'Sport', 'Kultura'],
  ru: ['Главная', 'Мир', 'Деньги', 'Спорт'],
  ja: ['ホーム', '国際', '経済', 'スポーツ'],
  pt: ['Início', 'Mundo', 'Economia', 'Cultura'],
  it: ['Home', 'Mondo', 'Economia', 'Cultura'],
  nl: ['Home', 'Wereld', 'Geld', 'Sport'],
};
const page = (lang: string, title: string, main: string, extra = '') =>
  `<!DOCTYPE html><html lang="${lang}"><head>${HEAD(title, extra)}</head><body class="t"><header><a href="/">Morgen</a><nav>${(NAVS[lang] ?? NAVS.en ?? []).map((x) => `<a href="/${encodeURIComponent(x)}">${x}</a>`).join('')}</nav></header><div id="content">${main}</div><footer><p>© 2026 Morgen</p><a href="/imprint">Imprint</a><a href="/privacy">Privacy</a></footer><script src="/a.js"></script></body></html>`;
const T = {
  en: [
    'A bakery in Leith has baked the same loaf in the same oven for a hundred years, and on Friday the oven went cold.',
    'Its bricks had cracked from end to end, the baker found when he came in at three in the morning.',
    'He sold bread from the neighbour’s oven by eight. “It was flat, but they bought it,” said Colin Marr.',
    'A mason from Fife is to rebuild it brick by brick; it will take until Easter and cost what the shop earns in a year.',
  ],
  de: [
    'Eine Bäckerei in Altona backt seit hundert Jahren dasselbe Brot im selben Ofen, und am Freitag blieb der Ofen kalt.',
    'Die Steine waren von vorn bis hinten gerissen, wie der Bäcker feststellte, als er um drei Uhr kam.',
    'Um acht verkaufte er Brot aus dem Ofen des Nachbarn. „Es war flach, aber sie haben es gekauft“, sagt Kolja Marr.',
    'Ein Maurer aus Stade soll ihn Stein für Stein neu bauen; das dauert bis Ostern und kostet, was der Laden im Jahr verdient.',
  ],
  fr: [
    'Une boulangerie de Nantes cuit le même pain dans le même four depuis cent ans, et vendredi le four est resté froid.',
    'Ses briques s’étaient fendues d’un bout à l’autre, a constaté le boulanger en arrivant à trois heures du matin.',
    'À huit heures, il vendait le pain cuit chez le voisin. « Il était plat, mais ils l’ont acheté », raconte Colin Mar.',
  ],
  pl: [
    'Piekarnia na Pradze od stu lat piecze ten sam chleb w tym samym piecu, a w piątek piec wystygł.',
    'Cegły pękły od końca do końca, stwierdził piekarz, gdy przyszedł o trzeciej nad ranem.',
    'O ósmej sprzedawał chleb z pieca sąsiada. „Był płaski, ale kupili” – mówi Kuba Mar.',
  ],
  ru: [
    'Пекарня на Охте сто лет печёт один и тот же хлеб в одной и той же печи, а в пятницу печь остыла.',
    'Кирпичи треснули от края до края, обнаружил пекарь, когда пришёл в три часа ночи.',
    'К восьми он продавал хлеб из печи соседа. «Плоский, но купили», — говорит Коля Марр.',
  ],
  ja: [
    '谷中のパン屋は百年のあいだ同じ窯で同じパンを焼いてきたが、金曜日に窯が冷えたままになった。煉瓦が端から端まで割れていたと、午前三時に店へ来た主人は話す。',
    '八時には隣の店の窯で焼いたパンを売った。「平らでしたが、買ってもらえました」という。窯の修理は春までかかる見通しだ。',
  ],
};
const art = (l: keyof typeof T) => `<article><h1>${T[l][0]?.slice(0, 40)}</h1>${p(...T[l])}</article>`;
export const pages: Page[] = [
  ...(['en', 'de', 'fr', 'pl', 'ru', 'ja'] as const).map(
    (l): Page => ['article', `plain ${l}`, page(l, 'Ofen', art(l))],
  ),
  [
    'error',
    'pl',
    page(
      'pl',
      'Nie znaleziono',
      '<h1>404</h1><h2>Nie znaleźliśmy tej strony</h2><p>Sprawdź adres lub przejdź na stronę główną.</p>',
    ),
  ],
  [
    'error',
    'ru',
    page('ru', 'Ошибка 404', '<h1>Такой страницы нет</h1><p>Возможно, она была удалена или вы ошиблись в адресе.</p>'),
  ],
  [
    'error',
    'ja',
    page(
      'ja',
      '404',
      '<h1>記事が見つかりませんでした</h1><p>掲載期間が終了したか、URLが間違っている可能性があります。</p>',
    ),
  ],
  ['error', 'pt', page('pt', 'Erro', '<h1>Esta página não está mais aqui</h1><p>O endereço pode ter mudado.</p>')],
  [
    'error',
    'nl',
    page('nl', 'Fout', '<h1>Sorry, deze pagina kunnen we niet vinden</h1><p>Het artikel is misschien verwijderd.</p>'),
  ],
  [
    'error',
    'de gone',
    page(
      'de',
      'Artikel nicht mehr verfügbar',
      '<h1>Dieser Artikel ist leider nicht mehr verfügbar</h1><p>Agenturmeldungen halten wir aus rechtlichen Gründen nur 30 Tage vor.</p>',
    ),
  ],
  [
    'error',
    'en try search',
    page(
      'en',
      'Hmm',
      '<h1>Hmm, that page doesn’t seem to exist</h1><form><input type="search"><button>Search</button></form>',
    ),
  ],
  [
    'error',
    'en redirect home',
    page(
      'en',
      'Page unavailable',
      '<h1>Page unavailable</h1><p>The page you asked for is unavailable. You will be taken to the front page in five seconds.</p>',
    ),
  ],
  [
    'login',
    'fr',
    page(
      'fr',
      'Connexion',
      '<h1>Connectez-vous</h1><form><input type="email"><input type="password"><button>Se connecter</button></form><a>Mot de passe oublié ?</a>',
    ),
  ],
  [
    'login',
    'es',
    page(
      'es',
      'Acceso',
      '<h1>Inicia sesión</h1><form><input type="email"><input type="password"><button>Entrar</button></form><p>¿No tienes cuenta? Regístrate gratis</p>',
    ),
  ],
  [
    'login',
    'ru',
    page(
      'ru',
      'Вход',
      '<h1>Вход</h1><form><input type="text"><input type="password"><button>Войти</button></form><a>Забыли пароль?</a>',
    ),
  ],
  [
    'login',
    'en comments',
    page(
      'en',
      'Sign in',
      '<h2>Sign in to continue</h2><p>Use one of these:</p><button>Continue with Google</button><button>Continue with Apple</button><form><input type="email"><button>Continue with email</button></form>',
    ),
  ],
  [
    'teaser',
    'pl',
    page(
      'pl',
      'Piec',
      `<article><h1>Piec wystygł po stu latach</h1><p>${T.pl[0]}</p><p>${T.pl[1]}</p><div><b>Dalszy ciąg artykułu tylko dla prenumeratorów.</b> Kup dostęp za 1 zł. Masz już prenumeratę? Zaloguj się</div></article>`,
    ),
  ],
  [
    'teaser',
    'es',
    page(
      'es',
      'Horno',
      '<article><h1>El horno se enfrió tras cien años</h1><p>Una panadería de Triana lleva cien años cociendo el mismo pan en el mismo horno, y el viernes el horno amaneció frío.</p><div><p>Para seguir leyendo, hazte premium</p><p>1 € el primer mes</p><a>Suscríbete</a><a>Ya soy suscriptor</a></div></article>',
    ),
  ],
  [
    'teaser',
    'ja',
    page(
      'ja',
      '窯',
      '<article><h1>百年の窯が冷えた朝</h1><p>谷中のパン屋は百年のあいだ同じ窯で同じパンを焼いてきたが、金曜日に窯が冷えたままになった。</p><p>この記事は有料会員限定です。残り1,204文字</p><button>会員登録する</button></article>',
    ),
  ],
  [
    'teaser',
    'en meter used',
    page(
      'en',
      'Oven',
      `<article><h1>Oven goes cold after a hundred years</h1>${p(...T.en.slice(0, 1))}<div class="gate"><h2>You’ve read your last free article</h2><p>Subscribe now to read on. Cancel any time.</p><a>See offers</a></div></article>`,
    ),
  ],
  [
    'teaser',
    'en one line',
    page(
      'en',
      'Oven',
      `<article><h1>Oven goes cold after a hundred years</h1><p>The bricks had cracked from end to end, the baker found at three…</p><p>This content is available to Premium members only.</p><a>Join</a></article>`,
    ),
  ],
  [
    'consent',
    'en manage',
    page(
      'en',
      'Cookies',
      '<h1>Cookies on Morgen</h1><p>We use essential cookies to make our site work. With your consent, we and 38 partners may also use cookies to understand how you use it and to show ads.</p><button>Accept cookies</button><button>Reject</button><button>Manage</button>',
    ),
  ],
  [
    'consent',
    'pl',
    page(
      'pl',
      'Zgoda',
      '<h1>Cenimy Twoją prywatność</h1><p>My i nasi partnerzy przechowujemy pliki cookie i przetwarzamy dane osobowe w celach reklamowych.</p><button>Przejdź do serwisu</button><button>Ustawienia</button>',
    ),
  ],
  [
    'consent',
    'it',
    page(
      'it',
      'Privacy',
      '<h1>Il rispetto della tua privacy è la nostra priorità</h1><p>Noi e i nostri 300 fornitori archiviamo informazioni quali cookie su un dispositivo e trattiamo i dati personali.</p><button>Accetto</button><button>Più opzioni</button>',
    ),
  ],
  [
    'challenge',
    'fr',
    page(
      'fr',
      'Sécurité',
      '<h1>Vérifions que vous êtes humain</h1><p>Cochez la case pour accéder au site.</p><div class="g-recaptcha"></div>',
    ),
  ],
  [
    'challenge',
    'es',
    page(
      'es',
      'Acceso',
      '<h1>Hemos detectado actividad inusual</h1><p>Confirma que no eres un robot para continuar.</p><div class="h-captcha"></div>',
    ),
  ],
  [
    'challenge',
    'ja',
    page(
      'ja',
      '確認',
      '<h1>アクセスを確認しています</h1><p>ロボットではないことを確認するため、しばらくお待ちください。</p>',
    ),
  ],
  [
    'challenge',
    'en text only',
    page(
      'en',
      'Blocked',
      '<h1>You have been blocked</h1><p>Your IP address has been flagged for unusual behaviour. If you are a person, solve the puzzle below.</p><canvas></canvas>',
    ),
  ],
  [
    'script-shell',
    'en',
    page('en', 'Morgen', '<div id="app"></div><noscript>Please enable JavaScript to read Morgen.</noscript>'),
  ],
  ['script-shell', 'loading', page('de', 'Morgen', '<div class="loading">Wird geladen…</div>')],
  [
    'media',
    'fr video',
    page(
      'fr',
      'Vidéo',
      '<h1>Vidéo : le four de Nantes s’est éteint</h1><iframe src="https://www.dailymotion.com/embed/video/x1"></iframe><p>Durée : 1 min 12</p>',
    ),
  ],
  [
    'media',
    'en podcast series',
    page(
      'en',
      'Podcast',
      '<h1>Bread and bricks, episode 3</h1><div class="player"><iframe src="https://embed.acast.com/x"></iframe></div><p>Colin Marr on the night his oven went cold.</p><a>Apple Podcasts</a> <a>Spotify</a>',
    ),
  ],
  [
    'media',
    'de bilder',
    page(
      'de',
      'Bilder',
      '<h1>Der Ofen von Altona in Bildern</h1>' +
        [1, 2, 3, 4, 5, 6, 7]
          .map((i) => `<figure><img src="/o${i}.jpg"><figcaption>Der Ofen, Bild ${i}. Foto: Marr</figcaption></figure>`)
          .join(''),
    ),
  ],
  [
    'listing',
    'de',
    page(
      'de',
      'Wissen',
      `<h1>Wissen</h1>${T.de
        .concat(T.de)
        .map(
          (t, i) =>
            `<div class="tz"><a href="/wissen/${i}"><h2>${t.slice(0, 42)}</h2></a><p>${t.slice(0, 80)}</p></div>`,
        )
        .join('')}`,
    ),
    'https://www.example.org/wissen',
  ],
  [
    'listing',
    'ja',
    page(
      'ja',
      '経済',
      `<h1>経済</h1><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/e/${i}">谷中のパン屋の窯が冷えた朝の話その${i + 1}</a><span>11月${i + 1}日</span></li>`).join('')}</ul>`,
    ),
    'https://www.example.org/economy',
  ],
  [
    'listing',
    'search empty-ish',
    page(
      'en',
      'Search',
      `<h1>Search results: oven</h1><p>3 results</p>${T.en
        .slice(0, 3)
        .map((t, i) => `<div><h3><a href="/n/${i}">${t.slice(0, 40)}</a></h3><p>…${t.slice(10, 90)}…</p></div>`)
        .join('')}`,
    ),
    'https://www.example.org/search?q=oven',
  ],
  [
    'article',
    'recipe with video',
    page(
      'en',
      'Loaf',
      `<article><h1>The Leith loaf</h1><iframe src="https://www.youtube.com/embed/x"></iframe><p>Colin Marr gave us the recipe of the loaf that his family has baked since 1926. It needs a night, and no machine.</p><ul><li>500 g strong flour</li><li>340 g water</li><li>10 g salt</li><li>a spoon of old dough</li></ul><p>Mix all, cover it, and go to bed. Shape it at dawn and bake it for fifty minutes in the hottest oven you have.</p></article>`,
    ),
  ],
  [
    'article',
    'q and a',
    page(
      'de',
      'Interview',
      `<article><h1>„Kalt war er nie“</h1><p><b>Herr Marr, wann haben Sie gemerkt, dass der Ofen kalt ist?</b></p><p>Um drei. Ich lege die Hand an die Tür, seit ich zwölf bin, und sie war noch nie kalt.</p><p><b>Und dann?</b></p><p>Dann habe ich beim Nachbarn geklingelt. Der hat geschlafen, aber er hat aufgemacht.</p><p><b>Wie geht es weiter?</b></p><p>Ein Maurer aus Stade kommt. Er sagt, bis Ostern.</p></article>`,
    ),
  ],
];
