import type { Columns } from './columns.ts';
import type { BlockKind } from './types.ts';

/** Elements whose blocks mean something only together. */
const WHOLES: ReadonlySet<string> = new Set(['dl', 'table']);
/** What such an element is made of, where it is not how the page is laid out. */
const PARTS: ReadonlySet<BlockKind> = new Set(['cell', 'item', 'caption']);
/** Share of the words from which all of it is kept. */
const MOST = 0.5;
/** Words of a block that is a paragraph of its own. */
const LONG = 60;
/** Share of a block's characters in links from which it leads elsewhere. */
const LINKED = 0.5;

/** Keeps all of a table or list of definitions of which most is kept: rows without their heads mislead. */
export function keepWholes(
  { elements, runs, weight, density, chrome }: Columns,
  kept: Uint8Array,
  reason: string[],
): void {
  const { tag, first, end, controls } = elements;
  for (let at = 1; at < tag.length; at++) {
    const from = first[at] ?? 0;
    const to = end[at] ?? 0;
    if (to - from < 2 || !WHOLES.has(tag[at] ?? '') || controls[at]) continue;
    let all = 0;
    let inside = 0;
    let whole = true;
    for (let i = from; i < to && whole; i++) {
      all += weight[i] ?? 0;
      if (kept[i]) inside += weight[i] ?? 0;
      whole = (weight[i] ?? 0) <= LONG && !chrome[i] && PARTS.has(runs[i]?.kind ?? 'line');
    }
    if (!whole || inside < MOST * all) continue;
    for (let i = from; i < to; i++) {
      if (kept[i] || (density[i] ?? 0) > LINKED || runs[i]?.kind === 'caption') continue;
      kept[i] = 1;
      reason[i] = 'part of a table that is kept';
    }
  }
}
