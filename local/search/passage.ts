import { patternOf, plain } from './words.ts';

/** A piece of a passage, and whether it is what was looked for. */
export interface PassagePart {
  text: string;
  found: boolean;
}

/** Characters of a passage. */
const LENGTH = 240;

/** The passage of a text that has most of the terms, cut at words; the text's beginning when it has none. */
export function passageOf(text: string, terms: readonly string[]): PassagePart[] {
  const { folded, offsets } = foldedWithOffsets(text);
  const found = matchesOf(folded, terms);
  const best = bestStart(found);
  const start = wordStart(text, Math.max(0, (offsets[best] ?? 0) - LENGTH / 4));
  const end = wordEnd(text, start + LENGTH);
  const parts: PassagePart[] = [];
  let at = start;
  for (const match of found) {
    const [from, until] = [offsets[match.start] ?? text.length, offsets[match.end] ?? text.length];
    if (from < at || until > end) continue;
    parts.push({ text: text.slice(at, from), found: false }, { text: text.slice(from, until), found: true });
    at = until;
  }
  parts.push({ text: text.slice(at, end), found: false });
  return withEllipses(parts, start > 0, end < text.length).filter((part) => part.text !== '');
}

interface Match {
  term: string;
  start: number;
  end: number;
}

/** The text in the form that is searched, and where each of its characters comes from. */
function foldedWithOffsets(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = plain(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  offsets.push(at);
  return { folded, offsets };
}

function matchesOf(folded: string, terms: readonly string[]): Match[] {
  const matches: Match[] = [];
  for (const term of terms) {
    for (const match of folded.matchAll(new RegExp(patternOf(term), 'gu'))) {
      const end = match.index + match[0].length;
      const start = match.index + (/^[^\p{L}\p{N}]/u.test(match[0]) ? ([...match[0]][0]?.length ?? 0) : 0);
      matches.push({ term, start, end });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

/** Where the stretch with most different terms begins; of equal ones, the first. */
function bestStart(matches: readonly Match[]): number {
  let best = { start: 0, terms: 0 };
  const counts = new Map<string, number>();
  let first = 0;
  for (const match of matches) {
    counts.set(match.term, (counts.get(match.term) ?? 0) + 1);
    for (let oldest = matches[first]; oldest && match.end - oldest.start > LENGTH * 0.7; oldest = matches[++first]) {
      const left = (counts.get(oldest.term) ?? 1) - 1;
      if (left > 0) counts.set(oldest.term, left);
      else counts.delete(oldest.term);
    }
    if (counts.size > best.terms) best = { start: matches[first]?.start ?? 0, terms: counts.size };
  }
  return best.start;
}

function wordStart(text: string, near: number): number {
  const space = near === 0 ? -1 : text.lastIndexOf(' ', near);
  return near - space < 30 ? space + 1 : near;
}

function wordEnd(text: string, near: number): number {
  const space = near >= text.length ? text.length : text.indexOf(' ', near);
  return space >= 0 && space - near < 30 ? space : Math.min(near, text.length);
}

function withEllipses(parts: PassagePart[], before: boolean, after: boolean): PassagePart[] {
  const ellipsis = (text: string): PassagePart => ({ text, found: false });
  return [...(before ? [ellipsis('… ')] : []), ...parts, ...(after ? [ellipsis(' …')] : [])].map(({ text, found }) => ({
    text: text.replaceAll(/\s+/g, ' '),
    found,
  }));
}
