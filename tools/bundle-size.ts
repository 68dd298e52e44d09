import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, FUNCTIONS, initialBytes, LIMITS_KB } from '../infra/bundle.ts';

/**
 * Bundles every function as a deployment does, and prints its size and how long Node takes to import it: what is parsed
 * at the start, which has a limit, and everything, with what is loaded when first needed and the data beside the code.
 * With `--parts`, also the packages that the size comes from. Exits 1 if one is over its limit.
 */
const RUNS = 5;
const parts = process.argv.includes('--parts');
const folder = await mkdtemp(join(tmpdir(), 'newsprint-bundles-'));
try {
  console.log('function         at start     limit    in all    import');
  for (const name of FUNCTIONS) {
    const { metafile } = await bundle(name, join(folder, name));
    const kb = initialBytes(metafile) / 1_000;
    if (kb > LIMITS_KB[name]) process.exitCode = 1;
    const ms = importTime(join(folder, name, 'index.mjs'));
    const columns = [`${kb.toFixed(0)} KB`, `${LIMITS_KB[name]} KB`, `${await folderKb(join(folder, name))} KB`];
    console.log(`${name.padEnd(15)}${[...columns, `${ms.toFixed(0)} ms`].map((text) => text.padStart(10)).join('')}`);
    if (parts) printParts(metafile);
  }
} finally {
  await rm(folder, { recursive: true });
}

async function folderKb(path: string): Promise<string> {
  const files = await Promise.all((await readdir(path)).map((file) => stat(join(path, file))));
  return (files.reduce((bytes, { size }) => bytes + size, 0) / 1_000).toFixed(0);
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
