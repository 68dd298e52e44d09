import { measurePoliteness } from '../politeness.ts';
import { atLeast, type Part } from '../report/part.ts';
import { figure, table } from '../report/table.ts';

/** Twenty sites at once, by eight collectors: how near two requests came to one site, and how much longer than their delays all took. */
export async function politeness(scale: number): Promise<Part> {
  const results = [];
  for (const delayMs of [100, 500])
    results.push(await measurePoliteness({ sites: 20, articles: atLeast(5, 50 * scale), delayMs, collectors: 8 }));
  const rows = results.map((result) => [
    `${result.delayMs} ms`,
    result.requests,
    result.stored,
    figure(result.closestMs),
    result.overIdeal,
  ]);
  return {
    text: table(['delay', 'requests', 'stored', 'closest, ms', 'over ideal'], rows),
    data: results,
    plots: {},
  };
}
