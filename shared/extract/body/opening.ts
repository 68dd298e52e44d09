import { readDate } from '../../dates.ts';
import { bylineText } from '../lines/credits.ts';
import { dateLine, datesOfLine } from '../lines/dates.ts';
import { withoutPictures } from '../metadata/author/names.ts';
import type { Columns } from './columns.ts';
import type { Run } from './run.ts';

/** Kept blocks looked at before the first running text. */
const LOOKED_AT = 8;
/** Words of the longest line that is looked at. */
const LONGEST = 18;
/** Share of a line's characters in links that makes it a menu. */
const LINKED = 0.9;
/** Words that a byline has beside a name, or in all where it is known by its first word alone. */
const LONGEST_BYLINE = 6;

const SENTENCE = /[.!?…。！？]["”’»“]?$/;
/** A full stop that ends no sentence. */
const ABBREVIATED = /(?:\d|[ap]\.m|\bh|\bhrs?|\bUhr)\.$/;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}`;
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');

/** A name over a date is a byline. */
const isDated = (run: Run | undefined, language: string | undefined): boolean =>
  run !== undefined && datesOfLine(run, language).length > 0;

/** `Mia Holt, Skarv`, `Mia Holt in Skarv`, `MIA HOLT / Skarv`, `Mia Holt et Tom Lie`. */
const NAMES_ALONE = new RegExp(
  `^${NAME}(?:(?:,| in| aus| à| de| en| i| från| w)? (?:/ |de )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?| (?:and|und|et|y|e|i|och|og|en|&) ${NAME})$`,
  'u',
);
/** Who signs where nobody does: `Staff reporter`, `Redacción`. */
const STAFF =
  /^(?:by |von |por |par )?(?:our (?:own )?(?:reporter|correspondent|staff)\b.{0,30}|staff (?:reporter|writer)s?|(?:from |the )?(?:newsroom|news ?desk|web ?desk|online desk|editorial (?:staff|team))|redacción|(?:la )?redazione|(?:la )?rédaction|(?:die |online-?)?redaktion(?:en)?|(?:de )?redactie|redakcja|редакция|редакція|redação|agenc(?:y|ies)|agencias?)$/iu;
/** Ages instead of dates: `2 hours ago`, `vor 3 Tagen`. */
const AGO =
  /^\D{0,20}\d{1,3}\s\p{L}{1,12}\.?\s(?:ago|geleden|sedan|siden|sitten|fa|atrás|temu|назад|önce)$|^(?:vor|il y a|hace|há)\s\d{1,3}\s\p{L}+$|^\d{1,3}\s?(?:分|時間|小时|天|日|시간|일)\s?[前전]$/iu;

/**
 * Drops headline, byline and date line where the text begins with them: they are fields of the article, not its text
 * (docs/text-form.md). Pages with plain markup leave nothing else to tell them by.
 */
export function dropOpening(columns: Columns, kept: Uint8Array, reason: string[]): void {
  const { runs, good } = columns;
  let seen = 0;
  let leads = 0;
  let isInList = false;
  for (let i = 0; i < runs.length && seen < LOOKED_AT; i++) {
    const run = runs[i];
    if (!run || !kept[i]) continue;
    seen++;
    const what = lineOf(columns, i, leads > 0);
    if (what !== undefined) {
      kept[i] = 0;
      reason[i] = what;
    } else if (good[i] || run.measure.words > LONGEST) {
      // Under a standfirst, or a list that is one, they may still come; under the text they do not.
      if (run.kind !== 'item' || !isInList) leads++;
      if (leads > 1) return;
    } else if (leads > 0) return;
    isInList = run.kind === 'item';
  }
}

/** Whether a block holds what is marked up as a time, whatever it says of it: `Staff, 19 Nov`. */
function holdsTime({ runs, elements: { tag, first, end } }: Columns, at: number): boolean {
  for (let inner = runs[at]?.element ?? 0; inner < tag.length && (first[inner] ?? 0) <= at; inner++)
    if (tag[inner] === 'time' && (end[inner] ?? 0) > at) return true;
  return false;
}

/**
 * Headline, byline, date line or menu; `strictly` where it stands after running text, and only what begins as a byline
 * or date line is taken for one.
 */
function lineOf(columns: Columns, at: number, strictly: boolean): string | undefined {
  const { runs, titleAt, hints } = columns;
  const run = runs[at];
  if (at === titleAt) return 'the headline';
  if (run && at < titleAt && runs[titleAt]?.level === 1 && run.measure.words <= LONGEST) return 'over the headline';
  if (run?.level === 1 && hints.title.toLowerCase().startsWith(run.text.toLowerCase())) return 'the headline';
  if (!run || run.kind === 'heading' || run.measure.words > (run.kind === 'item' ? LONGEST_BYLINE : 2 * LONGEST))
    return undefined;
  const { text, measure, links, linkChars } = run;
  if (hints.authors.some((author) => text.startsWith(`${author} reported from`))) return 'the byline';
  if (SENTENCE.test(text) && !ABBREVIATED.test(text)) return undefined;
  if (links > 2 && linkChars >= LINKED * measure.chars && measure.words <= LONGEST) return 'a menu';
  if (!strictly && measure.words <= LONGEST_BYLINE && holdsTime(columns, at)) return 'the date line';
  if (datesOfLine(run, hints.language).length > 1) return 'the date line';
  if (measure.words > LONGEST) return undefined;
  const isByline = bylineText({ text: withoutPictures(text), words: measure.words }) !== undefined;
  if (strictly && !isByline && dateLine({ text, words: measure.words }, hints.language) === undefined) return undefined;
  if (readDate(text, hints.language) !== undefined || AGO.test(text)) return 'the date line';
  if (!strictly && NAME_ALONE.test(text) && isDated(runs[at + 1], hints.language)) return 'the byline';
  if (STAFF.test(text) || (!strictly && NAMES_ALONE.test(text))) return 'the byline';
  const plain = text.toLowerCase();
  const signed = hints.authors.some(
    (author) => plain.includes(author.toLowerCase()) && measure.words - author.split(' ').length <= LONGEST_BYLINE,
  );
  return signed || (isByline && withoutPictures(text).split(' ').length <= LONGEST_BYLINE) ? 'the byline' : undefined;
}
