import { doc, type Page, p } from './page.ts';

const nav = `<header><a href="/">The Dale</a><nav><a href="/n">News</a><a href="/s">Sport</a><a href="/k">Food</a><a href="/login">Sign in</a><a href="/subscribe">Subscribe</a></nav></header>`;
const foot = `<footer><a href="/i">Contact</a><a href="/p">Privacy policy</a><a href="/c">Cookie settings</a><p>© 2026 The Dale</p></footer>`;
const T = [
  'Beavers have dammed the river above the old mill, and for the first time in a century the meadow behind it is a lake.',
  'The water authority learned of it from a postman. Its engineer, Jill Moss, walked up on Tuesday and counted four dams, the largest two metres high.',
  '“They have done in a month what we planned for three years,” she said. The lake holds back enough water to keep the village dry when the snow melts.',
  'Not everybody is happy. Farmer Tom Hay has lost a hectare of grass, and wants the county to pay for it. The county says that beavers are protected and that it has no fund for lakes.',
  'On Saturday the two sides meet at the mill. The beavers, Moss expects, will be asleep.',
];
const NA =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Beavers make a lake","datePublished":"2026-11-03","author":{"@type":"Person","name":"Amy Ross"}}</script>';
const cookie =
  '<div id="onetrust-banner-sdk" role="dialog"><h2>We value your privacy</h2><p>We and our 124 partners store and access information on your device, such as cookies, for personalised ads and content. You can change your choices at any time.</p><button>Accept all</button><button>Reject all</button><button>Manage preferences</button></div>';

export const pages: Page[] = [
  [
    'article',
    'under cookie banner',
    doc(
      'Beavers make a lake',
      `${cookie}${nav}<main><article><h1>Beavers make a lake</h1>${p(...T)}</article></main>${foot}`,
    ),
  ],
  [
    'article',
    'short under banner',
    doc(
      'Beavers make a lake',
      `${cookie}${nav}<main><article><h1>Beavers make a lake</h1>${p(...T.slice(0, 2))}</article></main>${foot}`,
    ),
  ],
  [
    'article',
    'bare short under banner',
    doc('Beavers make a lake', `${nav}<div><h1>Beavers make a lake</h1>${p(...T.slice(0, 3))}</div>${foot}${cookie}`),
  ],
  [
    'article',
    'metered overlay full text',
    doc(
      'Beavers make a lake',
      `${nav}<main><article><h1>Beavers make a lake</h1>${p(...T)}</article></main><div class="overlay"><h2>You have 2 free articles left this month</h2><p>Subscribe for £1 a week.</p><button>Subscribe</button></div>${foot}`,
      NA,
    ),
  ],
  [
    'article',
    'newsletter popup',
    doc(
      'Beavers make a lake',
      `${nav}<div class="modal"><h2>Get our morning newsletter</h2><p>Sign up and never miss a beaver.</p><input type="email"><button>Sign up</button></div><main><h1>Beavers make a lake</h1>${p(...T)}</main>${foot}`,
    ),
  ],
  [
    'article',
    'live blog',
    doc(
      'Live: the meeting at the mill',
      `${nav}<main><h1>Live: the meeting at the mill</h1><p>Follow the talks about the beavers’ lake.</p>${['10:05', '10:40', '11:15', '12:02'].map((t, i) => `<div class="entry"><time>${t}</time><h2>${['Doors open', 'Hay speaks', 'Moss answers', 'They agree'][i]}</h2><p>${T[i]}</p></div>`).join('')}</main>${foot}`,
    ),
  ],
  [
    'article',
    'interview',
    doc(
      '“They work at night”',
      `${nav}<main><article><h1>“They work at night”</h1><p><b>The Dale: Ms Moss, how do you count beavers?</b></p><p>You don’t. You count what they have cut, and then you guess.</p><p><b>And what is your guess?</b></p><p>Two families, perhaps eleven animals. They have more plans than we do.</p><p><b>Will they stay?</b></p><p>As long as there are willows, and there are willows for forty years.</p></article></main>${foot}`,
    ),
  ],
  [
    'article',
    'recipe',
    doc(
      'Nettle soup',
      `${nav}<main><article><h1>Nettle soup</h1><p>Pick the nettles young, with gloves, and from where no dog has been. Four people eat from this pot.</p><h2>Ingredients</h2><ul><li>400 g nettles</li><li>2 potatoes</li><li>1 onion</li><li>1 l stock</li></ul><h2>Method</h2><ol><li>Soften the onion in butter.</li><li>Add potatoes and stock and boil for fifteen minutes.</li><li>Throw in the nettles, wait three minutes, and blend.</li></ol></article></main>${foot}`,
    ),
  ],
  [
    'article',
    'listicle',
    doc(
      'Seven lakes to swim in',
      `${nav}<main><article><h1>Seven lakes to swim in</h1>${Array.from({ length: 7 }, (_, i) => `<h2>${i + 1}. Lake number ${i + 1}</h2><img src="/${i}.jpg"><p>The water of lake ${i + 1} is ${10 + i} degrees in May, and the bus stops at its shore every hour.</p>`).join('')}</article></main>${foot}`,
    ),
  ],
  [
    'article',
    'photo essay',
    doc(
      'A month at the dam',
      `${nav}<main><article><h1>A month at the dam</h1>${T.map((t, i) => `<figure><img src="/${i}.jpg"><figcaption>Day ${i * 7 + 1} at the dam. Photo: Amy Ross</figcaption></figure><p>${t}</p>`).join('')}</article></main>${foot}`,
    ),
  ],
  [
    'article',
    'video with story',
    doc(
      'Watch beavers build, and read why',
      `${nav}<main><article><h1>Beavers build a lake</h1><video src="/b.mp4" controls></video>${p(...T)}</article></main>${foot}`,
    ),
  ],
  [
    'article',
    'press release',
    doc(
      'Water authority welcomes beavers',
      `${nav}<main><h1>Water authority welcomes beavers</h1><p>MILLTOWN, 3 November 2026 – The Dale Water Authority today welcomed two families of beavers and announced a plan to live with them.</p><p>“Nature has done our work,” said director Lou Park. The authority will pay for pipes through two of the dams.</p><p>About the authority: it supplies 40,000 homes.</p></main>${foot}`,
    ),
  ],
  [
    'article',
    'obituary',
    doc(
      'Ned Hollis, miller, 1931–2026',
      `${nav}<main><h1>Ned Hollis, miller</h1><p>1931–2026</p><p>Ned Hollis, who ground the valley’s flour for fifty years and refused to sell the mill, has died aged 95.</p><p>He was born in its attic. He leaves two daughters, a donkey and a court case.</p></main>${foot}`,
    ),
  ],
  [
    'article',
    'correction-heavy short',
    doc(
      'Mill meeting moved',
      `${nav}<main><h1>Mill meeting moved to Sunday</h1><p>The meeting about the beavers’ lake will be on Sunday at ten, not on Saturday as we wrote. The hall is booked for a wedding.</p></main>${foot}`,
    ),
  ],
  [
    'article',
    'sports result brief',
    doc(
      'Dale 2 Fell 1',
      `${nav}<main><article><h1>Dale 2 Fell 1</h1><p>Two late goals by Joe Tarn gave Dale their first win since August. Fell had led through a penalty after nine minutes.</p><p>Dale: Hay; Moss, Ross, Park; Tarn (2). Attendance: 411.</p></article></main>${foot}`,
    ),
  ],
  [
    'article',
    'sponsored',
    doc(
      'How to choose a boiler',
      `${nav}<main><article><span>Advertorial</span><h1>How to choose a boiler</h1>${p('A boiler lasts fifteen years, and the choice is worth an afternoon. Begin with the size of the house and end with the noise.', 'Ask for three offers, and ask your neighbours who comes when it fails at Christmas.')}</article></main>${foot}`,
    ),
  ],
  [
    'teaser',
    'regwall',
    doc(
      'Beavers make a lake',
      `${nav}<main><article><h1>Beavers make a lake</h1>${p(...T.slice(0, 2))}<div class="regwall"><h2>Register for free to keep reading</h2><p>Create a free account and read five stories a month. No card needed.</p><input type="email"><button>Continue</button><a>Already registered? Sign in</a></div></article></main>${foot}`,
    ),
  ],
  [
    'teaser',
    'marketing list',
    doc(
      'Beavers make a lake',
      `${nav}<main><article><h1>Beavers make a lake</h1>${p(T.slice(0, 1).join(''))}<section><h2>Unlock this article</h2><ul><li>Unlimited access to all our stories</li><li>The daily e-paper</li><li>Puzzles and recipes</li></ul><p>From £4.99 a month, cancel at any time</p><a>See all plans</a></section></article></main>${foot}`,
      '',
      'en',
    ),
  ],
  [
    'teaser',
    'ld not free',
    doc(
      'Beavers make a lake',
      `${nav}<main><article><h1>Beavers make a lake</h1>${p(...T.slice(0, 2))}</article></main>${foot}`,
      NA.replace('"author"', '"isAccessibleForFree":false,"author"'),
    ),
  ],
  [
    'teaser',
    'fade out',
    doc(
      'Beavers make a lake',
      `${nav}<main><article><h1>Beavers make a lake</h1>${p(T.slice(0, 1).join(''), `${T.join(' ').slice(150, 220)}…`)}<p>This content is only available to members of The Dale Club.</p><a>Join the club</a></article></main>${foot}`,
    ),
  ],
  [
    'teaser',
    'trial',
    doc(
      'Beavers make a lake',
      `${nav}<main><article><h1>Beavers make a lake</h1>${p(...T.slice(0, 2))}<div><strong>You're reading a preview.</strong> Start a free trial to see the rest of this story.</div></article></main>${foot}`,
    ),
  ],
  [
    'login',
    'marketing',
    doc(
      'Sign in to The Dale',
      `${nav}<main><h1>Sign in to continue</h1><p>With an account you can save stories, comment, follow writers and get alerts for your village.</p><form><input type="email" placeholder="Email"><input type="password"><button>Sign in</button></form><p>New here? Create an account, it is free and takes a minute.</p></main>${foot}`,
    ),
  ],
  [
    'login',
    'members only notice',
    doc(
      'Members only - The Dale',
      `${nav}<main><h1>Members only</h1><p>This page is reserved for members of The Dale Club. Please log in or join the club.</p><a href="/login">Log in</a></main>${foot}`,
    ),
  ],
  [
    'listing',
    'front with big teasers',
    doc(
      'The Dale',
      `${nav}<main>${T.map((t, i) => `<section class="teaser"><h2><a href="/n/${i}">${t.slice(0, 40)}</a></h2><p>${t}</p><a href="/n/${i}">Read more</a></section>`).join('')}</main>${foot}`,
      '',
      'en',
    ),
    'https://www.thedale.example/',
  ],
  [
    'listing',
    'tag dated',
    doc(
      'beavers - The Dale',
      `${nav}<main><h1>beavers</h1>${T.concat(T)
        .map(
          (t, i) =>
            `<article><time>${i + 1} Nov 2026</time><h2><a href="/n/${i}">${t.slice(0, 40)}</a></h2><p>${t.slice(0, 90)}…</p></article>`,
        )
        .join('')}</main>${foot}`,
    ),
    'https://www.thedale.example/tag/beavers',
  ],
  [
    'listing',
    'events',
    doc(
      'What’s on - The Dale',
      `${nav}<main><h1>What’s on</h1><ul>${Array.from({ length: 15 }, (_, i) => `<li><a href="/e/${i}">Concert ${i} at the mill</a> <span>${i + 1} Nov, 7pm</span></li>`).join('')}</ul></main>${foot}`,
    ),
    'https://www.thedale.example/events',
  ],
  [
    'listing',
    'opinion section',
    doc(
      'Opinion - The Dale',
      `${nav}<main><h1>Opinion</h1>${T.map((t, i) => `<div class="item"><a href="/o/${i}"><h3>${t.slice(0, 50)}</h3></a><span class="author">Amy Ross</span></div>`).join('')}</main>${foot}`,
    ),
    'https://www.thedale.example/opinion',
  ],
  [
    'listing',
    'live scores hub',
    doc(
      'Football - The Dale',
      `${nav}<main><h1>Football</h1><div class="grid">${Array.from({ length: 16 }, (_, i) => `<a class="tile" href="/s/${i}"><img src="/${i}.jpg"><span>Dale beat team ${i} after a long night</span></a>`).join('')}</div></main>${foot}`,
    ),
    'https://www.thedale.example/sport/football',
  ],
  [
    'media',
    'video page w related',
    doc(
      'Beavers at night | Video | The Dale',
      `${nav}<main><h1>Beavers at night</h1><div class="player"><video src="/v.mp4"></video></div><p>Our camera waited for eleven hours.</p><span>1:32</span><h2>Up next</h2><ul>${Array.from({ length: 6 }, (_, i) => `<li><a href="/video/${i}">Otters at lunch ${i}</a></li>`).join('')}</ul></main>${foot}`,
    ),
    'https://www.thedale.example/video/beavers-at-night',
  ],
  [
    'media',
    'podcast with notes',
    doc(
      'The Dale Hour: beavers',
      `${nav}<main><h1>The Dale Hour: beavers</h1><audio src="/a.mp3" controls></audio><p>Amy Ross and Jill Moss walk the dams and argue about willows.</p><p>Listen on Apple Podcasts, Spotify or wherever you get your podcasts.</p></main>${foot}`,
    ),
  ],
  [
    'media',
    'gallery 12',
    doc(
      'The lake in pictures',
      `${nav}<main><h1>The lake in pictures</h1>${Array.from({ length: 12 }, (_, i) => `<div class="photo"><img src="/${i}.jpg"><p>${i + 1} / 12</p><p>The lake on day ${i + 1}</p></div>`).join('')}</main>${foot}`,
    ),
  ],
  [
    'error',
    'unpublished',
    doc(
      'The Dale',
      `${nav}<main><h1>This story is no longer available</h1><p>It may have been unpublished or moved. Try the search, or start on our front page.</p><form><input type="search"></form></main>${foot}`,
    ),
  ],
  [
    'error',
    'gone w teasers',
    doc(
      'Page not found - The Dale',
      `${nav}<main><h1>We can’t find that page</h1><p>Perhaps the beavers took it.</p><h2>Popular now</h2>${T.map((t, i) => `<div><h3><a href="/n/${i}">${t.slice(0, 40)}</a></h3><p>${t}</p></div>`).join('')}</main>${foot}`,
    ),
  ],
  [
    'error',
    '500 humour',
    doc(
      'Something broke',
      `${nav}<main><h1>Well, this is awkward</h1><p>Something on our side broke and we are looking into it. Please try again in a few minutes.</p><code>Error ID: 4f1-88</code></main>${foot}`,
    ),
  ],
  [
    'error',
    'geo',
    doc(
      'The Dale',
      `<main><h1>Not available in your country</h1><p>For legal reasons The Dale cannot be read from where you are.</p></main>`,
    ),
  ],
  [
    'consent',
    'wall w pay',
    doc(
      'The Dale',
      `<main><h1>Your choice</h1><p>Read The Dale for free with personalised advertising and tracking by our 88 partners, or pay £2 a month and read without it.</p><button>Agree and read for free</button><button>Pay and read</button><a>Cookie policy</a></main>`,
    ),
  ],
  [
    'consent',
    'age',
    doc(
      'Are you over 18?',
      `<main><h1>Are you over 18?</h1><p>This section is for adults.</p><button>Yes</button><button>No</button></main>`,
    ),
  ],
  ['script-shell', 'empty main', doc('The Dale', `${nav}<main id="app"></main>${foot}<script src="/app.js"></script>`)],
  [
    'script-shell',
    'skeleton',
    doc(
      'The Dale',
      `<div id="root"><div class="skeleton"></div><div class="skeleton"></div></div><script defer src="/a.js"></script><script defer src="/b.js"></script>`,
    ),
  ],
];
