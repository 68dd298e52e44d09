import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { InputError, messageOf } from '../shared/errors.ts';
import { GROUP_OF } from '../shared/extract/body/features/all.ts';
import type { Forest } from '../shared/extract/body/forest.ts';
import { CORPORA, loadCorpus } from './corpus.ts';
import { type Example, exampleOf, FOLDS, lineExampleOf } from './dataset.ts';
import { encodeModel } from './encode.ts';
import { type BodyFigures, evaluate, f1Of, tableOf } from './evaluate.ts';
import {
  FIRST_EXCLUDED,
  featuresOf,
  judgeFirst,
  judgeSecond,
  LINE_SETTINGS,
  SECOND_EXCLUDED,
  SETTINGS,
  type TrainingSettings,
  trainFirst,
  trainSecond,
} from './stages.ts';
import { countTokens, lookup, scoresWithout, type TokenCounts, worthKeeping } from './tokens.ts';

/** Splits of cross-validation; each holds out `FOLDS / SPLITS` groups of sites. */
const SPLITS = 5;

const WEIGHTS_FILE = new URL('../shared/extract/model/weights.ts', import.meta.url);
const FIGURES_FILE = new URL('../shared/extract/model/figures.json', import.meta.url);

/** Judgements of every page by models that never saw its site. */
interface CrossValidated {
  first: Map<Example, Float64Array>;
  second: Map<Example, Float64Array>;
}

/** `npm run train -- --corpus DIR [--ablation]`: cross-validates by site, prints figures, and writes the weights trained on all pages. */
function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, ablation: { type: 'boolean', default: false } },
  });
  const directory = values.corpus;
  if (directory === undefined)
    throw new InputError(`--corpus is missing; name the folder that holds ${CORPORA.join(', ')}`, {
      parameter: 'corpus',
    });
  const pages = CORPORA.flatMap((name) => loadCorpus(directory, name));
  const examples = pages.map(exampleOf);
  const counts = countTokens(examples);
  log(
    `${examples.length} pages, ${new Set(examples.map(({ page }) => page.site)).size} sites, ${examples.reduce((sum, { labels }) => sum + labels.length, 0)} blocks, ${counts.index.size} tokens`,
  );
  if (values.ablation) {
    ablate(examples, counts);
    return;
  }
  const judged = crossValidate(examples, counts);
  log(`first stage\n${tableOf(evaluate(examples, judged.first))}`);
  const figures = evaluate(examples, judged.second);
  log(`both stages\n${tableOf(figures)}`);
  const lineExamples = pages.map(lineExampleOf);
  const lines = crossValidate(lineExamples, counts, LINE_SETTINGS);
  const lineFigures = evaluate(lineExamples, lines.second);
  log(`without tags\n${tableOf(lineFigures)}`);
  const forests = [
    ...forestsOf(examples, counts, judged, SETTINGS),
    ...forestsOf(lineExamples, counts, lines, LINE_SETTINGS),
  ];
  write(examples.length, counts, forests, { crossValidated: figures, crossValidatedLines: lineFigures });
}

function crossValidate(
  examples: readonly Example[],
  counts: TokenCounts,
  settings = SETTINGS,
  without: ReadonlySet<number> = new Set(),
): CrossValidated {
  const first = new Map<Example, Float64Array>();
  const second = new Map<Example, Float64Array>();
  const splits = Array.from({ length: SPLITS }, (_, split) =>
    Array.from({ length: FOLDS / SPLITS }, (__, i) => split * (FOLDS / SPLITS) + i),
  );
  for (const heldOut of splits) {
    const forest = trainFirst(examples, counts, heldOut, settings, new Set([...FIRST_EXCLUDED, ...without]));
    const scoreOf = lookup(counts, scoresWithout(counts, new Set(heldOut)));
    for (const example of examples) {
      if (heldOut.includes(example.fold)) first.set(example, judgeFirst(forest, featuresOf(example, scoreOf), example));
    }
  }
  trust(examples, first);
  for (const heldOut of splits) {
    const training = examples.filter((example) => !heldOut.includes(example.fold));
    const forest = trainSecond(training, first, settings, new Set([...SECOND_EXCLUDED, ...without]));
    for (const example of examples) {
      if (heldOut.includes(example.fold))
        second.set(example, judgeSecond(forest, example, first.get(example) ?? new Float64Array()));
    }
  }
  return { first, second };
}

/** Some truths stop half way down the page. A page where a model that never saw it is far off counts less from then on. */
function trust(examples: readonly Example[], first: ReadonlyMap<Example, Float64Array>): void {
  for (const example of examples) {
    const f1 = f1Of(example, first.get(example) ?? new Float64Array());
    example.trust = Math.max(0.1, Math.min(1, (f1 - 0.4) / 0.5));
  }
}

/** A third of the trees, for an ablation trains nine times over. */
const QUICK: TrainingSettings = {
  ...SETTINGS,
  first: { ...SETTINGS.first, trees: 100, rate: 0.13, rowShare: 0.2 },
  second: { ...SETTINGS.second, trees: 40, rate: 0.15 },
};

/** What each group of features brings: the figures without it, by smaller models. */
function ablate(examples: readonly Example[], counts: TokenCounts): void {
  for (const group of ['nothing', ...new Set(GROUP_OF)]) {
    const without = new Set(GROUP_OF.flatMap((name, f) => (name === group ? [f] : [])));
    for (const example of examples) delete example.trust;
    log(`without ${group}\n${tableOf(evaluate(examples, crossValidate(examples, counts, QUICK, without).second))}`);
  }
}

/** Both stages, trained on all pages. */
function forestsOf(
  examples: readonly Example[],
  counts: TokenCounts,
  { first }: CrossValidated,
  settings: TrainingSettings,
): Forest[] {
  return [trainFirst(examples, counts, [], settings), trainSecond(examples, first, settings)];
}

function write(
  pages: number,
  counts: TokenCounts,
  forests: readonly Forest[],
  figures: Record<string, Record<string, BodyFigures>>,
): void {
  const scores = scoresWithout(counts, new Set());
  const tokens = new Map(
    [...counts.index].flatMap(([token, row]) => (worthKeeping(scores[row] ?? 0) ? [[token, scores[row] ?? 0]] : [])),
  );
  const bytes = encodeModel(tokens, forests);
  const base64 = Buffer.from(bytes).toString('base64');
  const source = `/** Written by \`npm run train\`; docs/model.md says how. */\nexport const WEIGHTS =\n  '${base64}';\n`;
  writeFileSync(WEIGHTS_FILE, source);
  const size = gzipSync(source).length;
  writeFileSync(
    FIGURES_FILE,
    `${JSON.stringify({ pages, tokens: tokens.size, gzippedBytes: size, ...figures }, null, 2)}\n`,
  );
  log(`${tokens.size} tokens, ${bytes.length} bytes of weights, ${size} gzipped as source`);
}

function log(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`train: ${messageOf(error)}\n`);
  process.exitCode = 2;
}
