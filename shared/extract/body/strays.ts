import type { Columns } from './columns.ts';

/** Dropped headings in a row, of boxes of offers, beyond which the text does not go on. */
const APART = 3;
/** Words of the longest text that may be what a site says of itself below them. Measured on labelled pages: of 7 such ends one is text. */
const FEW = 60;

/** Drops a few sentences that stand below boxes of offers and above the end of the page: what a site says of itself. */
export function dropStrays({ runs, weight }: Columns, kept: Uint8Array, reason: string[]): void {
  let before = 0;
  let after = 0;
  let from = -1;
  let headings = 0;
  runs.forEach(({ kind }, i) => {
    if (!kept[i]) {
      if (kind === 'heading') headings++;
      return;
    }
    if (headings >= APART && before + after > 0) {
      before += after;
      after = 0;
      from = i;
    }
    headings = 0;
    if (from < 0) before += weight[i] ?? 0;
    else after += weight[i] ?? 0;
  });
  if (from < 0 || after >= FEW || after > 2 * before) return;
  for (let i = from; i < runs.length; i++) {
    if (!kept[i]) continue;
    kept[i] = 0;
    reason[i] = 'apart from the text, below boxes of offers';
  }
}
