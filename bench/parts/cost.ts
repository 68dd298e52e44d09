import { COUNTED, costOf } from '../../shared/cost.ts';
import { countArticle } from '../cost/run.ts';
import { atLeast, type Part, SEED } from '../report/part.ts';
import { figure, percent, table } from '../report/table.ts';

/** What one article asks of each service and of the processor, counted; and what a million of each piece of work costs. */
export async function cost(scale: number): Promise<Part> {
  const stages = await countArticle(atLeast(20, 200 * scale), SEED);
  const cpu = stages.reduce((sum, { cpuMs }) => sum + cpuMs.fetching + cpuMs.storing + cpuMs.rest, 0);
  const rows = stages.map(({ stage, requests, writeUnits, readUnits, putBytes, cpuMs, fetchWaitMs }) => [
    stage,
    requestsOf(requests),
    writeUnits,
    readUnits,
    putBytes,
    percent(cpuMs.fetching / cpu),
    percent(cpuMs.rest / cpu),
    percent(cpuMs.storing / cpu),
    fetchWaitMs,
  ]);
  const head = [
    'stage',
    'requests',
    'write units',
    'read units',
    'bytes put',
    'CPU: fetch',
    'read',
    'store',
    'wait, ms',
  ];
  const { kept: _kept, ...works } = COUNTED;
  const prices = Object.entries(works).map(([name, work]) => [name, costOf(work) * 1e6]);
  const text = `${table(head, rows)}\n\n${table(['work', '$ a million'], prices)}`;
  return { text, data: { stages, counted: COUNTED }, plots: {} };
}

/** `2 PutItem, 1 GetItem`: requests in words. */
function requestsOf(requests: Record<string, number>): string {
  const names = Object.entries(requests).map(([action, times]) => `${figure(times)} ${action.replace(/^.*:/, '')}`);
  return names.join(', ');
}
