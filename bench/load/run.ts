import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { KEPT_FILE, type Kept, type Orders, type Pace, type Used } from './collectors/report.ts';
import type { Arrivals } from './internet/process.ts';
import type { InternetOptions } from './internet/serve.ts';
import { type Judgement, judge } from './judge.ts';

/** The collectors that are compared. */
export const COLLECTORS = ['newsprint', 'crawlee', 'script'] as const;
export type Collector = (typeof COLLECTORS)[number];

/** What one collector made of an internet. */
export interface LoadResult extends Judgement, Used {
  collector: Collector;
  articles: number;
}

const ENVIRONMENT = { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };

const SOURCES: Record<Collector, string> = {
  newsprint: 'collectors/newsprint.ts',
  crawlee: 'collectors/crawlee.mjs',
  script: 'collectors/script.mjs',
};

/** Lets one collector collect a fresh copy of the internet: same seed, same pages, same latencies and faults. */
export async function runLoad(collector: Collector, options: InternetOptions, pace?: Pace): Promise<LoadResult> {
  return (await runWatched(collector, options, pace)).result;
}

/** The same, and when requests came to the sites. */
export async function runWatched(
  collector: Collector,
  options: InternetOptions,
  pace?: Pace,
): Promise<{ result: LoadResult; arrivals: Arrivals }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsprint-load-'));
  const internet = await startInternet(options);
  const { sites } = internet;
  try {
    const orders: Orders = { feeds: sites.map((site) => `${site}/feed.xml`), folder, ...(pace && { pace }) };
    // The addresses of some thousand sites are too much for an environment.
    const file = path.join(folder, 'orders.json');
    await writeFile(file, JSON.stringify(orders));
    const child = fork(await bundle(SOURCES[collector], collector), {
      env: { ...ENVIRONMENT, LOAD_ORDERS: file, CRAWLEE_STORAGE_DIR: folder },
      execArgv: [],
    });
    const used = await answerOf(child, collector);
    const judgement = await judge(keptIn(path.join(folder, KEPT_FILE)), { ...options, sites });
    const arrivals = await internet.arrivals();
    return { result: { collector, articles: options.sites * options.articles, ...used, ...judgement }, arrivals };
  } finally {
    internet.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Starts an internet in a process of its own, so that what it takes to serve is not counted as what it takes to collect. */
export async function startInternet(
  options: InternetOptions,
): Promise<{ sites: string[]; arrivals(): Promise<Arrivals>; close(): void }> {
  const internet = fork(await bundle('internet/process.ts', 'internet'), {
    env: { ...ENVIRONMENT, INTERNET: JSON.stringify(options) },
    execArgv: [],
  });
  const [sites] = (await once(internet, 'message')) as [string[]];
  return {
    sites,
    arrivals: async () => {
      internet.send('arrivals');
      const [arrivals] = (await once(internet, 'message')) as [Arrivals];
      return arrivals;
    },
    close: () => void internet.kill(),
  };
}

async function* keptIn(file: string): AsyncGenerator<Kept> {
  for await (const line of createInterface(createReadStream(file))) yield JSON.parse(line) as Kept;
}

async function answerOf(child: ReturnType<typeof fork>, collector: Collector): Promise<Used> {
  let used: Used | undefined;
  child.on('message', (message) => {
    used = message as Used;
    child.disconnect();
  });
  const [code] = await once(child, 'exit');
  if (!used) throw new Error(`${collector} ended with ${code} and no report`);
  return used;
}

/** Each as one file, so that none pays for being compiled; peers' packages and native parts stay where they are. */
async function bundle(source: string, name: string): Promise<string> {
  const isPeer = source.endsWith('.mjs');
  const outfile = fileURLToPath(new URL(`../../dist/load/${name}.mjs`, import.meta.url));
  const inPlace = fileURLToPath(new URL(`dist/${name}.mjs`, import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
    outfile: isPeer ? inPlace : outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    ...(isPeer ? { packages: 'external' as const } : { external: ['dynalite', 'classic-level'] }),
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return isPeer ? inPlace : outfile;
}
