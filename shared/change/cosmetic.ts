import { diffArrays } from 'diff';
import { withoutClocks } from './clock.ts';
import { isTypo } from './typo.ts';

/** Misspellings that may be put right at once without a revision. */
const MOST_TYPOS = 2;

/**
 * Whether two texts say the same to a reader: they differ in white space, punctuation, case, letters composed
 * differently, clocks ("5 minutes ago"), or a misspelling or two. A changed number always counts as a change.
 */
export function isCosmetic(before: string, after: string): boolean {
  if (before === after) return true;
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: 2 * MOST_TYPOS });
  if (!changes) return false;
  let typos = 0;
  for (let i = 0; i < changes.length; i++) {
    const { added, removed, value } = changes[i] ?? { value: [] };
    if (!added && !removed) continue;
    const other = changes[++i];
    if (!other || other.added === added || other.value.length !== value.length) return false;
    if (!value.every((word, at) => isTypo(word, other.value[at] ?? ''))) return false;
    typos += value.length;
  }
  return typos <= MOST_TYPOS;
}

function wordsOf(text: string): string[] {
  const plain = withoutClocks(text).normalize('NFKC').toLowerCase().replaceAll(/['’]/g, '');
  return plain.match(/[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*/gu) ?? [];
}
