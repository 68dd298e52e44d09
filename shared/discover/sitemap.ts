import { readFeedDate } from '../dates.ts';
import { type Entry, entryOf, LINK_RANK } from './entry.ts';
import { httpUrl } from './http-url.ts';
import { attributesOf, scanXml } from './xml.ts';
import { xmlNames } from './xml-names.ts';

/** What a sitemap or a sitemap index lists. */
export interface Sitemap {
  entries: Entry[];
  sitemaps: { url: string; modifiedAt?: string }[];
  /** The document ended where it should. */
  complete: boolean;
}

const FIELDS = new Set(['loc', 'lastmod', 'news:title', 'news:publication_date', 'news:keywords']);
/** Vocabularies with a `loc` or `title` of their own. */
const OTHER = /^(?:image|video|other|xhtml|mobile):/;

/** Reads a sitemap, news sitemap or sitemap index. Only `loc` matters: what else is wrong is left out. */
export function parseSitemap(xml: string, url: string): Sitemap {
  const names = xmlNames();
  const entries: Entry[] = [];
  const sitemaps: Sitemap['sitemaps'] = [];
  let depth = 0;
  let kind: 'url' | 'sitemap' | undefined;
  let fields = new Map<string, string>();
  let field: string | undefined;
  let parts: string[] = [];

  const end = (): void => {
    if (kind === 'url') entries.push(entryFrom(fields, url));
    else if (kind === 'sitemap') sitemaps.push(...sitemapFrom(fields, url));
    kind = undefined;
    fields = new Map();
  };
  const complete = scanXml(xml, {
    open(written, source, empty) {
      depth += empty ? 0 : 1;
      if (source.includes('xmlns:')) names.learn(attributesOf(source));
      const name = names.plain(written);
      if (name === 'url' || name === 'sitemap') {
        end();
        kind = name;
      }
      field = FIELDS.has(name) && !OTHER.test(name) ? name : undefined;
      parts = [];
    },
    text(text) {
      if (field) parts.push(text);
    },
    close(written) {
      depth--;
      const name = names.plain(written);
      if (field !== undefined && name === field) {
        const text = parts.join('').trim();
        if (text !== '' && !fields.has(field)) fields.set(field, text);
      }
      field = undefined;
      if (name === kind) end();
    },
  });
  end();
  return { entries, sitemaps, complete: complete && depth <= 0 };
}

/** A sitemap in plain text: one address a line. */
export function parseUrlList(text: string, base: string): Sitemap {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const entries = lines.map((line) => {
    const url = httpUrl(line, base);
    return url === undefined || !/^\s*https?:/i.test(line) ? {} : { url };
  });
  return { entries, sitemaps: [], complete: true };
}

function entryFrom(fields: ReadonlyMap<string, string>, base: string): Entry {
  const loc = fields.get('loc');
  return entryOf(loc === undefined ? [] : [{ href: loc, base, rank: LINK_RANK.page }], {
    title: fields.get('news:title'),
    published: fields.get('news:publication_date'),
    modified: fields.get('lastmod'),
    tags: (fields.get('news:keywords') ?? '').split(','),
  });
}

function sitemapFrom(fields: ReadonlyMap<string, string>, base: string): { url: string; modifiedAt?: string }[] {
  const url = httpUrl(fields.get('loc') ?? '', base);
  const modifiedAt = readFeedDate(fields.get('lastmod') ?? '');
  return url === undefined ? [] : [{ url, ...(modifiedAt ? { modifiedAt } : {}) }];
}
