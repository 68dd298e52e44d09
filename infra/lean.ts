import { copyFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The part of undici that the fetcher uses. */
const UNDICI = join(import.meta.dirname, 'undici-request.mjs');

/**
 * Modules that are asked for in a branch that never runs here: undici's HTTP parser for machines without SIMD (every arm64
 * and every x64 machine of this century has it), and the bodies of requests (a collector only sends GETs).
 */
const NEVER_RUN = /\/undici\/lib\/(llhttp\/llhttp-wasm|web\/fetch\/body)\.js$/;

/** The serializer of HTML escapes five characters; the names of all the others come along only because it imports the whole. */
const ESCAPES = join(import.meta.dirname, '..', 'node_modules', 'entities', 'lib', 'esm', 'escape.js');

/** The extractor's trained weights: one long text, which is read from a file faster than it is parsed as code. */
const WEIGHTS = /\/extract\/model\/weights\.ts$/;

/** The tables of Chinese, Japanese and Korean encodings: read when the first page needs them, so they need not be parsed at the start. */
const READ_WHEN_NEEDED = /multi-byte\.encodings\.json$/;

/** Leaves out of a bundle what no function runs, and beside it what few run. */
export function lean(folder: string): Plugin {
  return {
    name: 'lean',
    setup(build) {
      build.onResolve({ filter: /^undici$/ }, () => ({ path: UNDICI }));
      build.onLoad({ filter: NEVER_RUN }, () => ({
        contents: 'throw new Error("left out of the bundle: see infra/lean.ts")',
      }));
      build.onResolve({ filter: /^entities$/ }, ({ importer }) =>
        importer.includes('/dom-serializer/') ? { path: ESCAPES } : undefined,
      );
      build.onLoad({ filter: WEIGHTS }, async ({ path }) => {
        const { WEIGHTS: weights } = (await import(path)) as { WEIGHTS: string };
        await writeFile(join(folder, 'weights.txt'), weights);
        return {
          contents: `import { readFileSync } from 'node:fs';
            export const WEIGHTS = readFileSync(new URL('./weights.txt', import.meta.url), 'latin1');`,
        };
      });
      build.onResolve({ filter: READ_WHEN_NEEDED }, async ({ path, resolveDir }) => {
        await copyFile(join(resolveDir, dirname(path), basename(path)), join(folder, basename(path)));
        return { path: `./${basename(path)}`, external: true };
      });
    },
  };
}
