import type { Columns } from './columns.ts';

/** Share of the kept words that one cell holds where a table is how the page is laid out, and its least blocks. */
const NEARLY_ALL = 0.8;
const LEAST_BLOCKS = 3;

/**
 * Where one cell of a table holds nearly all of the text, the table is the page's layout, and its other cells are menus,
 * boxes and the footer: all blocks there have one path, so the consensus of that path keeps them with the text.
 */
export function dropOtherCells({ runs, elements, weight, good }: Columns, kept: Uint8Array, reason: string[]): void {
  const cells = new Map<number, { words: number; blocks: number }>();
  let all = 0;
  runs.forEach(({ kind, element }, i) => {
    if (!kept[i]) return;
    all += weight[i] ?? 0;
    if (kind !== 'cell') return;
    const cell = cells.get(element) ?? { words: 0, blocks: 0 };
    cell.words += weight[i] ?? 0;
    cell.blocks++;
    cells.set(element, cell);
  });
  for (const [element, { words, blocks }] of cells) {
    if (words < NEARLY_ALL * all || blocks < LEAST_BLOCKS) continue;
    runs.forEach(({ kind }, i) => {
      const outside = i < (elements.first[element] ?? 0) || i >= (elements.end[element] ?? 0);
      if (!kept[i] || kind !== 'cell' || !outside || good[i]) return;
      kept[i] = 0;
      reason[i] = 'in another cell of the page’s layout';
    });
    return;
  }
}
