import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, type BuildResult, build, type Metafile } from 'esbuild';
import { readSourceList } from '../shared/sources/source-list.ts';
import { lean } from './lean.ts';

/** The functions, each the name of its handler's file. */
export const FUNCTIONS = [
  'schedule',
  'discover',
  'collect',
  'query',
  'compact',
  'canary',
  'announce',
  'apply-sources',
] as const;

/** The name of one of the functions. */
export type FunctionName = (typeof FUNCTIONS)[number];

/** The folder of the handlers. */
export const HANDLERS = join(import.meta.dirname, '..', 'functions');

/** The declared list of sources, which a deployment applies. */
const SOURCES = join(import.meta.dirname, '..', 'sources.yaml');

/**
 * Packages written for `require` ask for Node's own modules by it, which an ES module does not have. The minifier does not
 * know of these names; only such long ones are never its own.
 */
const REQUIRE =
  "import{createRequire as createRequireHere}from'node:module';const require=createRequireHere(import.meta.url);";

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
  legalComments: 'none',
  banner: { js: REQUIRE },
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles a handler with all that it imports, the AWS SDK included, into `folder/index.mjs`:
 * what runs is what was tested, and it starts faster than with the SDK of the runtime.
 */
export async function bundle(name: FunctionName, folder: string): Promise<BuildResult<{ metafile: true }>> {
  await mkdir(folder, { recursive: true });
  return build({
    ...OPTIONS,
    entryPoints: { index: join(HANDLERS, `${name}.ts`) },
    outdir: folder,
    define: { 'process.env.DECLARED_SOURCES': JSON.stringify(JSON.stringify(await declaredSources())) },
    plugins: [lean(folder)],
    metafile: true,
  });
}

/**
 * Read here, so that a mistake in the list stops the synthesis and the function needs no YAML. Built in, because an
 * environment variable holds 4 KB at most, a list of sources more.
 */
async function declaredSources() {
  return readSourceList(await readFile(SOURCES, 'utf8'));
}

/** What a function may have to parse before it starts, in KB (1,000 bytes), minified. */
export const LIMITS_KB: Record<FunctionName, number> = {
  schedule: 600,
  discover: 600,
  collect: 900,
  query: 600,
  compact: 600,
  canary: 600,
  announce: 600,
  'apply-sources': 600,
};

/** Bytes that are parsed when a bundle is imported: its entry and what that imports statically, not what is loaded when needed. */
export function initialBytes({ outputs }: Metafile): number {
  const loaded = new Set<string>();
  const waiting = Object.keys(outputs).filter((path) => path.endsWith('/index.mjs'));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    for (const { kind, path: imported } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && imported in outputs) waiting.push(imported);
    }
  }
  return [...loaded].reduce((bytes, path) => bytes + (outputs[path]?.bytes ?? 0), 0);
}
