/** Pages that are made to hurt whoever reads them, by what is wrong with each. */
export const HOSTILE_PAGES: Record<string, () => string> = {
  '100,000 nested elements': () => page('<div>'.repeat(100_000)),
  '15,000 nested elements, closed in the wrong order': () => page('<b><i>'.repeat(7_500) + '</b></i>'.repeat(7_500)),
  'a million attributes': () => page(`<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=1`).join(' ')}>text</p>`),
  'a million siblings': () => page('<br>'.repeat(1_000_000)),
  '200,000 paragraphs of a word': () => page('<p>word</p>'.repeat(200_000)),
  'a line of 10 MB': () => page(`<p>${'word '.repeat(2_000_000)}</p>`),
  'a word of 10 MB': () => page(`<p>${'a'.repeat(10_000_000)}</p>`),
  'a title of 5 MB': () => `<title>${'news '.repeat(1_000_000)}</title><article><p>Short.</p></article>`,
  'deep JSON-LD': () => `<script type="application/ld+json">${'{"a":['.repeat(50_000)}</script>${page('<p>text</p>')}`,
  'JSON-LD that is a million open quotes': () =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":${'"\\'.repeat(1_000_000)}</script>`,
  '100,000 JSON-LD things': () =>
    `<script type="application/ld+json">[${'{"@type":"NewsArticle","headline":"x"},'.repeat(100_000)}{}]</script>`,
  'bait for quadratic expressions: spaces': () => page(`<p>By ${' '.repeat(500_000)}x</p>`),
  'bait for quadratic expressions: dates': () => page(`<time>${'1/1/'.repeat(200_000)}</time>`),
  'bait for quadratic expressions: names': () => page(`<p class="byline">By ${'and A. '.repeat(200_000)}</p>`),
  'bait for quadratic expressions: entities': () => page(`<p>${'&amp'.repeat(1_000_000)}</p>`),
  'bait for quadratic expressions: unfinished tags': () => page('<a '.repeat(500_000)),
  'bait for quadratic expressions: unfinished comments': () => page('<!--'.repeat(1_000_000)),
  'control characters': () => page(`<p>${'\u0000\u0001\u001b[2J\u202e\ufeff\ud800'.repeat(100_000)}</p>`),
  'nothing at all': () => '',
  'a page of 30 MB': () => page('<p>word word word</p>'.repeat(1_500_000)),
};

function page(body: string): string {
  return `<!doctype html><html><head><title>Hostile</title></head><body><article>${body}</article></body></html>`;
}
