import type { Document, Element } from 'domhandler';

/** What a block is to a reader; decides its form in text and Markdown (docs/text-form.md). */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'caption' | 'pre' | 'line';

/** A run of text that a browser would set on lines of its own, before anybody judged it. */
export interface RawBlock {
  kind: BlockKind;
  /** White space collapsed; a `<br>` is a line feed. Never empty. */
  text: string;
  /** Lower-case name of the nearest block-level element. */
  tag: string;
  /** Of a heading, 1 to 6. */
  level?: number;
}

/** A block with the classifier's judgement of it. */
export interface Block extends RawBlock {
  /** Names of the elements around the block, outermost first: `body>div.story>p`. */
  path: string;
  /** The classifier's probability that the block is body text, 0 to 1. */
  score: number;
  kept: boolean;
  /** Why it was kept or dropped, in words. */
  reason: string;
  /** The innermost element that holds the whole block; missing for text without tags. */
  element?: Element;
}

/** A parsed page and what is known of it beforehand. */
export interface BodyInput {
  document: Document;
  url?: string;
  title?: string;
  /** The page's JSON-LD `articleBody`: evidence of where on the page the text lies. */
  articleBody?: string;
  /** Names that sign it. */
  authors?: readonly string[];
  /** The page's own summary (`og:description`). */
  summary?: string;
  /** Elements that a source's rules remove. */
  excluded?: ReadonlySet<Element>;
  /** The element that a source's rules name: only blocks within are kept, and all but obvious chrome. */
  content?: Element;
}

/** The body text of a page, and figures of the page that tell an article from other kinds. */
export interface Body {
  /** Every block of the page in its order, kept or not. */
  blocks: Block[];
  /** Kept blocks as plain text; empty when there are none. */
  text: string;
  /** Kept blocks as Markdown. */
  markdown: string;
  /** Words of `text`; ideographs and kana count one each. */
  wordCount: number;
  /** Words of the whole page, counted alike. */
  pageWordCount: number;
  /** Share of the page's characters that are link text, 0 to 1. */
  linkDensity: number;
  /** The same share of `text`. */
  textLinkDensity: number;
  /** The classifier's estimate of this text's F1 against a careful reader's, 0 to 1. */
  confidence: number;
}
