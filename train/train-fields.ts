import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { InputError, messageOf } from '../shared/errors.ts';
import { authorCandidates } from '../shared/extract/metadata/author/candidates.ts';
import { authorFeatures } from '../shared/extract/metadata/author/features.ts';
import type { Weights } from '../shared/extract/metadata/choose.ts';
import { dateCandidates } from '../shared/extract/metadata/date/candidates.ts';
import { dateFeatures, NONE } from '../shared/extract/metadata/date/features.ts';
import { statedDates } from '../shared/extract/metadata/date/stated.ts';
import { type Evidence, gatherEvidence } from '../shared/extract/metadata/evidence.ts';
import { readLanguage } from '../shared/extract/metadata/language.ts';
import { titleCandidates } from '../shared/extract/metadata/title/candidates.ts';
import { titleFeatures } from '../shared/extract/metadata/title/features.ts';
import { parsePage } from '../shared/extract/parse.ts';
import * as lineAuthors from '../shared/extract/tagless/authors.ts';
import * as lineDay from '../shared/extract/tagless/days.ts';
import { languageOf, linesOfText } from '../shared/extract/tagless/lines.ts';
import * as lineTitle from '../shared/extract/tagless/title.ts';
import { pasted } from './copied.ts';
import { CORPORA, type CorpusName, type LabelledPage, loadCorpus } from './corpus.ts';
import { daysOf, nameSet, plainTitle } from './fields.ts';
import { type Choice, crossValidate, fitChoices } from './rank.ts';

/** A field that is chosen among candidates. */
interface Field {
  /** Its name among the figures; those of `line…` are of text without tags; `shownDay` is right or not on pages that state no publication and show the right one. */
  name: 'title' | 'shownDay' | 'authors' | 'lineTitle' | 'lineDay' | 'lineAuthors';
  /** Where its weights are written, below `shared/extract/`. */
  file: string;
  constant: string;
  /** Penalty on weights. */
  l2: number;
  /** What a page offers; undefined when its truth does not have the field. */
  choiceOf(page: LabelledPage, evidence: Evidence): Omit<Choice, 'site' | 'corpus'> | undefined;
}

/** News pages count most: what a publisher calls its title and its authors is the truth there. */
const PAGE_WEIGHT: Record<CorpusName, number> = {
  'benchmark-news': 1,
  publishers: 2.5,
  'web-articles': 1,
  'web-mixed': 0.6,
};

const TITLE: Field = {
  name: 'title',
  file: 'metadata/title/weights.ts',
  constant: 'TITLE_WEIGHTS',
  l2: 1,
  choiceOf({ title, corpus }, evidence) {
    if (!title) return undefined;
    const candidates = titleCandidates(evidence);
    return {
      features: titleFeatures(candidates, evidence),
      right: candidates.map(({ text }) => plainTitle(text) === plainTitle(title)),
      weight: PAGE_WEIGHT[corpus],
      counts: true,
    };
  },
};

/** Pages that say plainly when they were published teach a little of where dates are shown. */
const STATED_WEIGHT = 0.05;

const DATE: Field = {
  name: 'shownDay',
  file: 'metadata/date/weights.ts',
  constant: 'DATE_WEIGHTS',
  l2: 2,
  choiceOf({ date }, evidence) {
    if (!date) return undefined;
    const language = readLanguage(evidence)?.value;
    const stated = statedDates(evidence, language);
    const candidates = dateCandidates(evidence, stated, language);
    const days = daysOf(date);
    const right = candidates.map(({ value }) => daysOf(value).some((day) => days.includes(day)));
    const isStated = stated.published.length > 0;
    return {
      features: [...dateFeatures(candidates, evidence), NONE],
      right: [...right, !right.some(Boolean)],
      weight: isStated ? STATED_WEIGHT : 1,
      counts: !isStated && right.some(Boolean),
    };
  },
};

const AUTHOR: Field = {
  name: 'authors',
  file: 'metadata/author/weights.ts',
  constant: 'AUTHOR_WEIGHTS',
  l2: 2,
  choiceOf({ authors = [], title, corpus }, evidence) {
    // A truth without a title says nothing of authors either.
    if (!title) return undefined;
    const candidates = authorCandidates(evidence);
    const truth = nameSet(authors);
    const right = candidates.map(({ names }) => isSame(nameSet(names), truth));
    return {
      features: authorFeatures(candidates, evidence),
      right: [...right, truth.size === 0],
      weight: PAGE_WEIGHT[corpus],
      counts: true,
    };
  },
};

/** The title of a page whose tags are gone. */
const LINE_TITLE: Field = {
  name: 'lineTitle',
  file: 'tagless/title-weights.ts',
  constant: 'LINE_TITLE_WEIGHTS',
  l2: 1,
  choiceOf(page) {
    if (!page.title) return undefined;
    const truth = plainTitle(page.title);
    const lines = linesOfText(pasted(page));
    const candidates = lineTitle.titleCandidates(lines);
    return {
      features: lineTitle.titleFeatures(lines, candidates, languageOf(lines)),
      right: candidates.map((at) => plainTitle(lines[at]?.text ?? '') === truth),
      weight: PAGE_WEIGHT[page.corpus],
      counts: true,
    };
  },
};

/** The same of its day of publication, or that it has none; the title is the one that is found. */
const LINE_DAY: Field = {
  name: 'lineDay',
  file: 'tagless/day-weights.ts',
  constant: 'LINE_DAY_WEIGHTS',
  l2: 1,
  choiceOf(page) {
    if (!page.date) return undefined;
    const { lines, title, language } = lineTitle.entitled(pasted(page));
    const candidates = lineDay.dayCandidates(lines, title, language);
    const days = daysOf(page.date);
    const right = candidates.map(({ value }) => daysOf(value).some((day) => days.includes(day)));
    return {
      features: [...lineDay.dayFeatures(lines, title, candidates), lineDay.UNDATED],
      right: [...right, !right.some(Boolean)],
      weight: PAGE_WEIGHT[page.corpus],
      counts: right.some(Boolean),
    };
  },
};

/** The same of its authors. */
const LINE_AUTHORS: Field = {
  name: 'lineAuthors',
  file: 'tagless/author-weights.ts',
  constant: 'LINE_AUTHOR_WEIGHTS',
  l2: 1,
  choiceOf(page) {
    if (!page.title) return undefined;
    const { lines, title, language } = lineTitle.entitled(pasted(page));
    const candidates = lineAuthors.authorCandidates(lines, title, language);
    const truth = nameSet(page.authors ?? []);
    const right = candidates.map(({ names }) => isSame(nameSet(names), truth));
    return {
      features: [...lineAuthors.authorFeatures(lines, title, candidates, language), lineAuthors.NOBODY],
      right: [...right, !right.some(Boolean)],
      weight: PAGE_WEIGHT[page.corpus],
      counts: truth.size === 0 || right.some(Boolean),
    };
  },
};

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name));

/** `npm run train:fields -- --corpus DIR`: learns to choose titles, dates and authors, prints how often the choice is right on sites left out, and writes the weights. */
function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
  const directory = values.corpus;
  if (directory === undefined)
    throw new InputError(`--corpus is missing; name the folder that holds ${CORPORA.join(', ')}`, {
      parameter: 'corpus',
    });
  const fields = [TITLE, DATE, AUTHOR, LINE_TITLE, LINE_DAY, LINE_AUTHORS];
  const choices = fields.map((): Choice[] => []);
  for (const page of CORPORA.flatMap((name) => loadCorpus(directory, name))) {
    const evidence = gatherEvidence(parsePage(page.html), page.url);
    fields.forEach((field, i) => {
      const choice = field.choiceOf(page, evidence);
      if (choice) choices[i]?.push({ ...choice, site: page.site, corpus: page.corpus });
    });
  }
  const figures: Record<string, Partial<Record<Field['name'], number>>> = {};
  fields.forEach((field, i) => {
    const own = choices[i] ?? [];
    const shares = crossValidate(own, field.l2);
    for (const [corpus, share] of Object.entries(shares)) figures[corpus] = { ...figures[corpus], [field.name]: share };
    const reached = Object.entries(shares)
      .map(([corpus, share]) => `${corpus} ${share.toFixed(3)}`)
      .join(', ');
    process.stdout.write(`${field.constant}: right on sites left out: ${reached}\n`);
    const learned = own.filter(({ right }) => right.some(Boolean)).length;
    const file = new URL(`../shared/extract/${field.file}`, import.meta.url);
    writeFileSync(file, sourceOf(field, fitChoices(own, field.l2), learned, reached));
  });
  writeFileSync(FIGURES_FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

/** How often each choice is right on sites left out; `npm run accuracy` holds them against their floors. */
const FIGURES_FILE = new URL('../shared/extract/model/field-figures.json', import.meta.url);

/** A weight nearer to nought than this says nothing. */
const LEAST = 0.05;

function sourceOf({ constant, l2 }: Field, weights: Weights, pages: number, reached: string): string {
  const rows = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^[a-z][a-z\d]*$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},\n`);
  return `/**
 * Written by \`npm run train:fields\`: softmax regression (L2 ${l2}, 300 steps of AdaGrad) over the candidates of ${pages} labelled
 * pages. Right on sites left out of the training, in turn (8 folds by site): ${reached}.
 */
export const ${constant}: Readonly<Record<string, number>> = {\n${rows.join('')}};\n`;
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`train:fields: ${messageOf(error)}\n`);
  process.exitCode = 2;
}
