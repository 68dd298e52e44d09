import { type ChildNode, type Element, isTag } from 'domhandler';
import type { Columns } from './columns.ts';

/** Levels above a block at which a form is looked for; words of the largest one, and its largest share of the page's. */
const LEVELS = 4;
const MOST_WORDS = 70;
const LARGEST_SHARE = 0.25;

/** Drops polls and sign-up boxes: what little text stands around choices, or a field for an address. */
export function dropForms({ runs, elements, weightSum, count }: Columns, kept: Uint8Array, reason: string[]): void {
  const { parent, first, end, node, controls } = elements;
  const words = (at: number): number => (weightSum[end[at] ?? 0] ?? 0) - (weightSum[first[at] ?? 0] ?? 0);
  const most = Math.min(MOST_WORDS, LARGEST_SHARE * (weightSum[count] ?? 0));
  const isForm = new Map<number, boolean>();
  runs.forEach(({ element }, i) => {
    if (!kept[i]) return;
    for (let at = element, level = 0; at > 0 && level < LEVELS && words(at) <= most; at = parent[at] ?? 0, level++) {
      if ((controls[at] ?? 0) === 0) continue;
      let asks = isForm.get(at);
      if (asks === undefined) {
        asks = asksFor(node[at]);
        isForm.set(at, asks);
      }
      if (!asks) continue;
      kept[i] = 0;
      reason[i] = 'a poll or form';
      return;
    }
  });
}

/** Whether an element holds two choices, or a field for an address. A check box may belong to a list of the text. */
function asksFor(element: Element | undefined): boolean {
  let choices = 0;
  const open: ChildNode[] = [...(element?.children ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isTag(next)) continue;
    if (next.name === 'input') {
      const type = next.attribs.type?.toLowerCase();
      if (type === 'email' || (type === 'radio' && ++choices > 1)) return true;
    }
    open.push(...next.children);
  }
  return false;
}
