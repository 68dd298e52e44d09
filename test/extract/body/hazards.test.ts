import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import * as chromes from '../kind/papers/chromes.ts';

const STORY = [
  'The last phone box in Harrow Street will stay, the council decided on Thursday night after a debate of four hours.',
  'Nobody has made a call from it since March. But it holds, by the count of its keeper, 212 books, a fern and a notice board that is read by everybody who waits for the 44.',
  'Its keeper, Dilys Amory, 80, had brought a petition with 900 names. “It is the only red thing left in the street,” she told the meeting.',
  'The company that owns the box wanted to take it away because its floor is rotten. The council will now pay for a new one, at a cost of £1,150.',
];
const EELS = [
  'Eels came back to the lower drain in October, a year after the pump that had killed them by the bucket was taken out.',
  'Volunteers with lanterns counted 10,412 in nine nights, more than in any year since the drain was dug by prisoners of war.',
  'The drain board will decide in January whether to change two more pumps, at a cost of some forty thousand pounds each.',
];
const MOOSE = [
  'A moose walked into the swimming hall at Orsa on Tuesday and stood in the shallow end for most of an hour.',
  'It was led out by two hunters and a lifeguard with a bag of apples. Nobody was hurt, though the water had to be changed.',
  'The hall opens again on Friday, and will be free for everybody who brings an apple, its manager told the local radio.',
];
const ps = (t: string[]): string => t.map((x) => `<p>${x}</p>`).join('');

/** What a page may do with a story, and the story's paragraphs. */
const PAGES: Record<string, [main: string, text: string[]]> = {
  'infinite scroll articles': [
    `<article><h1>Phone box stays</h1>${ps(STORY)}</article><article><h1>Ten thousand eels</h1>${ps(EELS)}</article><article><h1>Moose in pool</h1>${ps(MOOSE)}</article>`,
    STORY,
  ],
  'infinite scroll h2': [
    `<article><h1>Phone box stays</h1>${ps(STORY)}</article><article><h2><a href="/eels">Ten thousand eels</a></h2>${ps(EELS)}</article><article><h2><a href="/moose">Moose in pool</a></h2>${ps(MOOSE)}</article>`,
    STORY,
  ],
  'print copy hidden': [
    `<h1>Phone box stays</h1><div class="story">${ps(STORY)}</div><div class="print-only" style="display:none">${ps(STORY)}</div>`,
    STORY,
  ],
  'noscript copy': [
    `<h1>Phone box stays</h1><div class="story">${ps(STORY)}</div><noscript>${ps(STORY)}</noscript>`,
    STORY,
  ],
  'pages in divs': [
    `<h1>Phone box stays</h1><div id="page1">${ps(STORY.slice(0, 2))}</div><div id="page2">${ps(STORY.slice(2))}</div>`,
    STORY,
  ],
  'each p in div': [
    `<h1>Phone box stays</h1>${STORY.map((x) => `<div class="row"><div class="col"><p>${x}</p></div></div>`).join('')}`,
    STORY,
  ],
  'spans br': [`<h1>Phone box stays</h1><div>${STORY.map((x) => `<span>${x}</span>`).join('<br/><br/>')}</div>`, STORY],
  'divs as p': [`<h1>Phone box stays</h1><div class="c">${STORY.map((x) => `<div>${x}</div>`).join('')}</div>`, STORY],
  'long comments': [
    `<h1>Phone box stays</h1><div class="story">${ps(STORY)}</div><div class="responses"><h3>7 responses</h3>${[...EELS, ...MOOSE, 'I remember when it cost tuppence and you had to press button B to get your money back, and nobody ever did.'].map((x, i) => `<div class="response"><b>user${i}</b> <span>2 hours ago</span><p>${x}</p><a href="#">Reply</a></div>`).join('')}</div>`,
    STORY,
  ],
  'comments plain': [
    `<h1>Phone box stays</h1>${ps(STORY)}<h3>Comments (3)</h3>${EELS.map((x, i) => `<div><p>user${i} said:</p><p>${x}</p></div>`).join('')}`,
    STORY,
  ],
  'teasers in text': [
    `<h1>Phone box stays</h1>${ps(STORY.slice(0, 2))}<div class="inline-promo"><a href="/eels"><img src="/e.jpg"><h4>Ten thousand eels</h4><p>${EELS[0]}</p></a></div>${ps(STORY.slice(2))}`,
    STORY,
  ],
  'bio box': [
    `<h1>Phone box stays</h1>${ps(STORY)}<div class="bio"><img src="/m.jpg"><p>Mark Ellery has covered the council since 2011. He lives in Harrow with two cats and a collection of maps, and can be reached at mark@paper.example.</p></div>`,
    STORY,
  ],
  'audio + read time': [
    `<h1>Phone box stays</h1><div>Listen to this article · 3 min</div><div>3 min read</div>${ps(STORY)}`,
    STORY,
  ],
  'drop cap': [
    `<h1>Phone box stays</h1><p><span class="dropcap">T</span>${STORY[0]?.slice(1)}</p>${ps(STORY.slice(1))}`,
    STORY,
  ],
  'ads labels': [
    `<h1>Phone box stays</h1>${STORY.map((x) => `<p>${x}</p><div class="ad">Advertisement</div>`).join('')}`,
    STORY,
  ],
  'ads labels bare': [
    `<h1>Phone box stays</h1>${STORY.map((x) => `<p>${x}</p><p>Advertisement</p><p>Article continues below</p>`).join('')}`,
    STORY,
  ],
  'scroll hint': [
    `<h1>Phone box stays</h1><p>Scroll down for video</p>${ps(STORY)}<p>Watch: the keeper speaks</p>`,
    STORY,
  ],
  'fb comments plugin': [
    `<h1>Phone box stays</h1>${ps(STORY)}<div class="fb-comments"></div><p>Join the conversation</p><p>Log in to post a comment</p>`,
    STORY,
  ],
  'donate end': [
    `<h1>Phone box stays</h1>${ps(STORY)}<p>If you value our work, please consider making a donation. Every pound helps us keep going.</p><a href="/donate">Donate now</a>`,
    STORY,
  ],
  correction: [
    `<h1>Phone box stays</h1>${ps(STORY)}<p><em>This article was amended on 4 November 2026. An earlier version gave the cost as £1,500.</em></p>`,
    [...STORY, 'This article was amended on 4 November 2026. An earlier version gave the cost as £1,500.'],
  ],
};

const SKARV = [
  'The lighthouse at Skarv goes dark on New Year’s Eve, after 151 years, because ships no longer look for it.',
  'Its keeper’s house will be sold. The lamp, which weighs two tonnes and floats on mercury, is to stay where it is, for nobody knows how to get it out.',
  'On clear nights the beam could be seen from the mainland, 22 nautical miles away. Fishermen there set their clocks by it and swore at it when it failed.',
  'A club of volunteers wants to light it once a year. They need a diver, an electrician and somebody who is not afraid of stairs.',
];
const CROW = [
  'A baker in Lund has taught a crow to sort coins, and the crow has begun to charge for it.',
  'It will not work before it has had a bun, she says, and it refuses the small ones with raisins in them.',
];

const BOXES: Record<string, [main: string, text: string[]]> = {
  'related excerpt box': [
    `<h1>Skarv goes dark</h1>${ps(SKARV.slice(0, 2))}<div class="box"><h3>Also today</h3><p><a href="/crow">A crow that sorts coins</a></p><p>${CROW[0]}</p></div>${ps(SKARV.slice(2))}`,
    SKARV,
  ],
  'sections h2': [
    `<h1>Skarv goes dark</h1><section><h2>The end</h2>${ps(SKARV.slice(0, 2))}</section><section><h2>The beam</h2>${ps(SKARV.slice(2))}</section>`,
    ['The end', ...SKARV.slice(0, 2), 'The beam', ...SKARV.slice(2)],
  ],
  'ul long items': [
    `<h1>Skarv goes dark</h1><p>${SKARV[0]}</p><ul>${SKARV.slice(1)
      .map((x) => `<li>${x}</li>`)
      .join('')}</ul>`,
    SKARV,
  ],
  transcript: [
    `<h1>Skarv goes dark</h1><p>${SKARV[0]}</p><p><b>HOST:</b> So who will light it?</p><p><b>KEEPER:</b> Nobody, is the plan. I have hidden the key.</p><p><b>HOST:</b> Where?</p><p><b>KEEPER:</b> I am not that old.</p>`,
    [
      SKARV[0] ?? '',
      'HOST: So who will light it?',
      'KEEPER: Nobody, is the plan. I have hidden the key.',
      'HOST: Where?',
      'KEEPER: I am not that old.',
    ],
  ],
  'dl qa': [
    `<h1>Skarv goes dark</h1><p>${SKARV[0]}</p><dl><dt>When does it go dark?</dt><dd>At midnight on 31 December, by order of the coastal administration.</dd><dt>Can I visit?</dt><dd>Until then, on Sundays, if the sea lets you land at the stone steps.</dd></dl>`,
    [
      SKARV[0] ?? '',
      'When does it go dark?',
      'At midnight on 31 December, by order of the coastal administration.',
      'Can I visit?',
      'Until then, on Sundays, if the sea lets you land at the stone steps.',
    ],
  ],
  'images between': [
    `<h1>Skarv goes dark</h1>${SKARV.map((x, i) => `<p>${x}</p><figure><img src="/${i}.jpg"><figcaption>The tower from the ${['north', 'east', 'south', 'west'][i]}. Photo: I. Berg</figcaption></figure>`).join('')}`,
    SKARV,
  ],
  'caption divs': [
    `<h1>Skarv goes dark</h1>${SKARV.map((x, i) => `<p>${x}</p><div class="image"><img src="/${i}.jpg"><div class="caption">The tower from the ${['north', 'east', 'south', 'west'][i]}</div></div>`).join('')}`,
    SKARV,
  ],
  pullquote: [
    `<h1>Skarv goes dark</h1>${ps(SKARV.slice(0, 3))}<aside class="pullquote">Fishermen there set their clocks by it and swore at it when it failed.</aside>${ps(SKARV.slice(3))}`,
    SKARV,
  ],
  toc: [
    `<h1>Skarv goes dark</h1><div class="toc"><p>In this article</p><ul><li><a href="#a">The end</a></li><li><a href="#b">The beam</a></li></ul></div><h2 id="a">The end</h2>${ps(SKARV.slice(0, 2))}<h2 id="b">The beam</h2>${ps(SKARV.slice(2))}`,
    ['The end', ...SKARV.slice(0, 2), 'The beam', ...SKARV.slice(2)],
  ],
  'share line text': [
    `<h1>Skarv goes dark</h1><p>Share this: Facebook | X | WhatsApp | Email | Copy link</p>${ps(SKARV)}<p>Share on Facebook</p>`,
    SKARV,
  ],
  'newsletter sentences': [
    `<h1>Skarv goes dark</h1>${ps(SKARV.slice(0, 2))}<div><h3>The Tide, every Friday</h3><p>Stories from the coast in your inbox. You can unsubscribe at any time. By signing up you agree to our terms.</p><form><input type="email"><button>Sign up</button></form></div>${ps(SKARV.slice(2))}`,
    SKARV,
  ],
  'more on this story': [
    `<h1>Skarv goes dark</h1>${ps(SKARV)}<h2>More on this story</h2><ul><li><a href="/1">The last keeper of Ness</a><p>She has not been ashore since May, and has no plans to.</p></li><li><a href="/2">Who owns the beach?</a><p>A court will say on Monday, and nobody will like it.</p></li></ul>`,
    SKARV,
  ],
  ticker: [
    `<div class="ticker">DAX 18,211 +0.4% · Dow 39,001 −0.1% · Oil 71.20</div><h1>Skarv goes dark</h1>${ps(SKARV)}`,
    SKARV,
  ],
  'poll widget': [
    `<h1>Skarv goes dark</h1>${ps(SKARV)}<div class="poll"><h4>Should Skarv stay lit?</h4><label><input type="radio">Yes</label><label><input type="radio">No</label><button>Vote</button><p>1,204 votes so far</p></div>`,
    SKARV,
  ],
  'read time & date line': [
    `<h1>Skarv goes dark</h1><p>Published 9 November 2026, 07:12 CET · Updated 2 hours ago · 4 min read</p>${ps(SKARV)}`,
    SKARV,
  ],
  'byline block end': [`<h1>Skarv goes dark</h1>${ps(SKARV)}<p>— Ingrid Berg in Skarv</p>`, SKARV],
  'agency tail': [`<h1>Skarv goes dark</h1>${ps(SKARV)}<p>(Reporting by Ingrid Berg; editing by Tom Ash)</p>`, SKARV],
  'topics tail': [
    `<h1>Skarv goes dark</h1>${ps(SKARV)}<p>Topics</p><ul><li><a href="/t/1">Lighthouses</a></li><li><a href="/t/2">Skarv</a></li></ul>`,
    SKARV,
  ],
  'prev next': [
    `<h1>Skarv goes dark</h1>${ps(SKARV)}<div class="nav-links"><a href="/p">← The last keeper of Ness</a> <a href="/n">Who owns the beach? →</a></div>`,
    SKARV,
  ],
  'breadcrumb text': [`<div>Home &gt; News &gt; Coast</div><h1>Skarv goes dark</h1>${ps(SKARV)}`, SKARV],
  'video embed caption': [
    `<h1>Skarv goes dark</h1><div class="video"><iframe src="https://www.youtube.com/embed/1"></iframe><p>Video: inside the lamp room (1:12)</p></div>${ps(SKARV)}`,
    SKARV,
  ],
  'app promo': [
    `<h1>Skarv goes dark</h1>${ps(SKARV)}<p>Get the latest news on your phone. Download our app from the App Store or Google Play.</p>`,
    SKARV,
  ],
  'whatsapp promo': [
    `<h1>Skarv goes dark</h1>${ps(SKARV.slice(0, 3))}<p>Follow us on WhatsApp for the latest from the coast.</p>${ps(SKARV.slice(3))}`,
    SKARV,
  ],
  'tip line': [
    `<h1>Skarv goes dark</h1>${ps(SKARV)}<p>Do you have a story for us? Email newsdesk@paper.example or call 555-0102.</p>`,
    SKARV,
  ],
};

const { others, plain, divs, busyElements, busyDivs } = chromes;

describe.each(Object.entries({ ...PAGES, ...BOXES }))('a page with %s', (_, [main, text]) => {
  it.each([plain, divs, busyElements, busyDivs, ...others].map((chrome, i) => [i, chrome] as const))(
    'gives its story, in chrome %i',
    (_, chrome) => {
      const title = `${/<h1>([^<]*)/.exec(main)?.[1]} | The Paper`;
      const html = chrome({ title, main });
      const { article } = extract({ html, url: 'https://www.example.org/2026/11/some-story-of-today' });
      expect(article?.text.split(/\n+/).map((line) => line.replace(/^- /, ''))).toEqual(text);
    },
  );
});
