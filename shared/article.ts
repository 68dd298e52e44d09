/** A headline that the page links to beside its article. */
export interface RelatedLink {
  title: string;
  /** Absolute; missing when the page's tags were already gone. */
  url?: string;
}

/** The article's lead image. */
export interface LeadImage {
  /** Absolute. */
  url?: string;
  caption?: string;
  /** The photographer or agency, as the page prints it. */
  credit?: string;
}

/** How much of the article the page gave us. */
export type Access = 'full' | 'teaser';

/** The fields of an article that are read off its page. Missing is `undefined`, never an empty string. */
export interface ArticleFields {
  title?: string;
  /** People and signing organisations, in the page's order; empty when nobody signs. */
  authors: string[];
  /** ISO 8601 with the page's own offset (`2026-11-24T10:00:00+01:00`), or a date alone when the page gives no time. */
  publishedAt?: string;
  /** Like `publishedAt`. */
  modifiedAt?: string;
  /** BCP 47, lower-case primary subtag (`en`, `pt-BR`). */
  language?: string;
  section?: string;
  tags: string[];
  summary?: string;
  siteName?: string;
  image?: LeadImage;
  related: RelatedLink[];
  /** What the page says its own address is, absolute; not yet trusted. */
  canonicalUrl?: string;
  access: Access;
  /** Words of `text`; ideographic and kana characters count one each. */
  wordCount: number;
}

/** A name of an `ArticleFields` field and where its value was found, e.g. `title: "json-ld headline"`. */
export type Provenance = Partial<Record<keyof ArticleFields | 'text', string>>;

/** A page's wish not to be collected, archived or mined. */
export interface OptOut {
  kind: 'noindex' | 'noarchive' | 'noai' | 'tdm-reservation';
  /** Where it was said, word for word: `meta robots: noarchive`. */
  evidence: string;
}

/** What extraction makes of a page that is an article. */
export interface ExtractedArticle extends ArticleFields {
  /** Clean text: paragraphs apart by an empty line. docs/text-form.md has the form. */
  text: string;
  /** The same blocks as Markdown. */
  markdown: string;
  provenance: Provenance;
  optOuts: OptOut[];
}

/** The kind of page that was found at an address. Only `article` and `teaser` carry an article. */
export type PageKind =
  | 'article'
  | 'teaser'
  | 'listing'
  | 'consent'
  | 'challenge'
  | 'error'
  | 'login'
  | 'script-shell'
  | 'media'
  | 'too-short';

/** The answer of the extractor to any page. */
export interface Extraction {
  kind: PageKind;
  /** Present for `article` and `teaser`; for other kinds, what could be read all the same. */
  article?: ExtractedArticle;
  optOuts: OptOut[];
  /** Why the page was taken for this kind, in words. */
  reason: string;
  /** Of an `error`: the page says that it is of its server, and does not say that there is nothing to come back for. */
  isTemporary?: true;
}

/**
 * How a revision differs from the one before: in its headline, text or byline; by a notice that corrects it; because the
 * whole article can be read now; or not at all at the publisher's: our extraction reads the same page differently.
 */
export type ChangeClass = 'headline' | 'body' | 'byline' | 'correction' | 'access' | 'extraction';

/** An article as it is kept: one item of the article table. All times are ISO 8601 in UTC unless a field says otherwise. */
export interface Article extends Omit<ArticleFields, 'canonicalUrl' | 'title'> {
  /** The canonical URL's SHA-256, first 128 bits, base32. */
  id: string;
  /** The canonical URL. */
  url: string;
  sourceId: string;
  /** Host or registrable domain, by the source's scope. */
  site: string;
  title: string;
  /** `publishedAt` in UTC, or else `firstSeenAt`: what the archive sorts by. */
  sortedAt: string;
  textHash: string;
  /** MinHash sketch of the text, by which near-duplicates are found; missing when it is too short to compare. */
  sketch?: string;
  /** The id of the first-seen article of its near-duplicate cluster; missing while it stands alone. */
  cluster?: string;
  /** 1 for the first version kept. */
  revision: number;
  /** How this revision differs from the one before; missing on the first. */
  change?: ChangeClass;
  /** Extractor version and, where used, the source's rules: `1` or `1+rules`. */
  extractor: string;
  provenance: Provenance;
  /** Missing when the page's opt-out leaves us its metadata only. */
  textKey?: string;
  pageKey?: string;
  firstSeenAt: string;
  /** As stored, when this version was read; `findArticle` knows of later looks that found nothing new. */
  checkedAt: string;
  indexedAt: string;
}
