import { PermanentError } from '../../shared/errors.ts';
import { extract } from '../../shared/extract/extract.ts';
import { articlePage, prose } from '../support/paper.ts';
import { HOSTILE_PAGES } from './pages.ts';

/** Reads every hostile page and, after each, an honest one; a line for each says what became of both. */
const honest = articlePage('An honest page', prose('Harbour'));
const right = extract({ html: honest }).article?.text;
if (!right?.includes('harbour master of Harbour')) throw new Error('the honest page is not read at all');
for (const [name, make] of Object.entries(HOSTILE_PAGES)) {
  const before = process.cpuUsage();
  const outcome = outcomeOf(make());
  const { user, system } = process.cpuUsage(before);
  const next = extract({ html: honest }).article?.text;
  console.log(JSON.stringify({ name, outcome, cpuSeconds: (user + system) / 1e6, nextIsRight: next === right }));
}

/** The kind of page that was found or the outcome of the refusal; anything else thrown is a bug, and ends the process. */
function outcomeOf(html: string): string {
  try {
    return extract({ html, url: 'https://paper.example/hostile' }).kind;
  } catch (error) {
    if (error instanceof PermanentError) return error.outcome;
    throw error;
  }
}
