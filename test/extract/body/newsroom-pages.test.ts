import { expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { FERRY } from './pages.ts';

/** A newspaper's page around a story: `top` stands between headline and text, `middle` after its second paragraph. */
const page = (top: string, middle = '', bottom = ''): string => {
  const paragraphs = FERRY.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><title>Ferry late again - The Quay</title><meta property="og:title" content="Ferry late again"></head>
    <body><header><a class="logo" href="/">The Quay</a><nav><a href="/n">News</a><a href="/s">Sport</a></nav></header>
    <main><article><h1>Ferry late again</h1>${top}${paragraphs.slice(0, 2).join('')}${middle}${paragraphs.slice(2).join('')}${bottom}</article></main>
    <footer><a href="/about">About us</a><p>© 2026 The Quay. All rights reserved.</p></footer></body></html>`;
};
const articleOf = (html: string) =>
  extract({ html, url: 'https://thequay.example/news/ferry-late-again-4711' }).article;
const ONLY_THE_STORY = FERRY.join('\n\n');

it.each([
  [
    'two dates with their labels',
    '<div><span>Posted: November 23, 2026 at 4:12 p.m. EST | Updated: November 24, 2026 at 8:00 a.m. EST</span></div>',
  ],
  ['who took the pictures', '<p class="credits">By <b>Hanne Olsrud</b> Photographs by <b>Tor Vik</b></p>'],
  [
    'a day without a year, marked up as a time',
    '<div><span>Quay staff</span><time datetime="2026-11-19">19 Nov</time></div>',
  ],
  ['the issue it is from', '<p>From the December 2026 issue</p>'],
])('what stands over the text is no text: %s', (_, top) => {
  expect(articleOf(page(top))?.text).toBe(ONLY_THE_STORY);
});

it('finds the date line under a list that stands for a standfirst', () => {
  const points = [
    'The night boat runs until the end of March, whatever the fog does',
    'The bell of the old lighthouse will ring for every crossing again',
  ];
  const top = `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul><p>By <span>Hanne Olsrud</span></p><p>Updated on November 25, 2026 at 8:10 AM UTC</p>`;
  const text = articleOf(page(top))?.text ?? '';
  expect(text).toContain(points[1]);
  expect(text).not.toContain('Updated on');
});

it('finds byline, dates and tools under a standfirst too', () => {
  const standfirst =
    'A boat that has never once been early is late for the eleventh day, and the council has had enough of it.';
  const top = `<p>${standfirst}</p><p>By <span>Hanne Olsrud</span></p><p>Published 24 November 2026 at 21.03, updated 25 November 2026 at 08.10</p><p>Reading time: 2 min.</p><div><a href="#">Share</a><a href="#">Gift this article</a><a href="#">Print</a></div>`;
  const article = articleOf(page(top));
  expect(article?.text).toBe(`${standfirst}\n\n${ONLY_THE_STORY}`);
  expect(article?.authors).toEqual(['Hanne Olsrud']);
  expect(article?.publishedAt).toMatch(/^2026-11-24/);
});

it('leaves out a line over the headline', () => {
  const html = page('').replace('<h1>', '<p id="summary">Nobody aboard can say why it coughs.</p><h1>');
  expect(articleOf(html)?.text).toBe(ONLY_THE_STORY);
});

it.each([
  [
    'the list of its headings',
    '<div><p>In this article</p><ul><li><a href="#a">Who rides it</a></li><li><a href="#b">What it costs</a></li></ul></div>',
  ],
  [
    'a call to action',
    '<div class="cta-banner"><h3>Learn to row in a day</h3><p>Join one of our courses at the quay and go home wet.</p><a class="btn" href="/courses">See all dates</a></div>',
  ],
  [
    'what its class calls a caption',
    '<div class="mol-img"><p class="imageCaption">The boat, late, on Monday</p></div>',
  ],
  [
    'what its class calls a disclosure',
    '<div class="affiliate-disclosure">We may be paid when you buy a rope that we name here.</div>',
  ],
  ['a label and a link', '<p><b>READ THIS |</b> <a href="/b">The bell that rang for three days</a></p>'],
  ['what only a script reads', '<div>{"layout":2,"buttonText":"Buy a rope","colour":{"hue":213}}</div>'],
  ['a link in capitals', '<p><a href="/b"><b>THE BELL THAT RANG FOR THREE DAYS</b></a></p>'],
  ['what waits for consent', '<h3>Recommended content</h3><p>To view this content you must accept cookies.</p>'],
  ['a step to another page', '<p><a href="/1">← The bell</a> <a href="/2">The cats →</a></p>'],
  [
    'a short pull quote',
    '<figure><blockquote>Two of them went home with a cold</blockquote><figcaption>Odile Marrow</figcaption></figure>',
  ],
  [
    'a poll',
    '<div><h4>Should the ferry be scrapped?</h4><label><input type="radio" name="v"> Yes</label><label><input type="radio" name="v"> No</label><button>Vote</button><p>1,204 people have voted</p></div>',
  ],
  [
    'a sign-up box',
    '<aside><h3>First Light</h3><p>The day’s news from the quay, every morning before seven.</p><form><input type="email"><button>Sign up</button></form><p>This box is protected by a puzzle, and its terms apply.</p></aside>',
  ],
  [
    'an advertisement that says so',
    '<div><span>Sponsored</span><a href="/ad">Ten roofs that pay for themselves</a></div>',
  ],
  [
    'a plea for letters',
    '<ul><li><p><em>Do you have an opinion on the issues raised here? Send a letter of up to 250 words for publication to letters@thequay.example</em></p></li></ul>',
  ],
  ['a plea for its app', '<ul><li><a href="/app">📱 Download the Quay app for news as it happens</a></li></ul>'],
  ['a message of the server', '<p>Notice: Undefined index: ferry in /srv/quay/index.php on line 12</p>'],
  ['what is still to come', '<p>Loading…</p>'],
  ['a plug-in that is gone', '<p>[ad#quay-top]</p><p>[newsletter id="7"]</p><p>[CTA_BLOCK]</p>'],
  ['an offer', '<p>Mehr Informationen zu den Fähren im Winter: <a href="/b">Was fährt, und was nicht</a></p>'],
])('what stands amid the text is no text: %s', (_, middle) => {
  expect(articleOf(page('', middle))?.text).toBe(ONLY_THE_STORY);
});

it.each([
  [
    'a check list',
    '<ul><li><label><input type="checkbox"> Bring a lamp, for the quay has none.</label></li><li><label><input type="checkbox"> Bring a book of at least four hundred pages.</label></li></ul>',
    'Bring a lamp',
  ],
  [
    'two dates in a sentence',
    '<p>It was last on time on 3 March 2019, and was updated with a new horn on 4 March 2019.</p>',
    'on time on 3 March 2019',
  ],
  ['a whole village', '<p>Das ganze Dorf war hier versammelt.</p>', 'Das ganze Dorf'],
  ['a step in brackets', '<p>(Add two eggs and stir until the boat is in sight.)</p>', 'Add two eggs'],
  ['names in brackets', '<p>[The Quay Courier]</p>', '[The Quay Courier]'],
  ['a question that is a link', '<ul><li><a href="/q">Who has the key?</a></li></ul>', 'Who has the key?'],
])('what only looks like furniture stays: %s', (_, middle, words) => {
  expect(articleOf(page('', middle))?.text).toContain(words);
});

it.each([
  ['a rule and who helped', '<p>___</p><p>Quay writer Tor Vik contributed to this report.</p>'],
  ['who reported', '<p>(Reporting by Tor Vik, editing by Odile Marrow)</p>'],
  ['whence it is translated', '<p>Translated from the Norwegian by Odile Marrow</p>'],
  ['when it was sent', '<p>2026/11/24 21:03</p>'],
  ['whom to write to', '<p>olsrud@thequay.example</p>'],
  ['who sent it, and whom to ask', '<p>SOURCE The Quay</p><p>Media contact:<br>Tor Vik<br>+1 207 555 0142</p>'],
  [
    'links to elsewhere',
    '<ul><li><a href="/b">The bell that rang</a></li><li><a href="/c">The fog that came</a></li></ul>',
  ],
  ['a heading with nothing under it', '<h3>All about the harbour:</h3>'],
  ['where all of it is', '<p>Das ganze Gespräch gibt es hier zum Nachhören.</p>'],
  ['who wrote it', '<p>Autorin: Hanne Olsrud, Hafenrätin</p>'],
  ['who has the picture', '<p>Titelbild: Tor Vik</p><p>(Symbolbild)</p><p>Copyright: Tor Vik</p>'],
  [
    'teasers with little to click on',
    '<div><h3>Related</h3><p><a href="/b">The bell that rang</a></p><p>It rang for three days and nobody would say who had pulled it.</p><p>2 October 2026</p></div>',
  ],
])('what stands under the text is no text: %s', (_, bottom) => {
  expect(articleOf(page('', '', bottom))?.text).toBe(ONLY_THE_STORY);
});

it('keeps captions where they are much of the text: in a gallery', () => {
  const slides = ['one', 'two', 'three', 'four', 'five'].map(
    (day) =>
      `<div class="slide-bildtext"><p>On day ${day} the boat came so late that the gulls had given up and gone to sleep on the roof of the ticket office, all ${day} of them.</p></div>`,
  );
  expect(articleOf(page('', slides.join('')))?.text).toContain('On day three');
  expect(articleOf(page('', slides[2]))?.text).not.toContain('On day three');
});

it('leaves out the author in brackets at the end, as the last line alone', () => {
  const html = page('<p>By Hanne Olsrud</p>', '<p>(Hanne Olsrud was not there.)</p>', '<p>(Hanne Olsrud)</p>');
  expect(articleOf(html)?.text.split('\n\n').slice(2)).toEqual(['(Hanne Olsrud was not there.)', ...FERRY.slice(2)]);
});

it('keeps a correction that stands in a footer of the story', () => {
  const correction =
    'This article was amended on 25 November 2026. An earlier version said that the boat had never left.';
  const html = page('', '', `<footer><p>${correction}</p><p>The Quay has a list of its corrections.</p></footer>`);
  expect(articleOf(html)?.text).toBe(`${ONLY_THE_STORY}\n\n${correction}`);
});

it('leaves the links to a heading, and to where it can be changed, out of the heading', () => {
  const middle = `<h2 id="a">Who rides it<a href="#a">#</a></h2><p>${FERRY[2]?.replace('four', 'five')}</p><h2>What it costs<span>[<a href="/edit">edit</a>]</span></h2>`;
  const blocks = articleOf(page('', middle))?.text.split('\n\n');
  expect(blocks).toContain('Who rides it');
  expect(blocks).toContain('What it costs');
});

it('sets apart what the page sets apart, and nothing else', () => {
  const score =
    '<p><span>Quay Rovers</span><span>3</span> drew with <a href="/a">Pier Town</a><a href="/b">Reserves</a>, and a <span>T</span><span>hird</span> of H<sub>2</sub>O was drunk by the crowd of four hundred.</p>';
  expect(articleOf(page('', score))?.text).toContain(
    'Quay Rovers 3 drew with Pier Town Reserves, and a Third of H2O was drunk',
  );
});

it('is a whole article where only comments are for subscribers', () => {
  const short = `<!doctype html><html lang="fr"><body><main><article><h1>Le bac en retard</h1><p>Le bac de l’île a été en retard onze jours de suite ce mois-ci, et personne à bord ne pouvait dire pourquoi le moteur toussait à chaque marée.</p><p>La compagnie, dont le bateau transporte quelque quatre cents personnes par jour en hiver, promet une nouvelle pompe avant la fin de la semaine.</p><p>Les habitants apportent désormais de la soupe à ceux qui attendent sur le quai, et un violoneux a joué mardi jusqu’à l’extinction des lampes.</p></article><section><h2>Réagir</h2><p>Les commentaires sont réservés aux abonnés.</p></section></main></body></html>`;
  expect(extract({ html: short, url: 'https://lequai.example/actu/bac-en-retard' }).kind).toBe('article');
  const walled = short.replace(
    'Les commentaires sont réservés aux abonnés.',
    'La suite de cet article est réservée aux abonnés.',
  );
  expect(extract({ html: walled, url: 'https://lequai.example/actu/bac-en-retard' }).kind).toBe('teaser');
});
