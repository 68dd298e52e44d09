import { createRequire } from 'node:module';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio/slim';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { extract } from '../../shared/extract/extract.ts';

const postlight = createRequire(import.meta.url)('@postlight/parser');

/** Some address for extractors that want one where a page has none. */
const NOWHERE = 'https://example.org/';

/**
 * The extractors side by side: each takes a page and its address, and answers `{title, text, publishedAt, authors}`.
 * `parse` only builds the tree: nothing that works on a tree can be faster.
 */
export const EXTRACTORS = {
  newsprint: (html, url) => {
    const { title, text, publishedAt, authors } = extract({ html, url }).article ?? {};
    return { title, text, publishedAt, authors };
  },
  readability: (html) => {
    const article = new Readability(parseHTML(html).document).parse();
    return (
      article && {
        title: article.title,
        text: article.textContent,
        authors: list(article.byline),
        publishedAt: article.publishedTime,
      }
    );
  },
  defuddle: async (html, url) => {
    const article = await quietly(() => Defuddle(parseHTML(html).document, url ?? NOWHERE, { useAsync: false }));
    return {
      title: article.title,
      text: textOf(article.content),
      authors: list(article.author),
      publishedAt: article.published,
    };
  },
  extractus: async (html, url) => {
    const article = await extractFromHtml(html, url ?? NOWHERE);
    return (
      article && {
        title: article.title,
        text: textOf(article.content),
        authors: list(article.author),
        publishedAt: article.published,
      }
    );
  },
  postlight: async (html, url) => {
    const article = await postlight.parse(url ?? NOWHERE, { html, fetchAllPages: false, contentType: 'html' });
    return {
      title: article.title,
      text: textOf(article.content),
      authors: list(article.author),
      publishedAt: article.date_published,
    };
  },
  parse: (html) => {
    load(html);
    return { text: '' };
  },
};

const list = (name) => (name ? [name] : []);

const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,pre,tr,td,th,figcaption,section,article,br,ul,ol,table,figure';

/** The words of an extractor's HTML, blocks apart. */
function textOf(html) {
  const $ = load(html ?? '');
  $('script,style').remove();
  $(BLOCKS).append('\n').prepend('\n');
  return $.root().text();
}

/** Defuddle reports each page on the console. */
async function quietly(work) {
  const { log, warn, error, info } = console;
  const silent = () => {};
  Object.assign(console, { log: silent, warn: silent, error: silent, info: silent });
  try {
    return await work();
  } finally {
    Object.assign(console, { log, warn, error, info });
  }
}
