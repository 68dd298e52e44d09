import { LAST, noteAtEnd } from '../lines/at-end.ts';
import { isChrome } from '../lines/chrome.ts';
import { datesOfLine } from '../lines/dates.ts';
import { announcesBox } from './boxes.ts';
import type { Hints } from './hints.ts';
import type { Run } from './run.ts';

/** Words of the longest line that is no text where it stands last. */
const LONGEST_LINE = 14;

/** Why a block is no text near the end of it, `after` so many others that are; undefined where it may be text. */
export function ending(run: Run, after: number, { authors, language }: Hints): string | undefined {
  return (
    (after === 0 ? lastLine(run, authors, language) : undefined) ??
    (after < LAST ? noteAtEnd({ text: run.text, words: run.measure.words }, authors) : undefined)
  );
}

/** What is text only where more follows: a heading such as `Share this:` or `Discussion`, a rule of signs, a date, a name in brackets. */
function lastLine(run: Run, authors: readonly string[], language: string | undefined): string | undefined {
  if (announcesBox(run)) return 'a heading of furniture';
  if (run.kind === 'heading') return isChrome(run) || run.text.endsWith(':') ? 'a heading of furniture' : undefined;
  if (run.kind === 'item' && run.linkChars >= LINKED * run.measure.chars && !run.text.endsWith('?'))
    return 'a link to elsewhere';
  if (!WORD.test(run.text)) return 'a rule with nothing under it';
  if (SIGNED_FROM.test(run.text)) return 'the byline';
  // The last line of an embedded post has a name and a date.
  if (run.measure.words > LONGEST_LINE || run.kind === 'quote' || /^[—–*]/.test(run.text)) return undefined;
  const [, label, name = ''] = SIGNED.exec(run.text) ?? [];
  if (label || authors.includes(name)) return 'the byline';
  return datesOfLine(run, language).length > 0 && !run.text.endsWith('.') ? 'the date line' : undefined;
}

/** Share of a line's characters in links that makes it one. */
const LINKED = 0.8;
const WORD = /[\p{L}\p{N}]/u;
/** `— Ada Quill in Ness`. */
const SIGNED_FROM =
  /^[—–-]\s?\p{Lu}\S+ (?:\p{Lu}\S* ){0,2}\p{Lu}\S+ (?:in|from|aus|à|en|da) \p{Lu}\S+(?: \p{Lu}\S+)?\.?$/u;
/** `(Ada Quill)`, `（记者 王海）`. */
const SIGNED = /^[（(](?:(记者|記者|作者|文|撰文)\s?[:：/]?\s?)?(.{2,40})[)）]$/;
