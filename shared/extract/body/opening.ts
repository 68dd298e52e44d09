import { bylineText } from '../lines/roles.ts';
import { parseDate } from '../metadata/date-string.ts';
import type { Columns } from './columns.ts';
import type { Run } from './run.ts';

/** Kept blocks looked at before the first running text. */
const LOOKED_AT = 8;
/** Words of the longest line that is looked at. */
const LONGEST = 18;
/** Words that a byline has beside a name, or in all where it is known by its first word alone. */
const LONGEST_BYLINE = 6;

const SENTENCE = /[.!?…。！？]["”’»“]?$/;
/** A full stop that ends no sentence. */
const ABBREVIATED = /(?:\d|[ap]\.m)\.$/;
/** Ages instead of dates: `2 hours ago`, `vor 3 Tagen`. */
const AGO =
  /^\D{0,20}\d{1,3}\s\p{L}{1,12}\.?\s(?:ago|geleden|sedan|siden|sitten|fa|atrás|temu|назад|önce)$|^(?:vor|il y a|hace|há)\s\d{1,3}\s\p{L}+$|^\d{1,3}\s?(?:分|時間|小时|天|日|시간|일)\s?[前전]$/iu;

/**
 * Drops headline, byline and date line where the text begins with them: they are fields of the article, not its text
 * (docs/text-form.md). Pages with plain markup leave nothing else to tell them by.
 */
export function dropOpening({ runs, good, titleAt, hints }: Columns, kept: Uint8Array, reason: string[]): void {
  let seen = 0;
  for (let i = 0; i < runs.length && seen < LOOKED_AT; i++) {
    const run = runs[i];
    if (!run || !kept[i]) continue;
    if (run.measure.words > LONGEST && i !== titleAt) return;
    seen++;
    const what = i === titleAt ? 'the headline' : lineOf(run, hints.authors);
    if (what === undefined && good[i]) return;
    if (what === undefined) continue;
    kept[i] = 0;
    reason[i] = what;
  }
}

function lineOf({ kind, text, measure }: Run, authors: readonly string[]): string | undefined {
  if (kind === 'heading') return undefined;
  if (SENTENCE.test(text) && !ABBREVIATED.test(text)) return undefined;
  if (parseDate(text) !== undefined || AGO.test(text)) return 'the date line';
  const plain = text.toLowerCase();
  const signed = authors.some(
    (author) => plain.includes(author.toLowerCase()) && measure.words - author.split(' ').length <= LONGEST_BYLINE,
  );
  return signed || (measure.words <= LONGEST_BYLINE && bylineText({ text, words: measure.words }) !== undefined)
    ? 'the byline'
    : undefined;
}
