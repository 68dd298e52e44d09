import { expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

/** A paragraph in each language. */
const PARAGRAPHS = {
  en: 'The committee heard that the ferry had been late on eleven days in a row, and that nobody aboard could say why the engine coughed each time the tide turned.',
  de: 'Der Ausschuss hörte, dass die Fähre an elf Tagen hintereinander zu spät gekommen war und dass niemand an Bord sagen konnte, warum der Motor bei jeder Flut hustet.',
  fr: 'La commission a appris que le bac avait été en retard onze jours de suite et que personne à bord ne pouvait dire pourquoi le moteur toussait à chaque marée.',
  es: 'La comisión supo que el transbordador había llegado tarde once días seguidos y que nadie a bordo podía decir por qué el motor tosía con cada marea.',
  it: 'La commissione ha saputo che il traghetto era stato in ritardo per undici giorni di fila e che nessuno a bordo sapeva dire perché il motore tossisse a ogni marea.',
  pt: 'A comissão soube que a balsa se atrasou onze dias seguidos e que ninguém a bordo sabia dizer por que o motor tossia a cada maré.',
  nl: 'De commissie hoorde dat de veerboot elf dagen achter elkaar te laat was geweest en dat niemand aan boord kon zeggen waarom de motor bij elk tij hoestte.',
  sv: 'Nämnden fick höra att färjan hade varit sen elva dagar i rad och att ingen ombord kunde säga varför motorn hostade vid varje tidvatten.',
  pl: 'Komisja dowiedziała się, że prom spóźniał się przez jedenaście dni z rzędu i że nikt na pokładzie nie potrafił powiedzieć, dlaczego silnik kaszle.',
  ru: 'Комиссия узнала, что паром опаздывал одиннадцать дней подряд и что никто на борту не мог сказать, почему двигатель кашляет при каждом приливе.',
  ja: '委員会は、渡し船が十一日続けて遅れ、潮が変わるたびにエンジンが咳き込む理由を乗員の誰も言えなかったと聞いた。町の人々は朝から桟橋に集まった。',
  zh: '委员会获悉，渡轮连续十一天晚点，船上没有人能说出为什么每次涨潮时发动机都会咳嗽。镇上的人们一大早就聚集在码头上等待消息。',
  ko: '위원회는 여객선이 열하루 연속으로 늦었으며 조수가 바뀔 때마다 엔진이 왜 기침을 하는지 배에 탄 누구도 말하지 못했다고 들었다.',
  tr: 'Komisyon, feribotun on bir gün üst üste geç kaldığını ve gemideki hiç kimsenin motorun neden öksürdüğünü söyleyemediğini duydu.',
  cs: 'Výbor se dozvěděl, že trajekt měl jedenáct dní po sobě zpoždění a že nikdo na palubě nedokázal říct, proč motor při každém přílivu kašle.',
  fi: 'Lautakunta kuuli, että lautta oli ollut myöhässä yksitoista päivää peräkkäin ja ettei kukaan aluksella osannut sanoa, miksi moottori yskii.',
};

const HEADER =
  '<nav><a href="/">Home</a><a href="/n">News</a></nav><div class="clock">Thursday, November 26, 2026 00:51</div>';
const SIDE =
  '<aside><h3>Most read</h3><ul><li><a href="/x">Other story</a> <time datetime="2026-11-25">25 Nov 2026</time> by Zed Other</li></ul></aside><footer>© 2026 Kustbladet, published by Nell Farrow</footer>';
/** An article page with nothing but `byline` to say who wrote it and when, and others' names and dates around it. */
const page = (language: keyof typeof PARAGRAPHS, title: string, byline: string, head = '') =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | Kustbladet</title>${head}</head><body>${HEADER}<main><article><h1>${title}</h1>${byline}${[1, 2, 3, 4, 5, 6].map((i) => `<p>${PARAGRAPHS[language]} (${i})</p>`).join('')}</article></main>${SIDE}</body></html>`;

const CASES: [name: string, page: string, authors: string[]][] = [
  [
    'en after its date',
    page('en', 'The slow ferry', '<p>Published November 14, 2026 | By Ada Quill</p>'),
    ['Ada Quill'],
  ],
  [
    'en before its date',
    page('en', 'The slow ferry', '<p>Written by Ada Quill on November 14, 2026</p>'),
    ['Ada Quill'],
  ],
  [
    'en with a title',
    page('en', 'The slow ferry', '<p>By Dr. Ada Quill, PhD</p><p>November 14, 2026</p>'),
    ['Ada Quill'],
  ],
  [
    'de after its date',
    page('de', 'Die Fähre', '<p>Veröffentlicht am 14. November 2026 von Ada Quill</p>'),
    ['Ada Quill'],
  ],
  ['fr before its date', page('fr', 'Le bac', '<p>Par Ada Quill Publié le 14/11/2026 à 14:05</p>'), ['Ada Quill']],
  [
    'en by',
    page(
      'en',
      'The slow ferry',
      '<div class="byline">By Ada Quill and Tomasz Wray</div><div class="date">14 November 2026, 09:30 GMT</div>',
    ),
    ['Ada Quill', 'Tomasz Wray'],
  ],
  [
    'en caps',
    page(
      'en',
      'The slow ferry',
      '<p class="author">BY ADA QUILL, HARBOUR CORRESPONDENT</p><p>PUBLISHED: 07:12, 14 November 2026 | UPDATED: 10:00, 15 November 2026</p>',
    ),
    ['Ada Quill'],
  ],
  [
    'fr caps',
    page('fr', 'Le bac lent', '<div class="auteur">Steffen LE GOFF</div><p>Publié le 14/11/2026 à 19h40</p>'),
    ['Steffen Le Goff'],
  ],
  [
    'en agency in caps',
    page('en', 'The slow ferry', '<p class="byline">By QUAY NEWS AGENCY</p><p>Nov. 14, 2026</p>'),
    ['QUAY NEWS AGENCY'],
  ],
  [
    'en with the site behind the name',
    page(
      'en',
      'The slow ferry',
      '<div class="byline">By <span><a href="/person/q">Ada Quill</a></span> <span><a href="/">Kustbladet</a></span></div><p>Nov. 14, 2026</p>',
    ),
    ['Ada Quill'],
  ],
  [
    'sv desk with the site behind it',
    page('sv', 'Den sena färjan', '<div class="byline">Redaktionen Kustbladet</div><p>14 november 2026</p>'),
    ['Redaktionen Kustbladet'],
  ],
  [
    'zh in brackets',
    page('zh', '迟到的渡轮', '<p>2026年11月14日 21:08</p>').replace('</article>', '<p>（记者 王海）</p></article>'),
    ['王海'],
  ],
  [
    'en on a day of the week',
    page('en', 'The slow ferry', '<p class="byline">Posted by Ada Quill on Friday</p><p>November 14, 2026</p>'),
    ['Ada Quill'],
  ],
  [
    'en nobody, but when and on what terms',
    page(
      'en',
      'The slow ferry',
      '<p class="byline">Last updated</p><p>November 14, 2026</p><p class="author">Privacy Policy.</p><p class="author">6 years ago</p>',
    ),
    [],
  ],
  [
    'es nobody, but whose picture it is',
    page('es', 'El barco lento', '<p class="autor">Cortesía</p><p>14 de noviembre de 2026</p>'),
    [],
  ],
  [
    'en reviewed',
    page(
      'en',
      'The slow ferry',
      '<p>Medically reviewed by Tomasz Wray, MD — Written by Ada Quill on November 14, 2026</p>',
      '<script type="application/ld+json">{"@type":"MedicalWebPage","headline":"The slow ferry","author":{"@type":"Person","name":"Ada Quill"},"reviewedBy":{"@type":"Person","name":"Tomasz Wray"}}</script>',
    ),
    ['Ada Quill'],
  ],
  [
    'de in the class of a whole entry',
    page(
      'de',
      'Die langsame Fähre',
      `<p>Geschrieben von <a href="/authors/1-Ada">Ada Quill</a> am 14. November 2026</p><div class="entry_author_Ada"><p>${PARAGRAPHS.de}</p><p>Und so kam, was kommen musste.</p></div>`,
    ),
    ['Ada Quill'],
  ],
  [
    'en staff',
    page('en', 'The slow ferry', '<p class="byline">By Staff Writer</p><p class="date">Nov. 14, 2026</p>'),
    [],
  ],
  [
    'en staff reporters',
    page('en', 'The slow ferry', '<p class="byline">By Our Correspondent</p><time>Nov 14, 2026</time>'),
    [],
  ],
  [
    'en and 3',
    page(
      'en',
      'The slow ferry',
      '<p class="byline">Ada Quill, Tomasz Wray & Ines Kettering</p><time datetime="2026-11-14T08:00:00Z">2 weeks ago</time>',
    ),
    ['Ada Quill', 'Tomasz Wray', 'Ines Kettering'],
  ],
  [
    'en for',
    page(
      'en',
      'The slow ferry',
      '<p class="byline">By Ada Quill For Kustbladet Online</p><span class="posted-on">Posted on 11/14/2026</span>',
    ),
    ['Ada Quill'],
  ],
  ['en none', page('en', 'The slow ferry', '<p class="date">November 14, 2026</p>'), []],
  [
    'en rel author',
    page(
      'en',
      'The slow ferry',
      '<a rel="author" href="/authors/ada-quill">Ada Quill</a> <span>Published 14 Nov 2026</span>',
    ),
    ['Ada Quill'],
  ],
  [
    'en role',
    page(
      'en',
      'The slow ferry',
      '<div class="article-meta"><span class="article-meta__author"><a href="/people/ada-quill">Ada Quill</a></span><span class="role">Political editor</span><span class="article-meta__date">Sat 14 Nov 2026 06.00 GMT</span></div>',
    ),
    ['Ada Quill'],
  ],
  [
    'en twitter',
    page(
      'en',
      'The slow ferry',
      '<div class="byline">By <a href="/a">Ada Quill</a> <a href="https://twitter.com/adaq">@adaq</a></div><div>14.11.2026</div>',
    ),
    ['Ada Quill'],
  ],
  [
    'en words and photos',
    page('en', 'The slow ferry', '<p>Words by Ada Quill. Photographs by Bram Teasdale</p><p>14 November 2026</p>'),
    ['Ada Quill'],
  ],
  [
    'en updated only mod',
    page(
      'en',
      'The slow ferry',
      '<p class="byline">By Ada Quill</p><p>Last updated: 15 November 2026</p><p>First published: 14 November 2026</p>',
    ),
    ['Ada Quill'],
  ],
  [
    'de von',
    page(
      'de',
      'Die langsame Fähre',
      '<div class="autor">Von Wiebke Harms und Jörg Maaß</div><div>14.11.2026, 09:30 Uhr</div>',
    ),
    ['Wiebke Harms', 'Jörg Maaß'],
  ],
  [
    'de stand',
    page(
      'de',
      'Die langsame Fähre',
      '<div>Von <b>Wiebke Harms</b>, Krabbensiel</div><div>Stand: 15.11.2026, 10:00 Uhr | Veröffentlicht: 14. November 2026</div>',
    ),
    ['Wiebke Harms'],
  ],
  [
    'de redaktion',
    page(
      'de',
      'Die langsame Fähre',
      '<div class="author">Redaktion</div><time datetime="2026-11-14">Samstag, 14. November 2026</time>',
    ),
    [],
  ],
  [
    'de dpa',
    page(
      'de',
      'Die langsame Fähre',
      '<div class="source">dpa</div><time datetime="2026-11-14T09:30:00+01:00">14.11.26</time>',
    ),
    [],
  ],
  [
    'de ein beitrag',
    page('de', 'Die langsame Fähre', '<p>Ein Beitrag von Wiebke Harms</p><p>14. Nov. 2026</p>'),
    ['Wiebke Harms'],
  ],
  [
    'fr par',
    page(
      'fr',
      'Le bac lent',
      '<p class="auteur">Par Odile Marrow et Léa Dunne</p><p>Publié le 14 novembre 2026 à 09h30, mis à jour le 15 novembre 2026 à 10h00</p>',
    ),
    ['Odile Marrow', 'Léa Dunne'],
  ],
  [
    'es por',
    page(
      'es',
      'El transbordador lento',
      '<p>Por <a href="/autor/inés-conde">Inés Conde</a></p><p>14 de noviembre de 2026 - 09:30</p>',
    ),
    ['Inés Conde'],
  ],
  ['es redaccion', page('es', 'El transbordador lento', '<p class="autor">Redacción</p><p>14 nov 2026</p>'), []],
  [
    'it di',
    page('it', 'Il traghetto lento', '<p>di Marta Bianchi</p><p>14 Novembre 2026 alle 09:30</p>'),
    ['Marta Bianchi'],
  ],
  [
    'pt por',
    page('pt', 'A balsa lenta', '<p>Por João Pessegueiro — Lisboa</p><p>14/11/2026 09h30 · Atualizado há 2 dias</p>'),
    ['João Pessegueiro'],
  ],
  [
    'nl door',
    page('nl', 'De trage veerboot', '<p>Door Sanne de Wit</p><p>14 november 2026 om 09:30</p>'),
    ['Sanne de Wit'],
  ],
  [
    'sv text',
    page('sv', 'Den långsamma färjan', '<p>Text: Ebba Lindqvist Foto: Nils Ek</p><p>Publicerad 14 november 2026</p>'),
    ['Ebba Lindqvist'],
  ],
  [
    'sv av',
    page(
      'sv',
      'Den långsamma färjan',
      '<p class="byline">Av Ebba Lindqvist</p><p>Publicerad: 2026-11-14 09:30 Uppdaterad: 2026-11-15 10:00</p>',
    ),
    ['Ebba Lindqvist'],
  ],
  [
    'pl autor',
    page('pl', 'Powolny prom', '<p>Autor: Zofia Wrona</p><p>Data publikacji: 14.11.2026</p>'),
    ['Zofia Wrona'],
  ],
  [
    'ru',
    page('ru', 'Медленный паром', '<p class="author">Анна Кречет</p><p>14 ноября 2026, 09:30</p>'),
    ['Анна Кречет'],
  ],
  ['ja', page('ja', '遅い渡し船', '<p>記者 佐藤 花子</p><p>2026年11月14日 9時30分</p>'), ['佐藤 花子']],
  ['zh', page('zh', '缓慢的渡轮', '<p>作者：王小明</p><p>2026年11月14日 09:30</p>'), ['王小明']],
  ['ko', page('ko', '느린 여객선', '<p>김민지 기자</p><p>입력 2026.11.14 09:30 수정 2026.11.15 10:00</p>'), ['김민지']],
  ['tr', page('tr', 'Yavaş feribot', '<p class="yazar">Yazan: Elif Kaya</p><p>14 Kasım 2026 09:30</p>'), ['Elif Kaya']],
  [
    'cs',
    page('cs', 'Pomalý trajekt', '<p class="autor">Jana Vrbová</p><p>14. listopadu 2026 9:30</p>'),
    ['Jana Vrbová'],
  ],
  [
    'fi',
    page('fi', 'Hidas lautta', '<p class="kirjoittaja">Aino Salmela</p><p>14.11.2026 klo 9.30</p>'),
    ['Aino Salmela'],
  ],
  [
    'ld @graph',
    page(
      'en',
      'The slow ferry',
      '<p>By Ada Quill</p>',
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"The slow ferry","datePublished":"2026-11-14T09:30:00+01:00","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Quill"}]}</script>',
    ),
    ['Ada Quill'],
  ],
  [
    'ld org',
    page(
      'en',
      'The slow ferry',
      '',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The slow ferry","datePublished":"2026-11-14","author":{"@type":"Organization","name":"Quayside Press Agency"}}</script>',
    ),
    ['Quayside Press Agency'],
  ],
  [
    'meta admin',
    page('en', 'The slow ferry', '<p>Posted by admin on November 14, 2026</p>', '<meta name="author" content="admin">'),
    [],
  ],
  [
    'meta url author',
    page(
      'en',
      'The slow ferry',
      '<p class="byline">By Ada Quill</p><p>November 14, 2026</p>',
      '<meta property="article:author" content="https://www.facebook.com/kustbladet">',
    ),
    ['Ada Quill'],
  ],
  [
    'author box below',
    page('en', 'The slow ferry', '<p>November 14, 2026</p>').replace(
      '</article>',
      '<div class="author-bio"><h4>About the author</h4><a href="/author/ada-quill">Ada Quill</a><p>Ada Quill writes about boats.</p></div></article>',
    ),
    ['Ada Quill'],
  ],
  [
    'a place behind the name',
    page('en', 'The slow ferry', '<p class="byline">Ada Quill at the fish market</p><p>14 November 2026</p>'),
    ['Ada Quill'],
  ],
  [
    'a desk beside the name',
    page('en', 'The slow ferry', '<div class="byline">Ada Quill <span>Data editor</span></div><p>14 November 2026</p>'),
    ['Ada Quill'],
  ],
  [
    'a button right behind the name',
    page(
      'en',
      'The slow ferry',
      '<div class="author-card"><a href="/ada">Ada Quill</a><a class="follow">Follow</a></div><p>14 November 2026</p>',
    ),
    ['Ada Quill'],
  ],
  [
    'an address right behind the name',
    page(
      'sv',
      'Den sena färjan',
      '<div class="byline"><span>Ada Kvill</span><a href="mailto:a">ada.kvill@kustbladet.example</a></div><p>Publicerad 2026-11-14</p>',
    ),
    ['Ada Kvill'],
  ],
  [
    'a university behind the name',
    page(
      'en',
      'The slow ferry',
      '<div class="article-byline">by <a href="/ada">Ada Quill</a>, University of Norbury</div><p>14 November 2026</p>',
    ),
    ['Ada Quill'],
  ],
  [
    'fr sent to a place',
    page(
      'fr',
      'Le bac en retard',
      '<span class="meta__author">Par <a href="/signataires/ada">Ada Quille</a> (Port-Sallow, envoyée spéciale)</span><p>Publié le 14 novembre 2026</p>',
    ),
    ['Ada Quille'],
  ],
  [
    'nl our editor',
    page(
      'nl',
      'De trage veerboot',
      '<div><span>Door onze redacteur <a href="/a">Ada Kwil</a></span><span>14 november 2026 om 18:05</span></div>',
    ),
    ['Ada Kwil'],
  ],
  [
    'pl edited',
    page(
      'pl',
      'Powolny prom',
      '<div><span class="art-author">Oprac. Ada Kwil</span><span>14 listopada 2026, 18:05</span></div>',
    ),
    ['Ada Kwil'],
  ],
  [
    'zh amid other things',
    page('zh', '缓慢的渡轮', '<div class="info">2026年11月14日 18:05 来源：海岸日报 作者：李梅</div>'),
    ['李梅'],
  ],
  [
    'updated before published, in one line',
    page(
      'en',
      'The slow ferry',
      '<p class="meta">By <a href="/ada">Ada Quill</a> | Updated Nov 23, 2026 3:15 PM | Published Nov 14, 2026 9:00 AM</p>',
    ),
    ['Ada Quill'],
  ],
  [
    'in the footer of a post',
    page('en', 'The slow ferry', '').replace(
      '</article>',
      '<div class="post-footer"><span class="post-author vcard">Posted by <span class="fn"><a rel="author" href="/p/1">Ada Quill</a></span></span> at <abbr class="published" title="2026-11-14T18:05:00Z">November 14, 2026</abbr></div></article>',
    ),
    ['Ada Quill'],
  ],
  [
    'comments names',
    page('en', 'The slow ferry', '<p>November 14, 2026</p>').replace(
      '</article>',
      '</article><section id="comments"><div class="comment"><span class="comment-author">By Tom Troll</span><time>November 16, 2026</time><p>First!</p></div></section>',
    ),
    [],
  ],
];

it.each(CASES)('signed: %s', (_, html, authors) => {
  const { article } = extract({ html, url: 'https://kustbladet.example/news/slow-ferry-1234' });
  expect(article?.authors).toEqual(authors);
  expect(article?.publishedAt?.slice(0, 10)).toBe('2026-11-14');
  // Headline, byline and date line are fields, not text.
  expect(article?.text).not.toContain('2026');
  expect(article?.text.startsWith(article.title ?? '')).toBe(false);
});
