import { COLUMNS } from '../columns.ts';
import { csvLine } from './csv.ts';
import type { ExportedArticle } from './records.ts';
import { RSS_FOOT, rssHead, rssItem } from './rss.ts';

/** A form that articles are exported in, as one file that grows. */
export interface ExportForm {
  /** The file's name. */
  file: string;
  head: string;
  item(article: ExportedArticle): string;
  foot: string;
  /** Whether older versions go along. */
  revisions: boolean;
}

/** The forms that are one file; Parquet, a file a day, is apart. */
export const FORM_NAMES = ['jsonl', 'csv', 'rss'] as const;
export type FormName = (typeof FORM_NAMES)[number];

/** The form of a name. `description` says what was selected, `now` when. */
export function exportForm(name: FormName, { description, now }: { description: string; now: Date }): ExportForm {
  if (name === 'csv') return { ...CSV, head: csvLine(COLUMNS.map(([column]) => column)) };
  if (name === 'rss') return { ...RSS, head: rssHead(description, now) };
  return JSONL;
}

const JSONL: ExportForm = {
  file: 'articles.jsonl',
  head: '',
  item: (article) => `${JSON.stringify(article)}\n`,
  foot: '',
  revisions: true,
};

const CSV: ExportForm = {
  file: 'articles.csv',
  head: '',
  item: ({ text, ...article }) => csvLine(COLUMNS.map(([, , read]) => read({ article, text }))),
  foot: '',
  revisions: false,
};

const RSS: ExportForm = { file: 'articles.rss', head: '', item: rssItem, foot: RSS_FOOT, revisions: false };
