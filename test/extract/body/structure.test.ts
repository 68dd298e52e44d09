import { expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { FERRY } from './pages.ts';

const ARABIC = [
  'تأخرت العبّارة إلى الجزيرة أحد عشر يوماً متتالياً هذا الشهر، ولم يستطع أحد على متنها أن يقول لماذا يسعل المحرك كلما تغيّر المد.',
  'قالت مديرة الميناء أوديل مارو، التي تدير الرصيف منذ عام 1998: «فحصه ثلاثة مهندسين، وعاد اثنان منهم إلى بيتيهما مصابين بالزكام».',
  'تقول الشركة المالكة للقارب، الذي ينقل نحو أربعمئة شخص يومياً في الشتاء، إن مضخة جديدة ستصل قبل نهاية الأسبوع.',
];
const JAPANESE = [
  '島への渡し船は今月十一日続けて遅れ、潮が変わるたびにエンジンが咳き込む理由を乗員の誰も言えなかった。',
  '「技師が三人見に来ました」と、一九九八年から桟橋を預かる港長のオディール・マローさんは話した。「二人は風邪をひいて帰りました」。',
  '冬には一日約四百人を運ぶこの船の持ち主の会社は、週末までに新しいポンプが届くとしている。',
  '島の人々は待つ人のためにスープを運び始めた。火曜日には列が魚市場まで伸び、灯りが消えるまでバイオリン弾きが演奏した。',
];

const ps = (texts: string[], from = 0, to?: number) =>
  texts
    .slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('\n');
const wrap = (language: string, body: string) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>The slow ferry - Kustbladet</title></head><body><header><a href="/">Kustbladet</a><nav><a href="/n">News</a> <a href="/s">Sport</a></nav></header><main><article><h1>The slow ferry</h1>${body}</article></main><footer><p>© 2026 Kustbladet</p><a href="/i">Imprint</a></footer></body></html>`;

/** What the form of the text (docs/text-form.md) makes of each structure. */
const CASES: [name: string, page: string, paragraphs: string[]][] = [
  [
    'a live blog’s times go',
    wrap(
      'en',
      `<p>${FERRY[0]}</p>` +
        FERRY.slice(1)
          .map((p, i) => `<section><time>1${i}:3${i}</time><h3>Update ${i}: the queue grows</h3><p>${p}</p></section>`)
          .join(''),
    ),
    [FERRY[0] ?? '', ...FERRY.slice(1).flatMap((p, i) => [`Update ${i}: the queue grows`, p])],
  ],
  [
    'a table is kept whole',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<table><tr><th>Day</th><th>Late by</th></tr><tr><td>Monday</td><td>40 min</td></tr><tr><td>Tuesday</td><td>2 h</td></tr></table>${ps(FERRY, 3)}`,
    ),
    [...FERRY.slice(0, 3), 'Day | Late by\nMonday | 40 min\nTuesday | 2 h', ...FERRY.slice(3)],
  ],
  [
    'steps',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<ol><li>Take soup with you, for the queue is long.</li><li>Ask the fiddler for a slow tune.</li></ol>${ps(FERRY, 3)}`,
    ),
    [
      ...FERRY.slice(0, 3),
      '- Take soup with you, for the queue is long.\n- Ask the fiddler for a slow tune.',
      ...FERRY.slice(3),
    ],
  ],
  ['Arabic', wrap('ar', ps(ARABIC)), ARABIC],
  ['Japanese', wrap('ja', ps(JAPANESE)), JAPANESE],
  ['a drop cap', wrap('en', `<p><span class="dropcap">T</span>${(FERRY[0] ?? '').slice(1)}</p>${ps(FERRY, 1)}`), FERRY],
  [
    'what is hidden',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<p style="display:none">Hidden words that nobody should ever see in the text of this story, truly none.</p><div hidden><p>Another hidden paragraph, which is long enough to look like a paragraph of the text.</p></div>${ps(FERRY, 3)}`,
    ),
    FERRY,
  ],
  [
    'what stands for a script',
    wrap(
      'en',
      `${ps(FERRY, 0, 2)}<noscript><img src="x.jpg">Please enable JavaScript to see the picture.</noscript>${ps(FERRY, 2)}`,
    ),
    FERRY,
  ],
  [
    'a template',
    wrap(
      'en',
      `${ps(FERRY, 0, 2)}<template><p>A template that no browser shows until a script has cloned it into the page.</p></template>${ps(FERRY, 2)}`,
    ),
    FERRY,
  ],
  [
    'lines of a poem',
    wrap('en', `${ps(FERRY, 0, 3)}<pre>O slow, slow ferry,\n  where have you been?</pre>${ps(FERRY, 3)}`),
    [...FERRY.slice(0, 3), 'O slow, slow ferry,\n  where have you been?', ...FERRY.slice(3)],
  ],
  [
    'inline marks',
    wrap(
      'en',
      `<p>The ferry <em>to the island</em> was <a href="/late">late</a> on <b>eleven</b> days<sup><a href="#fn1">[1]</a></sup>, and nobody aboard could say why it coughed.</p>${ps(FERRY, 1)}`,
    ),
    [
      'The ferry to the island was late on eleven days[1], and nobody aboard could say why it coughed.',
      ...FERRY.slice(1),
    ],
  ],
  ['paragraphs by line breaks', wrap('en', `<div>${FERRY.join('<br><br>')}</div>`), FERRY],
  [
    'no-break spaces',
    wrap(
      'en',
      `<p>The&nbsp;ferry to&nbsp;the island was late on eleven days in a row this month, and nobody aboard could say&nbsp;why.</p>${ps(FERRY, 1)}`,
    ),
    [
      'The ferry to the island was late on eleven days in a row this month, and nobody aboard could say why.',
      ...FERRY.slice(1),
    ],
  ],
  [
    'a standfirst',
    wrap(
      'en',
      `<p class="standfirst">Nobody knows why the boat coughs, and the island has begun to cook for those who wait.</p>${ps(FERRY)}`,
    ),
    ['Nobody knows why the boat coughs, and the island has begun to cook for those who wait.', ...FERRY],
  ],
  [
    'a place and date before the first sentence',
    wrap('en', `<p>QUILLHAVEN, Nov. 14 — ${FERRY[0]}</p>${ps(FERRY, 1)}`),
    [`QUILLHAVEN, Nov. 14 — ${FERRY[0]}`, ...FERRY.slice(1)],
  ],
  [
    'captions of a gallery',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<div class="gallery"><figure><img src="1.jpg"><figcaption>The queue on Tuesday.</figcaption></figure><figure><img src="2.jpg"><figcaption>The fiddler.</figcaption></figure></div>${ps(FERRY, 3)}`,
    ),
    FERRY,
  ],
  [
    'definitions',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<dl><dt>Knot</dt><dd>One nautical mile an hour, and a thing that sailors tie.</dd></dl>${ps(FERRY, 3)}`,
    ),
    [...FERRY.slice(0, 3), 'Knot', 'One nautical mile an hour, and a thing that sailors tie.', ...FERRY.slice(3)],
  ],
  [
    'a box that belongs to the story',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<aside class="infobox"><h3>The ferry in figures</h3><p>Built in 1971, it carries four hundred people a day and has had three engines so far.</p></aside>${ps(FERRY, 3)}`,
    ),
    [
      ...FERRY.slice(0, 3),
      'The ferry in figures',
      'Built in 1971, it carries four hundred people a day and has had three engines so far.',
      ...FERRY.slice(3),
    ],
  ],
  [
    'a declared shadow tree',
    wrap(
      'en',
      `<story-text><template shadowrootmode="open"><style>p{margin:1em}</style>${ps(FERRY)}</template></story-text>`,
    ),
    FERRY,
  ],
  [
    'a quotation that repeats the text',
    wrap(
      'en',
      `${ps(FERRY, 0, 4)}<aside><p>“Two of them went home with a cold”, and a new pump will arrive by the end of it</p></aside><aside><p>On Tuesday the queue reached the fish market, and a fiddler played</p></aside>${ps(FERRY, 4)}`,
    ),
    [
      ...FERRY.slice(0, 4),
      '“Two of them went home with a cold”, and a new pump will arrive by the end of it',
      ...FERRY.slice(4),
    ],
  ],
  [
    'a table as the page’s layout',
    `<html><head><title>Kustbladet: The slow ferry</title></head><body><table><tr><td colspan="2"><img src="logo.gif"></td></tr><tr><td width="120"><font size="1"><a href="n.html">News</a><br><a href="s.html">Sport</a><br><a href="t.html">Tides</a></font></td><td><font size="5"><b>The slow ferry</b></font><br><br><font>${FERRY.join('<br><br>')}</font><br><br><font size="1"><a href="p.html">Print this page</a> | <a href="m.html">E-mail to a friend</a></font></td></tr><tr><td colspan="2"><font size="1">All pictures by the boatmen themselves</font></td></tr></table></body></html>`,
    FERRY,
  ],
  [
    'a caption of plain markup',
    wrap(
      'en',
      `${ps(FERRY, 0, 2)}<img src="q.jpg"><p>The queue at the fish market on Tuesday. Photo: Odile Marrow</p>${ps(FERRY, 2)}`,
    ),
    FERRY,
  ],
  [
    'a plea amid the text',
    wrap(
      'en',
      `${ps(FERRY, 0, 3)}<p>Kustbladet is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p>${ps(FERRY, 3)}`,
    ),
    FERRY,
  ],
];

it.each(CASES)('%s', (_, html, paragraphs) => {
  expect(extract({ html }).article?.text.split('\n\n')).toEqual(paragraphs);
});
