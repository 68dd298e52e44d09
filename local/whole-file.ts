import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RetryableError } from '../shared/errors.ts';

/** No space left, and over the quota. */
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/**
 * Writes a file by way of another beside it, so that it is there whole or not at all whenever the process is stopped.
 * Throws `RetryableError` when the disk is full.
 */
export async function writeWhole(file: string, body: string | Uint8Array, part = `${file}.part`): Promise<void> {
  try {
    await writeFile(part, body);
    await rename(part, file);
  } catch (error) {
    if (!FULL.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const message = `the disk of ${path.dirname(file)} is full; make room and start again: nothing is lost`;
    throw new RetryableError(message, { cause: error });
  }
}
