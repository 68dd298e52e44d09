import { describe, expect, it } from 'vitest';
import { type Choice, crossValidate, fitChoices, shareRight } from '../../train/rank.ts';

/** Pages whose right candidate is always the one marked `good`, in either place. */
const choices: Choice[] = Array.from({ length: 40 }, (_, i) => ({
  site: `site${i}.example`,
  corpus: i % 2 ? 'news' : 'web',
  features: i % 3 ? [['good', 'first'], ['bad']] : [['bad', 'first'], ['good']],
  right: i % 3 ? [true, false] : [false, true],
  weight: 1,
  counts: i !== 7,
}));

describe('learning to choose', () => {
  it('finds what is true of the right candidates', () => {
    const weights = fitChoices(choices, 0.1);
    expect(weights.good).toBeGreaterThan(weights.bad ?? 0);
    expect(shareRight(choices, () => weights)).toEqual({ news: 1, web: 1 });
  });

  it('is judged on sites it did not see', () => {
    expect(crossValidate(choices, 0.1)).toEqual({ news: 1, web: 1 });
    const shuffled = choices.map((choice, i) => ({ ...choice, right: [i % 5 < 2, i % 5 >= 2] }));
    const reached = crossValidate(shuffled, 0.1);
    expect(Math.min(reached.news ?? 0, reached.web ?? 0)).toBeLessThan(0.9);
  });

  it('gives the same weights for the same choices', () => {
    expect(fitChoices(choices, 1)).toEqual(fitChoices(choices, 1));
  });
});
