import { expect, it } from 'vitest';
import { type Said, saidBy } from './said.ts';

const S = [
  'The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.',
  'Councillors heard from more than forty residents before the vote, many of whom had learned to swim there.',
  '"We have been told for ten years that there is no money," said Maria Lund, who runs the swimming club. "Tonight they found it."',
  'The repairs are expected to cost 1.4 million and to begin in February, when the main pool will close for six weeks.',
];
const B = S.map((s) => `<p>${s}</p>`).join('\n');
const cases: [name: string, html: string, said: Said][] = [];
const add = (n: string, ld: string, x: Said, o: { main?: string; title?: string } = {}) =>
  cases.push([
    n,
    `<!doctype html><html lang="en"><head><title>${o.title ?? 'Baths saved'}</title><script type="application/ld+json">${ld}</script></head><body><main><h1>Baths saved</h1>${o.main ?? ''}${B}</main></body></html>`,
    x,
  ]);
const A = (x: string) => `{"@context":"https://schema.org","@type":"NewsArticle","headline":"Baths saved",${x}}`;
add(
  'org and person',
  A(
    '"author":[{"@type":"Organization","name":"The Ledger"},{"@type":"Person","name":"Hannah Veal"}],"publisher":{"@type":"Organization","name":"The Ledger"},"datePublished":"2026-11-24T20:14:00Z"',
  ),
  { authors: 'Hannah Veal' },
);
add('author null', A('"author":null,"datePublished":"2026-11-24 20:14:00"'), {
  authors: '',
  date: '2026-11-24T20:14:00',
});
add('author empty array', A('"author":[],"datePublished":"November 24, 2026"'), { authors: '', date: '2026-11-24' });
add(
  '@list',
  A(
    '"author":{"@list":[{"@type":"Person","name":"Hannah Veal"},{"@type":"Person","name":"Oskar Lind"}]},"datePublished":"2026-11-24T20:14:00.000+0000"',
  ),
  { authors: 'Hannah Veal;Oskar Lind', date: '2026-11-24T20:14:00Z' },
);
add('epoch', A('"datePublished":1795550000000'), { date: '2026-11-24T19:53:20Z' });
add(
  'entities',
  `{"@type":"NewsArticle","headline":"Baths &amp; pools: &#8216;saved&#8217;","datePublished":"2026-11-24"}`,
  { title: 'Baths & pools: ‘saved’' },
  { title: 'x' },
);
add(
  'double entities',
  `{"@type":"NewsArticle","headline":"Baths &amp;amp; pools saved","datePublished":"2026-11-24"}`,
  { title: 'Baths & pools saved' },
  { title: 'Baths &amp; pools saved' },
);
add(
  'html in headline',
  `{"@type":"NewsArticle","headline":"<em>Baths</em> saved by one vote","datePublished":"2026-11-24"}`,
  { title: 'Baths saved by one vote' },
  { title: 'Baths saved by one vote' },
);
add(
  'keywords objects',
  A('"keywords":[{"@type":"DefinedTerm","name":"pools"},{"@type":"DefinedTerm","name":"votes"}]'),
  { tags: 'pools,votes' },
);
add('keywords semicolons', A('"keywords":"pools; votes; tag:internal"'), { tags: 'pools,votes' });
add('section array', A('"articleSection":["Local","News"]'), { section: 'Local' });
add(
  'types array',
  `{"@type":["NewsArticle","Article"],"headline":"Baths saved","datePublished":"2026-11-24T20:14:00Z","author":"Hannah Veal"}`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'related first',
  `[{"@type":"NewsArticle","headline":"Ferry cut","url":"https://www.example.org/x","datePublished":"2025-01-01","author":"Other One"},{"@type":"NewsArticle","headline":"Baths saved","url":"https://www.example.org/a/b","datePublished":"2026-11-24T20:14:00Z","author":"Hannah Veal"}]`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'related first, by headline only',
  `[{"@type":"NewsArticle","headline":"Ferry cut","datePublished":"2025-01-01","author":"Other One"},{"@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24T20:14:00Z","author":"Hannah Veal"}]`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'itemlist with articles',
  `{"@graph":[{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"Ferry cut","datePublished":"2025-01-01","author":{"name":"Other One"}}}]},{"@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24T20:14:00Z","author":{"name":"Hannah Veal"}}]}`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'trailing comma, comment',
  `/* seo */ {"@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24T20:14:00Z","author":{"@type":"Person","name":"Hannah Veal",},}`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'cdata',
  `//<![CDATA[\n{"@type":"NewsArticle","headline":"Baths saved","datePublished":"2026-11-24T20:14:00Z","author":"Hannah Veal"}\n//]]>`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'raw newline in string',
  `{"@type":"NewsArticle","headline":"Baths saved","description":"Nine\nvoted","datePublished":"2026-11-24T20:14:00Z","author":"Hannah Veal"}`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'unescaped quote',
  `{"@type":"NewsArticle","headline":"Baths saved","description":"They said "yes" at last","datePublished":"2026-11-24T20:14:00Z","author":"Hannah Veal"}`,
  { authors: 'Hannah Veal', date: '2026-11-24T20:14:00Z' },
);
add(
  'author url only',
  A('"author":{"@type":"Person","url":"https://l.example/people/hannah-veal"},"datePublished":"2026-11-24"'),
  { authors: '' },
);
add(
  'author graph ref',
  `{"@graph":[{"@type":"Person","@id":"#p","name":"Hannah Veal"},{"@type":"NewsArticle","headline":"Baths saved","author":{"@id":"#p"},"datePublished":"2026-11-24T20:14:00Z"}]}`,
  { authors: 'Hannah Veal' },
);
add(
  'blogposting in blog',
  `{"@type":"Blog","name":"Slow Ferry","blogPost":[{"@type":"BlogPosting","headline":"Baths saved","author":{"name":"Io Marsh"},"datePublished":"2026-11-24"}]}`,
  { authors: 'Io Marsh', date: '2026-11-24' },
);
add(
  'review article',
  `{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Pool"},"author":{"name":"Hannah Veal"},"datePublished":"2026-11-24","name":"Baths saved"}`,
  { authors: 'Hannah Veal', date: '2026-11-24' },
);
add(
  'recipe',
  `{"@type":"Recipe","name":"Baths saved","author":{"@type":"Person","name":"Io Marsh"},"datePublished":"2026-11-24"}`,
  { authors: 'Io Marsh', date: '2026-11-24' },
);
add(
  'webpage only',
  `{"@type":"WebPage","name":"Baths saved","datePublished":"2026-11-24T20:14:00+01:00","dateModified":"2026-11-25T08:00:00+01:00"}`,
  { date: '2026-11-24T20:14:00+01:00', mod: '2026-11-25T08:00:00+01:00' },
);
add('image array', A('"image":["https://l.example/16x9.jpg","https://l.example/1x1.jpg"]'), {
  image: 'https://l.example/16x9.jpg',
});
add('image objects relative', A('"image":[{"@type":"ImageObject","url":"/i/16x9.jpg"}]'), {
  image: 'https://www.example.org/i/16x9.jpg',
});
add('published in future tz', A('"datePublished":"2026-11-24T20:14+0100"'), { date: '2026-11-24T20:14:00+01:00' });
add('date z lower', A('"datePublished":"2026-11-24t20:14:00z"'), { date: '2026-11-24T20:14:00Z' });
add('twitter date', A('"datePublished":"Tue Nov 24 20:14:00 +0000 2026"'), { date: '2026-11-24T20:14:00Z' });
add(
  'staff in ld, person in page',
  A('"author":{"@type":"Organization","name":"Ledger Staff"},"datePublished":"2026-11-24"'),
  { authors: 'Hannah Veal' },
  { main: '<p class="byline">By Hannah Veal</p>' },
);
add(
  'admin in ld, person in page',
  A('"author":{"@type":"Person","name":"admin"},"datePublished":"2026-11-24"'),
  { authors: 'Hannah Veal' },
  { main: '<p class="byline">By Hannah Veal</p>' },
);
add('admin in ld alone', A('"author":{"@type":"Person","name":"admin"},"datePublished":"2026-11-24"'), { authors: '' });

it.each(cases)('%s', (_, html, said) => {
  expect(saidBy(html)).toMatchObject(said);
});
