#!/usr/bin/env node
// Starts the command. It is bundled from its TypeScript source when a source is newer than the last bundle, because
// that starts three times as fast as reading some hundred modules, and can never be out of date.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The SDK's notice about future Node versions is for us who pin it, not for whoever runs the command.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
/** A bundle this old is nobody's any more. Milliseconds. */
const OLD_MS = 24 * 60 * 60_000;

const { main } = await import(pathToFileURL(path.join(await currentBundle(), 'main.js')).href);
process.exitCode = await main(process.argv);

/** The folder of the bundle of the sources as they are now. */
async function currentBundle() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const stamp = newestChange(root);
  const store = path.join(root, 'dist', 'cli');
  const bundle = path.join(store, stamp);
  if (existsSync(bundle)) return bundle;
  const fresh = path.join(store, `building-${process.pid}`);
  mkdirSync(store, { recursive: true });
  await build(root, fresh);
  return moved(fresh, bundle);
}

/** What names a state of the sources: the time of the latest change, and how many files there are. */
function newestChange(root) {
  let latest = statSync(path.join(root, 'package.json')).mtimeMs;
  let count = 0;
  for (const folder of ['cli', 'functions', 'local', 'sample', 'shared']) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true })) {
      latest = Math.max(latest, statSync(path.join(root, folder, file)).mtimeMs);
      count++;
    }
  }
  return `${Math.round(latest)}-${count}`;
}

async function build(root, outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: [path.join(root, 'cli', 'main.ts')],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    // These have native parts, which stay where npm put them.
    external: ['dynalite', 'classic-level', '@duckdb/node-api'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
}

/** Another process may have built the same meanwhile: then its bundle is as good as ours. */
function moved(from, to) {
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true });
  }
  const store = path.dirname(to);
  for (const name of readdirSync(store)) {
    const folder = path.join(store, name);
    if (folder !== to && Date.now() - statSync(folder).mtimeMs > OLD_MS)
      rmSync(folder, { recursive: true, force: true });
  }
  return to;
}
