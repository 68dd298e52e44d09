import type { LabelledPage } from './corpus.ts';

/** The fields that are scored beside the text. */
export interface Fields {
  title?: string | undefined;
  publishedAt?: string | undefined;
  authors?: readonly string[] | undefined;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A title without case, marks and spaces at its ends. */
export const plainTitle = (title: string): string =>
  squeeze(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The calendar days a date may mean: as it is written, and in UTC. */
export function daysOf(date: string): string[] {
  const text = date.trim();
  const written = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  const days = written ? [`${written[1]}-${written[2]?.padStart(2, '0')}-${written[3]?.padStart(2, '0')}`] : [];
  const instant = new Date(text.replace(/^(\d{4}-\d\d-\d\d) (\d)/, '$1T$2'));
  return Number.isNaN(instant.getTime()) ? days : [...days, instant.toISOString().slice(0, 10)];
}

/** Names without accents, case and prepositions, of people listed one by one or joined by commas and "and". */
export function nameSet(names: readonly string[]): Set<string> {
  const parts = names.flatMap((name) => name.split(/\s*(?:,|;|\||&|\n|\band\b|\bund\b)\s*/));
  return new Set(parts.map(plainName).filter(Boolean));
}

function plainName(name: string): string {
  const plain = squeeze(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/^(by|von|par|por|di|af|av|door)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shares of pages whose field is right, over the pages whose truth has it; `invented`: authors where the truth has none. */
export interface FieldFigures {
  title?: number;
  day?: number;
  authors?: number;
  invented?: number;
}

/** Scores titles, days and authors of a corpus. */
export function scoreFields(pages: readonly LabelledPage[], answers: readonly Fields[]): FieldFigures {
  const right: Record<keyof FieldFigures, number[]> = { title: [], day: [], authors: [], invented: [] };
  pages.forEach((page, i) => {
    const answer = answers[i] ?? {};
    const names = nameSet(answer.authors ?? []);
    if (page.title) right.title.push(Number(plainTitle(answer.title ?? '') === plainTitle(page.title)));
    if (page.date) {
      const days = daysOf(answer.publishedAt ?? '');
      right.day.push(Number(daysOf(page.date).some((day) => days.includes(day))));
    }
    if (page.authors?.length) {
      const truth = nameSet(page.authors);
      right.authors.push(Number(truth.size === names.size && [...truth].every((name) => names.has(name))));
    } else if (page.title) right.invented.push(Number(names.size > 0));
  });
  const known = Object.entries(right).filter(([, values]) => values.length > 0);
  return Object.fromEntries(known.map(([key, values]) => [key, values.reduce((a, b) => a + b, 0) / values.length]));
}
