import { isChrome } from '../lines/chrome.ts';
import type { Run } from './run.ts';

/** Whether an item is one of a list of buttons: `Facebook`, `E-mail`, `Print`. One alone may be text. */
export function isInMenu(runs: readonly Run[], i: number): boolean {
  const isButton = (run: Run | undefined): boolean => run?.kind === 'item' && isChrome(run);
  return isButton(runs[i]) && (isButton(runs[i - 1]) || isButton(runs[i + 1]));
}

/** Links of such share of a paragraph's characters are all of it; words of a headline, and of running text at least. */
const ALL = 0.9;
const HEADLINE = { least: 4, most: 20 } as const;
const RUNNING = 15;
/** More of them than this are headings of the text, each over what it leads to. */
const FEW = 2;

/**
 * The paragraphs that are a link and nothing else, between two of running text: headlines of other articles. Where a page
 * has more than two, they may be its own headings, as they are on the one labelled page that has four.
 */
export function linkedHeadlines(runs: readonly Run[]): ReadonlySet<number> {
  const found = runs.flatMap((run, i) =>
    isLinkedHeadline(run) && isRunning(runs[i - 1]) && isRunning(runs[i + 1]) ? [i] : [],
  );
  return new Set(found.length <= FEW ? found : []);
}

const isLinkedHeadline = ({ kind, links, linkChars, measure: { chars, words }, text }: Run): boolean =>
  kind === 'paragraph' &&
  links === 1 &&
  linkChars >= ALL * chars &&
  words >= HEADLINE.least &&
  words <= HEADLINE.most &&
  !/[.!?:]$|^\W{0,2}https?:/.test(text);

const isRunning = (run: Run | undefined): boolean =>
  run?.kind === 'paragraph' &&
  run.measure.words >= RUNNING &&
  run.linkChars < run.measure.chars / 2 &&
  /[.!?…。！？]["'”’»“)]*$/.test(run.text);
