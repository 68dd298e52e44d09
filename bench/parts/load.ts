import { COLLECTORS, type LoadResult, runLoad } from '../load/run.ts';
import { ARTICLES, INTERNET } from '../report/internet.ts';
import { atLeast, type Part } from '../report/part.ts';
import { type Bar, barChart } from '../report/svg.ts';
import { table } from '../report/table.ts';

/** Collectors beside each other on the same internet; ratios are of articles that are right to those of Newsprint. */
export async function load(scale: number): Promise<Part> {
  const results: LoadResult[] = [];
  for (const collector of COLLECTORS)
    results.push(await runLoad(collector, { ...INTERNET, sites: atLeast(2, 500 * scale), articles: ARTICLES }));
  const rate = ({ right, cpuSeconds }: LoadResult) => right / cpuSeconds;
  const [own] = results;
  const rows = results.map((result) => [
    result.collector,
    result.articles,
    result.right,
    result.cut,
    result.dirty,
    result.missing,
    result.doubled,
    own ? rate(result) / rate(own) : 0,
    own ? result.peakBytes / own.peakBytes : 0,
  ]);
  const head = ['collector', 'articles', 'right', 'cut', 'dirty', 'missing', 'doubled', 'right per CPU', 'peak memory'];
  return {
    text: table(head, rows),
    data: results,
    plots: {
      'load-right': barChart(
        'Articles stored right',
        barsOf(results, ({ right }) => right),
      ),
      'load-cpu': barChart('Articles right for each CPU second', barsOf(results, rate)),
    },
  };
}

function barsOf(results: readonly LoadResult[], value: (result: LoadResult) => number): Bar[] {
  return results.map((result) => ({ label: result.collector, value: value(result) }));
}
