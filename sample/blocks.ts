import { html } from './html.ts';

/** A block of a story's body. Its text is plain but for `[words](address)`. */
export type Block =
  | { kind: 'paragraph' | 'heading' | 'quote'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; rows: string[][] };

/**
 * Reads a body: blocks apart by an empty line; `## ` is a heading, `> ` a quote, `- ` a list's item, `|` a table's row,
 * anything else a paragraph, whose lines are one.
 */
export function blocksOf(body: string): Block[] {
  return body
    .trim()
    .split(/\n\s*\n/)
    .map((block) => blockOf(block.split('\n').map((line) => line.trim())));
}

function blockOf(lines: readonly string[]): Block {
  const first = lines[0] ?? '';
  if (first.startsWith('- ')) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  if (first.startsWith('|')) return { kind: 'table', rows: lines.map((line) => cellsOf(line)) };
  const text = lines.map((line) => line.replace(/^(?:##|>) /, '')).join(' ');
  if (first.startsWith('## ')) return { kind: 'heading', text };
  return { kind: first.startsWith('> ') ? 'quote' : 'paragraph', text };
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** A block's words as a reader sees them. */
export function plainText(text: string): string {
  return text.replace(LINK, '$1');
}

/** A block as HTML. */
export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'heading':
      return `<h2>${inline(block.text)}</h2>`;
    case 'quote':
      return `<blockquote><p>${inline(block.text)}</p></blockquote>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block.rows);
  }
}

function tableHtml([head = [], ...rows]: readonly string[][]): string {
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n</table>`;
}

function inline(text: string): string {
  return html(text).replace(LINK, '<a href="$2">$1</a>');
}
