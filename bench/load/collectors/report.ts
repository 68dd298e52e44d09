import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How fast Newsprint may ask, where that is what is measured. */
export interface Pace {
  /** Time between two requests to a site, in seconds. */
  crawlDelaySeconds: number;
  /** Collectors at work at once. */
  collectors: number;
}

/** What the parent tells a collector: a JSON file, whose path is in the environment. */
export interface Orders {
  /** Addresses of the feeds. */
  feeds: string[];
  /** An empty folder for whatever it keeps. */
  folder: string;
  /** As fast as it can when absent. */
  pace?: Pace;
}

/** What a collector used. */
export interface Used {
  cpuSeconds: number;
  wallSeconds: number;
  peakBytes: number;
}

/** What it has of a URL. */
export interface Kept {
  url: string;
  text: string;
}

/** The file of a collector's folder that says what it has, as JSON lines. */
export const KEPT_FILE = 'kept.jsonl';

/** The orders of this process. */
export function ordersOf(): Orders {
  return JSON.parse(readFileSync(process.env.LOAD_ORDERS ?? '', 'utf8')) as Orders;
}

/** Tells the parent what was collected. What it cost is measured first: reading the texts back is not collecting. */
export async function report(kept: AsyncIterable<Kept>): Promise<void> {
  const { user, system } = process.cpuUsage();
  const cpuSeconds = (user + system) / 1e6;
  const wallSeconds = process.uptime();
  const used: Used = { cpuSeconds, wallSeconds, peakBytes: await peakOf() };
  await writeFile(path.join(ordersOf().folder, KEPT_FILE), linesOf(kept));
  process.send?.(used);
}

async function* linesOf(kept: AsyncIterable<Kept>): AsyncGenerator<string> {
  for await (const each of kept) yield `${JSON.stringify(each)}\n`;
}

/**
 * What a collector kept as one JSON file an article.
 * @public The collectors of the peers, which are no part of this program, use it.
 */
export async function* keptIn(folder: string): AsyncGenerator<Kept> {
  for (const file of await readdir(folder))
    if (/^\d+\.json$/.test(file)) yield JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Kept;
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
