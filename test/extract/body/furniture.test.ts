import { expect, it } from 'vitest';
import { isChrome } from '../../../shared/extract/lines/chrome.ts';
import { asksForConsent } from '../../../shared/extract/lines/consent.ts';
import { isCaption } from '../../../shared/extract/lines/credits.ts';
import { isRelatedHeading, leadsAway, relatedInline } from '../../../shared/extract/lines/offers.ts';
import { isPlea } from '../../../shared/extract/lines/pleas.ts';
import { announcesTags } from '../../../shared/extract/lines/tags.ts';

const words = (text: string): number => text.split(' ').length;

/** What news says in the words that furniture is made of. */
const NEWS = [
  'Terms of the deal were not disclosed.',
  'Privacy is dead, he said.',
  'Cookies are baked at six.',
  'Copyright law is being rewritten, the minister said.',
  'Comment on the case was not available.',
  'Login problems kept clerks at home.',
  'Newsletter editors were the first to go.',
  'Register offices close at noon.',
  'Follow the money, the auditor told them.',
  'Share prices fell.',
  'Print is not what it was.',
  'Subscribers left in droves.',
  'Abbonati in calo per il terzo anno.',
  'Partager un repas, c’est déjà parler.',
  'Compartir mesa es compartir vida.',
  'Commenti duri dal sindaco.',
  'Home is where the harbour is.',
  'Next week the pier opens.',
  'Live music returns to the quay.',
  'Donated boats line the wall.',
  'Report an error and you lose a day, say clerks.',
  'View gallery owners with suspicion, he advised.',
  'Mute swans return to the lake.',
  'Pause in talks over the pier.',
  'Save for later was her rule.',
  'Posted in Basra by the army, he learned Arabic.',
  'Send it to a friend in Rome, her mother said.',
  'Bookmarks sold out first.',
  'Play video poker and lose, the sign said.',
  'Click to pay was the trick.',
  'Auf Facebook teilen Nachbarn ihre Sorgen.',
  'Kommentare schreiben will er keine mehr.',
  'Zurück zur Natur wollte keiner von ihnen.',
  'Copier le lien suffit, selon la police.',
  'Ver más lejos era su sueño.',
  'Dela med dig, sade hon.',
];

it.each(NEWS)('%s', (text) => {
  expect(isChrome({ text })).toBe(false);
});

/** The same furniture in a dozen languages: to share, an advertisement, comments, a newsletter. */
const FURNITURE = [
  ...['Share on Facebook | Print', 'Advertisement', 'Comments (3)', 'Subscribe to our newsletter', 'Get short URL'],
  ...[
    'Zum Vergrößern bitte anklicken',
    'Um selbst Kommentare schreiben zu können müssen Sie sich anmelden.',
    'Permalink: https://a.example/1',
  ],
  ...['Artikel drucken', 'Anzeige', 'Kommentare (3)', 'Newsletter abonnieren', 'Zur Startseite'],
  ...['Partager sur Facebook', 'Publicité', 'Commentaires (3)', 'Abonnez-vous à notre newsletter'],
  ...['Compartir en Facebook', 'Publicidad', 'Comentarios (3)', 'Suscríbete a nuestro boletín'],
  ...['Condividi su Facebook', 'Pubblicità', 'Commenti (3)', 'Iscriviti alla newsletter'],
  ...['Partilhar no Facebook', 'Publicidade', 'Comentários (3)', 'Assine nossa newsletter'],
  ...['Udostępnij na Facebooku', 'Reklama', 'Komentarze (3)', 'Zapisz się na newsletter'],
  ...['Delen op Facebook', 'Advertentie', 'Reacties (3)', 'Meld je aan voor onze nieuwsbrief'],
  ...['Dela på Facebook', 'Annons', 'Kommentarer (3)', 'Prenumerera på vårt nyhetsbrev'],
  ...['Facebook’ta paylaş', 'Reklam', 'Yorumlar (3)', 'Bültenimize abone olun'],
  ...['Поделиться в соцсетях', 'Реклама', 'Комментарии (3)', 'Подписывайтесь на наш канал'],
  ...['シェアする', '広告', 'コメント（3）', '印刷'],
  ...['分享到微信', '广告', '评论 3', '责任编辑：王小明'],
  ...['페이스북 공유하기', '광고', '댓글 3', '무단 전재 및 재배포 금지'],
  ...[
    'Знайшли помилку? Виділіть текст і натисніть Ctrl + Enter',
    'From the March 2026 issue',
    'Tiempo de lectura: 3 min',
  ],
  ...['View this email in your browser', 'Unsubscribe | Update preferences', '（责任编辑：王小明）'],
  ...['2026-11-24T07:23:12+01:00', 'Is this email not displaying correctly? View it in your browser.'],
  ...['18+ Bet responsibly. Odds correct at time of publication.', 'You can now listen to Quay articles!'],
  ...['Print Recipe', '4.9 from 31 votes', 'desk@thequay.example'],
  ...['شارك على فيسبوك', 'إعلان', 'التعليقات (3)', 'اشترك في النشرة البريدية'],
];

it.each(FURNITURE)('furniture: %s', (text) => {
  expect(isChrome({ text })).toBe(true);
});

it.each([
  'Read more: The bell that rang',
  'Lesen Sie auch: Die Glocke',
  'Lire aussi : La cloche',
  'Lea también: La campana',
  'Leggi anche: La campana',
  'Zobacz też: Dzwon',
  'Lees ook: De bel',
  'Läs också: Klockan',
  'Читайте также: Колокол',
  'اقرأ أيضاً: الجرس الذي يرن',
  'Читайте також: Дзвін',
  'Baca juga: Lonceng Itu',
  'Διαβάστε επίσης: Η καμπάνα',
  'Xem thêm: Tiếng chuông',
])('an offer: %s', (text) => {
  expect(relatedInline({ text, words: words(text) })).toMatch(/\S/);
});

it.each(['Mehr zur Lage am Hafen lesen Sie in unserem Liveblog:', 'Mehr dazu hören Sie am Abend im Radio'])(
  'leads away: %s',
  (text) => {
    expect(leadsAway({ text, words: words(text) })).toBe(true);
  },
);

it.each(['Mehr zu essen gibt es nicht, sagte er, und mehr zu trinken auch nicht; dann ging er.', 'Mehr Boote als je.'])(
  'leads nowhere: %s',
  (text) => {
    expect(leadsAway({ text, words: words(text) })).toBe(false);
  },
);

it.each([
  'Related stories',
  'Editors’ Recommendations:',
  'Das könnte euch auch gefallen',
  'Mehr zum Thema',
  'Notícias relacionadas',
  'İlgili haberler',
  '関連記事',
  '延伸阅读',
])('a heading over offers: %s', (text) => {
  expect(isRelatedHeading({ text, words: words(text) })).toBe(true);
});

it.each([
  'Tags: sea',
  'Schlagworte: Meer',
  'Mots-clés : mer',
  'Tagi: morze',
  'Etiketler: deniz',
  'الكلمات الدلالية: بحر',
])('tags: %s', (text) => {
  expect(announcesTags({ text, words: words(text) })).toBe(true);
});

it.each([
  'Catch all the latest news of the coast on The Quay. Download the app for tides.',
  'Would you like to submit a letter of up to 250 words for publication? Write to letters@thequay.example.',
  'Sign up for the harbour letter to get the tides of the week in your inbox every Monday',
  'Want to know more about boats? Subscribe to our free newsletter.',
  'Thanks for reading the Quay! Subscribe for free to receive new posts and support my work.',
  'The Quay is a reader-supported newsletter.',
  'Recevez chaque matin l’essentiel du port dans votre boîte mail',
  'Melden Sie sich für unseren Newsletter an und lesen Sie jeden Morgen, was im Hafen geschieht.',
  'Suscríbete a nuestra newsletter para no perderte ninguna marea',
  'Follow the Quay on Google News and never miss a tide',
  'The Quay’s morning newsletter has all the tides you need. Sign up here.',
  'Keine Flut mehr verpassen: Abonnieren Sie unseren täglichen Newsletter.',
  'If you enjoyed this story, leave a comment and follow me for more of them.',
  'Was this letter forwarded to you? Sign up to get it in your inbox.',
  'Like this story? Subscribe to our blog and get one every week.',
  'Folgst du schon dem Kai auf WhatsApp?',
  'Follow me on Instagram for more boats!',
  'Follow the Quay’s full coverage of the ferry at https://thequay.example/ferry',
  'Hat dir diese Fahrt gefallen? Dann hilf dem Kai mit einem Abo.',
  'Folgen Sie uns auf Twitter',
  'The Quay is free to read thanks to 400 neighbours who chip in. Join them.',
  'Você já conhece as vantagens de ser assinante do Cais?',
  'Sign up to our free Morning Tide email',
  'Republish our articles for free, online or in print, under a Creative Commons license.',
  'Tide times and headlines, straight to your inbox at six.',
  'All of it is sent to your email at six.',
  'Gift this article Have a confidential tip for our reporters? Get in Touch',
  'Apoie o Cais, inscreva-se no canal e assista:',
])('a plea: %s', (text) => {
  expect(isPlea({ text, words: words(text) })).toBe(true);
});

it.each([
  'Get a second pilot on board before the tide turns, she told them.',
  'Subscribe or leave, the union was told.',
  'Newsletters have replaced the town crier, he said.',
  'The paper is a reader of tides.',
  'Reciba o no el puerto la ayuda, la obra sigue.',
  'Enjoy this while it lasts! The tide will not wait for those who share a boat with their in-laws, he said, and closed the hatch.',
  'Follow me on board and mind the rope, said the captain.',
  'Fans follow the club on foot.',
  'If you find a gull in a chimney, leave it there until it is calm.',
  'Readers follow her coverage of the harbour from as far as Iceland.',
  'Hat ihnen die Fahrt gefallen, so kamen sie im Jahr darauf wieder.',
  'She had a tip for the driver and none for the captain.',
  'Inscreva-se quem quiser, disse o capitão, o barco sai às seis.',
])('no plea: %s', (text) => {
  expect(isPlea({ text, words: words(text) })).toBe(false);
});

it.each([
  'Empfohlener redaktioneller Inhalt',
  'The Quay requires JavaScript for its tide tables. Your browser does not let it.',
  'Bitte passen Sie die Einstellungen an.',
  'Mit Ihrer Zustimmung wird hier ein externes Video geladen.',
  'Ich bin einverstanden, dass mir externe Inhalte gezeigt und dabei Daten an Dritte übermittelt werden. Mehr im Datenschutz.',
  'This content is hosted by a third party. To see it you must accept its cookies.',
  'Ce contenu est bloqué car vous n’avez pas accepté les cookies.',
])('waits for consent: %s', (text) => {
  expect(asksForConsent({ text, words: words(text) })).toBe(true);
});

it.each([
  'Mit ihrer Zustimmung begann der Umbau des Kais.',
  'The timetable requires JavaScript and the patience of a heron, its author said.',
  'This content house has rented the old ropewalk.',
  'By clicking his fingers he called the waiter.',
])('waits for nothing: %s', (text) => {
  expect(asksForConsent({ text, words: words(text) })).toBe(false);
});

it.each([
  'The quay in 1931. Photo: Town archive',
  'Der Kai am Abend. (Foto: Marrow/dpa)',
  'The queue on Tuesday © Marrow',
  'The view from the pier on Tuesday. (Odile Marrow/The Quay)',
])('a caption: %s', (text) => {
  expect(isCaption({ text, words: words(text) })).toBe(true);
});

it.each([
  'She kept one photo: her father on the quay, laughing at the tide. He never came back.',
  'The photo is gone.',
  'Low (Fixed price/No extras)',
])('no caption: %s', (text) => {
  expect(isCaption({ text, words: words(text) })).toBe(false);
});
