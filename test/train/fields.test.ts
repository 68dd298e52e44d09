import { describe, expect, it } from 'vitest';
import { daysOf, nameSet, plainTitle, scoreFields } from '../../train/fields.ts';

const page = { id: '1', url: '', corpus: 'publishers', html: '', site: 'a' } as const;

describe('scoreFields', () => {
  it('compares titles without case and marks', () => {
    expect(plainTitle(' “Élan” – Now! ')).toBe('élan now');
  });

  it('takes a date for its written day and its day in UTC', () => {
    expect(daysOf('2024-05-01T23:30:00-04:00')).toEqual(['2024-05-01', '2024-05-02']);
    expect(daysOf('soon')).toEqual([]);
  });

  it('compares names as sets, without accents and prepositions', () => {
    expect(nameSet(['By Zoë Lang and Ann Moor'])).toEqual(new Set(['zoe lang', 'ann moor']));
  });

  it('counts only what the truth has, and authors made up where it has none', () => {
    const figures = scoreFields(
      [
        { ...page, title: 'A', date: '2024-05-01', authors: ['X Y'] },
        { ...page, title: 'B' },
      ],
      [
        { title: 'a', publishedAt: '2024-05-01', authors: ['x y'] },
        { title: 'C', authors: ['Staff'] },
      ],
    );
    expect(figures).toEqual({ title: 0.5, day: 1, authors: 1, invented: 1 });
  });
});
