import { doc, type Page, p } from './page.ts';

const nav = `<header><a href="/">Fjord Post</a><nav><a href="/n">News</a><a href="/s">Sea</a><a href="/k">Kitchen</a></nav></header>`;
const foot = `<footer><a href="/i">Imprint</a><a href="/p">Privacy policy</a><a href="/c">Cookie settings</a><p>© 2026 Fjord Post</p></footer>`;

/** A signed story, and one whose markup says nothing. */
const story = (title: string, ...texts: string[]): string =>
  doc(
    `${title} - Fjord Post`,
    `${nav}<main><article><h1>${title}</h1><p class="by">Kari Lund, 3 November 2026</p>${p(...texts)}</article></main>${foot}`,
  );
const bare = (title: string, ...texts: string[]): string =>
  doc(title, `${nav}<div><h1>${title}</h1>${p(...texts)}</div>${foot}`);

export const pages: Page[] = [
  [
    'article',
    'domain for sale news',
    story(
      'Town’s old domain is for sale',
      'The domain that once carried the town’s tourist office is for sale, a broker in Oslo confirmed on Monday. The asking price is 40,000 kroner.',
      'The council let it expire in March after a clerk had moved to another office. “We will not buy it back,” the mayor said.',
    ),
  ],
  [
    'article',
    'domain expired brief',
    bare(
      'Ferry line’s domain expired overnight',
      'Passengers could not buy tickets on Sunday morning because the ferry line had not renewed its web address.',
      'A spokesman said the bill had gone to a mailbox that nobody read. The site was back by noon.',
    ),
  ],
  [
    'article',
    'server fault',
    story(
      'Server error halts trains across the county',
      'A server error halted all trains between Bergen and Voss for three hours on Tuesday, the operator said.',
      'Signals fell back to red at 7.12 am. Engineers restarted the machine by hand, and traffic resumed at half past ten.',
    ),
  ],
  [
    'article',
    '404 song',
    bare(
      'Band releases album called 404 Not Found',
      'The Stavanger trio will release its fourth album, 404 Not Found, in December, its label announced.',
      'Its eleven songs were recorded in a server room. Critics who heard it praise the drums.',
    ),
  ],
  [
    'article',
    'ad blockers',
    story(
      'Ad blockers: one reader in three uses one',
      'One reader in three uses an ad blocker, a survey by the media authority shows. Among those under thirty it is every second.',
      'Publishers lost 400 million kroner last year. Some now ask readers to switch it off, others show them fewer articles.',
    ),
  ],
  [
    'article',
    'cookies disabled',
    story(
      'Browser maker will block cookies of others',
      'The browser will block third-party cookies for all its users from January, the company said on Monday, two years later than planned.',
      'Advertisers have protested. The consumer council welcomed the step and asked for more.',
    ),
  ],
  [
    'article',
    'default page art',
    bare(
      'The default page as art',
      'A gallery in Tromsø shows default pages of web servers, printed on silk.',
      'The artist collected them for nine years. “It works!” hangs beside the entrance, two metres wide.',
    ),
  ],
  [
    'article',
    'it works headline',
    story(
      'It works!',
      'After nine years and four ministers the tunnel’s ventilation works. On Monday the first test ran without smoke.',
      '“I had stopped believing it,” said the site manager, Ola Vik, who retires in spring.',
    ),
  ],
  [
    'article',
    'blog removed news',
    story(
      'Minister’s blog has been removed',
      'The minister’s blog was removed on Friday after complaints about a post on fishermen, her office confirmed.',
      'She had compared trawlers to taxis. The post had been read 90,000 times before it went.',
    ),
  ],
  [
    'article',
    'store closed',
    bare(
      'The shop is currently unavailable to boats',
      'Ice has closed the quay, and the island’s shop is currently unavailable to boats. Helicopters bring milk on Tuesdays.',
      'The harbour master expects the ice to break in a week.',
    ),
  ],
  [
    'article',
    'bot brief',
    bare(
      'Bots wrote half of the comments',
      'Half of the comments under the county’s survey on the bridge were written by bots, researchers found.',
      'They came from eleven addresses within an hour. The county will ask again, with a captcha.',
    ),
  ],
  [
    'article',
    'blocked',
    story(
      'Blocked by security policy: pupils lose maps',
      'Pupils in four schools could not open maps for a week because the county’s security policy blocked them.',
      'The filter had taken the maps for a game. It was put right on Thursday.',
    ),
  ],
  [
    'article',
    'subscribe news',
    story(
      'Ferry subscription to cost 900 kroner',
      'A monthly subscription for all ferries of the county will cost 900 kroner from January, the council decided on Tuesday.',
      'It can be cancelled at any time. Pupils and pensioners pay half.',
    ),
  ],
  [
    'article',
    'login outage',
    bare(
      'Log-in outage hits all banks',
      'Nobody could log in to any bank for two hours on Monday because the identity service had failed.',
      'The operator blames a certificate that had expired. It apologised to its customers and promised to keep a calendar.',
    ),
  ],
  [
    'article',
    'json headline',
    story(
      '{"temperature": 41}: the message that saved a herd',
      'The message that reached the farmer’s phone at 3.10 am was three words long and in braces. It said that a cow was ill.',
      'By morning four more were. The vet came at six, and all of them lived.',
    ),
  ],
  [
    'article',
    'index of',
    story(
      'Index of hope rises for the third month',
      'The index with which the bank measures the mood of its customers rose for the third month in a row, to 104 points.',
      'Only in the north did it fall. There the price of cod is at a ten-year low.',
    ),
  ],
  [
    'article',
    'exception',
    bare(
      'Uncaught error cost hospital four hours',
      'An error that no programmer had caught stopped the laboratory’s computers for four hours on Monday, the hospital said.',
      'Samples were carried by hand. No patient came to harm.',
    ),
  ],
  [
    'article',
    'cartoon news',
    story(
      'Cartoon, tax and fury: how a drawing split the island',
      'A drawing of the mayor as a halibut has split the island. Its artist says he meant no harm.',
      'The council debated it for two hours and then voted to hang it in the hall.',
    ),
  ],
  [
    'article',
    'de domain',
    doc(
      'Domain der Stadt steht zum Verkauf',
      `${nav}<article><h1>Domain der Stadt steht zum Verkauf</h1>${p('Die alte Internetadresse der Stadt steht zum Verkauf, wie ein Händler in Hamburg am Montag bestätigte. Er verlangt 9000 Euro.', 'Das Rathaus hatte vergessen, die Rechnung zu bezahlen. Zurückkaufen will der Bürgermeister sie nicht.')}</article>${foot}`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'de wartung',
    doc(
      'Wartungsmodus',
      `<main><h1>Wir sind gleich zurück!</h1><p>Unsere Website wird gerade aktualisiert. Bitte versuchen Sie es in wenigen Minuten erneut.</p></main>`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'ip geblockt',
    doc(
      'Zugriff verweigert',
      `<h1>Zugriff verweigert</h1><p>Sie haben keine Berechtigung, auf diese Seite zuzugreifen.</p>`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'strato',
    doc(
      'Domain reserved',
      `<div>This domain has been reserved for a customer.</div><div>Diese Domain ist reserviert.</div>`,
    ),
  ],
  [
    'error',
    'ovh',
    doc(
      'Site en construction',
      `<h1>Site en construction</h1><p>Félicitations ! Votre domaine a bien été créé chez OVHcloud. Ce site est en cours de construction.</p>`,
      '',
      'fr',
    ),
  ],
  [
    'error',
    'artikel gelöscht',
    doc(
      'Artikel nicht verfügbar - Zeitung',
      `${nav}<main><p>Dieser Artikel steht aus rechtlichen Gründen nicht mehr zur Verfügung.</p><a href="/">Startseite</a></main>${foot}`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'agentur frist',
    doc(
      'Zeitung',
      `${nav}<main><h1>Inhalt nicht mehr verfügbar</h1><p>Agenturmeldungen werden nach 30 Tagen gelöscht. Bitte nutzen Sie unsere Suche.</p></main>${foot}`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'depublished',
    doc(
      'tagesthema',
      `${nav}<main><h1>Der gewünschte Beitrag ist nicht mehr verfügbar</h1><p>Der öffentlich-rechtliche Rundfunk muss Inhalte nach einer gesetzlichen Frist aus seinem Online-Angebot nehmen („Depublizierung“).</p><h2>Mehr zum Thema</h2><ul><li><a href="/a">Bahnplan</a></li><li><a href="/b">Winter</a></li></ul></main>${foot}`,
      '',
      'de',
    ),
  ],
  [
    'error',
    'pt',
    doc(
      'Página não encontrada',
      `<main><h1>Ops!</h1><p>Não encontramos a página que você procura. Ela pode ter sido removida ou o endereço digitado está errado.</p></main>`,
      '',
      'pt',
    ),
  ],
  [
    'error',
    'pl',
    doc(
      'Błąd 404',
      `<main><h1>Ups! Coś poszło nie tak</h1><p>Strona, której szukasz, nie istnieje lub została przeniesiona.</p></main>`,
      '',
      'pl',
    ),
  ],
  [
    'error',
    'nl',
    doc(
      'Pagina niet gevonden',
      `<main><h1>Sorry, we kunnen deze pagina niet vinden</h1><p>Controleer het adres of ga naar de homepage.</p></main>`,
      '',
      'nl',
    ),
  ],
  [
    'error',
    'sv',
    doc(
      'Sidan hittades inte',
      `<main><h1>Hoppsan!</h1><p>Sidan du letar efter verkar inte finnas längre.</p></main>`,
      '',
      'sv',
    ),
  ],
  ['error', 'ar', doc('الصفحة غير موجودة', `<main><h1>عذراً، الصفحة التي تبحث عنها غير موجودة</h1></main>`, '', 'ar')],
  [
    'error',
    'zh 文章删除',
    doc('提示信息', `<main><p>您访问的文章已被删除或不存在，3秒后自动返回首页。</p></main>`, '', 'zh'),
  ],
  [
    'challenge',
    'zh waf',
    doc(
      '405',
      `<div><h1>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h1><p>您的请求ID是: 76b2</p></div>`,
      '',
      'zh',
    ),
  ],
  [
    'challenge',
    'fr datadome',
    doc(
      'lemagazine.fr',
      `<div><p>Nous voulons être sûrs que c'est bien vous et pas un robot.</p><p>Veuillez faire glisser le curseur vers la droite pour vérifier que vous êtes humain</p></div><script src="https://geo.captcha-delivery.com/c.js"></script>`,
      '',
      'fr',
    ),
  ],
  [
    'challenge',
    'es',
    doc(
      'Un momento…',
      `<h1>Verificando que usted es un ser humano. Esto puede tardar unos segundos.</h1><p>Fjord Post necesita verificar la seguridad de su conexión antes de continuar.</p>`,
      '',
      'es',
    ),
  ],
  [
    'challenge',
    'de cf',
    doc(
      'Nur einen Moment…',
      `<h1>Bestätigen Sie, dass Sie ein Mensch sind.</h1><p>fjordpost.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p>`,
      '',
      'de',
    ),
  ],
  [
    'challenge',
    'ip reputation',
    doc(
      'Access Restricted',
      `<h1>Sorry, your IP address has been temporarily restricted</h1><p>We noticed an unusual number of requests from your IP address. Complete the check below to regain access.</p>`,
    ),
  ],
  [
    'challenge',
    'queue',
    doc(
      'Waiting room',
      `<h1>You are in line</h1><p>Because of high demand we let readers in one after the other. Your estimated wait time is 4 minutes. Do not refresh this page.</p>`,
    ),
  ],
  [
    'consent',
    'usercentrics',
    doc(
      'Fjord Post',
      `<div id="usercentrics-root"></div><div class="uc-banner"><h2>Datenschutzeinstellungen</h2><p>Wir nutzen Cookies und andere Technologien auf unserer Website. Einige von ihnen sind essenziell, während andere uns helfen, diese Website und Ihre Erfahrung zu verbessern. Personenbezogene Daten können verarbeitet werden (z. B. IP-Adressen).</p><button>Alle akzeptieren</button><button>Speichern</button><button>Nur essenzielle Cookies akzeptieren</button></div>`,
      '',
      'de',
    ),
  ],
  [
    'consent',
    'tcf long',
    doc(
      'Your privacy',
      `<main><h1>Your privacy matters to us</h1>${p(...Array.from({ length: 8 }, (_, i) => `We and our ${i * 30 + 12} partners store and access information on your device for purpose ${i}, such as personalised advertising, measurement and audience research, on the ground of consent or legitimate interest.`))}<button>Accept all</button><button>Manage options</button></main>`,
    ),
  ],
  [
    'consent',
    'contentpass',
    doc(
      'heute',
      `<div><h2>Weiter mit Werbung und Tracking</h2><p>Besuche uns wie gewohnt mit Werbung und Tracking. Details und Widerruf in der Datenschutzerklärung.</p><button>Akzeptieren und weiter</button><h2>Weiter ohne Werbung und Tracking</h2><p>Hol dir contentpass für 3,99 € im Monat.</p><button>Jetzt abschließen</button></div>`,
      '',
      'de',
    ),
  ],
  [
    'consent',
    'cookiewall it',
    doc(
      'Il Giornale del Fiordo',
      `<div><p>Noi e terze parti selezionate utilizziamo cookie o tecnologie simili per finalità tecniche e, con il tuo consenso, per altre finalità come specificato nella cookie policy.</p><button>Accetta</button><button>Continua senza accettare</button></div>`,
      '',
      'it',
    ),
  ],
  [
    'consent',
    'youtube-like fr',
    doc(
      'Avant de continuer',
      `<h1>Avant d’accéder au site</h1><p>Nous utilisons des cookies et d’autres données pour fournir nos services, suivre les interruptions de service et mesurer l’engagement de l’audience.</p><button>Tout accepter</button><button>Tout refuser</button>`,
      '',
      'fr',
    ),
  ],
  [
    'teaser',
    'meter',
    story(
      'Quay to close for the winter',
      'The quay on the north side will close for the winter on Friday, the harbour board has decided.',
    ).replace(
      '</article>',
      '<div class="meter"><h2>You have reached your limit of free articles</h2><p>Subscribe for 10 kroner a week to keep reading.</p></div></article>',
    ),
  ],
  [
    'teaser',
    'no plus',
    doc(
      'Kaia stenger',
      `${nav}<article><h1>Kaia stenger for vinteren</h1>${p('Kaia på nordsiden stenger for vinteren på fredag, har havnestyret bestemt.')}<div>${p('Denne artikkelen er kun for abonnenter.', 'Bli abonnent', 'Er du allerede abonnent? Logg inn her')}</div></article>${foot}`,
      '',
      'nb',
    ),
  ],
  [
    'teaser',
    'de hart aber',
    doc(
      'Kai schließt',
      `${nav}<article><h1>Kai schließt im Winter</h1>${p('Der Kai auf der Nordseite schließt am Freitag für den Winter, hat der Hafenrat beschlossen.')}<div>${p('Sie möchten weiterlesen?', 'Wählen Sie Ihren Zugang: Monatsabo 9,90 €, Jahresabo 99 €', 'Sie haben bereits einen Zugang? Zum Login')}</div></article>${foot}`,
      '',
      'de',
    ),
  ],
  [
    'teaser',
    'fr',
    doc(
      'Le quai ferme',
      `${nav}<article><h1>Le quai ferme pour l’hiver</h1>${p('Le quai nord fermera vendredi pour l’hiver, a décidé le conseil du port, qui manque de bras.')}<div>${p('Article réservé aux abonnés', 'Profitez de l’offre à 1 € le premier mois', 'Se connecter')}</div></article>${foot}`,
      '',
      'fr',
    ),
  ],
  [
    'script-shell',
    'svelte',
    doc(
      'Fjord',
      `<div style="display: contents"><div id="svelte"></div></div><script type="module">import('/start.js')</script>`,
    ),
  ],
  ['script-shell', 'js redirect', doc('', `<script>window.location.href="/home?x=1";</script>`)],
  [
    'script-shell',
    'gatsby noscript',
    doc(
      'Fjord',
      `<noscript>This app works best with JavaScript enabled.</noscript><div id="___gatsby"></div><script src="/app-1.js"></script>`,
    ),
  ],
  [
    'login',
    'de abo',
    doc(
      'Anmelden - Fjord',
      `${nav}<main><h1>Melden Sie sich an</h1><form><label>E-Mail</label><input type="email"><label>Passwort</label><input type="password"><button>Weiter</button></form><p>Noch kein Konto? Jetzt registrieren</p></main>${foot}`,
      '',
      'de',
    ),
  ],
  [
    'login',
    'verify email code',
    doc(
      'Check your email',
      `<main><h1>Sign in</h1><p>Enter the six-digit code that we sent to your email address.</p><input name="code"><button>Continue</button></main>`,
    ),
  ],
  [
    'login',
    'library proxy',
    doc(
      'Login required',
      `<h1>EZproxy: login required</h1><p>Use your library card number and PIN to enter.</p><form><input name="user"><input type="password" name="pass"></form>`,
    ),
  ],

  [
    'error',
    'a new server',
    doc(
      'Welcome to nginx!',
      `<h1>Welcome to nginx!</h1><p>The server is installed and runs. You can now put your own pages into its folder, and read in the manual how to go on.</p>`,
    ),
  ],
  [
    'error',
    'a test page',
    doc(
      'Apache HTTP Server Test Page',
      `<div><h1>Test page for the web server</h1><p>You see this page because the server works but has no site yet. Is this your site? Then put your files where the manual says, and delete this one.</p><p>If you only wanted to read something here, please come back later or write to the webmaster of this website.</p></div>`,
    ),
  ],
  [
    'error',
    'a folder',
    doc(
      'Index of /archive/2026',
      `<h1>Index of /archive/2026</h1><pre><a href="../">../</a> <a href="nov/">nov/</a> 03-Nov-2026 - <a href="oct/">oct/</a> 01-Nov-2026 -</pre>`,
    ),
  ],
  [
    'error',
    'a domain for sale',
    doc(
      'fjordpost.example',
      `<h1>fjordpost.example</h1><p>This domain is for sale. Make an offer, and our brokers will answer within a day.</p><a href="/o">Make an offer</a><ul><li><a href="/1">Fishing</a></li><li><a href="/2">Boats</a></li></ul>`,
    ),
  ],
  [
    'error',
    'a trace',
    doc(
      'Error',
      `<pre>Traceback (most recent call last): File "/srv/fjord/app.py", line 41, in story KeyError: 'body'</pre>`,
    ),
  ],
  ['error', 'an answer for programs', '{"status": 404, "message": "no such story", "path": "/n/41"}'],
  [
    'error',
    'an answer for programs, as XML',
    '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>The key is not there.</Message><Key>n/41.html</Key></Error>',
  ],
  ['error', 'plain text', '404: not found'],
  ['challenge', 'plain text', 'Access to this page has been denied. Prove that you are human.'],
  [
    'error',
    'an ad blocker',
    doc(
      'Fjord Post',
      `${nav}<main><h1>You are using an ad blocker</h1><p>Advertisements pay our boat. Switch off your ad blocker and reload the page.</p><button>I have switched it off</button></main>${foot}`,
    ),
  ],
  [
    'error',
    'no cookies',
    doc(
      'Cookies needed',
      `<h1>Cookies are disabled</h1><p>Your browser does not accept cookies. Allow them and try again.</p>`,
    ),
  ],
  [
    'listing',
    'a topic',
    doc(
      'Ferries - Fjord Post',
      `${nav}<main><h1>Ferries</h1><p>All about the boats that carry the county, their masters and their delays, gathered from eleven harbours by our reporters.</p>${Array.from({ length: 8 }, (_, i) => `<div><h3><a href="/n/ferry-${i}">Ferry ${i} to sail again before the winter</a></h3><p>Owner ${i} has found a master</p></div>`).join('')}</main>${foot}`,
    ),
    'https://www.example.org/sea/ferries',
  ],
  [
    'listing',
    'letters by mail',
    doc(
      'Newsletters - Fjord Post',
      `${nav}<main><h1>Newsletters</h1>${['Morning tide', 'Kitchen boat', 'The long watch'].map((each) => `<div><h3><a href="/newsletters/x">${each}</a></h3><p>Every week in your inbox, from our editors.</p><button>Sign up</button></div>`).join('')}</main>${foot}`,
    ),
    'https://www.example.org/newsletters',
  ],
  [
    'media',
    'a drawing',
    doc(
      'Lund’s cartoon, 3 November - Fjord Post',
      `${nav}<main><h1>Lund’s cartoon, 3 November</h1><figure><img src="/c.jpg" alt="A halibut in a chain of office"></figure></main>${foot}`,
    ),
  ],
  [
    'article',
    'plain text about a bot check',
    'Harbour site asks who is human\n\n“Prove that you are human”, the harbour office asks visitors of its timetable since Monday. Programs of a ticket dealer had read it eleven times a second, so that nobody else could. The office hopes to lift the check by Friday, its director said.',
  ],
];
