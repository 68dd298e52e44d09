import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isMissing, writing } from './whole-file.ts';

/**
 * Adds values to a file of JSON lines. A process that is stopped while it writes leaves a part of a line; that does not
 * spoil the next one, for each also begins on a line of its own. Throws `RetryableError` when the disk is full.
 */
export function appendTo(journal: string, values: readonly unknown[]): void {
  const lines = values.map((value) => `\n${JSON.stringify(value)}\n`);
  if (lines.length > 0) writing(journal, () => appendFileSync(journal, lines.join('')));
}

/** The values of a journal, in order, without what was left half written; none where there is no file. */
export async function readJournal(journal: string): Promise<unknown[]> {
  try {
    return (await readFile(journal, 'utf8')).split('\n').flatMap(parsed);
  } catch (error) {
    if (isMissing(error)) return [];
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
