import type { Verdict } from './kind.ts';
import { SHORTEST } from './sizes.ts';
import { CHALLENGE_WORDS } from './words/challenges.ts';
import { ERROR_WORDS, OUTAGE_WORDS } from './words/errors.ts';
import { FOR_PROGRAMS, HOST_WORDS } from './words/hosts.ts';

/** Words below which text without tags may be no more than a notice. */
const NOTICE = 40;

/** What kind of page text without tags is: `lines` as it came, `words` of what was taken for its body. */
export function judgeLines(lines: string, words: number): Verdict {
  if (FOR_PROGRAMS.test(lines)) return { kind: 'error', reason: 'an answer meant for a program' };
  const isNotice = words < NOTICE && lines.length < 10 * NOTICE;
  const said = isNotice ? lines.replace(/<[^<>]{0,200}>/g, '\n').trim() : '';
  const check = CHALLENGE_WORDS.exec(said)?.[0];
  if (check) return { kind: 'challenge', reason: `a bot check: "${check}"` };
  const error = (HOST_WORDS.exec(said) ?? ERROR_WORDS.exec(said) ?? OUTAGE_WORDS.exec(said))?.[0];
  if (error) return { kind: 'error', reason: `an error page: "${error.trim()}"` };
  if (words < SHORTEST) return { kind: 'too-short', reason: `${words} words of text without tags` };
  return { kind: 'article', reason: `${words} words of text without tags` };
}
