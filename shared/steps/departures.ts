import { setTimeout } from 'node:timers/promises';
import type { Pipeline } from './pipeline.ts';

/** When each site was asked last by this process: settles once the answer has begun or failed. */
const answered = new WeakMap<Pipeline, Map<string, Promise<number>>>();

/**
 * Sends a request whose slot has come, but not before `delayMs` after this process has heard from the site's last one.
 * Slots keep functions apart; this keeps apart what a busy processor or a slow connection pushed together.
 */
export async function depart<T>(pipeline: Pipeline, site: string, delayMs: number, send: () => Promise<T>): Promise<T> {
  const sites = answered.get(pipeline) ?? new Map<string, Promise<number>>();
  answered.set(pipeline, sites);
  const reply = waitAfter(sites.get(site), delayMs).then(send);
  const now = () => Date.now();
  sites.set(site, reply.then(now, now));
  return reply;
}

/**
 * Waits, when a request whose answer has just come leads on from one site to another or to the same, until that may be
 * asked; what is asked of it next waits in turn.
 */
export async function departAgain(pipeline: Pipeline, from: string, to: string, delayMs: number): Promise<void> {
  if (delayMs === 0) return;
  // The request that leads on is itself the last one of its site, and ends only behind this.
  if (from === to) return setTimeout(delayMs);
  const sites = answered.get(pipeline) ?? new Map<string, Promise<number>>();
  const turn = waitAfter(sites.get(to), delayMs).then(() => Date.now());
  sites.set(to, turn);
  await turn;
}

async function waitAfter(previous: Promise<number> | undefined, delayMs: number): Promise<void> {
  if (!previous || delayMs === 0) return;
  const early = (await previous) + delayMs - Date.now();
  if (early > 0) await setTimeout(early);
}
