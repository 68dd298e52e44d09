import { expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { FERRY } from './pages.ts';

const GERMAN = [
  'Die Fähre zur Insel kam in diesem Monat an elf Tagen hintereinander zu spät, und niemand an Bord konnte sagen, warum der Motor bei jeder Flut hustet.',
  '„Drei Ingenieure haben ihn sich angesehen“, sagte die Hafenmeisterin Odile Marrow, die den Anleger seit 1998 führt. „Zwei sind mit einer Erkältung nach Hause gegangen.“',
  'Die Reederei, deren Boot im Winter rund vierhundert Menschen am Tag befördert, kündigte eine neue Pumpe bis zum Ende der Woche an.',
  'Die Inselbewohner bringen den Wartenden inzwischen Suppe. Am Dienstag reichte die Schlange bis zum Fischmarkt, und ein Geiger spielte, bis die Lampen ausgingen.',
  'Der Rat tagt am Montag wieder. Bis dahin, sagte eine Sprecherin, möge man den Fahrplan als eine Art Hoffnung lesen.',
];
const FRENCH = [
  'Le bac de l’île a été en retard onze jours de suite ce mois-ci, et personne à bord ne pouvait dire pourquoi le moteur toussait à chaque marée.',
  '« Trois ingénieurs l’ont examiné, dit la capitaine du port, Odile Marrow, qui dirige la jetée depuis 1998. Deux sont rentrés chez eux enrhumés. »',
  'La compagnie, dont le bateau transporte quelque quatre cents personnes par jour en hiver, promet une nouvelle pompe avant la fin de la semaine.',
  'Les habitants apportent désormais de la soupe à ceux qui attendent. Mardi, la file allait jusqu’au marché aux poissons, et un violoneux a joué jusqu’à l’extinction des lampes.',
];
const SPANISH = [
  'El transbordador de la isla llegó tarde once días seguidos este mes, y nadie a bordo supo decir por qué el motor tosía con cada marea.',
  '«Tres ingenieros lo han mirado», dijo la capitana del puerto, Odile Marrow, que dirige el muelle desde 1998. «Dos volvieron a casa resfriados».',
  'La compañía, cuyo barco lleva en invierno a unas cuatrocientas personas al día, promete una bomba nueva antes del fin de semana.',
  'Los isleños llevan sopa a los que esperan. El martes la cola llegó hasta el mercado de pescado y un violinista tocó hasta que se apagaron las farolas.',
];
const RUSSIAN = [
  'Паром на остров опаздывал одиннадцать дней подряд, и никто на борту не мог объяснить, почему двигатель кашляет при каждом приливе.',
  '«Его осмотрели три инженера, — сказала начальник порта Одиль Марроу, которая руководит причалом с 1998 года. — Двое ушли домой с простудой».',
  'Компания, чьё судно зимой перевозит около четырёхсот человек в день, обещает новый насос до конца недели.',
  'Жители острова приносят суп тем, кто ждёт. Во вторник очередь дошла до рыбного рынка, и скрипач играл, пока не погасли фонари.',
];
const ITALIAN = [
  'Il traghetto dell’isola è arrivato in ritardo per undici giorni di fila, e nessuno a bordo ha saputo dire perché il motore tossisse a ogni marea.',
  '«Lo hanno guardato tre ingegneri», ha detto la capitana del porto, Odile Marrow, che dirige il molo dal 1998. «Due sono tornati a casa raffreddati».',
  'La compagnia, la cui barca porta d’inverno circa quattrocento persone al giorno, promette una nuova pompa entro la settimana.',
  'Gli isolani portano la zuppa a chi aspetta. Martedì la fila arrivava al mercato del pesce e un violinista ha suonato fino allo spegnersi dei lampioni.',
];
const HEADLINES = [
  'The bell that rang by itself',
  'Why gulls follow the red boat',
  'A council of cats',
  'Ferry fares rise again',
  'The well is dry, says the miller',
];
/** A page whose markup says nothing: no class, hardly a semantic element. What is furniture shows in its words alone. */
const wrap = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>The slow ferry - Kustbladet</title></head><body>${body}</body></html>`;
const nav =
  '<div id="menu"><a href="/">Home</a> | <a href="/n">News</a> | <a href="/s">Sport</a> | <a href="/w">Weather</a></div>';
const ps = (texts: string[], from = 0, to?: number) =>
  texts
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
const rel = `<div><b>Related stories</b><ul>${HEADLINES.map((t, i) => `<li><a href="/r/${i}">${t}</a></li>`).join('')}</ul></div>`;
/** A page of one story. */
const story = (language: string, headline: string, main: string, after = '') =>
  wrap(language, `${nav}<div><h1>${headline}</h1>${main}</div>${after}`);

const CASES: [name: string, page: string, paragraphs: string[]][] = [
  [
    'share line and short address',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p>Share on Facebook | Share on Twitter | Email | Print</p><p>Get short URL</p></div>`,
    ),
    FERRY,
  ],
  [
    'share links above',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><p><a href="https://facebook.com/sharer">Share</a> <a href="https://twitter.com/intent">Tweet</a> <a href="mailto:">Email</a></p>${ps(FERRY)}</div>`,
    ),
    FERRY,
  ],
  [
    'short address, twice',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><div>Get short URL: <input value="http://ku.st/1"></div>${ps(FERRY)}<div>Short link: http://ku.st/1abc</div></div>`,
    ),
    FERRY,
  ],
  ['related stories at the end', wrap('en', `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}${rel}</div>`), FERRY],
  [
    'offer between paragraphs',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 3)}<p>Read more: <a href="/r/1">${HEADLINES[1]}</a></p>${ps(FERRY, 3)}</div>`,
    ),
    FERRY,
  ],
  [
    'offer in bold',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 3)}<p><strong>ALSO READ: <a href="/r/1">${HEADLINES[1]}</a></strong></p>${ps(FERRY, 3)}</div>`,
    ),
    FERRY,
  ],
  [
    'clock',
    wrap(
      'en',
      `<div>Thursday, November 26, 2026 | 10:42 AM | 7°C</div>${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}</div>`,
    ),
    FERRY,
  ],
  [
    'comments',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}</div><div><h3>3 Comments</h3><p><b>seal42</b>: I was on that boat for four hours and the soup was cold.</p><p><b>gullfan</b>: Typical. They said the same thing about the bridge ten years ago.</p><p>Log in to comment</p></div>`,
    ),
    FERRY,
  ],
  [
    'comment widget',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<div id="disqus_thread">Please enable JavaScript to view the comments powered by Disqus.</div><div>0 comments</div></div>`,
    ),
    FERRY,
  ],
  [
    'newsletter between paragraphs',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 3)}<div><p>Sign up for our morning newsletter and never miss a story.</p><input><button>Sign up</button></div>${ps(FERRY, 3)}</div>`,
    ),
    FERRY,
  ],
  [
    'labels of advertisements',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 2)}<div>Advertisement</div>${ps(FERRY, 2, 4)}<div>Article continues below advertisement</div>${ps(FERRY, 4)}</div>`,
    ),
    FERRY,
  ],
  [
    'tags',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p>Tags: <a href="/t/1">ferry</a>, <a href="/t/2">harbour</a>, <a href="/t/3">engine</a></p></div>`,
    ),
    FERRY,
  ],
  [
    'caption in small print',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><img src="a.jpg"><br><small>The ferry at the pier on Tuesday. Photo: Ines Kettering</small>${ps(FERRY)}</div>`,
    ),
    FERRY,
  ],
  [
    'caption of a figure',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><figure><img src="a.jpg"><figcaption>The ferry at the pier on Tuesday. Photo: Ines Kettering</figcaption></figure>${ps(FERRY)}</div>`,
    ),
    FERRY,
  ],
  [
    'copyright',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p>© 2026 Kustbladet. All rights reserved. This material may not be published, broadcast or redistributed.</p></div>`,
    ),
    FERRY,
  ],
  [
    'about the author',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p>Ada Quill is a reporter at Kustbladet. She writes about the harbour. Follow her on Twitter @adaq.</p></div>`,
    ),
    FERRY,
  ],
  [
    'appeal for a donation',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p>Our journalism is free because readers pay for it. Please consider a donation today.</p><p><a href="/donate">Donate</a></p></div>`,
    ),
    FERRY,
  ],
  [
    'previous and next',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p><a href="/p">← Previous article</a> <a href="/n">Next article →</a></p></div>`,
    ),
    FERRY,
  ],
  [
    'footer in paragraphs',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}</div><p>Kustbladet, 12 Harbour Street, Quillhaven. Tel 555-0110. Editor: Nell Farrow.</p><p><a href="/i">Imprint</a> <a href="/p">Privacy</a></p>`,
    ),
    FERRY,
  ],
  [
    'trending box',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}</div><div><h3>Trending now</h3>${HEADLINES.map((t, i) => `<p><a href="/r/${i}">${t}</a></p><p>It began, as these things do on the quay, with a small noise and a large dog.</p>`).join('')}</div>`,
    ),
    FERRY,
  ],
  [
    'minutes and views',
    wrap('en', `${nav}<div><h1>The slow ferry</h1><p>4 min read</p><p>1,204 views</p>${ps(FERRY)}</div>`),
    FERRY,
  ],
  [
    'player',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><div>Listen to this article</div><div>0:00 / 3:41</div>${ps(FERRY)}</div>`,
    ),
    FERRY,
  ],
  [
    'German',
    wrap(
      'de',
      `${nav}<div><h1>Die langsame Fähre</h1><p>Teilen | Drucken | Merken</p>${ps(GERMAN, 0, 2)}<p>Lesen Sie auch: <a href="/r">Der Rat der Katzen</a></p>${ps(GERMAN, 2)}<p>Mehr zum Thema</p><ul><li><a href="/1">Warum Möwen dem roten Boot folgen</a></li><li><a href="/2">Der Brunnen ist leer</a></li></ul><p>Kommentare (3)</p><p>Zur Startseite</p></div>`,
    ),
    GERMAN,
  ],
  [
    'French',
    wrap(
      'fr',
      `${nav}<div><h1>Le bac lent</h1><p>Partager sur Facebook</p>${ps(FRENCH, 0, 2)}<p>À lire aussi : <a href="/r">Le conseil des chats</a></p>${ps(FRENCH, 2)}<p>Sur le même sujet</p><ul><li><a href="/1">Pourquoi les mouettes suivent le bateau rouge</a></li></ul><p>Réagir à cet article</p></div>`,
    ),
    FRENCH,
  ],
  [
    'line breaks in a table',
    wrap(
      'en',
      `${nav}<table><tr><td>${FERRY.join('<br><br>')}<br><br><a href="/print">Print version</a><br><a href="/short">Get short URL</a></td><td>${HEADLINES.map((t, i) => `<a href="/r/${i}">${t}</a><br>`).join('')}</td></tr></table>`,
    ),
    FERRY,
  ],
  [
    'nothing but divs',
    wrap(
      'en',
      `${nav}<div class="c1"><div class="c2">${FERRY.map((p) => `<div>${p}</div>`).join('')}</div><div class="c3"><div>Share this</div><div>Comments are closed.</div></div></div>`,
    ),
    FERRY,
  ],
  [
    'subheads stay',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 2)}<h2>Soup for all</h2>${ps(FERRY, 2, 4)}<h2>A new engine</h2>${ps(FERRY, 4)}<h3>Read next</h3><p><a href="/r">${HEADLINES[0]}</a></p></div>`,
    ),
    [...FERRY.slice(0, 2), 'Soup for all', ...FERRY.slice(2, 4), 'A new engine', ...FERRY.slice(4)],
  ],
  [
    'a correction stays',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY)}<p><em>Correction: an earlier version of this story gave the wrong year for the vessel. It was built in 1971.</em></p></div>`,
    ),
    [
      ...FERRY,
      'Correction: an earlier version of this story gave the wrong year for the vessel. It was built in 1971.',
    ],
  ],
  [
    'a quotation stays',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 3)}<blockquote><p>No boat was ever late in my grandmother’s day, because there was none.</p></blockquote>${ps(FERRY, 3)}</div>`,
    ),
    [...FERRY.slice(0, 3), 'No boat was ever late in my grandmother’s day, because there was none.', ...FERRY.slice(3)],
  ],
  [
    'a list stays',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(FERRY, 0, 3)}<p>The council wants three things:</p><ul><li>a new pump by Friday;</li><li>a spare boat for the winter;</li><li>soup, at the company’s cost.</li></ul>${ps(FERRY, 3)}</div>`,
    ),
    [
      ...FERRY.slice(0, 3),
      'The council wants three things:',
      '- a new pump by Friday;\n- a spare boat for the winter;\n- soup, at the company’s cost.',
      ...FERRY.slice(3),
    ],
  ],
  [
    'times above, sharing below',
    story(
      'en',
      'The slow ferry',
      `<p>Published time: 14 Nov, 2026 09:30</p><p>Edited time: 15 Nov, 2026 10:00</p><p>Get short URL</p>${ps(FERRY, 0, 3)}<p>READ MORE: <a href="/r">${HEADLINES[0]}</a></p>${ps(FERRY, 3)}<p>Like this story? Share it with a friend!</p><p>You can share this story on social media:</p>`,
    ),
    FERRY,
  ],
  [
    'an invitation to share',
    story('en', 'The slow ferry', `${ps(FERRY)}<p>Think your friends would be interested? Share this story!</p>`),
    FERRY,
  ],
  [
    'follow us',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY)}<p>Follow us on <a href="t">Twitter</a> and <a href="f">Facebook</a></p><p>Subscribe to our newsletter</p>`,
    ),
    FERRY,
  ],
  [
    'offers amid the text',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 4)}<p>Related:</p><p><a href="/r/1">${HEADLINES[0]}</a></p><p><a href="/r/2">${HEADLINES[1]}</a></p>${ps(FERRY, 4)}`,
    ),
    FERRY,
  ],
  [
    'more on this story',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY)}<h4>More on this story</h4><ul><li><a href="/1">${HEADLINES[0]}</a></li><li><a href="/2">${HEADLINES[1]}</a></li></ul>`,
    ),
    FERRY,
  ],
  [
    'an offer in capitals',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 3)}<p>DON’T MISS: <a href="/1">${HEADLINES[0]}</a></p>${ps(FERRY, 3)}`,
    ),
    FERRY,
  ],
  [
    'an offer in brackets',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 3)}<p>[<a href="/1">Read also: ${HEADLINES[0]}</a>]</p>${ps(FERRY, 3)}`,
    ),
    FERRY,
  ],
  [
    'an offer to watch',
    story('en', 'The slow ferry', `${ps(FERRY, 0, 3)}<p>WATCH: <a href="/v">${HEADLINES[1]}</a></p>${ps(FERRY, 3)}`),
    FERRY,
  ],
  [
    'sponsored links',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 3)}<p>Story continues after ad</p>${ps(FERRY, 3)}<p>Sponsored Links</p><p><a href="/ad">One weird trick</a></p>`,
    ),
    FERRY,
  ],
  [
    'apps and channels',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY)}<p>Download our app for the latest news</p><p>Join our WhatsApp channel</p>`,
    ),
    FERRY,
  ],
  [
    'report an error',
    story('en', 'The slow ferry', `${ps(FERRY)}<p>Found a mistake? Let us know.</p><p>Report an error</p>`),
    FERRY,
  ],
  [
    'filed under',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY)}<p>Filed under: <a href="/t">ferry</a>, <a href="/u">sea</a></p><p>Posted in <a href="/n">News</a></p>`,
    ),
    FERRY,
  ],
  [
    'breadcrumbs of links',
    story('en', 'The slow ferry', `${ps(FERRY)}`).replace(
      '<h1>',
      '<p><a href="/">Home</a> &gt; <a href="/n">News</a> &gt; <a href="/h">Harbour</a></p><h1>',
    ),
    FERRY,
  ],
  [
    'breadcrumbs',
    story('en', 'The slow ferry', `${ps(FERRY)}`).replace(
      '<h1>',
      '<div>You are here: Home &gt; News &gt; Harbour</div><h1>',
    ),
    FERRY,
  ],
  ['a credit above', story('en', 'The slow ferry', `<p>Photo: Ines Kettering / Quayside Press</p>${ps(FERRY)}`), FERRY],
  [
    'an agency’s credit',
    story('en', 'The slow ferry', `<div>© Ines Kettering / Quayside Images</div>${ps(FERRY)}`),
    FERRY,
  ],
  [
    'comments and their form',
    story(
      'en',
      'The slow ferry',
      ps(FERRY),
      `<div><h3>Comments</h3><div><p>seal42 says:</p><p>November 15, 2026 at 9:14 am</p><p>I was on that boat for four hours and the soup was cold.</p><p>Reply</p></div><div><p>gullfan says:</p><p>November 15, 2026 at 9:20 am</p><p>Typical. They said the same thing about the bridge ten years ago, and look at it now.</p><p>Reply</p></div></div><div><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div>`,
    ),
    FERRY,
  ],
  [
    'neighbouring posts',
    story(
      'en',
      'The slow ferry',
      ps(FERRY),
      `<div><a href="/p">« ${HEADLINES[0]}</a> <a href="/n">${HEADLINES[1]} »</a></div>`,
    ),
    FERRY,
  ],
  [
    'headings over buttons',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY)}<h3>Share this:</h3><ul><li><a href="f">Facebook</a></li><li><a href="x">X</a></li></ul><h3>Like this:</h3><p>Like Loading...</p>`,
    ),
    FERRY,
  ],
  [
    'Spanish',
    story(
      'es',
      'El transbordador lento',
      `<p>Compartir en Facebook</p>${ps(SPANISH, 0, 2)}<p>Te puede interesar: <a href="/1">El consejo de los gatos</a></p><p>Publicidad</p>${ps(SPANISH, 2)}<p>Temas: <a href="/t">mar</a>, <a href="/u">puerto</a></p><p>Lee también</p><ul><li><a href="/2">La campana que sonaba sola</a></li></ul><p>Ver comentarios</p><p>Suscríbete a nuestro boletín</p>`,
    ),
    SPANISH,
  ],
  [
    'Russian',
    story(
      'ru',
      'Медленный паром',
      `<p>Поделиться в соцсетях</p>${ps(RUSSIAN, 0, 2)}<p>Читайте также: <a href="/1">Совет кошек</a></p><p>Реклама</p>${ps(RUSSIAN, 2)}<p>Подписывайтесь на наш канал в Telegram</p><p>Фото: Инес Кеттеринг</p><p>Комментарии (3)</p>`,
    ),
    RUSSIAN,
  ],
  [
    'Italian',
    story(
      'it',
      'Il traghetto lento',
      `<p>Condividi su Facebook</p>${ps(ITALIAN, 0, 2)}<p>Leggi anche: <a href="/1">Il consiglio dei gatti</a></p><p>Pubblicità</p>${ps(ITALIAN, 2)}<p>© Riproduzione riservata</p><p>Iscriviti alla newsletter</p><p>Argomenti: <a href="/t">mare</a></p>`,
    ),
    ITALIAN,
  ],
  [
    'German, more of it',
    story(
      'de',
      'Die langsame Fähre',
      `<p>Artikel anhören</p><p>Foto: Ines Kettering/dpa</p>${ps(GERMAN, 0, 2)}<p>Anzeige</p><p>Mehr dazu: <a href="/1">Der Rat der Katzen</a></p>${ps(GERMAN, 2)}<p>Newsletter abonnieren</p><p>Diesen Artikel weiterempfehlen</p><p>Das könnte Sie auch interessieren</p><ul><li><a href="/2">Warum Möwen dem roten Boot folgen</a></li></ul><p>Zum Anfang</p><p>Schlagworte: <a href="/t">Hafen</a></p>`,
    ),
    GERMAN,
  ],
  [
    'French, more of it',
    story(
      'fr',
      'Le bac lent',
      `<p>Écouter l’article</p><p>Crédit photo : Inès Kettering</p>${ps(FRENCH, 0, 2)}<p>Lire aussi <a href="/1">Le conseil des chats</a></p><p>La suite après la publicité</p>${ps(FRENCH, 2)}<p>Abonnez-vous à notre newsletter</p><p>Mots-clés : <a href="/t">mer</a>, <a href="/u">port</a></p><p>Commenter cet article</p>`,
    ),
    FRENCH,
  ],
  [
    'sentences that begin like furniture stay',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 3)}<p>Share prices fell.</p><p>“Comments are free,” she said.</p><p>Follow the money.</p><p>Print is dead, he wrote.</p>${ps(FERRY, 3)}`,
    ),
    [
      ...FERRY.slice(0, 3),
      'Share prices fell.',
      '“Comments are free,” she said.',
      'Follow the money.',
      'Print is dead, he wrote.',
      ...FERRY.slice(3),
    ],
  ],
  [
    'subheads that begin like furniture stay',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 3)}<h2>Comments from the council</h2>${ps(FERRY, 3, 4)}<h2>More on the engine</h2>${ps(FERRY, 4)}`,
    ),
    [...FERRY.slice(0, 3), 'Comments from the council', FERRY[3] ?? '', 'More on the engine', ...FERRY.slice(4)],
  ],
  [
    'what an obituary asks for stays',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY)}<p>In lieu of flowers, please consider a donation to the lifeboats.</p>`,
    ),
    [...FERRY, 'In lieu of flowers, please consider a donation to the lifeboats.'],
  ],
  [
    'a section on comments stays',
    story(
      'en',
      'The slow ferry',
      `${ps(FERRY, 0, 3)}<section><h2>Responses</h2>${ps(FERRY, 3, 4)}</section>${ps(FERRY, 4)}`,
    ),
    [...FERRY.slice(0, 3), 'Responses', ...FERRY.slice(3)],
  ],
];

it.each(CASES)('%s', (_, html, paragraphs) => {
  const { article, kind } = extract({ html, url: 'https://kustbladet.example/news/slow-ferry-1234' });
  expect(kind).toBe('article');
  expect(article?.text.split('\n\n')).toEqual(paragraphs);
});
