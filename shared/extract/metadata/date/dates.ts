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
  if (said) {
    const modified =
      changed ??
      dateCandidates(evidence, stated, language).find(
        (each) => isShownChange(each) && each.value >= said.value.slice(0, 10),
      );
    return { published: said, ...(modified && { modified: plain(modified) }) };
  }
  const candidates = dateCandidates(evidence, stated, language);
  const none = scoreOf(NONE, DATE_WEIGHTS);
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

const isShownChange = ({ shown }: Candidate): boolean => shown !== undefined && isOfChange(shown);

const plain = ({ value, from }: Found<string>): Found<string> => ({ value, from });

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
