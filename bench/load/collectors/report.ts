import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the parent tells a collector, as JSON in the environment. */
export interface Orders {
  /** Addresses of the feeds. */
  feeds: string[];
  /** An empty folder for whatever it keeps. */
  folder: string;
}

/** What a collector used, and what it has of each URL. */
export interface Collected {
  cpuSeconds: number;
  wallSeconds: number;
  peakBytes: number;
  texts: { url: string; text: string }[];
}

/** The orders of this process. */
export function ordersOf(): Orders {
  return JSON.parse(process.env.LOAD_ORDERS ?? '{}') as Orders;
}

/** Tells the parent what was collected. What it cost is measured first: reading the texts back is not collecting. */
export async function report(texts: () => Promise<Collected['texts']>): Promise<void> {
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  const wallSeconds = process.uptime();
  const peakBytes = await peakOf();
  const collected: Collected = { cpuSeconds, wallSeconds, peakBytes, texts: await texts() };
  process.send?.(collected);
}

/** The most memory this process had. Linux counts what its parent had before into `maxRSS`, so its own file is asked. */
async function peakOf(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return 1_024 * (kilobytes ? Number(kilobytes) : process.resourceUsage().maxRSS);
}

/**
 * Keeps an article as a file, as a script would.
 * @public The collectors of the peers, which are no part of this program, use it.
 */
export async function keep(folder: string, number: number, article: object): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${number}.json`), JSON.stringify(article));
}
