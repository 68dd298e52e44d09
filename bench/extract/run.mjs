// npm run bench:extract -- --corpus DIR [--passes N] [--limit N]: accuracy and speed of all extractors, from one run.
import { parseArgs } from 'node:util';
import { CORPORA, loadCorpus } from '../../train/corpus.ts';
import { scoreFields } from '../../train/fields.ts';
import { compareTexts, corpusScore, sameWords, snippetCounts, snippetF1 } from '../../train/score.ts';
import { EXTRACTORS } from './peers.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    passes: { type: 'string', default: '3' },
    limit: { type: 'string' },
    only: { type: 'string' },
  },
});
if (!values.corpus) {
  process.stderr.write(`bench: --corpus is missing; name the folder that holds ${CORPORA.join(', ')}\n`);
  process.exit(2);
}
const COLUMNS = ['F1', 'precision', 'recall', 'exact', 'snippets', 'title', 'day', 'authors', 'invented', 'MB/CPU s'];
process.stdout.write(
  "Newsprint's weights were trained on these pages: for what it reaches elsewhere see crossValidated in test/quality-floors.json.\n",
);
const names = values.only ? values.only.split(',') : Object.keys(EXTRACTORS);

for (const corpus of CORPORA) {
  const pages = loadCorpus(values.corpus, corpus).slice(0, values.limit ? Number(values.limit) : undefined);
  process.stdout.write(
    `\n${corpus}, ${pages.length} pages\n${'extractor'.padEnd(12)}${COLUMNS.map((column) => column.padStart(10)).join('')}\n`,
  );
  const answers = new Map();
  for (const name of names) answers.set(name, await answersOf(name, pages));
  const speed = await speeds(pages, Number(values.passes));
  for (const name of names) print(name, { ...accuracy(pages, answers.get(name)), speed: speed.get(name) });
}

/** What an extractor answers for each page; a failure is an empty answer. */
async function answersOf(name, pages) {
  const answers = [];
  for (const { html, url } of pages) {
    try {
      answers.push((await EXTRACTORS[name](html, url)) ?? {});
    } catch {
      answers.push({});
    }
  }
  return answers;
}

function accuracy(pages, answers) {
  const withBody = pages.flatMap((page, i) => (page.body === undefined ? [] : [[page, answers[i].text ?? '']]));
  const withSnippets = pages.flatMap((page, i) =>
    page.with?.length ? [snippetCounts(page, answers[i].text ?? '')] : [],
  );
  const { f1, precision, recall } = withBody.length
    ? corpusScore(withBody.map(([page, text]) => compareTexts(page.body, text)))
    : {};
  const exact = withBody.length
    ? withBody.filter(([page, text]) => sameWords(page.body, text)).length / withBody.length
    : undefined;
  return {
    f1,
    precision,
    recall,
    exact,
    snippets: withSnippets.length ? snippetF1(withSnippets) : undefined,
    ...scoreFields(pages, answers),
  };
}

/** Megabytes a second of CPU time, the median over passes; extractors take turns, so that drift of the machine falls on all alike. */
async function speeds(pages, passes) {
  const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
  const seconds = new Map(names.map((name) => [name, []]));
  for (let pass = 0; pass < passes; pass++) {
    for (const name of pass % 2 ? [...names].reverse() : names) {
      const start = process.cpuUsage();
      await answersOf(name, pages);
      const { user, system } = process.cpuUsage(start);
      seconds.get(name).push((user + system) / 1e6);
    }
  }
  return new Map(names.map((name) => [name, bytes / 1e6 / median(seconds.get(name))]));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? sorted[sorted.length >> 1] : Number.NaN;
}

function print(name, { f1, precision, recall, exact, snippets, title, day, authors, invented, speed }) {
  const show = (value, digits) => (value === undefined ? '–' : value.toFixed(digits)).padStart(10);
  const figures = [f1, precision, recall, exact, snippets, title, day, authors, invented].map((value) =>
    show(value, 4),
  );
  process.stdout.write(`${name.padEnd(12)}${figures.join('')}${show(speed, 1)}\n`);
}
