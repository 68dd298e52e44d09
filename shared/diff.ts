import { diffArrays } from 'diff';

/** A run of text that two versions share, or that only the later or only the earlier one has. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * Words inserted and deleted beyond which two texts are compared by paragraphs instead: the search costs the square of
 * this number, and a reader follows nothing in such a diff anyway.
 */
const MOST_EDITS = 2_000;

/** One ideograph or kana, a word, a run of white space, or one character of anything else. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** What was added and removed between two texts, word by word; joined, the parts without `removed` are `after`. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const changes =
    diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MOST_EDITS }) ??
    diffArrays(paragraphsOf(before), paragraphsOf(after), { maxEditLength: MOST_EDITS });
  if (!changes) return [part('removed', before), part('added', after)];
  return changes.map(({ added, removed, value }) =>
    part(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
}

function part(kind: DiffPart['kind'], text: string): DiffPart {
  return { kind, text };
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Each paragraph with the empty lines behind it. */
function paragraphsOf(text: string): string[] {
  return text.split(/(?<=\n\n)(?!\n)/);
}
