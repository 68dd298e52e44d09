/** Shorter words differ by one letter from many others that mean something else. Characters. */
const SHORTEST = 5;

/**
 * Whether one word is the other misspelt: one letter too many, too few, wrong, or two swapped; never the first letter
 * ("million", "billion"), and never in a number or a short word.
 */
export function isTypo(before: string, after: string): boolean {
  const a = [...before];
  const b = [...after];
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
  if (a[0] !== b[0] || /\p{N}/u.test(before + after)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
