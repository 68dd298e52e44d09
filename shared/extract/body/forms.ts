import { type ChildNode, type Element, isTag } from 'domhandler';
import type { Columns } from './columns.ts';

/** Levels above a block at which a form is looked for; words of the largest one, and its largest share of the page's. */
const LEVELS = 4;
const MOST_WORDS = 70;
const LARGEST_SHARE = 0.25;

/** Names of calls to action: of 1,165 blocks in small elements named so on the labelled pages 11 are text. */
const CALL = /(?:^|[-_ ])cta(?:$|[-_ ])/i;

/** Drops polls, sign-up boxes and calls to action: what little text stands around choices, a field for an address, or a button. */
export function dropForms({ runs, elements, weightSum, count }: Columns, kept: Uint8Array, reason: string[]): void {
  const { parent, first, end, node, controls } = elements;
  const words = (at: number): number => (weightSum[end[at] ?? 0] ?? 0) - (weightSum[first[at] ?? 0] ?? 0);
  const most = Math.min(MOST_WORDS, LARGEST_SHARE * (weightSum[count] ?? 0));
  const isForm = new Map<number, boolean>();
  runs.forEach(({ element }, i) => {
    if (!kept[i]) return;
    for (let at = element, level = 0; at > 0 && level < LEVELS && words(at) <= most; at = parent[at] ?? 0, level++) {
      let asks = isForm.get(at);
      if (asks === undefined) {
        const box = node[at];
        asks = isCall(box) || ((controls[at] ?? 0) > 0 && asksFor(box));
        isForm.set(at, asks);
      }
      if (!asks) continue;
      kept[i] = 0;
      reason[i] = 'a poll, form or call to action';
      return;
    }
  });
}

const isCall = (element: Element | undefined): boolean =>
  element !== undefined && CALL.test(`${element.attribs.class ?? ''} ${element.attribs.id ?? ''}`.slice(0, 200));

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
