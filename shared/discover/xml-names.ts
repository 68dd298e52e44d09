/** What a document calls a vocabulary, by the end of its namespace's name; the core of feeds and sitemaps has no prefix. */
const VOCABULARIES: readonly [RegExp, string][] = [
  [/purl\.org\/dc\/terms\//i, 'dcterms'],
  [/purl\.org\/dc\//i, 'dc'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules\//i, 'other'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/schemas\/sitemap-news/i, 'news'],
  [/schemas\/sitemap-(?:image|video|mobile|pagemap)/i, 'other'],
  [/1999\/xhtml/i, 'xhtml'],
  [/1999\/02\/22-rdf-syntax/i, 'rdf'],
  [
    /w3\.org\/2005\/Atom|purl\.org\/atom\/ns|purl\.org\/(?:net\/)?rss|backend\.userland|schemas\/sitemap\/|my\.netscape/i,
    '',
  ],
];

/** Prefixes that stand for the core where nothing declares them. */
const CORE = /^(?:atom\d*|a10|rss\d*|ns\d)$/;

/** Reads the names of one document; it learns the prefixes from the declarations it is shown. */
export interface XmlNames {
  /** Takes the `xmlns:…` attributes of a tag; the default namespace is always the core. */
  learn(attributes: ReadonlyMap<string, string>): void;
  /** `Atom:Link` as `link`, `dc:date` as `dc:date` under whatever prefix it goes. */
  plain(name: string): string;
}

/** Tolerant of prefixes nobody declared, as feeds have them. */
export function xmlNames(): XmlNames {
  const prefixes = new Map<string, string>();
  return {
    learn(attributes) {
      for (const [name, uri] of attributes) {
        if (!name.startsWith('xmlns:')) continue;
        const known = VOCABULARIES.find(([pattern]) => pattern.test(uri));
        if (known) prefixes.set(name.slice('xmlns:'.length), known[1]);
      }
    },
    plain(name) {
      const lower = name.toLowerCase();
      const colon = lower.indexOf(':');
      if (colon < 0) return lower;
      const written = lower.slice(0, colon);
      const prefix = prefixes.get(written) ?? (CORE.test(written) ? '' : written);
      return prefix === '' ? lower.slice(colon + 1) : `${prefix}:${lower.slice(colon + 1)}`;
    },
  };
}
