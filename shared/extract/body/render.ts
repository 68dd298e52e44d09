import type { RawBlock } from './types.ts';

/** A block as it is set: the table row it shares with others (0: none), and whatever tells one element that holds blocks from another. */
export interface Printable extends RawBlock {
  row: number;
  element?: unknown;
}

/** Kept blocks as plain text, in the form that docs/text-form.md describes. */
export function plainText(blocks: readonly Printable[]): string {
  return join(blocks, (block) => (isItem(block) ? `- ${block.text}` : block.text), ' | ');
}

/** Kept blocks as Markdown, in the form that docs/text-form.md describes. */
export function markdown(blocks: readonly Printable[]): string {
  return join(blocks, mark, ' | ');
}

/** An item of a list. A term and its description, which the classifier takes for items as well, are set as paragraphs. */
const isItem = ({ kind, tag }: RawBlock): boolean => kind === 'item' && tag !== 'dt' && tag !== 'dd';

function mark(block: RawBlock): string {
  const { kind, text, level } = block;
  if (kind === 'pre') return `\`\`\`\n${text}\n\`\`\``;
  const safe = escaped(text);
  if (kind === 'heading') return `${'#'.repeat(Math.max(2, level ?? 2))} ${safe.replaceAll('\n', ' ')}`;
  if (isItem(block)) return `- ${safe.replaceAll('\n', '\n  ')}`;
  if (kind === 'quote') return safe.replace(/^/gm, '> ');
  return safe.replaceAll('\n', '  \n');
}

/** Escapes what Markdown would read as its own signs. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^(#{1,6} |[-+>] )/gm, '\\$1')
    .replace(/^(\d{1,9})([.)] )/gm, '$1\\$2');
}

/** Blocks apart by an empty line; items of a list and rows of a table by a line break, cells of a row by a bar. */
function join(blocks: readonly Printable[], form: (block: Printable) => string, bar: string): string {
  let out = '';
  let before: Printable | undefined;
  for (const block of blocks) {
    if (before) out += gap(before, block, bar);
    out += form(block);
    before = block;
  }
  return out;
}

function gap(before: Printable, block: Printable, bar: string): string {
  if (isItem(before) && isItem(block)) return '\n';
  // Several blocks of one cell are the paragraphs of a page that is laid out by tables.
  if (before.kind !== 'cell' || block.kind !== 'cell' || isOneCell(before, block)) return '\n\n';
  return before.row === block.row ? bar : '\n';
}

function isOneCell(before: Printable, block: Printable): boolean {
  return before.element !== undefined && before.element === block.element;
}
