import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The part of undici that the fetcher uses. */
const UNDICI = join(import.meta.dirname, 'undici-request.mjs');

/**
 * Modules that are asked for in a branch that never runs here: undici's HTTP parser for machines without SIMD (every arm64
 * and every x64 machine of this century has it), and the bodies of requests (a collector only sends GETs).
 */
const NEVER_RUN = /\/undici\/lib\/(llhttp\/llhttp-wasm|web\/fetch\/body)\.js$/;

/** Names for every character, to write HTML with. Text is read from pages here; what is written escapes five characters. */
const NEVER_WRITTEN = /\/entities\/.*\/generated\/encode-html\.js$/;

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
      build.onLoad({ filter: NEVER_WRITTEN }, () => ({
        contents: 'export const htmlTrie = new Map(); export default htmlTrie;',
      }));
      build.onResolve({ filter: READ_WHEN_NEEDED }, async ({ path, resolveDir }) => {
        await copyFile(join(resolveDir, dirname(path), basename(path)), join(folder, basename(path)));
        return { path: `./${basename(path)}`, external: true };
      });
    },
  };
}
