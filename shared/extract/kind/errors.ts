import type { Verdict } from './kind.ts';
import type { PageSigns } from './page.ts';
import { LONG, NOTICE, SHORTEST } from './sizes.ts';
import { isShort, unquoted } from './spoken.ts';
import { COOKIES_OFF } from './words/consents.ts';
import { ERROR_WORDS, OUTAGE_WORDS, TEMPORARY_WORDS } from './words/errors.ts';
import { FOR_PROGRAMS, HOST_WORDS } from './words/hosts.ts';

/** Share of the text under links to other stories from which that is all that an error offers. */
const OFFERS = 0.6;

/** An error that came with status 200: what was asked for is not there, or there is no site. */
export function error(page: PageSigns): Verdict | undefined {
  const { words, heading, headings, text, saysArticle, path, underLinks, tells } = page;
  if (saysArticle) return undefined;
  const isTitled = underLinks > OFFERS && ERROR_WORDS.test(unquoted(heading));
  if (!isTitled && (words > LONG || (tells() && !ERROR_PATH.test(path ?? '')))) return undefined;
  if (words < SHORTEST && FOR_PROGRAMS.test(text)) return { kind: 'error', reason: 'an answer meant for a program' };
  const said = saysNoSite(page) ?? saysError(page);
  if (said === undefined) return undefined;
  // `Check the address and try again later` is said of what is gone, too.
  const isTemporary =
    !/\b4(?:04|10)\b|not found/i.test(said) &&
    TEMPORARY_WORDS.test(unquoted(`${heading}\n${headings}\n${text.slice(0, 600)}`));
  return { kind: 'error', reason: `an error page: "${said.trim()}"`, ...(isTemporary && { isTemporary }) };
}

/** Where there is no site, its server, its host or a program speaks. */
function saysNoSite({ pageWords, heading, headings, text }: PageSigns): string | undefined {
  return HOST_WORDS.exec(unquoted(`${heading}\n${headings}\n${pageWords < 120 ? text.slice(0, 600) : ''}`))?.[0];
}

function saysError(page: PageSigns) {
  const { words, pageWords, heading, headings, text, paragraphs, underLinks, path } = page;
  if (paragraphs > 4 && underLinks <= OFFERS) return undefined;
  const start = text.slice(0, 600);
  const isBare = ERROR_PATH.test(path ?? '') || (pageWords < 120 && paragraphs === 0);
  const said =
    ERROR_WORDS.exec(unquoted(heading)) ??
    ERROR_WORDS.exec(unquoted(headings)) ??
    (isBare ? ERROR_WORDS.exec(start) : null);
  if (said || page.tellsBriefly()) return said?.[0];
  const outage =
    (words < SHORTEST ? OUTAGE_WORDS.exec(headings) : null) ??
    saidInFewWords(page) ??
    (pageWords < NOTICE ? (OUTAGE_WORDS.exec(`${heading}\n${start}`) ?? COOKIES_OFF.exec(text)) : null);
  return outage?.[0];
}

/** What a page says that says little else. */
function saidInFewWords({ told }: PageSigns): RegExpExecArray | null {
  const said = told();
  return isShort(said) ? (ERROR_WORDS.exec(said) ?? OUTAGE_WORDS.exec(said)) : null;
}

const ERROR_PATH = /(?:404|not-?found|error)/;
