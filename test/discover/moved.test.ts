import { expect, it } from 'vitest';
import { afterMove } from '../../shared/discover/moved.ts';
import type { Endpoint } from '../../shared/source.ts';

const OLD = 'https://paper.example/rss';
const endpoint: Endpoint = { url: OLD, kind: 'feed', lastSeen: ['a'], etag: '"1"' };

/** Where it is polled after polls that were led to these places. */
function urlAfter(...places: (string | undefined)[]): string {
  return places.reduce<Endpoint>((before, place) => afterMove(before, place), endpoint).url;
}

it.each([
  [['n', 'n', 'n'], 'n'],
  [['n', 'n'], OLD],
  [['n', undefined, 'n', 'n'], OLD],
  [['n', 'n', 'm'], OLD],
  [['n', 'm', 'm', 'm'], 'm'],
  [[OLD, OLD, OLD], OLD],
])('%j leads to %s', (places, url) => {
  expect(urlAfter(...places)).toBe(url);
});

it('keeps what it knows, and nothing of the move once it is made', () => {
  expect(afterMove(endpoint, 'n')).toEqual({ ...endpoint, moved: { to: 'n', polls: 1 } });
  expect(afterMove({ ...endpoint, moved: { to: 'n', polls: 2 } }, 'n')).toEqual({ ...endpoint, url: 'n' });
});

it('stays where it was when it leads to a page', () => {
  const section: Endpoint = { ...endpoint, kind: 'section', moved: { to: 'n', polls: 2 } };
  expect(afterMove(section, 'n').url).toBe(OLD);
});
