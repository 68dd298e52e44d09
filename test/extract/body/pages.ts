/** Pages written for the tests: a newspaper that does not exist, in the forms that real ones take. */

export const STORY = [
  'The harbour town of Velmora will rebuild its old ferry pier after all, the council decided on Tuesday evening by nine votes to four.',
  'The wooden pier, built in 1911, was closed two winters ago after a storm tore away the outer third of it. Since then the ferry to the islands has used the fish quay, and passengers have complained about the smell, the trucks and the lack of a roof.',
  '“We are not building a monument, we are building a bus stop for people who live on islands,” said the mayor, Ilka Brandt, after the vote. “It has taken us long enough.”',
  'Work is to begin in spring and to cost 4.2 million crowns, of which the state pays half. The council had first planned to sell the site to a hotel company from the capital.',
  'Opponents doubt that the money will be enough. “Every harbour wall on this coast has cost twice what was promised,” said Councillor Tam Oster, who voted against the plan.',
  'The ferry company welcomed the decision. It carries about 160,000 passengers a year, and hopes for a fifth more once the new pier has a waiting room.',
];

export const FERRY = [
  'The ferry to the island was late on eleven days in a row this month, and nobody aboard could say why the engine coughed each time the tide turned.',
  '“We have had three engineers look at it,” said the harbour master, Odile Marrow, who has run the pier since 1998. “Two of them went home with a cold.”',
  'The company that owns the boat, which carries some four hundred people a day in winter, says that a new pump will arrive by the end of the week.',
  'Islanders have begun to bring soup for those who wait. On Tuesday the queue reached the fish market, and a fiddler played until the lamps went out.',
  'A report to the council last year warned that the vessel, built in 1971, would need a new engine within eighteen months at a cost of 2.3 million.',
  'The council meets again on Monday. Until then the timetable, a spokeswoman said, should be read as a kind of hope.',
];

const NAV = ['News', 'Sport', 'Weather', 'Opinion', 'Culture', 'Video'];
const RELATED = [
  'Storm closes the coast road again',
  'Ten walks for a rainy Sunday',
  'Why the fish market moved',
  'Hotel company gives up plans',
];

/** A news page with everything around its story that a news page has. */
export function newsPage(paragraphs: readonly string[] = STORY, heading = 'What happens to the fish quay'): string {
  const body = paragraphs
    .map((text, i) => (i === 3 ? `<h2>${heading}</h2><p>${text}</p>` : `<p>${text}</p>`))
    .join('\n');
  return `<!doctype html><html lang="en"><head><title>Velmora rebuilds its pier | The Tidewater Post</title>
<meta property="og:title" content="Velmora rebuilds its pier"></head><body>
<header class="site-header"><a href="/">The Tidewater Post</a><nav class="main-nav"><ul>${NAV.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header>
<div class="cookie-banner" role="dialog"><p>We use cookies to make our pages better and to show you advertising that suits you. You can change your choice at any time.</p><button>Accept</button></div>
<main><article class="article"><h1 class="headline">Velmora rebuilds its pier</h1>
<div class="byline">By <a href="/author/nora-lindqvist">Nora Lindqvist</a> <time datetime="2026-03-10T18:20">10 March 2026</time></div>
<figure><img src="/pier.jpg" alt=""><figcaption>The closed pier, seen from the lighthouse. Photo: A. Berg</figcaption></figure>
<div class="article-body">${body}</div>
<div class="share-tools"><span>Share this article</span><a href="#fb">Facebook</a><a href="#mail">Mail</a></div>
<div class="tags"><a href="/tag/harbour">harbour</a><a href="/tag/council">council</a></div></article>
<aside class="related"><h3>Related stories</h3><ul>${RELATED.map((title) => `<li><a href="/story">${title}</a></li>`).join('')}</ul></aside>
<section id="comments" class="comments"><h3>Comments</h3><div class="comment"><p class="comment-text">About time too, I have been standing in the rain between herring boxes for two years now.</p></div></section>
</main><footer class="site-footer"><p>© 2026 The Tidewater Post. All rights reserved.</p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy policy</a></footer>
</body></html>`;
}

/** The same in a script without spaces. */
export const JAPANESE_STORY = [
  '港町ベルモラの議会は火曜日の夜、古い渡し船の桟橋を再建することを賛成九、反対四で決めた。工事は来年の春に始まる予定だ。',
  '一九一一年に造られた木の桟橋は、二年前の冬の嵐で三分の一が流され、それ以来閉鎖されている。島へ渡る人々は魚市場の岸壁を使ってきた。',
  '「記念碑ではなく、島に住む人のための停留所を造るのです」と市長は採決の後に述べた。',
  '費用は四百二十万クローネで、半分を国が負担する。反対した議員は、費用が倍になるおそれがあると話している。',
  '渡し船の会社は決定を歓迎した。年におよそ十六万人が利用しており、待合室ができれば利用者はさらに増えると見ている。',
];
