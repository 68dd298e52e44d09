import { type LoadResult, runLoad } from '../load/run.ts';
import { ARTICLES, INTERNET } from '../report/internet.ts';
import { atLeast, type Part } from '../report/part.ts';
import { barChart } from '../report/svg.ts';
import { figure, table } from '../report/table.ts';

/** Newsprint on internets of growing size: what an article costs must not grow with their number. */
export async function growth(scale: number): Promise<Part> {
  const results: LoadResult[] = [];
  for (const articles of [1_000, 10_000, 100_000])
    results.push(
      await runLoad('newsprint', { ...INTERNET, sites: atLeast(2, (articles * scale) / ARTICLES), articles: ARTICLES }),
    );
  const cost = ({ cpuSeconds, articles }: LoadResult) => cpuSeconds / articles;
  const [first] = results;
  const rows = results.map((result) => [
    figure(result.articles),
    result.right,
    first ? cost(result) / cost(first) : 0,
    first ? result.peakBytes / first.peakBytes : 0,
  ]);
  const bars = results.map((result) => ({ label: `${figure(result.articles)} articles`, value: cost(result) * 1_000 }));
  return {
    text: table(['articles', 'right', 'CPU per article', 'peak memory'], rows),
    data: results,
    plots: { growth: barChart('CPU milliseconds an article', bars) },
  };
}
