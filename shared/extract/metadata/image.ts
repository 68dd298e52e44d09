import { Element } from 'domhandler';
import type { LeadImage } from '../../article.ts';
import type { Body } from '../body/types.ts';
import { Place } from '../structured/place.ts';
import { metaOf, type Spot } from '../structured/survey.ts';
import { plainOf, textOf } from '../structured/text.ts';
import { stringOf, type Thing, urlOf, valuesOf } from '../structured/thing.ts';
import { absolute } from './address.ts';
import type { Evidence, Found } from './evidence.ts';
import type { Metadata } from './metadata.ts';
import { titleOrder } from './standing.ts';

const META = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'parsely-image-url',
  'sailthru.image.full',
  'thumbnail',
];

/** The address of the article's lead image, as its structured data or `<meta>` name it. */
export function readImage({ survey, articles, base }: Evidence): Found<LeadImage> | undefined {
  const meta = metaOf(survey, META);
  const url = absolute(meta?.value, base);
  if (meta && url) return { value: { url }, from: `meta ${meta.name}` };
  for (const article of articles.slice(0, 4)) {
    const address = absolute(urlOf(article, 'image') ?? urlOf(article, 'thumbnailUrl'), base);
    if (address) return { value: { url: address }, from: `${article.notation} image` };
  }
  return undefined;
}

/** Elements after the title among which the lead image's figure stands. */
const REACH = 200;

/** Adds caption and credit: from the image's own structured data, or the first figure near the title. */
export function readLeadImage(metadata: Metadata, evidence: Evidence, body: Body): Metadata {
  const known = metadata.fields.image;
  const item = imageItem(evidence);
  const figure = leadFigure(evidence, body, known?.url);
  const url = known?.url ?? figure?.url ?? pictureUnderTitle(evidence);
  const caption = stringOf(item, 'caption', 800) ?? figure?.caption;
  const credit = stringOf(item, 'creditText', 200) ?? stringOf(item, 'copyrightNotice', 200) ?? figure?.credit;
  const image: LeadImage = {
    ...(url && { url }),
    ...(caption && { caption }),
    ...(credit && { credit: credit.replace(/^(?:photo|image|foto|bild|credit|crédits?)\s?[:：]\s?/i, '') }),
  };
  if (Object.keys(image).length === 0) return metadata;
  return {
    fields: { ...metadata.fields, image },
    provenance: {
      ...metadata.provenance,
      image: metadata.provenance.image ?? (figure ? 'figure near the title' : 'picture under the title'),
    },
  };
}

function imageItem({ articles }: Evidence): Thing | undefined {
  for (const article of articles.slice(0, 4)) {
    const item = valuesOf(article, 'image').find((value) => typeof value !== 'string');
    if (typeof item === 'object') return item;
  }
  return undefined;
}

interface Figure {
  url?: string;
  caption?: string;
  credit?: string;
}

const ELSEWHERE = Place.chrome | Place.comments | Place.related | Place.hidden | Place.teaser | Place.biography;
/** Elements after the title among which a picture without a figure is the article's own. */
const UNDER = 60;
/** Pixels of the smallest picture that is one, where its size is given. */
const SMALLEST = 200;
/** Pictures that are none: marks, faces, counters, advertisements. */
const NO_PICTURE =
  /^data:|\.(?:svg|gif)(?:[?#]|$)|pixel|(?:^|[\W_])(?:logos?|icons?|flags?|avatars?|gravatar|sprites?|blank|spacer|placeholder|1x1|ads?|banners?|badges?|buttons?|emojis?|smil\w+)\d?(?:[\W_]|$)/i;

/** The first picture of its own under the title, on pages that name none and have no figure. */
function pictureUnderTitle({ survey, base }: Evidence): string | undefined {
  const title = titleOrder(survey);
  if (title === undefined) return undefined;
  for (const { element, place, order } of survey.figures) {
    if (element.name !== 'img' || order < title || order > title + UNDER || place & (ELSEWHERE | Place.byline))
      continue;
    const { src = '', class: names = '', width, height } = element.attribs;
    const lazy = element.attribs['data-src'] ?? element.attribs['data-lazy-src'] ?? element.attribs['data-original'];
    const address = src === '' || src.startsWith('data:') ? (lazy ?? src) : src;
    const isSmall = [width, height].some((size) => size !== undefined && Number.parseInt(size, 10) < SMALLEST / 2);
    if (address === '' || isSmall || NO_PICTURE.test(address) || NO_PICTURE.test(names) || isOfLink(element)) continue;
    return absolute(address, base);
  }
  return undefined;
}

/** Whether a picture is a link to another page; one to the picture itself, larger, is not. */
function isOfLink({ parent }: Element): boolean {
  const link = parent instanceof Element && parent.name === 'picture' ? parent.parent : parent;
  return (
    link instanceof Element &&
    link.name === 'a' &&
    !/\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i.test(link.attribs.href ?? '')
  );
}

function leadFigure({ survey, base }: Evidence, body: Body, url: string | undefined): Figure | undefined {
  const title = survey.headings.find(({ element, place }) => element.name === 'h1' && !(place & ELSEWHERE))?.order ?? 0;
  const spots = survey.figures.filter(
    ({ element, place, order }) => element.name === 'figure' && !(place & ELSEWHERE) && Math.abs(order - title) < REACH,
  );
  const name = fileName(url);
  const ranked = [...spots].sort((a, b) => Number(holds(b, name)) - Number(holds(a, name)));
  const first = ranked[0];
  if (first) return readFigure(first.element, base);
  // Captions of pages without <figure> are known by their class, and stand right after the image.
  const caption = body.blocks.slice(0, 40).find(({ kind, kept }) => kind === 'caption' && !kept)?.text;
  return caption && caption.length < 600 ? { caption } : undefined;
}

const fileName = (url: string | undefined): string | undefined =>
  /([^/]{6,200}?)(?:[-_]\d{2,4}x\d{2,4})?\.\w{3,4}(?:[?#]|$)/.exec(url ?? '')?.[1];

function holds({ element }: Spot, name: string | undefined): boolean {
  if (name === undefined) return false;
  return elementsIn(element).some(({ attribs }) =>
    (attribs.src ?? attribs['data-src'] ?? attribs.srcset ?? '').includes(name),
  );
}

function readFigure(figure: Element, base: string | undefined): Figure {
  const inside = elementsIn(figure);
  const image = inside.find(({ name }) => name === 'img' || name === 'amp-img');
  const url = absolute(image?.attribs.src ?? image?.attribs['data-src'], base);
  const holder = inside.find(({ name }) => name === 'figcaption');
  const marked = (holder ? elementsIn(holder) : inside).find(({ attribs }) =>
    /credit|copyright|photographer|source|quelle|author|fotograf/i.test(attribs.class ?? attribs.itemprop ?? ''),
  );
  const creditText = marked && textOf(marked, 200);
  const whole = holder ? textOf(holder, 900) : undefined;
  const { caption, credit } = splitCredit(whole, creditText);
  return { ...(url && { url }), ...(caption && { caption }), ...(credit && { credit }) };
}

/** Takes the credit off a caption: the marked one, or what follows `©`, `Photo:` or stands in brackets at the end. */
function splitCredit(
  whole: string | undefined,
  marked: string | undefined,
): { caption?: string | undefined; credit?: string | undefined } {
  if (marked && whole !== marked) return { caption: plainOf(whole?.replace(marked, ' ').trim()), credit: marked };
  if (!whole) return { credit: marked };
  const match =
    /(?:^|\s)(?:©|\(c\)|(?:photo(?:graph(?:y|er)?|graphie)?|image|foto(?:grafie)?|bild|credit|cr[eé]dit[os]?|picture|illustration|quelle|source)s?(?: by| credit)?\s?[:：])\s?(.{2,100})$|\(((?:ap|afp|reuters|epa|getty|photo|foto)\b.{0,80})\)$/i.exec(
      whole,
    );
  if (!match) return { caption: whole };
  return { caption: plainOf(whole.slice(0, match.index)), credit: match[1] ?? match[2] };
}

/** The elements inside one, in order, at most 200, without recursion. */
function elementsIn(root: Element): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  for (let element = stack.pop(); element && found.length < 200; element = stack.pop()) {
    if (element !== root) found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child instanceof Element && stack.length < 400) stack.push(child);
    }
  }
  return found;
}
