import { plainText } from '../shared/extract/body/render.ts';
import { CORPORA, type CorpusName } from './corpus.ts';
import type { Example } from './dataset.ts';
import { compare, corpusScore, pageF1, type Shares, shinglesOf, snippetCounts, snippetF1 } from './score.ts';

/** How good the text of one corpus is; what its truth does not have is missing. */
export interface BodyFigures {
  f1?: number;
  precision?: number;
  recall?: number;
  /** Share of pages whose words are exactly the truth's. */
  exact?: number;
  snippetF1?: number;
}

/** Scores the text that probabilities lead to, corpus by corpus. */
export function evaluate(
  examples: readonly Example[],
  probabilities: ReadonlyMap<Example, Float64Array>,
): Record<CorpusName, BodyFigures> {
  const figures = {} as Record<CorpusName, BodyFigures>;
  for (const name of CORPORA) {
    const shares: Shares[] = [];
    const snippets: Shares[] = [];
    for (const example of examples) {
      if (example.page.corpus !== name) continue;
      const { kept } = example.decide(probabilities.get(example) ?? new Float64Array(example.columns.count));
      if (example.truth)
        shares.push(compare(example.truth, shinglesOf(example.words.filter((_, i) => kept[i]).flat())));
      if (example.page.with?.length)
        snippets.push(snippetCounts(example.page, plainText(example.columns.runs.filter((_, i) => kept[i]))));
    }
    figures[name] = {
      ...(shares.length && {
        ...corpusScore(shares),
        exact: shares.filter(({ extra, missing }) => extra + missing === 0).length / shares.length,
      }),
      ...(snippets.length && { snippetF1: snippetF1(snippets) }),
    };
  }
  return figures;
}

/** F1 of a page under first judgements: what tells a truth that was cut short from a page that is hard. */
export function f1Of({ truth, words }: Example, probabilities: Float64Array): number {
  return truth ? pageF1(compare(truth, shinglesOf(words.filter((_, i) => (probabilities[i] ?? 0) >= 0.5).flat()))) : 1;
}

/** One line a corpus, for people. */
export function tableOf(figures: Record<string, BodyFigures>): string {
  const show = (value: number | undefined): string => (value === undefined ? '    –' : value.toFixed(4));
  const lines = Object.entries(figures).map(
    ([name, f]) =>
      `${name.padEnd(15)} F1 ${show(f.f1)}  precision ${show(f.precision)}  recall ${show(f.recall)}  exact ${show(f.exact)}  snippets ${show(f.snippetF1)}`,
  );
  return lines.join('\n');
}
