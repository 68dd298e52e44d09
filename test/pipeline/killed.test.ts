import { expect, it } from 'vitest';
import { runFaults } from '../../bench/faults/run.ts';

/** Spread evenly over the boundaries, without chance: steps of the golden ratio. */
function spread(): () => number {
  let step = 0;
  return () => (++step * 0.6180339887) % 1;
}

it('loses nothing and doubles nothing when it is killed again and again', { timeout: 180_000 }, async () => {
  const report = await runFaults(20, spread());
  expect(report.kills).toBe(20);
  expect(report.boundaries.size).toBeGreaterThan(8);
  expect(report.faults).toEqual([]);
});
