import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a command took. */
export interface Taken {
  seconds: number;
  peakBytes: number;
  /** Its standard output. */
  output: string;
}

/** Runs `newsprint` with arguments in a process of its own; its progress is shown. Throws when it fails. */
export async function newsprint(...argv: readonly string[]): Promise<Taken> {
  const file = await bundled();
  const start = performance.now();
  const child = fork(file, argv, {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  let output = '';
  let peakBytes = 0;
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString('utf8');
  });
  child.on('message', (message) => {
    peakBytes = Number(message);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`newsprint ${argv.join(' ')} ended with ${code}: ${output}`);
  return { seconds: (performance.now() - start) / 1_000, peakBytes, output };
}

let bundle: Promise<string> | undefined;

/** The command as one file, as the installed one is, so that nothing of what is measured is compiling. */
function bundled(): Promise<string> {
  bundle ??= buildChild();
  return bundle;
}

async function buildChild(): Promise<string> {
  const outdir = fileURLToPath(new URL('../../dist/ask', import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    external: ['dynalite', 'classic-level', '@duckdb/node-api'],
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    outExtension: { '.js': '.mjs' },
  });
  return `${outdir}/child.mjs`;
}
