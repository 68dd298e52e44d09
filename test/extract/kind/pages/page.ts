/** A page of a known kind, as a site might serve it. */
export interface Sample {
  name: string;
  html: string;
  url?: string;
}

/** Sets a page's parts together. */
export function html(parts: { title?: string; head?: string; body: string; lang?: string }): string {
  const { title, head = '', body, lang = 'en' } = parts;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${title === undefined ? '' : `<title>${title}</title>`}${head}</head><body>${body}</body></html>`;
}

/** Menus and a footer as most sites have them, about sixty words of links. */
export const chrome = {
  top: `<header class="site-header"><a href="/" class="logo">The Harbour Gazette</a><nav><ul>${[
    'News',
    'Politics',
    'Business',
    'Sport',
    'Culture',
    'Opinion',
    'Weather',
    'Podcasts',
  ]
    .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
    .join('')}</ul></nav></header>`,
  bottom: `<footer><ul>${[
    'About us',
    'Contact',
    'Terms of use',
    'Privacy policy',
    'Cookie settings',
    'Advertise with us',
    'Jobs',
    'Newsletters',
  ]
    .map((name) => `<li><a href="/info">${name}</a></li>`)
    .join('')}</ul><p>© 2026 Harbour Gazette Media Ltd.</p></footer>`,
};

const SUBJECTS = [
  'The harbour board',
  'A spokesman for the council',
  'The ferry company',
  'The mayor',
  'An independent report',
  'The dock workers',
  'A group of residents',
  'The regional court',
];
const VERBS = [
  'said on Tuesday that',
  'confirmed after a long meeting that',
  'told reporters in the town hall that',
  'wrote in a letter to its members that',
  'argued before the committee that',
];
const CLAUSES = [
  'the new quay would open in spring, two years later than planned',
  'repairs to the old crane had cost more than the whole budget of last year',
  'nobody had asked the fishermen before the channel was closed to small boats',
  'the price of a crossing would not rise before the summer timetable begins',
  'the storm in October had damaged eleven of the fourteen moorings',
];

/** Plain prose of `count` paragraphs of two sentences, the same each time. */
export function prose(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => {
    const at = (n: number, list: readonly string[]): string => list[(n * 7 + from) % list.length] ?? '';
    return `<p>${at(i, SUBJECTS)} ${at(i + 1, VERBS)} ${at(i + 2, CLAUSES)}. ${at(i + 3, SUBJECTS)} ${at(i + 5, VERBS)} ${at(i + 4, CLAUSES)}.</p>`;
  }).join('\n');
}

/** JSON-LD of an article. */
export function jsonLd(properties: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...properties })}</script>`;
}
