import { Element } from 'domhandler';
import { Place } from '../../structured/place.ts';
import { textOf } from '../../structured/text.ts';
import { hostOf } from '../address.ts';
import type { Evidence } from '../evidence.ts';
import { comparable, siteNames } from '../site-name.ts';
import { titleOrder } from '../standing.ts';
import { isPersonal, namesIn } from './names.ts';

/** Elements after the title among which such a line stands, and its characters and parts at most. */
const UNDER = 6;
const LONGEST = 70;
const MOST_PARTS = 4;
/** Between a name and a date: a sign, or nothing but what each begins with. */
const BETWEEN = /\s?[|·•/–—]\s?|\s-\s|,\s|(?<=\p{L})\s(?=\d)|(?<=\d{4})\s(?=\p{Lu}\p{Ll})/u;

const NAME = /^[\p{L}\p{M} .'’-]+$/u;

/**
 * One person in a line that is a name and a date, right under the title: `Ada Quill | 3 November 2026`. For pages where
 * nobody signs in any other way: among other candidates such lines did more harm than good (docs/model.md).
 */
export function nameBesideDate(evidence: Evidence): string[] {
  const { survey } = evidence;
  const title = titleOrder(survey);
  if (title === undefined) return [];
  const sites = siteNames(evidence);
  const host = hostOf(evidence.url) ?? '';
  for (const { element, place, order } of survey.years) {
    if (order < title || order > title + UNDER || (place & (Place.comments | Place.related)) !== 0) continue;
    const parts = lineAround(element).split(BETWEEN);
    if (parts.length > MOST_PARTS || !parts.some((part) => /\d{4}/.test(part))) continue;
    const people = parts.filter(
      (part) => NAME.test(part) && isPersonal(part) && !sites.has(comparable(part)) && !isOfSite(part, host),
    );
    if (people.length === 1) return namesIn(people[0]);
  }
  return [];
}

/** Whether a word of a name is in the site's address: `Handball Norway` on `handball.example`. */
const isOfSite = (name: string, host: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 3 && host.includes(word));

/** The text of the element with the date, or of the one around it where that is a line as well. */
function lineAround(element: Element): string {
  const { parent } = element;
  const around = parent instanceof Element ? (textOf(parent, 300) ?? '') : '';
  if (around !== '' && around.length < LONGEST) return around;
  const own = textOf(element, 300) ?? '';
  return own.length < LONGEST ? own : '';
}
