import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError, messageOf, PermanentError } from '../shared/errors.ts';
import { extract } from '../shared/extract/extract.ts';
import { pasted } from './copied.ts';
import { CORPORA, type LabelledPage, loadCorpus } from './corpus.ts';
import { type Fields, scoreFields } from './fields.ts';
import { compareFloors, type Figures, raiseFloors } from './floors.ts';
import { compareTexts, corpusScore, sameWords, snippetCounts, snippetF1 } from './score.ts';

const FLOORS_FILE = new URL('../test/quality-floors.json', import.meta.url);
const FIGURES_FILE = new URL('../shared/extract/model/figures.json', import.meta.url);
const FIELD_FIGURES_FILE = new URL('../shared/extract/model/field-figures.json', import.meta.url);

interface Floors {
  /** By models that never saw the page's site: what to expect elsewhere. */
  crossValidated: Record<string, Figures>;
  /** The same for pages without their tags. */
  crossValidatedLines: Record<string, Figures>;
  /** The extractor as it is shipped, on the pages its weights were trained on: guards against breakage, says nothing of other pages. */
  shipped: Record<string, Figures>;
  /** The same on the pages without their tags. */
  shippedLines: Record<string, Figures>;
}

const KINDS = ['crossValidated', 'crossValidatedLines', 'shipped', 'shippedLines'] as const;

/**
 * `npm run accuracy -- --corpus DIR`: the shipped extractor on the open pages, and the cross-validated figures of its
 * training, against the floors in `test/quality-floors.json`. Fails below a floor; `--raise` lifts floors to what is reached.
 */
function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, raise: { type: 'boolean', default: false } } });
  if (values.corpus === undefined)
    throw new InputError(`--corpus is missing; name the folder that holds ${CORPORA.join(', ')}`, {
      parameter: 'corpus',
    });
  const shipped: Record<string, Figures> = {};
  const shippedLines: Record<string, Figures> = {};
  for (const name of CORPORA) {
    const pages = loadCorpus(values.corpus, name);
    shipped[name] = figuresOf(pages);
    shippedLines[name] = figuresOf(pages.map((page) => ({ ...page, html: pasted(page), contentType: 'text/plain' })));
  }
  const trained = JSON.parse(readFileSync(FIGURES_FILE, 'utf8')) as Pick<
    Floors,
    'crossValidated' | 'crossValidatedLines'
  >;
  const fields = JSON.parse(readFileSync(FIELD_FIGURES_FILE, 'utf8')) as Record<string, Figures>;
  const crossValidated = Object.fromEntries(
    CORPORA.map((name) => [name, { ...trained.crossValidated[name], ...fields[name] }]),
  );
  const reached: Floors = { crossValidated, crossValidatedLines: trained.crossValidatedLines, shipped, shippedLines };
  const floors: Floors = existsSync(FLOORS_FILE)
    ? (JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors)
    : { crossValidated: {}, crossValidatedLines: {}, shipped: {}, shippedLines: {} };
  const failures = KINDS.flatMap((kind) =>
    CORPORA.flatMap((name) => compareFloors(`${kind} ${name}`, floors[kind]?.[name] ?? {}, reached[kind][name] ?? {})),
  );
  for (const kind of KINDS) for (const name of CORPORA) print(`${kind} ${name}`, reached[kind][name] ?? {});
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
  if (values.raise)
    writeFileSync(
      FLOORS_FILE,
      `${JSON.stringify(Object.fromEntries(KINDS.map((kind) => [kind, raiseFloors(floors[kind] ?? {}, reached[kind])])), null, 2)}\n`,
    );
}

/** A page, and what its server calls it. */
type Served = LabelledPage & { contentType?: string };

function figuresOf(pages: readonly Served[]): Figures {
  const answers = pages.map(answerTo);
  const bodies = pages.flatMap((page, i) =>
    page.body === undefined ? [] : [{ body: page.body, text: answers[i]?.text ?? '' }],
  );
  const snippets = pages.flatMap((page, i) => (page.with?.length ? [snippetCounts(page, answers[i]?.text ?? '')] : []));
  return {
    ...(bodies.length && {
      ...corpusScore(bodies.map(({ body, text }) => compareTexts(body, text))),
      exact: bodies.filter(({ body, text }) => sameWords(body, text)).length / bodies.length,
    }),
    ...(snippets.length && { snippetF1: snippetF1(snippets) }),
    ...scoreFields(pages, answers),
  };
}

function answerTo({ html, url, contentType }: Served): Fields & { text?: string } {
  try {
    return extract({ html, url, ...(contentType !== undefined && { contentType }) }).article ?? {};
  } catch (error) {
    if (error instanceof PermanentError) return {};
    throw error;
  }
}

function print(name: string, figures: Figures): void {
  const shown = Object.entries(figures).map(([key, value]) => `${key} ${value?.toFixed(4)}`);
  process.stdout.write(`${name}\n  ${shown.join('  ')}\n`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`accuracy: ${messageOf(error)}\n`);
  process.exitCode = 2;
}
