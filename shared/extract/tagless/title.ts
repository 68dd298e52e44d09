import { isChrome } from '../lines/chrome.ts';
import { bylineText, isCredit } from '../lines/credits.ts';
import { dateLine } from '../lines/dates.ts';
import { isRelatedHeading } from '../lines/offers.ts';
import { tagList } from '../lines/tags.ts';
import { endsSentence, type Line } from './lines.ts';

/** Lines before the last possible title: a page's menus may be long. */
const REACH = 400;

/**
 * The index of the line that is the article's title: short, not a sentence, near above the first paragraphs, with at
 * most a caption or a lead of paragraph length above it. `undefined` when there is none.
 */
export function titleLine(lines: readonly Line[], language: string | undefined): number | undefined {
  const total = lines.filter(({ isParagraph }) => isParagraph).length;
  let best: { index: number; score: number } | undefined;
  let before = 0;
  for (const [index, line] of lines.slice(0, REACH).entries()) {
    if (before > 2 || before * 3 > total) break;
    if (line.isParagraph && !isHeadlineLike(line)) before++;
    else {
      const score = titleScore(lines, index, before, language);
      if (score !== undefined && (!best || score > best.score)) best = { index, score };
    }
  }
  return best?.index;
}

/** A question or exclamation of headline length. */
function isHeadlineLike({ text, words }: Line): boolean {
  return words <= 16 && /[!?？！]["'”’»」』]?$/.test(text);
}

function titleScore(
  lines: readonly Line[],
  index: number,
  before: number,
  language: string | undefined,
): number | undefined {
  const line = lines[index];
  if (!line || isChrome(line) || isCredit(line) || isRelatedHeading(line) || bylineText(line) !== undefined)
    return undefined;
  const { text, words } = line;
  if (words < 2 || words > 30 || text.length > 250 || tagList(line).length > 0 || dateLine(line, language))
    return undefined;
  if (/[>›»|]\s.{0,80}[>›»|]\s|^\d{1,2}:\d\d\b|@|https?:\/\//.test(text)) return undefined;
  const distance = lines.slice(index + 1).findIndex(({ isParagraph }) => isParagraph);
  if (distance < 0 || distance > 12) return undefined;
  let score = words >= 5 ? 3 : words >= 4 ? 2 : words >= 3 ? 1 : 0;
  score -= distance * 0.15 + before * 0.7;
  if (endsSentence(text) && !isHeadlineLike(line)) score -= 2;
  if (/^\p{Ll}/u.test(text)) score -= 1;
  if (line.apart) score += 0.5;
  if (words > 22) score -= 1;
  // A short line right over the first paragraph, with a fuller headline above it, is that paragraph's subhead or section.
  if (
    lines.some(
      (other, at) => at !== index && at < index + 3 && other.text.length > text.length && other.text.startsWith(text),
    )
  )
    score += 1.5;
  return score;
}
