import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

/** What became of a page that is made to hurt whoever reads it. */
export interface HostileEnd {
  name: string;
  /** The kind of page that was found, or the outcome of the refusal. */
  outcome: string;
  cpuSeconds: number;
  /** Megabytes that the process held afterwards. */
  memory: number;
  /** Whether an honest page, read next, gave the same as ever. */
  nextIsRight: boolean;
}

/** Megabytes of heap: what the smallest function that extracts has. */
const HEAP = 512;

/** Reads every hostile page in one process, with an honest one after each. Throws if the process dies of one. */
export async function readHostilePages(): Promise<HostileEnd[]> {
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
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as HostileEnd);
  } finally {
    await rm(folder, { recursive: true });
  }
}
