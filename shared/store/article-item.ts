import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Article } from '../article.ts';
import { LIST_FIELDS } from '../tables.ts';
import { articleKey, dayShard, revisionKey, sortKeyOf } from './article-keys.ts';
import type { Item, ItemKey } from './table.ts';

/** The version of the form that items are stored in: 1 had every field as an attribute of its own. */
const FORMAT = 2;

/**
 * What the packed part of an item is likely to say, the likeliest last, for deflate to point at. Items of format 2 are
 * read with it, so it never changes: another one makes another format.
 */
const USUAL = [
  '"change":"body","change":"headline","change":"correction"},"credit":"","caption":"","section":"',
  '"tags":"meta news_keywords","tags":"meta article:tag","tags":"meta keywords","tags":"tag links","title":"meta og:title"',
  '"title":"microdata headline","publishedAt":"microdata datePublished","publishedAt":"time element","authors":"meta author"',
  '"access":"json-ld isAccessibleForFree, but the text is there","siteName":"json-ld publisher","section":"meta article:section"',
  '"publishedAt":"meta article:published_time","modifiedAt":"meta article:modified_time","publishedAt":"date on the page"',
  '"authors":"byline","tags":"json-ld keywords","section":"json-ld articleSection","title":"h1"',
  '.html","url":"https://www.","image":{"url":"https://static.images.cdn/wp-content/uploads/2026/.jpeg.webp.png.jpg?w=1200',
  '"},"modifiedAt":"2026-T00:00+00:00","siteName":"The ","summary":"","image":{"url":"https://","related":[{"title":"","url":"https://',
  '"}],"language":"en","provenance":{"title":"json-ld headline","authors":"json-ld author","publishedAt":"json-ld datePublished"',
  ',"modifiedAt":"json-ld dateModified","language":"html lang","tags":"meta keywords","summary":"meta og:description"',
  ',"siteName":"meta og:site_name","image":"meta og:image","canonicalUrl":"link canonical"',
  ',"access":"nothing says otherwise","related":"related links","text":"blocks"},"textHash":"","sketch":"","extractor":"',
  '","textKey":"text/","pageKey":"pages/","firstSeenAt":"","checkedAt":"20',
].join('');

/** Fields that stand in attributes. */
const OPEN: ReadonlySet<string> = new Set(LIST_FIELDS);

/** Attributes of an item that are no part of its article: those of the table and its indexes, and a takedown's. */
const OF_THE_ITEM = [
  ...['pk', 'sk', 'format', 'packed', 'sortKey', 'dayShard', 'indexedShard', 'indexedKey'],
  ...['takenDownAt', 'takenDownFor'],
];

/**
 * The present version of an article as an item. What lists show and indexes go by stands in attributes; the rest is
 * packed into one, because DynamoDB charges by the kilobyte written and most articles' fields take two of them unpacked.
 */
export function itemOf(article: Article): Item & ItemKey {
  return {
    ...articleKey(article.id),
    ...packed(article),
    sortKey: sortKeyOf(article),
    dayShard: dayShard(article.sortedAt.slice(0, 10), article.id),
    indexedShard: dayShard(article.indexedAt.slice(0, 10), article.id),
    indexedKey: `${article.indexedAt}#${article.id}`,
  };
}

/** A version that has been superseded as an item, which no index has. */
export function revisionItemOf(version: Article): Item & ItemKey {
  return { ...revisionKey(version.id, version.revision), ...packed(version) };
}

/** An item of the article table, of any format, as the article it holds; undefined for a tombstone. */
export function articleOf(item: Item | undefined): Article | undefined {
  if (item?.revision === undefined) return undefined;
  const fields = { ...item, ...unpacked(item) };
  for (const name of OF_THE_ITEM) delete fields[name];
  return fields as unknown as Article;
}

function packed(article: Article): Item {
  const listed: Item = { format: FORMAT };
  const rest: Item = {};
  for (const [name, value] of Object.entries(article)) (OPEN.has(name) ? listed : rest)[name] = value;
  return { ...listed, packed: deflateRawSync(JSON.stringify(rest), { dictionary: dictionaryOf(article) }) };
}

function unpacked(item: Item): Item {
  if (item.packed === undefined) return {};
  const dictionary = dictionaryOf(item as unknown as Article);
  return JSON.parse(inflateRawSync(item.packed as Uint8Array, { dictionary }).toString());
}

/** Keys, related links and times repeat much of what an article's attributes say. Only those that no update changes. */
function dictionaryOf({ title, site, url, sourceId, sortedAt, indexedAt, id }: Article): Buffer {
  return Buffer.from(`${USUAL}${title}${site}${url}${indexedAt}${sourceId}/${sortedAt.slice(0, 10)}/${id}-`);
}
