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
  return joined(
    changes.map(({ added, removed, value }) => part(added ? 'added' : removed ? 'removed' : 'same', value.join(''))),
  );
}

/** What stands between two changes and has no word: `4,120` becomes `2,140` as a whole, and so does a phrase. */
const NO_WORD = /^[^\p{L}\p{M}\p{N}\n]{1,3}$/u;

/** Neighbouring changes as one: what was removed, then what was added. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') result.push(part('removed', removed));
    if (added !== '') result.push(part('added', added));
    [removed, added] = ['', ''];
  };
  for (const [at, { kind, text }] of parts.entries()) {
    const isBetween = removed !== '' && added !== '' && at < parts.length - 1 && NO_WORD.test(text);
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text;
    if (kind !== 'same' || isBetween) continue;
    flush();
    result.push(part('same', text));
  }
  flush();
  return result;
}

/** Characters of unchanged text shown on each side of a change. */
const CONTEXT = 140;

/**
 * What of an unchanged passage stands around the changes, cut at words: the beginning of one that follows a change, and
 * the end of one that precedes another. `end` is missing where nothing is left out between them.
 */
export function around(text: string, follows: boolean, precedes: boolean): { start: string; end?: string } {
  const head = follows ? CONTEXT : 0;
  const tail = precedes ? CONTEXT : 0;
  if (text.length <= head + tail + CONTEXT / 2) return { start: text };
  const start = text.slice(0, head).replace(/\S*$/u, '').trimEnd();
  return { start, end: tail > 0 ? text.slice(-tail).replace(/^\S*\s/u, '') : '' };
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
