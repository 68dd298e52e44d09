import { describe, expect, it } from 'vitest';
import { compareFloors, raiseFloors } from '../../train/floors.ts';

describe('floors', () => {
  it('names each figure that fell below its floor', () => {
    expect(
      compareFloors('news', { f1: 0.97, exact: 0.4, invented: 0.05 }, { f1: 0.96, exact: 0.45, invented: 0.1 }),
    ).toEqual([
      expect.stringContaining('news: f1 is 0.9600, its floor 0.9700'),
      expect.stringContaining('invented is 0.1000'),
    ]);
  });

  it('allows for the luck of a seed in what is learned, and for none elsewhere', () => {
    const floors = { f1: 0.97, day: 0.9 };
    expect(compareFloors('news', floors, { f1: 0.9691, day: 0.9 })).toEqual([]);
    expect(compareFloors('news', floors, { f1: 0.9688, day: 0.8999 })).toHaveLength(2);
  });

  it('takes a missing figure for a failure', () => {
    expect(compareFloors('news', { f1: 0.97 }, {})).toHaveLength(1);
  });

  it('only ever raises', () => {
    expect(
      raiseFloors(
        { news: { f1: 0.97, exact: 0.4, invented: 0 } },
        { news: { f1: 0.96, exact: 0.45678, invented: 0.1 } },
      ),
    ).toEqual({ news: { f1: 0.97, exact: 0.4568, invented: 0 } });
  });
});
