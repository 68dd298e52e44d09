import { saysWhatWasCorrected } from '../../change/notice.ts';
import type { Columns } from './columns.ts';
import { UNSEEN, Within } from './elements.ts';

/** Words of a correction notice. */
const SHORTEST = 8;
const LONGEST = 90;
/** Share of its characters in links from which a block leads to notices and is none. */
const LINKED = 0.5;
const ELSEWHERE = Within.nav | Within.comments | Within.dialog | Within.hidden | UNSEEN;

/** Keeps the notices of corrections that stand with the text, often in a footer, where nothing else is text. */
export function keepCorrections({ runs, elements, mains, density }: Columns, kept: Uint8Array, reason: string[]): void {
  const [, , main] = mains;
  const end = elements.end[main] ?? 0;
  for (let i = kept.indexOf(1); i >= 0 && i < end; i++) {
    const run = runs[i];
    if (!run || kept[i] || run.measure.words < SHORTEST || run.measure.words > LONGEST) continue;
    if ((run.bits & ELSEWHERE) !== 0 || (density[i] ?? 0) > LINKED || !saysWhatWasCorrected(run.text)) continue;
    kept[i] = 1;
    reason[i] = 'tells of a correction';
  }
}
