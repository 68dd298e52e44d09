import { PermanentError } from '../errors.ts';
import { attributesOf, scanXml } from './xml.ts';
import { xmlNames } from './xml-names.ts';

/** What a document is, by its first elements. */
export type Root = 'feed' | 'json' | 'sitemap' | 'url-list' | 'page';

const FEED = /^(?:rss|feed|rdf:rdf|rdf|channel|item|entry)$/;
const SITEMAP = /^(?:urlset|sitemapindex)$/;
const PAGE =
  /^(?:html|head|body|title|meta|link|script|style|base|div|p|a|h1|h2|ul|table|main|article|section|span|br|b)$/;
/** Elements that are looked at before a document is given up. */
const TRIED = 50;
/** Characters at the start that decide. */
const START = 200_000;

/** Tells what a document is. Throws `PermanentError('extract-failed')`, which says what it is instead, if it is no use. */
export function rootOf({ text, contentType }: { text: string; contentType?: string }): Root {
  const start = text
    .slice(0, START)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') throw new PermanentError('extract-failed', 'the document is empty');
  if (/^[{[]/.test(start)) return 'json';
  if (/^https?:\/\/\S+\s*$/im.test(firstLine(start))) return 'url-list';
  const found = firstElements(start);
  const root = kindOf(found[0] ?? '') ?? found.map(kindOf).find((kind) => kind !== undefined && kind !== 'page');
  if (root !== undefined) return root;
  if (/html/i.test(contentType ?? '') || /^<!doctype html/i.test(start)) return 'page';
  throw new PermanentError('extract-failed', reason(start, found[0]));
}

function kindOf(name: string): Root | undefined {
  if (FEED.test(name)) return 'feed';
  if (SITEMAP.test(name)) return 'sitemap';
  return PAGE.test(name) ? 'page' : undefined;
}

/** The first elements' names. Warnings of a script before an XML declaration don't count: they are HTML. */
function firstElements(start: string): string[] {
  const declaration = start.indexOf('<?xml ');
  const names = xmlNames();
  const found: string[] = [];
  const open = (name: string, source: string): void => {
    if (source.includes('xmlns:')) names.learn(attributesOf(source));
    found.push(names.plain(name));
  };
  const isDone = () => found.length >= TRIED || kindOf(found[0] ?? '') !== undefined;
  scanXml(declaration > 0 ? start.slice(declaration) : start, { open }, isDone);
  return found;
}

function reason(start: string, element: string | undefined): string {
  if (element === 'opml') return "an OPML list of feeds, not a feed; 'newsprint sources import' reads it";
  if (element !== undefined) return `XML, but no feed, sitemap or page: it begins with <${element.slice(0, 40)}>`;
  return start.startsWith('%PDF') ? 'a PDF file, not a feed, sitemap or page' : 'not a feed, sitemap or page';
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}
