import { appendFileSync, readFileSync } from 'node:fs';
import { isMissing, writing } from './whole-file.ts';

/**
 * Adds values to a file of JSON lines. A process that is stopped while it writes leaves a part of a line; that does not
 * spoil the next one, for each also begins on a line of its own. Throws `RetryableError` when the disk is full.
 */
export function appendTo(journal: string, values: readonly unknown[]): void {
  if (values.length > 0) writing([journal], () => appendFileSync(journal, linesOf(values)));
}

/** Values in the form of a journal. */
export function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `\n${JSON.stringify(value)}\n`).join('');
}

/** The values of a journal, in order, without what was left half written; none where there is no file. */
export function readJournal(journal: string): unknown[] {
  return textOf(journal).split('\n').flatMap(parsed);
}

/** The last value of a journal that is an object whose first field is this one. */
export function lastWith(journal: string, field: string, value: string): unknown {
  const text = textOf(journal);
  const start = text.lastIndexOf(`\n{${JSON.stringify(field)}:${JSON.stringify(value)}`);
  return start < 0 ? undefined : parsed(text.slice(start + 1, text.indexOf('\n', start + 1)))[0];
}

function textOf(journal: string): string {
  try {
    return readFileSync(journal, 'utf8');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function parsed(line: string): unknown[] {
  try {
    return line === '' ? [] : [JSON.parse(line)];
  } catch {
    return [];
  }
}
