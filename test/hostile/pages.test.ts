import { expect, it } from 'vitest';
import { HOSTILE_PAGES } from '../../bench/hostile/pages.ts';
import { readHostilePages } from '../../bench/hostile/run.ts';

const OUTCOMES =
  /^(article|teaser|listing|consent|challenge|error|login|script-shell|media|too-short|too-large|extract-failed)$/;

it('ends every hostile page in an outcome, within its memory, and reads the next page right', {
  timeout: 180_000,
}, async () => {
  const ends = await readHostilePages();
  expect(ends.map(({ name }) => name)).toEqual(Object.keys(HOSTILE_PAGES));
  expect(ends.filter(({ outcome }) => !OUTCOMES.test(outcome))).toEqual([]);
  expect(ends.filter(({ nextIsRight }) => !nextIsRight)).toEqual([]);
});
