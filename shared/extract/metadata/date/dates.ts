import { Element } from 'domhandler';
import { readDate } from '../../../dates.ts';
import { likeliest, scoreOf } from '../choose.ts';
import type { Evidence, Found } from '../evidence.ts';
import { type Candidate, dateCandidates } from './candidates.ts';
import { dateFeatures, isOfChange, isOfPublication, NONE } from './features.ts';
import { statedDates } from './stated.ts';
import { DATE_WEIGHTS } from './weights.ts';

export interface Dates {
  published?: Found<string>;
  modified?: Found<string>;
}

/** When the article was published and last changed. */
export function readDates(evidence: Evidence, language: string | undefined): Dates {
  const stated = statedDates(evidence, language);
  const changed = preferZoned(stated.modified);
  const said = preferZoned(stated.published);
  const candidates = dateCandidates(evidence, stated, language);
  const none = scoreOf(NONE, DATE_WEIGHTS);
  if (said) {
    const published = shownBefore(said, candidates, evidence, none) ?? said;
    const modified =
      changed ?? candidates.find((each) => isShownChange(each) && each.value >= published.value.slice(0, 10));
    return { published: plain(published), ...(modified && { modified: plain(modified) }) };
  }
  const likeliestOne = candidates[likeliest(dateFeatures(candidates, evidence), DATE_WEIGHTS, none)];
  // Half of the labelled pages that show both dates have that of the change as their truth; their words are plainer.
  const likely =
    likeliestOne?.shown && isOfChange(likeliestOne.shown)
      ? (candidates.find(({ shown }) => shown !== undefined && isOfPublication(shown)) ?? likeliestOne)
      : likeliestOne;
  const published = likely?.kind === 'dated' ? preferZoned([likely, ...stated.dated]) : likely;
  const modified = changed ?? candidates.find(isShownChange);
  return {
    ...(published && { published: plain(published) }),
    ...(modified && { modified: plain(modified) }),
  };
}

/** Milliseconds that two datings of the same moment may lie apart: zones, and an evening's work. */
const APART = 36 * 3600 * 1000;
/** How far above no date at all a shown one must come to be believed before a stated one: teasers' dates come to .6. */
const SURE = 2;
/** Characters of a line that is a date and nothing else: `Wednesday, 24 September 2025`. */
const DATE_ALONE = 30;

/**
 * The day that the page shows where it states a later one: systems state the day when a page was moved or put up again. It
 * must be the likeliest of those shown, stand alone, and name its month, since in numbers day and month may be confused.
 */
function shownBefore(
  said: Found<string>,
  candidates: readonly Candidate[],
  evidence: Evidence,
  none: number,
): Candidate | undefined {
  const shown = candidates.filter(({ kind }) => kind === 'shown');
  const likely = shown[likeliest(dateFeatures(shown, evidence), DATE_WEIGHTS, none + SURE)];
  if (!likely?.shown?.text || likely.value.length > 10 || isOfChange(likely.shown)) return undefined;
  const isAlone = likely.shown.text.length <= DATE_ALONE && /\p{L}{3}/u.test(likely.shown.text);
  return isAlone && Date.parse(said.value) - Date.parse(likely.value) > APART ? likely : undefined;
}

const isShownChange = ({ shown }: Candidate): boolean => shown !== undefined && isOfChange(shown);

/** A date with its source alone; a shown day with the time of day that its markup has. */
function plain({ value, from, shown }: Found<string> & Partial<Candidate>): Found<string> {
  const exact = shown && value.length === 10 ? timeWithin(shown.spot.element) : undefined;
  return exact?.startsWith(value) ? { value: exact, from: `${from}, with the time in its markup` } : { value, from };
}

const ISO = /^\d{4}-\d\d-\d\dT?/;

/** Elements of a date line among which its `<time>` is looked for. */
const PARTS = 12;

function timeWithin(element: Element): string | undefined {
  const open: Element[] = [element];
  for (let i = 0; i < open.length && i < PARTS; i++) {
    const at = open[i];
    const { datetime, title = '' } = at?.attribs ?? {};
    // Microformats have it as the title of an abbreviation.
    const value = readDate(at?.name === 'time' ? datetime : ISO.test(title) ? title : undefined);
    if (value !== undefined) return value;
    for (const child of at?.children ?? []) if (child instanceof Element) open.push(child);
  }
  return undefined;
}

/** The first one; where it lacks time or zone, another of the same day (within a day, for zones) that has them. */
function preferZoned(dates: readonly Found<string>[]): Found<string> | undefined {
  const first = dates[0];
  if (!first || hasZone(first.value)) return first;
  const day = first.value.slice(0, 10);
  const zoned = dates.find(({ value }) => hasZone(value) && value.startsWith(first.value.slice(0, 16)));
  return (
    zoned ?? dates.find(({ value }) => hasZone(value) && value.startsWith(day) && first.value.length === 10) ?? first
  );
}

const hasZone = (date: string): boolean => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);
