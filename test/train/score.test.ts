import { describe, expect, it } from 'vitest';
import { compareTexts, corpusScore, pageF1, sameWords, snippetCounts, snippetF1 } from '../../train/score.ts';

describe('scoring', () => {
  it('compares runs of four words', () => {
    expect(compareTexts('a b c d e f', 'a b c d e x')).toEqual({ hit: 2, extra: 1, missing: 1 });
    expect(pageF1(compareTexts('a b c d e f', 'a b c d e x'))).toBeCloseTo(2 / 3);
  });

  it('counts words alone, not their signs or spaces', () => {
    expect(pageF1(compareTexts('One, two. Three four', '- one two'))).toBe(0);
    expect(sameWords('One, two.', '- One\n\ntwo')).toBe(true);
    expect(sameWords('One two', 'two One')).toBe(false);
  });

  it('takes means over pages, and the harmonic mean of the two', () => {
    const score = corpusScore([compareTexts('a b c d', 'a b c d'), compareTexts('a b c d e', 'a b c d')]);
    expect(score).toMatchObject({ precision: 1, recall: 0.75 });
    expect(score.f1).toBeCloseTo(6 / 7);
  });

  it('counts snippets over all pages', () => {
    const page = snippetCounts({ with: ['the end', 'missing'], without: ['menu'] }, 'At  the\nend: Menu');
    expect(page).toEqual({ hit: 1, extra: 0, missing: 1 });
    expect(snippetF1([page, { hit: 1, extra: 0, missing: 0 }])).toBeCloseTo(0.8);
  });
});
