import { PermanentError } from '../../shared/errors.ts';
import { extract } from '../../shared/extract/extract.ts';

/** The kind of page that was found, or the outcome of the refusal; anything else thrown is a bug, and passes through. */
export function outcomeOf(html: string): string {
  try {
    return extract({ html, url: 'https://paper.example/hostile' }).kind;
  } catch (error) {
    if (error instanceof PermanentError) return error.outcome;
    throw error;
  }
}
