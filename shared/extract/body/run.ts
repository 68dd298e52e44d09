import { INLINE, Within } from './elements.ts';
import { measure } from './measure.ts';
import type { BlockKind } from './types.ts';
import type { Elements, Run } from './walk.ts';

/** A block's text and what was counted, before its place is looked at. */
export interface Draft {
  text: string;
  holder: number;
  linkChars: number;
  boldChars: number;
  italicChars: number;
  links: number;
  breaks: number;
  row: number;
  media: number;
  controls: number;
}

/** A block of the text that was gathered: `holder` is the innermost element around it, `index` the number it will have. */
export function runOf(elements: Elements, index: number, draft: Draft): Run {
  const { holder: element, text } = draft;
  let block = element;
  while (block > 0 && INLINE.has(elements.tag[block] ?? '')) block = elements.parent[block] ?? 0;
  const tag = elements.tag[block] || 'body';
  const bits = elements.bits[element] ?? 0;
  const kind = kindOf(elements, block, tag, bits, index);
  // Written out, because spreading makes an object of another shape, and thousands of them a page.
  const run: Run = {
    kind,
    text,
    tag,
    element,
    bits,
    measure: measure(text),
    linkChars: draft.linkChars,
    boldChars: draft.boldChars,
    italicChars: draft.italicChars,
    links: draft.links,
    breaks: draft.breaks,
    row: draft.row,
    media: draft.media,
    controls: draft.controls,
  };
  if (kind === 'heading') run.level = levelOf(elements, block);
  return run;
}

function kindOf(elements: Elements, block: number, tag: string, bits: number, index: number): BlockKind {
  if ((bits & Within.heading) !== 0) return 'heading';
  if ((bits & Within.preformatted) !== 0) return 'pre';
  if ((bits & Within.caption) !== 0) return 'caption';
  if (tag === 'td' || tag === 'th') return 'cell';
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'item';
  if ((bits & Within.list) !== 0 && opensItem(elements, block, index)) return 'item';
  if ((bits & Within.quote) !== 0) return 'quote';
  return tag === 'p' ? 'paragraph' : 'line';
}

/** Whether the block is the first one of a list item a few levels up: `<li><div><p>`. */
function opensItem(elements: Elements, block: number, index: number): boolean {
  let at = block;
  for (let level = 0; level < 3 && at > 0; level++) {
    at = elements.parent[at] ?? 0;
    if (elements.tag[at] === 'li') return elements.first[at] === index;
  }
  return false;
}

function levelOf({ tag, parent }: Elements, block: number): number {
  let at = block;
  while (at > 0) {
    const name = tag[at] ?? '';
    if (name.length === 2 && name[0] === 'h' && name !== 'hr') return Number(name[1]);
    at = parent[at] ?? 0;
  }
  return 2;
}
