import { join } from 'node:path';
import { type BuildOptions, type BuildResult, buildSync } from 'esbuild';

/** The functions, each the name of its handler's file. */
export const FUNCTIONS = ['schedule', 'discover', 'collect', 'query'] as const;

/** The name of one of the functions. */
export type FunctionName = (typeof FUNCTIONS)[number];

/** The folder of the handlers. */
export const HANDLERS = join(import.meta.dirname, '..', 'functions');

/** Packages written for `require` ask for Node's own modules by it, which an ES module does not have. */
const REQUIRE = "import{createRequire as r}from'node:module';const require=r(import.meta.url);";

const OPTIONS = {
  bundle: true,
  platform: 'node',
  // Node 24 runs what is built for 22 and so does a developer's machine, which tests the very same bundle.
  target: 'node22',
  format: 'esm',
  // Dynamic imports stay apart, so that what is seldom needed is not parsed by a cold start.
  splitting: true,
  outExtension: { '.js': '.mjs' },
  minify: true,
  keepNames: false,
  // `module` first: the AWS SDK's ES modules can be shaken, its CommonJS build cannot (2.6 MB against 2.3 MB).
  mainFields: ['module', 'main'],
  alias: { undici: join(import.meta.dirname, 'undici-request.mjs') },
  legalComments: 'none',
  banner: { js: REQUIRE },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles a handler with all that it imports, the AWS SDK included, into `folder/index.mjs`:
 * what runs is what was tested, and it starts faster than with the SDK of the runtime.
 */
export function bundle(name: FunctionName, folder: string): BuildResult<{ metafile: true }> {
  return buildSync({
    ...OPTIONS,
    entryPoints: { index: join(HANDLERS, `${name}.ts`) },
    outdir: folder,
    metafile: true,
  });
}
