import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { HOSTILE_PAGES } from './pages.ts';

/** Megabytes of heap: what the smallest function that extracts has. */
const HEAP = 512;
const OUTCOMES =
  /^(article|teaser|listing|consent|challenge|error|login|script-shell|media|too-short|too-large|extract-failed)$/;

interface Line {
  name: string;
  outcome: string;
  nextIsRight: boolean;
}

it('ends every hostile page in an outcome, within its memory, and reads the next page right', {
  timeout: 180_000,
}, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-hostile-'));
  try {
    const program = path.join(folder, 'child.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${HEAP}`, program]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(lines.map(({ name }) => name)).toEqual(Object.keys(HOSTILE_PAGES));
    expect(lines.filter(({ outcome }) => !OUTCOMES.test(outcome))).toEqual([]);
    expect(lines.filter(({ nextIsRight }) => !nextIsRight)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
