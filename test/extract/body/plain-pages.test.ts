import { expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const en = [
  'The ferry to the island was late on eleven days in a row this month, and nobody aboard could say why the engine coughed each time the tide turned.',
  '“We have had three engineers look at it,” said the harbour master, Odile Marrow, who has run the pier since 1998. “Two of them went home with a cold.”',
  'The company that owns the boat, which carries some four hundred people a day in winter, says that a new pump will arrive by the end of the week.',
  'Islanders have begun to bring soup for those who wait. On Tuesday the queue reached the fish market, and a fiddler played until the lamps went out.',
  'A report to the council last year warned that the vessel, built in 1971, would need a new engine within eighteen months at a cost of 2.3 million.',
  'The council meets again on Monday. Until then the timetable, a spokeswoman said, should be read as a kind of hope.',
];
const de = [
  'Die Fähre zur Insel kam in diesem Monat an elf Tagen hintereinander zu spät, und niemand an Bord konnte sagen, warum der Motor bei jeder Flut hustet.',
  '„Drei Ingenieure haben ihn sich angesehen“, sagte die Hafenmeisterin Odile Marrow, die den Anleger seit 1998 führt. „Zwei sind mit einer Erkältung nach Hause gegangen.“',
  'Die Reederei, deren Boot im Winter rund vierhundert Menschen am Tag befördert, kündigte eine neue Pumpe bis zum Ende der Woche an.',
  'Die Inselbewohner bringen den Wartenden inzwischen Suppe. Am Dienstag reichte die Schlange bis zum Fischmarkt, und ein Geiger spielte, bis die Lampen ausgingen.',
  'Der Rat tagt am Montag wieder. Bis dahin, sagte eine Sprecherin, möge man den Fahrplan als eine Art Hoffnung lesen.',
];
const fr = [
  'Le bac de l’île a été en retard onze jours de suite ce mois-ci, et personne à bord ne pouvait dire pourquoi le moteur toussait à chaque marée.',
  '« Trois ingénieurs l’ont examiné, dit la capitaine du port, Odile Marrow, qui dirige la jetée depuis 1998. Deux sont rentrés chez eux enrhumés. »',
  'La compagnie, dont le bateau transporte quelque quatre cents personnes par jour en hiver, promet une nouvelle pompe avant la fin de la semaine.',
  'Les habitants apportent désormais de la soupe à ceux qui attendent. Mardi, la file allait jusqu’au marché aux poissons, et un violoneux a joué jusqu’à l’extinction des lampes.',
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
const CASES: [name: string, page: string, paragraphs: string[]][] = [
  [
    'share line and short address',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p>Share on Facebook | Share on Twitter | Email | Print</p><p>Get short URL</p></div>`,
    ),
    en,
  ],
  [
    'share links above',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><p><a href="https://facebook.com/sharer">Share</a> <a href="https://twitter.com/intent">Tweet</a> <a href="mailto:">Email</a></p>${ps(en)}</div>`,
    ),
    en,
  ],
  [
    'short address, twice',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><div>Get short URL: <input value="http://ku.st/1"></div>${ps(en)}<div>Short link: http://ku.st/1abc</div></div>`,
    ),
    en,
  ],
  ['related stories at the end', wrap('en', `${nav}<div><h1>The slow ferry</h1>${ps(en)}${rel}</div>`), en],
  [
    'offer between paragraphs',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 3)}<p>Read more: <a href="/r/1">${HEADLINES[1]}</a></p>${ps(en, 3)}</div>`,
    ),
    en,
  ],
  [
    'offer in bold',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 3)}<p><strong>ALSO READ: <a href="/r/1">${HEADLINES[1]}</a></strong></p>${ps(en, 3)}</div>`,
    ),
    en,
  ],
  [
    'clock',
    wrap(
      'en',
      `<div>Thursday, November 26, 2026 | 10:42 AM | 7°C</div>${nav}<div><h1>The slow ferry</h1>${ps(en)}</div>`,
    ),
    en,
  ],
  [
    'comments',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}</div><div><h3>3 Comments</h3><p><b>seal42</b>: I was on that boat for four hours and the soup was cold.</p><p><b>gullfan</b>: Typical. They said the same thing about the bridge ten years ago.</p><p>Log in to comment</p></div>`,
    ),
    en,
  ],
  [
    'comment widget',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<div id="disqus_thread">Please enable JavaScript to view the comments powered by Disqus.</div><div>0 comments</div></div>`,
    ),
    en,
  ],
  [
    'newsletter between paragraphs',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 3)}<div><p>Sign up for our morning newsletter and never miss a story.</p><input><button>Sign up</button></div>${ps(en, 3)}</div>`,
    ),
    en,
  ],
  [
    'labels of advertisements',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 2)}<div>Advertisement</div>${ps(en, 2, 4)}<div>Article continues below advertisement</div>${ps(en, 4)}</div>`,
    ),
    en,
  ],
  [
    'tags',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p>Tags: <a href="/t/1">ferry</a>, <a href="/t/2">harbour</a>, <a href="/t/3">engine</a></p></div>`,
    ),
    en,
  ],
  [
    'caption in small print',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><img src="a.jpg"><br><small>The ferry at the pier on Tuesday. Photo: Ines Kettering</small>${ps(en)}</div>`,
    ),
    en,
  ],
  [
    'caption of a figure',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><figure><img src="a.jpg"><figcaption>The ferry at the pier on Tuesday. Photo: Ines Kettering</figcaption></figure>${ps(en)}</div>`,
    ),
    en,
  ],
  [
    'copyright',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p>© 2026 Kustbladet. All rights reserved. This material may not be published, broadcast or redistributed.</p></div>`,
    ),
    en,
  ],
  [
    'about the author',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p>Ada Quill is a reporter at Kustbladet. She writes about the harbour. Follow her on Twitter @adaq.</p></div>`,
    ),
    en,
  ],
  [
    'appeal for a donation',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p>Our journalism is free because readers pay for it. Please consider a donation today.</p><p><a href="/donate">Donate</a></p></div>`,
    ),
    en,
  ],
  [
    'previous and next',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p><a href="/p">← Previous article</a> <a href="/n">Next article →</a></p></div>`,
    ),
    en,
  ],
  [
    'footer in paragraphs',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}</div><p>Kustbladet, 12 Harbour Street, Quillhaven. Tel 555-0110. Editor: Nell Farrow.</p><p><a href="/i">Imprint</a> <a href="/p">Privacy</a></p>`,
    ),
    en,
  ],
  [
    'trending box',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}</div><div><h3>Trending now</h3>${HEADLINES.map((t, i) => `<p><a href="/r/${i}">${t}</a></p><p>It began, as these things do on the quay, with a small noise and a large dog.</p>`).join('')}</div>`,
    ),
    en,
  ],
  [
    'minutes and views',
    wrap('en', `${nav}<div><h1>The slow ferry</h1><p>4 min read</p><p>1,204 views</p>${ps(en)}</div>`),
    en,
  ],
  [
    'player',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1><div>Listen to this article</div><div>0:00 / 3:41</div>${ps(en)}</div>`,
    ),
    en,
  ],
  [
    'German',
    wrap(
      'de',
      `${nav}<div><h1>Die langsame Fähre</h1><p>Teilen | Drucken | Merken</p>${ps(de, 0, 2)}<p>Lesen Sie auch: <a href="/r">Der Rat der Katzen</a></p>${ps(de, 2)}<p>Mehr zum Thema</p><ul><li><a href="/1">Warum Möwen dem roten Boot folgen</a></li><li><a href="/2">Der Brunnen ist leer</a></li></ul><p>Kommentare (3)</p><p>Zur Startseite</p></div>`,
    ),
    de,
  ],
  [
    'French',
    wrap(
      'fr',
      `${nav}<div><h1>Le bac lent</h1><p>Partager sur Facebook</p>${ps(fr, 0, 2)}<p>À lire aussi : <a href="/r">Le conseil des chats</a></p>${ps(fr, 2)}<p>Sur le même sujet</p><ul><li><a href="/1">Pourquoi les mouettes suivent le bateau rouge</a></li></ul><p>Réagir à cet article</p></div>`,
    ),
    fr,
  ],
  [
    'line breaks in a table',
    wrap(
      'en',
      `${nav}<table><tr><td>${en.join('<br><br>')}<br><br><a href="/print">Print version</a><br><a href="/short">Get short URL</a></td><td>${HEADLINES.map((t, i) => `<a href="/r/${i}">${t}</a><br>`).join('')}</td></tr></table>`,
    ),
    en,
  ],
  [
    'nothing but divs',
    wrap(
      'en',
      `${nav}<div class="c1"><div class="c2">${en.map((p) => `<div>${p}</div>`).join('')}</div><div class="c3"><div>Share this</div><div>Comments are closed.</div></div></div>`,
    ),
    en,
  ],
  [
    'subheads stay',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 2)}<h2>Soup for all</h2>${ps(en, 2, 4)}<h2>A new engine</h2>${ps(en, 4)}<h3>Read next</h3><p><a href="/r">${HEADLINES[0]}</a></p></div>`,
    ),
    [...en.slice(0, 2), 'Soup for all', ...en.slice(2, 4), 'A new engine', ...en.slice(4)],
  ],
  [
    'a correction stays',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en)}<p><em>Correction: an earlier version of this story gave the wrong year for the vessel. It was built in 1971.</em></p></div>`,
    ),
    [...en, 'Correction: an earlier version of this story gave the wrong year for the vessel. It was built in 1971.'],
  ],
  [
    'a quotation stays',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 3)}<blockquote><p>No boat was ever late in my grandmother’s day, because there was none.</p></blockquote>${ps(en, 3)}</div>`,
    ),
    [...en.slice(0, 3), 'No boat was ever late in my grandmother’s day, because there was none.', ...en.slice(3)],
  ],
  [
    'a list stays',
    wrap(
      'en',
      `${nav}<div><h1>The slow ferry</h1>${ps(en, 0, 3)}<p>The council wants three things:</p><ul><li>a new pump by Friday;</li><li>a spare boat for the winter;</li><li>soup, at the company’s cost.</li></ul>${ps(en, 3)}</div>`,
    ),
    [
      ...en.slice(0, 3),
      'The council wants three things:',
      '- a new pump by Friday;\n- a spare boat for the winter;\n- soup, at the company’s cost.',
      ...en.slice(3),
    ],
  ],
];

it.each(CASES)('%s', (_, html, paragraphs) => {
  const { article, kind } = extract({ html, url: 'https://kustbladet.example/news/slow-ferry-1234' });
  expect(kind).toBe('article');
  expect(article?.text.split('\n\n')).toEqual(paragraphs);
});
