import type { Block, Body } from '../body/types.ts';
import { hostOf } from '../metadata/address.ts';
import type { Evidence } from '../metadata/evidence.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { isLinked, type Signs } from '../structured/signs.ts';
import { textOf } from '../structured/text.ts';
import { offerBelow } from './offers.ts';
import { placeOf } from './place.ts';
import { type Teasers, teasersIn } from './teasers.ts';
import { speaksToReader } from './words/address.ts';
import { CONSENT_WORDS } from './words/consents.ts';
import { PAYWALL_WORDS } from './words/paywalls.ts';

/** What the kind of a page is told by: figures and texts, gathered once. */
export interface PageSigns {
  signs: Signs;
  /** Words of the text that was found, ideographs at half a word. */
  words: number;
  /** Words of the whole page, alike. */
  pageWords: number;
  /** Share of the page's characters that are link text. */
  linkDensity: number;
  /** The same share of the text that was found. */
  textLinkDensity: number;
  /** Paragraphs of at least twenty words that were kept. */
  paragraphs: number;
  /** Share of the text's characters that are captions. */
  captioned: number;
  /** Share of those paragraphs that stand right under a heading, or a line below it: of a listing's teasers, nearly all. */
  headed: number;
  /** Share of the text's words that stand after the page's first subhead that is a link. */
  underLinks: number;
  /** Passages of the text, and those among them that belong to other pages; few pages need it. */
  teasers(): Teasers;
  /** Whether the text's first paragraph stands under such a subhead, which is not the page's own title. */
  beginsUnderLink: boolean;
  /** Counts words of kept paragraphs that do not speak of consent, and of blocks that do; few pages need it. */
  consent(): { others: number; own: number };
  /** Whether the text tells of others, in sentences, and does not speak to its reader. */
  tells(): boolean;
  /** The same of two sentences, which may be an error's as well. */
  tellsBriefly(): boolean;
  /** What the text says in paragraphs, without what it quotes and the paper's imprint. */
  told(): string;
  /** Blocks right under the headline, up to the next heading, that are links to elsewhere. */
  linksUnderHeadline: number;
  /** The page's language, BCP 47, if it is known. */
  language: string | undefined;
  /** Counts words of the text after the last offer of a subscription: there are none behind a wall. */
  beyondOffer(): number;
  /** `<title>` and the title that was chosen. */
  heading: string;
  /** The page's first headings, whatever they are. */
  headings: string;
  /** The page's first text, as a reader sees it, and what stands for it without scripts. */
  text: string;
  /** The same without its headings of the first rank. */
  untitled: string;
  /** The last paragraph of the found text. */
  last: string;
  /** The page's first text without headlines, and without its first paragraph where that tells something: offers are among the rest. */
  offered: string;
  /** The same from the found text's last blocks on, and what follows them on the page. */
  ending: string;
  /** What offers access to the rest, right under the text: a sentence, or a price. */
  offerBelow(): string | undefined;
  buttons: string[];
  host: string;
  /** Path of the address, lower case; undefined without an address. */
  path: string | undefined;
  /** Types of all structured data on the page. */
  types: ReadonlySet<string>;
  ogType: string;
  /** Whether the page itself says that it is an article: structured data with headline and date, or a publication time. */
  saysArticle: boolean;
  saysNotFree: boolean;
  /** Whether a day of publication was found, wherever it stands. */
  isDated: boolean;
}

/** Where comments are for subscribers, the text need not be: a short line about them says nothing of the page. */
const isAboutComments = (text: string): boolean => text.length < 160 && ABOUT_COMMENTS.test(text);
const ABOUT_COMMENTS =
  /\b(?:comments?|commenting|commentaires?|contributions|réactions?|kommentar\w*|comentarios?|comentários|commenti|reacties|kommentarer)\b/i;

/** Characters of the page that are searched for what it asks of its reader. */
const TEXT_LIMIT = 6000;

export function pageSigns(
  { survey, things, articles, url }: Evidence,
  { fields, provenance }: Metadata,
  body: Body,
): PageSigns {
  const all = body.blocks.map(({ text }) => (isAboutComments(text) ? '' : text));
  const last = body.blocks.reduce((index, { kept }, i) => (kept ? i : index), -1);
  const main = articles[0];
  const unspaced =
    (body.text.slice(0, 4000).match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) /
    Math.max(1, Math.min(4000, body.text.length));
  const scale = unspaced > 0.3 ? 0.5 : 1;
  const place = placeOf(body, scale, survey.title ?? '');
  const near = new Set(place.near);
  const paragraphs = body.blocks.flatMap((block, i) => {
    const { kind, text } = block;
    return near.has(block) && kind !== 'item' && kind !== 'heading' && text.length >= (unspaced > 0.3 ? 40 : 110)
      ? [i]
      : [];
  });
  const lead = place.near.find(({ kind }) => kind === 'paragraph');
  const offered = body.blocks.map((block, i) =>
    block.level === 1 || (block === lead && isTold(block.text.slice(0, 3_000), fields.language)) ? '' : (all[i] ?? ''),
  );
  const typed = main?.types.some((type) => /(?:Article|Posting|Report)$/.test(type)) ?? false;
  const published = provenance.publishedAt ?? '';
  return {
    signs: survey.signs,
    words: place.words,
    pageWords: body.pageWordCount * scale,
    linkDensity: body.linkDensity,
    textLinkDensity: body.textLinkDensity,
    paragraphs: paragraphs.length,
    captioned: captionShare(body),
    headed: paragraphs.filter((at) => isHeaded(body.blocks, at)).length / Math.max(1, paragraphs.length),
    underLinks: shareUnderLinks(body, near),
    teasers: () => teasersIn(body.blocks, near, url),
    beginsUnderLink: beginsUnderLink(body, near, `${survey.title} ${fields.title}`),
    consent: () => consentWords(body),
    tellsBriefly: () => tells(place.said, fields.language, TOLD_BRIEFLY),
    tells: () => tells(place.said, fields.language, survey.signs.articles === 1 ? TOLD_BRIEFLY : TOLD),
    told: () => toldIn(place.said),
    linksUnderHeadline: place.links,
    language: fields.language,
    beyondOffer: () => wordsBeyondOffer(body, near),
    headings: survey.headings
      .slice(0, 4)
      .map(({ element }) => textOf(element, 150) ?? '')
      .join('\n'),
    heading: [survey.title, fields.title].filter(Boolean).join('\n').slice(0, 600),
    text: `${joined(all, TEXT_LIMIT)}\n${survey.signs.noscript}`,
    untitled: joined(
      all.filter((_, i) => body.blocks[i]?.level !== 1),
      TEXT_LIMIT,
    ),
    last: body.blocks[last]?.text.slice(-200) ?? '',
    ending: joined(offered.slice(Math.max(0, last - 1), last + 12), 2500),
    offered: joined(offered, TEXT_LIMIT),
    offerBelow: () => offerBelow(body.blocks, near),
    buttons: survey.signs.buttons,
    host: hostOf(url) ?? '',
    path: url === undefined ? undefined : pathOf(url),
    types: new Set(things.slice(0, 300).flatMap(({ types }) => types)),
    ogType: (survey.meta.get('og:type')?.[0] ?? '').toLowerCase().slice(0, 40),
    saysArticle:
      (typed && (main?.properties.has('datePublished') || main?.properties.has('articleBody')) === true) ||
      /^meta (?!date$)/.test(published),
    saysNotFree: fields.access === 'teaser',
    isDated: fields.publishedAt !== undefined,
  };
}

/** Sentences from which a text tells something; and where the page has one `<article>`, or nothing speaks against it. */
const TOLD = 3;
const TOLD_BRIEFLY = 2;

/** How a paper can be reached, and whose it is: said below its pages. */
const REACHED = /©|\(c\) \d{4}|\bcopyright\b|\S@\S|(?:\d[\d\s()/-]{5,}\d)/i;

/** What somebody says in quotation marks is not said to the reader. */
const QUOTED = /[“"„«»「『][^“”"„«»」』]{1,400}[”"“»«」』]/g;

const tells = (said: Body['blocks'], language: string | undefined, told: number): boolean =>
  isTold(toldIn(said), language, told);

/** Whether a text has so many sentences, none of which speaks to its reader. */
function isTold(text: string, language: string | undefined, told = TOLD_BRIEFLY): boolean {
  const sentences = text.match(/[.!?…][\p{P}\s]{0,3}(?=\s|$)|[。！？]/gu)?.length ?? 0;
  return sentences >= told && !speaksToReader(text, language);
}

/** The paragraphs that were kept, without what they quote and where the paper can be reached. */
function toldIn(blocks: Body['blocks']): string {
  const said = blocks
    .filter(({ kind, text }) => kind === 'paragraph' && (text.length > 120 || !REACHED.test(text)))
    .map(({ text }) => text.replace(QUOTED, ' '));
  return said.join('\n').slice(0, 3_000);
}

/** Whether a paragraph stands right under a heading, or with a line between them that says by whom and when. */
function isHeaded(blocks: Body['blocks'], at: number): boolean {
  const above = blocks[at - 1];
  const isLine = above !== undefined && above.kind !== 'heading' && above.text.length < 80;
  return (isLine ? blocks[at - 2] : above)?.kind === 'heading';
}

/** What stands under the pictures of a slideshow: `3/12 The winning crew`. */
const SLIDE = /^(?:\p{L}{4,6} )?\d{1,3}\s?(?:\/|of|von|sur|de|di|van|av)\s?\d{1,3}\b/iu;

function captionShare({ blocks }: Body): number {
  const kept = blocks.filter((block) => block.kept && block.kind !== 'heading');
  const length = (of: Body['blocks']): number => of.reduce((sum, { text }) => sum + text.length, 0);
  return length(kept.filter(({ kind, text }) => kind === 'caption' || SLIDE.test(text))) / Math.max(1, length(kept));
}

const isLinkedSubhead = ({ kind, level = 1, element }: Block): boolean =>
  kind === 'heading' && level > 1 && element !== undefined && (element.name === 'a' || isLinked(element));

function shareUnderLinks({ blocks }: Body, near: ReadonlySet<Block>): number {
  const first = blocks.findIndex(isLinkedSubhead);
  if (first < 0) return 0;
  let all = 0;
  let under = 0;
  blocks.forEach((block, i) => {
    const { kind, text } = block;
    if (!near.has(block) || kind === 'heading') return;
    all += text.length;
    if (i > first) under += text.length;
  });
  return under / Math.max(1, all);
}

/** Whether the text's first paragraph stands under a subhead that is a link, and not the page's own title. */
function beginsUnderLink({ blocks }: Body, near: ReadonlySet<Block>, titles: string): boolean {
  const first = blocks.findIndex((block) => near.has(block) && block.kind === 'paragraph');
  // A line or two between them say by whom and when.
  const heading = blocks.slice(Math.max(0, first - 3), Math.max(0, first)).findLast(({ kind }) => kind === 'heading');
  return heading !== undefined && isLinkedSubhead(heading) && !titles.includes(heading.text);
}

function wordsBeyondOffer({ blocks }: Body, near: ReadonlySet<Block>): number {
  const offer = blocks.findLastIndex(({ text }) => PAYWALL_WORDS.test(text.replace(QUOTED, ' ')));
  const beyond = blocks
    .slice(offer + 1)
    .filter((block) => near.has(block) && block.kind === 'paragraph' && /[.!?…。！？]\W{0,3}$/.test(block.text));
  return beyond.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

function consentWords({ blocks }: Body): { others: number; own: number } {
  let others = 0;
  let own = 0;
  for (const { text, kept } of blocks.slice(0, 400)) {
    const words = text.split(' ').length;
    if (text.slice(0, 1000).match(CONSENT_WORDS)) own += words;
    else if (kept && words >= 12) others += words;
  }
  return { others, own };
}

function joined(texts: readonly string[], limit: number): string {
  let all = '';
  for (const text of texts) {
    if (all.length > limit) break;
    all += `${text}\n`;
  }
  return all.slice(0, limit);
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.toLowerCase().replace(/\/(?:index\.\w{2,5})?$/, '');
  } catch {
    return '';
  }
}
