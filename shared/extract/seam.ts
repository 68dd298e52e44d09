import { type ChildNode, isTag } from 'domhandler';

/** Inline elements that style sheets set apart where nothing stands between two of them. */
const SET_APART: ReadonlySet<string> = new Set(['a', 'b', 'span', 'strong', 'time']);

/** Whether nothing but tags stands between an inline element and the one before it. */
export function touchesBefore(element: ChildNode): boolean {
  const before = element.prev;
  return (
    isTag(element) && SET_APART.has(element.name) && before !== null && isTag(before) && SET_APART.has(before.name)
  );
}

/** Whether the texts of two such neighbours would run together to what is no word: `Share` and `Print`, a name and a score or an address. */
export function isSeam(before: string, after: string): boolean {
  if (/[\p{L}\d]$/u.test(before) && /^\S{1,60}@\S/.test(after)) return true;
  if (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) return true;
  return /[\p{Ll}\d]$/u.test(before) && /^(?:\p{Lu}|\d)/u.test(after) && !(/\d$/.test(before) && /^\d/.test(after));
}
