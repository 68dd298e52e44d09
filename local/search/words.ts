import { InputError } from '../../shared/errors.ts';

/** What a person searches for. A word matches where a word of the text begins like it; a phrase, word after word. */
export interface Query {
  /** Words and phrases that are looked for, in lower case, without accents. */
  terms: string[];
  /** Words and phrases that must not occur. */
  without: string[];
}

/** More words than anybody types. */
const MOST_TERMS = 20;

/**
 * Reads a search: `harbour "northern channel" -football`. Throws `InputError` when nothing is left to look for.
 */
export function parseQuery(search: string): Query {
  const query: Query = { terms: [], without: [] };
  for (const [, minus, phrase, word = ''] of search.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)) {
    const term = plainWords(phrase ?? word).join(' ');
    if (term === '') continue;
    (minus ? query.without : query.terms).push(term);
  }
  query.terms = [...new Set(query.terms)].slice(0, MOST_TERMS);
  if (query.terms.length > 0) return query;
  throw new InputError(`there is no word to look for in ${JSON.stringify(search)}; write one or more words`, {
    parameter: 'words',
  });
}

/** The words of a text in the form they are compared in. */
export function plainWords(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower case, without accents: as DuckDB's `strip_accents(lower(…))`. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * A regular expression (RE2's and JavaScript's alike) that finds a term in plain text. Scripts without spaces have no
 * beginnings of words, so there it matches anywhere.
 */
export function patternOf(term: string): string {
  const words = term.split(' ').join('[^\\p{L}\\p{N}]+');
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(term)
    ? words
    : `(?:^|[^\\p{L}\\p{N}])${words}`;
}
