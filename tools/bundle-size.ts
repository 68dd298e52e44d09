import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, FUNCTIONS, initialBytes, LIMITS_KB } from '../infra/bundle.ts';

/**
 * Bundles every function as a deployment does, and prints its size and how long Node takes to import it.
 * With `--parts`, also the packages that the size comes from. Exits 1 if one is over its limit.
 */
const RUNS = 5;
const parts = process.argv.includes('--parts');
const folder = await mkdtemp(join(tmpdir(), 'newsprint-bundles-'));
try {
  console.log('function    at start    limit    import');
  for (const name of FUNCTIONS) {
    const { metafile } = await bundle(name, join(folder, name));
    const kb = initialBytes(metafile) / 1_000;
    if (kb > LIMITS_KB[name]) process.exitCode = 1;
    const ms = importTime(join(folder, name, 'index.mjs'));
    console.log(
      `${name.padEnd(10)} ${kb.toFixed(0).padStart(6)} KB ${String(LIMITS_KB[name]).padStart(5)} KB ${ms.toFixed(0).padStart(6)} ms`,
    );
    if (parts) printParts(metafile);
  }
} finally {
  await rm(folder, { recursive: true });
}

/** Milliseconds that a fresh process takes to import a file; the median of a few. */
function importTime(file: string): number {
  const script = `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - t);`;
  const times = Array.from({ length: RUNS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
  );
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

function printParts(metafile: Awaited<ReturnType<typeof bundle>>['metafile']): void {
  const bytes = new Map<string, number>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input.split('/').slice(0, 2).join('/');
      bytes.set(part, (bytes.get(part) ?? 0) + bytesInOutput);
    }
  }
  for (const [part, size] of [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 20)) {
    console.log(`  ${(size / 1_000).toFixed(0).padStart(6)} KB  ${part}`);
  }
}
