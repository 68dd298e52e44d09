import { expect, it } from 'vitest';
import { failuresOf } from '../../shared/sources/rule-test.ts';

const text = 'The first car crossed\n\nat noon.\nNobody cheered.';

it('passes over passages that span paragraphs', () => {
  expect(failuresOf({ contains: ['crossed at  noon.'], lacks: ['Subscribe'] }, text)).toEqual([]);
});

it('says what is missing and what should not be there', () => {
  expect(failuresOf({ contains: ['the ferry'], lacks: ['cheered'] }, text)).toEqual([
    'the text lacks "the ferry"',
    'the text contains "cheered"',
  ]);
});
