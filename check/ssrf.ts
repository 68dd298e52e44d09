import { PermanentError } from '../shared/errors.ts';
import { guardUrl } from '../shared/fetch/guard.ts';
import { type CaseFolder, expectEqual, textOf, type Verdict } from './cases.ts';

/**
 * What the guard says of each URL before anything connects. `either` has no wrong answer, and `dns` is a public name,
 * which the guard must let through to be judged again by its addresses.
 */
export async function checkSsrf({ cases }: CaseFolder): Promise<Verdict[]> {
  return cases.map((entry) => {
    const got = isBlocked(textOf(entry, 'url')) ? 'block' : 'allow';
    if (entry.must === 'either') return { id: entry.id };
    return expectEqual(`${entry.id} ${textOf(entry, 'url')}`, got, entry.must === 'dns' ? 'allow' : entry.must);
  });
}

function isBlocked(url: string): boolean {
  try {
    guardUrl(url);
    return false;
  } catch (error) {
    if (error instanceof PermanentError) return true;
    throw error;
  }
}
