import { mkdirSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RetryableError } from '../shared/errors.ts';

/** No space left, and over the quota. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Writes a file by way of another, `part`, so that it is there whole or not at all whenever the process is stopped. Makes
 * the folders of both if they are not there. Throws `RetryableError` when the disk is full.
 *
 * At once, not by way of threads: these files are small, and a thread's queue costs several times the write.
 */
export function writeWhole(file: string, body: string | Uint8Array, part = `${file}.part`): void {
  writing([file, part], () => {
    writeFileSync(part, body);
    renameSync(part, file);
  });
}

/** Does what writes files; makes their folders if they are not there. Throws `RetryableError` when the disk is full. */
export function writing(files: readonly string[], work: () => void): void {
  const folders = new Set(files.map((file) => path.dirname(file)));
  try {
    try {
      work();
    } catch (error) {
      if (!isMissing(error)) throw error;
      for (const folder of folders) mkdirSync(folder, { recursive: true });
      work();
    }
  } catch (error) {
    if (!FULL.has(codeOf(error))) throw error;
    const message = `the disk of ${[...folders][0]} is full; make room and start again: nothing is lost`;
    throw new RetryableError(message, { cause: error });
  }
}

/** Removes a file, if it is there. */
export function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** The names of what a folder holds; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether an error says that a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
