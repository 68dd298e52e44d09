import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openLocalArchive } from '../../local/archive.ts';
import { type Orders, STAGES } from './orders.ts';
import { startPaper } from './paper.ts';
import { findFaults } from './verify.ts';

/** What a run of the harness found. */
export interface FaultReport {
  /** Processes that were killed. */
  kills: number;
  /** Archives that were brought to their end, each killed many times on its way. */
  archives: number;
  /** Kills by boundary. */
  boundaries: Map<string, number>;
  /** What was wrong at the end of a collection; empty when nothing was lost, doubled or left dangling. */
  faults: string[];
}

/** Boundaries that each stage passes, roughly: kills are spread over the first so many of each start. */
const REACH: Record<Orders['stage'], number> = {
  'first poll': 160,
  'second poll': 160,
  'look again': 100,
  replay: 120,
  takedown: 60,
  sweep: 90,
};

/**
 * Collects a small newspaper again and again, its corrections, a replay, a takedown and the upkeep after it, killing the
 * process at a boundary between two awaits and starting it again, until `kills` processes were killed. `random` gives numbers from 0 to 1.
 */
export async function runFaults(
  kills: number,
  random: () => number,
  progress: (report: FaultReport) => void = () => undefined,
): Promise<FaultReport> {
  const report: FaultReport = { kills: 0, archives: 0, boundaries: new Map(), faults: [] };
  const workshop = await mkdtemp(path.join(tmpdir(), 'newsprint-faults-'));
  const program = await bundleChild();
  const paper = await startPaper();
  try {
    while (report.kills < kills) {
      const data = path.join(workshop, `data-${report.archives}`);
      const [unwanted = '', ...wanted] = paper.articleUrls.toReversed();
      for (const stage of STAGES) {
        if (stage === 'second poll') paper.correct();
        if (stage === 'look again') paper.correctQuietly();
        await runUnderFire(
          program,
          { data, sourceUrl: paper.feedUrl, unwanted, stage },
          kills,
          random,
          report,
          progress,
        );
      }
      paper.restore();
      const local = await openLocalArchive(data);
      report.faults.push(...(await findFaults(local.archive, { wanted, unwanted, texts: paper.correctedTexts })));
      report.faults.push(...(await halfWritten(data)));
      await local.close();
      await rm(data, { recursive: true });
      report.archives++;
    }
  } finally {
    await paper.close();
    await rm(workshop, { recursive: true, force: true });
  }
  return report;
}

/** Files that a killed process left, and that opening the archive did not remove. */
async function halfWritten(data: string): Promise<string[]> {
  const files = await readdir(data, { recursive: true });
  return files.filter((file) => /\.part$|-unfinished./.test(file)).map((file) => `${file} is half written`);
}

/** A killed poll is repeated, and sends again what it sent: each start has more to do, and must get further. */
const FURTHER = 1.1;

/** Starts a stage until one start comes to its end; each of the others is killed. */
async function runUnderFire(
  program: string,
  errand: Omit<Orders, 'killAt'>,
  kills: number,
  random: () => number,
  report: FaultReport,
  progress: (report: FaultReport) => void,
) {
  for (let reach = REACH[errand.stage]; ; reach *= FURTHER) {
    const killAt = report.kills < kills ? 1 + Math.floor(random() * reach) : 0;
    const { signal, boundary: at, code, output } = await runChild(program, { ...errand, killAt });
    if (signal === 'SIGKILL') {
      const boundary = `${errand.stage}: ${at}`;
      report.kills++;
      report.boundaries.set(boundary, (report.boundaries.get(boundary) ?? 0) + 1);
      progress(report);
    } else if (code === 0) {
      return;
    } else {
      throw new Error(`the ${errand.stage} ended with ${code}:\n${output}`);
    }
  }
}

interface ChildEnd {
  signal: NodeJS.Signals | null;
  code: number | null;
  boundary: string;
  output: string;
}

function runChild(program: string, orders: object): Promise<ChildEnd> {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      FAULT_ORDERS: JSON.stringify(orders),
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, boundary: output.trim().split('\n').at(-1) ?? '', output }),
    );
  });
}

/** One file that starts fast; the embedded database, which has native parts, is found in node_modules from there. */
async function bundleChild(): Promise<string> {
  const outfile = fileURLToPath(new URL('../../dist/faults/child.mjs', import.meta.url));
  await build({
    entryPoints: [new URL('./child.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['dynalite', 'classic-level'],
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  return outfile;
}
