import { type ChildNode, type Element, isTag } from 'domhandler';
import type { Columns } from './columns.ts';

/** Levels above a block at which an element is looked for; words of the largest one, and its largest share of the page's. */
const LEVELS = 4;
const MOST_WORDS = 70;
const LARGEST_SHARE = 0.25;

const FORM = 'a poll, form or call to action';
const CAPTION = 'a caption';
/** Share of the kept words that captions may have, and go: in a gallery they are the text. */
const MOST_CAPTIONS = 0.2;

/**
 * Classes and ids by which small elements say that they are no text, whole or as parts of longer names, which the
 * classifier does not know. Behind each: of the labelled pages' blocks in such elements, those that are text, and all.
 */
const NAMES: readonly (readonly [name: RegExp, what: string])[] = [
  // 11 of 1,165
  [/(?:^|[-_ ])cta(?:$|[-_ ])/i, FORM],
  // 1 of 903; `subscriber-only` is what subscribers may read
  [/newsletter|sign-?up|subscri(?!bers?[-_ ]?(?:only|preview|content|premium))/i, FORM],
  // 58 of 1,392; of those that the classifier takes for text 3 of 28
  [
    /(?:^|[-_ ])(?:image|img|photo|picture|figure|foto|bild)?[-_]?(?:caption|descr?(?:iption)?$)|legende|bildunterschrift|bildtext/i,
    CAPTION,
  ],
  // 3 of 427
  [/(?:^|[-_ ])bio(?:$|[-_ ])|author-?(?:bio|box|card|info)|about-?author|biography/i, 'about the author'],
  // none of 315
  [/promo(?:$|[-_ ])|(?:^|[-_ ])promo/i, 'the offer of another article'],
  // 1 of 568
  [/bread-?crumb|post-?nav|read(?:ing)?-?time/i, "the page's furniture"],
  // 3 of 713
  [/(?:^|[-_ ])(?:date-?line|timestamp|by-?line|post-?meta|entry-?meta|article-?meta)(?:$|[-_ ])/i, 'the date line'],
  // 4 of 195
  [/disclosure|disclaimer/i, 'small print'],
];

const ANY_NAME = new RegExp(NAMES.map(([{ source }]) => source).join('|'), 'i');

/** Drops what little text stands in elements that say what they are, or around choices, a field for an address, or a button. */
export function dropSmallElements(
  { runs, elements, weightSum, count }: Columns,
  kept: Uint8Array,
  reason: string[],
): void {
  const { parent, first, end, node, controls } = elements;
  const words = (at: number): number => (weightSum[end[at] ?? 0] ?? 0) - (weightSum[first[at] ?? 0] ?? 0);
  const most = Math.min(MOST_WORDS, LARGEST_SHARE * (weightSum[count] ?? 0));
  const known = new Map<number, string | undefined>();
  const whatIs = (at: number): string | undefined => {
    if (!known.has(at))
      known.set(at, namedAs(node[at]) ?? ((controls[at] ?? 0) > 0 && asksFor(node[at]) ? FORM : undefined));
    return known.get(at);
  };
  const found = runs.map(({ element, kind }, i) => {
    if (!kept[i]) return undefined;
    for (let at = element, level = 0; at > 0 && level < LEVELS && words(at) <= most; at = parent[at] ?? 0, level++) {
      const what = whatIs(at);
      if (what !== undefined && !(what === CAPTION && kind === 'heading')) return what;
    }
    return undefined;
  });
  const weigh = (isCounted: (i: number) => boolean): number =>
    runs.reduce((sum, { measure }, i) => sum + (kept[i] && isCounted(i) ? measure.weight : 0), 0);
  const isGallery = weigh((i) => found[i] === CAPTION) > MOST_CAPTIONS * weigh(() => true);
  found.forEach((what, i) => {
    if (what === undefined || (isGallery && what === CAPTION)) return;
    kept[i] = 0;
    reason[i] = what;
  });
}

function namedAs(element: Element | undefined): string | undefined {
  const { class: classes, id } = element?.attribs ?? {};
  if (!classes && !id) return undefined;
  const names = `${classes ?? ''} ${id ?? ''}`.slice(0, 200);
  return ANY_NAME.test(names) ? NAMES.find(([name]) => name.test(names))?.[1] : undefined;
}

/** Whether an element holds two choices, or a field for an address. A check box may belong to a list of the text. */
function asksFor(element: Element | undefined): boolean {
  let choices = 0;
  const open: ChildNode[] = [...(element?.children ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isTag(next)) continue;
    if (next.name === 'input') {
      const type = next.attribs.type?.toLowerCase();
      if (type === 'email' || (type === 'radio' && ++choices > 1)) return true;
    }
    open.push(...next.children);
  }
  return false;
}
