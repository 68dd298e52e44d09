import { randomOf } from '../clusters/random.ts';
import { runFaults } from './run.ts';

/** `npm run bench:faults -- [kills] [seed]`: kills the pipeline at its boundaries, and says what became of the archive. */
const [kills = 3_000, seed = 1] = process.argv.slice(2).map(Number);
const report = await runFaults(kills, randomOf(seed), ({ kills: done, archives, faults }) =>
  process.stderr.write(`\r${done} killed, ${archives} archives, ${faults.length} faults `),
);
process.stderr.write('\n');
for (const [boundary, count] of [...report.boundaries].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${boundary}`);
for (const fault of report.faults) console.log(`FAULT  ${fault}`);
console.log(
  `${report.kills} kills over ${report.boundaries.size} boundaries, ${report.archives} archives, ${report.faults.length} faults`,
);
process.exitCode = report.faults.length > 0 ? 1 : 0;
