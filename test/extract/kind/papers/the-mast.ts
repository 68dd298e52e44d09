import type { Page } from './page.ts';

const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><header><a href="/">Mast</a><nav><a href="/1">1</a><a href="/2">2</a><a href="/3">3</a></nav></header><main>${body}</main><footer><a href="/p">©</a></footer></body></html>`;
export const pages: Page[] = [
  [
    'error',
    'hr',
    page(
      'hr',
      'Stranica nije pronađena',
      '<h1>Stranica nije pronađena</h1><p>Tražena stranica ne postoji ili je uklonjena.</p>',
    ),
  ],
  [
    'error',
    'bg',
    page('bg', 'Страницата не е намерена', '<h1>Страницата не е намерена</h1><p>Може би е преместена или изтрита.</p>'),
  ],
  ['error', 'lt', page('lt', 'Puslapis nerastas', '<h1>Puslapis nerastas</h1><p>Ieškomo puslapio nėra.</p>')],
  ['error', 'lv', page('lv', 'Lapa nav atrasta', '<h1>Lapa nav atrasta</h1><p>Iespējams, tā ir dzēsta.</p>')],
  ['error', 'et', page('et', 'Lehekülge ei leitud', '<h1>Lehekülge ei leitud</h1><p>Võib-olla on see kustutatud.</p>')],
  [
    'error',
    'sl',
    page('sl', 'Stran ne obstaja', '<h1>Stran, ki jo iščete, ne obstaja</h1><p>Morda je bila odstranjena.</p>'),
  ],
  ['error', 'sk', page('sk', 'Stránka sa nenašla', '<h1>Stránka sa nenašla</h1><p>Možno bola odstránená.</p>')],
  ['error', 'fa', page('fa', 'صفحه یافت نشد', '<h1>صفحه مورد نظر یافت نشد</h1><p>ممکن است حذف شده باشد.</p>')],
  ['error', 'ta', page('ta', 'பக்கம் கிடைக்கவில்லை', '<h1>நீங்கள் தேடும் பக்கம் கிடைக்கவில்லை</h1>')],
  ['error', 'bn', page('bn', 'পাতাটি পাওয়া যায়নি', '<h1>দুঃখিত, পাতাটি পাওয়া যায়নি</h1>')],
  ['error', 'ka', page('ka', 'გვერდი ვერ მოიძებნა', '<h1>გვერდი ვერ მოიძებნა</h1>')],
  ['error', 'ca', page('ca', 'Pàgina no trobada', '<h1>No hem trobat la pàgina</h1><p>Potser s’ha esborrat.</p>')],
  ['error', 'ms', page('ms', 'Halaman tidak dijumpai', '<h1>Halaman tidak dijumpai</h1>')],
  ['error', 'is', page('is', 'Síða fannst ekki', '<h1>Síðan fannst ekki</h1>')],
  ['error', 'sq', page('sq', 'Faqja nuk u gjet', '<h1>Faqja nuk u gjet</h1>')],
  ['challenge', 'hr', page('hr', 'Provjera', '<h1>Potvrdite da niste robot</h1><p>Označite kućicu za nastavak.</p>')],
  [
    'challenge',
    'cs',
    page('cs', 'Ověření', '<h1>Ověřujeme, že nejste robot</h1><p>Vyčkejte prosím několik sekund.</p>'),
  ],
  [
    'challenge',
    'el',
    page('el', 'Έλεγχος', '<h1>Επιβεβαιώστε ότι δεν είστε ρομπότ</h1><p>Παρακαλούμε περιμένετε.</p>'),
  ],
  ['challenge', 'ar', page('ar', 'تحقق', '<h1>تأكد من أنك لست روبوتًا</h1><p>يرجى الانتظار بضع ثوان.</p>')],
  [
    'challenge',
    'vi',
    page('vi', 'Xác minh', '<h1>Xác minh bạn không phải là người máy</h1><p>Vui lòng chờ vài giây.</p>'),
  ],
  [
    'challenge',
    'id',
    page('id', 'Verifikasi', '<h1>Pastikan Anda bukan robot</h1><p>Mohon tunggu beberapa detik.</p>'),
  ],
  ['challenge', 'uk', page('uk', 'Перевірка', '<h1>Підтвердьте, що ви не робот</h1><p>Зачекайте кілька секунд.</p>')],
  [
    'challenge',
    'ro',
    page('ro', 'Verificare', '<h1>Confirmați că nu sunteți robot</h1><p>Așteptați câteva secunde.</p>'),
  ],
  [
    'challenge',
    'hu',
    page('hu', 'Ellenőrzés', '<h1>Igazolja, hogy Ön nem robot</h1><p>Kérjük, várjon néhány másodpercet.</p>'),
  ],
  ['challenge', 'fi', page('fi', 'Tarkistus', '<h1>Vahvista, että et ole robotti</h1><p>Odota hetki.</p>')],
  ['challenge', 'sv', page('sv', 'Kontroll', '<h1>Bekräfta att du inte är en robot</h1><p>Vänta några sekunder.</p>')],
  [
    'consent',
    'bg',
    page(
      'bg',
      'Бисквитки',
      '<h1>Ние ценим вашата поверителност</h1><p>Ние и нашите партньори използваме бисквитки и обработваме лични данни за персонализирани реклами.</p><button>Приемам</button><button>Настройки</button>',
    ),
  ],
  [
    'consent',
    'ro',
    page(
      'ro',
      'Confidențialitate',
      '<h1>Confidențialitatea dumneavoastră este importantă</h1><p>Noi și partenerii noștri folosim cookie-uri și prelucrăm date cu caracter personal.</p><button>Accept</button><button>Setări</button>',
    ),
  ],
  [
    'consent',
    'fi',
    page(
      'fi',
      'Evästeet',
      '<h1>Arvostamme yksityisyyttäsi</h1><p>Me ja kumppanimme käytämme evästeitä ja käsittelemme henkilötietoja mainonnan kohdentamiseen.</p><button>Hyväksy kaikki</button>',
    ),
  ],
  [
    'consent',
    'tr',
    page(
      'tr',
      'Çerezler',
      '<h1>Gizliliğinize önem veriyoruz</h1><p>Biz ve ortaklarımız çerezler kullanır ve kişisel verileri işleriz.</p><button>Kabul et</button><button>Ayarlar</button>',
    ),
  ],
  [
    'consent',
    'sk',
    page(
      'sk',
      'Súhlas',
      '<h1>Vážime si vaše súkromie</h1><p>My a naši partneri používame súbory cookie a spracúvame osobné údaje.</p><button>Súhlasím</button>',
    ),
  ],
  [
    'consent',
    'ar',
    page(
      'ar',
      'الخصوصية',
      '<h1>نحن نهتم بخصوصيتك</h1><p>نستخدم نحن وشركاؤنا ملفات تعريف الارتباط لمعالجة بياناتك الشخصية.</p><button>موافق</button>',
    ),
  ],
  [
    'login',
    'pl',
    page(
      'pl',
      'Logowanie',
      '<h1>Zaloguj się</h1><form><input type="email"><input type="password"><button>Zaloguj</button></form>',
    ),
  ],
  [
    'login',
    'tr',
    page(
      'tr',
      'Giriş',
      '<h1>Giriş yap</h1><form><input type="email"><input type="password"><button>Giriş yap</button></form><p>Şifremi unuttum</p>',
    ),
  ],
  [
    'login',
    'ar',
    page(
      'ar',
      'تسجيل الدخول',
      '<h1>تسجيل الدخول</h1><form><input type="email"><input type="password"><button>دخول</button></form>',
    ),
  ],
  [
    'login',
    'el',
    page(
      'el',
      'Σύνδεση',
      '<h1>Σύνδεση</h1><form><input type="email"><input type="password"><button>Σύνδεση</button></form>',
    ),
  ],
  [
    'login',
    'ko',
    page(
      'ko',
      '로그인',
      '<h1>로그인</h1><form><input type="text"><input type="password"><button>로그인</button></form>',
    ),
  ],
  [
    'teaser',
    'cs',
    page(
      'cs',
      'Budka',
      '<article><h1>Budka zhasla</h1><p>Poslední telefonní budka na ostrově byla v pondělí vypnuta, čtyřicet let poté, co ji postavili vedle kaple.</p><div>Tento článek je jen pro předplatitele. Předplaťte si web za 99 Kč měsíčně.</div></article>',
    ),
  ],
  [
    'teaser',
    'fi',
    page(
      'fi',
      'Kioski',
      '<article><h1>Kioski sammui</h1><p>Saaren viimeinen puhelinkioski suljettiin maanantaina, neljäkymmentä vuotta sen jälkeen kun se pystytettiin kappelin viereen.</p><div>Lue koko juttu tilaamalla. Tilaajille. Kirjaudu sisään.</div></article>',
    ),
  ],
  [
    'teaser',
    'hu',
    page(
      'hu',
      'Fülke',
      '<article><h1>Kialudt a fülke</h1><p>A sziget utolsó telefonfülkéjét hétfőn kikapcsolták, negyven évvel azután, hogy a kápolna mellé állították.</p><div>A cikk folytatása csak előfizetőknek. Előfizetek</div></article>',
    ),
  ],
  [
    'teaser',
    'uk',
    page(
      'uk',
      'Будка',
      '<article><h1>Будка згасла</h1><p>Останню телефонну будку острова вимкнули в понеділок, через сорок років після того, як її поставили біля каплиці.</p><div>Щоб читати далі, оформте передплату. Вже маєте передплату? Увійдіть</div></article>',
    ),
  ],
  [
    'teaser',
    'zh',
    page(
      'zh',
      '电话亭',
      '<article><h1>最后的电话亭停用</h1><p>岛上最后一个电话亭周一停用，距它立在小教堂旁已有四十年，电话公司说自三月以来没有人在那里打过电话。</p><div>本文为会员专享内容，订阅后可阅读全文。</div></article>',
    ),
  ],
  [
    'script-shell',
    'ru',
    page(
      'ru',
      'Маст',
      '<div id="app"></div><noscript>Включите JavaScript, чтобы читать сайт.</noscript><script src="/a.js"></script>',
    ),
  ],
  [
    'script-shell',
    'ja',
    page(
      'ja',
      'マスト',
      '<div id="root"></div><noscript>JavaScriptを有効にしてください。</noscript><script src="/a.js"></script>',
    ),
  ],
];
