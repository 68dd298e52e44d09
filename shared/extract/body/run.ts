import { INLINE, Within } from './elements.ts';
import { type Measure, measure } from './measure.ts';
import type { BlockKind, RawBlock } from './types.ts';
import type { Elements } from './walk.ts';

/**
 * A block with what the walk saw of it. A class, and no object written out, because those that V8 has seen to live long it
 * soon makes old from the start; and an old one holds on to a page that is done with, until the next great collection.
 */
export class Run implements RawBlock {
  /** Of a preformatted block, with its lines. */
  text: string;
  /** The text as it was measured: as one line, and without blanks at seams. */
  readonly source: string;
  readonly kind: BlockKind;
  readonly tag: string;
  level?: number;
  /** Index of the innermost element that holds all of it. */
  readonly element: number;
  readonly bits: number;
  readonly measure: Measure;
  /** Characters (but white space) inside links, in bold and in italic type. */
  linkChars = 0;
  boldChars = 0;
  italicChars = 0;
  links = 0;
  breaks = 0;
  /** Blocks that share a table row share this number; 0 outside rows. */
  row = 0;
  /** Pictures, players and frames, and buttons and fields, since the block before. */
  media = 0;
  controls = 0;

  constructor(text: string, kind: BlockKind, tag: string, element: number, bits: number) {
    this.text = text;
    this.source = text;
    this.kind = kind;
    this.tag = tag;
    this.element = element;
    this.bits = bits;
    this.measure = measure(text);
  }
}

/** A block of the text that was gathered: `element` is the innermost one around it, `index` the number it will have. */
export function runOf(elements: Elements, index: number, text: string, element: number): Run {
  let block = element;
  while (block > 0 && INLINE.has(elements.tag[block] ?? '')) block = elements.parent[block] ?? 0;
  const tag = elements.tag[block] || 'body';
  const bits = elements.bits[element] ?? 0;
  const run = new Run(text, kindOf(elements, block, tag, bits, index), tag, element, bits);
  if (run.kind === 'heading') run.level = levelOf(elements, block);
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
