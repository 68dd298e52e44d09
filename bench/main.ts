import { mkdir, writeFile } from 'node:fs/promises';
import { cost } from './parts/cost.ts';
import { delivery } from './parts/delivery.ts';
import { faults } from './parts/faults.ts';
import { growth } from './parts/growth.ts';
import { hostile } from './parts/hostile.ts';
import { load } from './parts/load.ts';
import { politeness } from './parts/politeness.ts';
import type { Part } from './report/part.ts';

/**
 * `npm run bench -- [scale] [part…]`: prints what each part found, and writes it with its plots to `bench/results/`.
 * Scale 1 is 10,000 articles beside peers, growth to 100,000, 10,000 messages and 3,000 kills; the sizes shrink with it.
 */
const PARTS: Record<string, (scale: number) => Promise<Part>> = {
  load,
  growth,
  politeness,
  delivery,
  faults,
  hostile,
  cost,
};

const [scale = '1', ...wanted] = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (!(Number(scale) > 0) || unknown.length > 0) {
  console.error(`usage: npm run bench -- [scale above 0] [${Object.keys(PARTS).join('|')}]`);
  process.exit(2);
}
const results = new URL('./results/', import.meta.url);
await mkdir(results, { recursive: true });
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { text, data, plots, failed } = await run(Number(scale));
  if (failed) process.exitCode = 1;
  console.log(`\n${name}\n${text}`);
  const record = { scale: Number(scale), node: process.version, data };
  await writeFile(new URL(`${name}.json`, results), `${JSON.stringify(record, undefined, 2)}\n`);
  for (const [plot, svg] of Object.entries(plots)) await writeFile(new URL(`${plot}.svg`, results), svg);
}
