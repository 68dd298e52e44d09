import { readHostilePages } from '../hostile/run.ts';
import type { Part } from '../report/part.ts';
import { percent, table } from '../report/table.ts';

/** Seconds of CPU that a page may take. */
const PAGE_LIMIT = 5;

/** Pages that are made to hurt whoever reads them. */
export async function hostile(): Promise<Part> {
  const ends = await readHostilePages();
  const rows = ends.map(({ name, outcome, cpuSeconds, memory, nextIsRight }) => [
    name,
    outcome,
    percent(cpuSeconds / PAGE_LIMIT),
    memory,
    nextIsRight ? 'right' : 'WRONG',
  ]);
  return {
    text: table(['page', 'outcome', 'of 5 s CPU', 'MB', 'next page'], rows),
    data: ends,
    plots: {},
    failed: ends.some(({ nextIsRight }) => !nextIsRight),
  };
}
