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

const { others, plain, divs, busyElements, busyDivs } = chromes;

describe.each(Object.entries(PAGES))('a page with %s', (_, [main, text]) => {
  it.each([plain, divs, busyElements, busyDivs, ...others].map((chrome, i) => [i, chrome] as const))(
    'gives its story, in chrome %i',
    (_, chrome) => {
      const html = chrome({ title: 'Phone box stays | The Paper', main });
      const { article } = extract({ html, url: 'https://www.example.org/2026/11/phone-box-stays' });
      expect(article?.text.split(/\n+/)).toEqual(text);
    },
  );
});
