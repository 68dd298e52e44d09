import { randomOf } from '../clusters/random.ts';
import { runFaults } from '../faults/run.ts';
import { atLeast, type Part, SEED } from '../report/part.ts';
import { table } from '../report/table.ts';

/** Processes killed at boundaries, and what became of their archives. */
export async function faults(scale: number): Promise<Part> {
  const report = await runFaults(atLeast(20, 3_000 * scale), randomOf(SEED), ({ kills, archives }) =>
    process.stderr.write(`\r${kills} killed, ${archives} archives `),
  );
  process.stderr.write('\n');
  const { kills, archives, boundaries, faults: found } = report;
  const stages = new Map<string, { kills: number; boundaries: number }>();
  for (const [boundary, times] of boundaries) {
    const [stage = ''] = boundary.split(':');
    const before = stages.get(stage) ?? { kills: 0, boundaries: 0 };
    stages.set(stage, { kills: before.kills + times, boundaries: before.boundaries + 1 });
  }
  const rows = [...stages].map(([stage, of]) => [stage, of.kills, of.boundaries]);
  const sum = `${kills} kills over ${boundaries.size} boundaries, ${archives} archives, ${found.length} faults`;
  return {
    text: [table(['stage', 'kills', 'boundaries'], rows), sum, ...found].join('\n'),
    data: { kills, archives, boundaries: Object.fromEntries(boundaries), faults: found },
    plots: {},
    failed: found.length > 0,
  };
}
