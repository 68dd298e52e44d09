import { HEADLINES } from '../../../support/baths.ts';
import type { Page } from './page.ts';

/** Articles whose passages have links about them as the teasers of a listing have. */
export const pages: Page[] = [];
const S = [
  'The council voted by nine to six on Tuesday night to keep the old swimming baths open until at least the spring of 2028.',
  'Councillors heard from more than forty residents before the vote, many of whom had learned to swim there as children.',
  'The repairs are expected to cost 1.4 million and to begin in February, when the main pool will close for six weeks.',
  'Opponents said the sum would be better spent on roads, and that a new leisure centre in the next town was only four miles away.',
  'A report by officers had recommended closure, citing a leaking roof and boilers that date from 1974, and a fall in visitors.',
  'The leader of the council said he would ask the county for a contribution, but did not expect one before the election.',
];
const T = HEADLINES.slice(0, 6);
const add = (n: string, m: string): void =>
  void pages.push([
    'article',
    n,
    `<!doctype html><html lang="en"><head><title>Baths saved by one vote</title></head><body><div><h1>Baths saved by one vote</h1>${m}</div></body></html>`,
    'https://www.example.org/local/baths',
  ]);
const W = (f: (s: string, t: string, i: number) => string) => S.map((s, i) => f(s, T[i] ?? '', i)).join('\n');
add(
  'read also after each',
  W((s, t, i) => `<p>${s}</p><p>READ ALSO: <a href="/n/${i}">${t}</a></p>`),
);
add(
  'also read in bold',
  W((s, t, i) => `<p>${s}</p><p><strong>Also read | <a href="/n/${i}">${t}</a></strong></p>`),
);
add(
  'bare related link after each',
  W((s, t, i) => `<p>${s}</p>${i % 2 ? `<p><a href="/n/${i}">${t}</a></p>` : ''}`),
);
add(
  'captioned linked pictures',
  W(
    (s, _t, i) =>
      `<figure><a href="/img/${i}.jpg"><img src="/img/${i}.jpg"></a><figcaption>The baths, seen from the ${i + 1}. lane</figcaption></figure><p>${s}</p>`,
  ),
);
add(
  'each begins with a linked name',
  S.map((s, i) => `<p><a href="/people/${i}">Maria Lund</a>, who swims: ${s}</p>`).join(''),
);
add(
  'links inside',
  W((s, _t, i) => `<p>${s.slice(0, 40)}<a href="/n/${i}">${s.slice(40, 80)}</a>${s.slice(80)}</p>`),
);
add(
  'begins with linked phrase',
  W((s, _t, i) => `<p><a href="/n/${i}">${s.slice(0, 30)}</a>${s.slice(30)}</p>`),
);
add(
  'toc links then sections',
  `<ul>${T.map((t, i) => `<li><a href="#s${i}">${t}</a></li>`).join('')}</ul>` +
    W((s, t, i) => `<h2 id="s${i}">${t}</h2><p>${s}</p>`),
);
add(
  'self-linked headings',
  W((s, t, i) => `<h2><a href="#s${i}">${t}</a></h2><p>${s}</p>`),
);
add(
  'permalinked live entries',
  W((s, t, i) => `<div class="e"><h3><a href="/local/baths?entry=${i}">${t}</a></h3><p>${s}</p></div>`),
);
add(
  'live entries with permalink under',
  W(
    (s, t, i) =>
      `<div class="e"><time>${10 + i}:00</time><h3>${t}</h3><p>${s}</p><a href="/local/baths#e${i}">Link to this entry</a></div>`,
  ),
);
add(
  'glossary',
  W((s, t, _i) => `<p><b>${t}</b>: ${s}</p>`),
);
add(
  'references under',
  W((s) => `<p>${s}</p>`) +
    `<h2>Sources</h2><ol>${T.map((t, i) => `<li><a href="/docs/${i}">${t}, a report of the officers to the council of the borough</a></li>`).join('')}</ol>`,
);
