import { Element, Text } from 'domhandler';
import { readDate } from '../../../dates.ts';
import { datePieces } from '../../lines/dates.ts';
import { Place } from '../../structured/place.ts';
import type { Spot } from '../../structured/survey.ts';
import { textOf } from '../../structured/text.ts';
import { isBeside } from '../beside.ts';
import type { Evidence, Found } from '../evidence.ts';
import { titleOrder } from '../standing.ts';
import { dayInAddress, type Stated } from './stated.ts';

/** A date that may be the day of publication of a page that does not say so plainly. */
export interface Candidate extends Found<string> {
  kind: 'dated' | 'modified' | 'address' | 'shown';
  /** Of a date that is shown on the page: what stands around it. */
  shown?: Shown;
}

/** Where and how the page shows a date. */
export interface Shown {
  spot: Spot;
  /** The element's own text; undefined when its attribute alone has the date. */
  text: string | undefined;
  /** What is written right before it: `Updated:`. */
  label: string;
  /** Class names and ids of the element and its parent. */
  names: string;
}

/** Dates looked at of one page; what is right stands among the first. */
const LIMIT = 60;

/** Every date of the page but those stated as publication: stated under another name, in its address, or shown. */
export function dateCandidates(
  evidence: Evidence,
  { dated, modified }: Stated,
  language: string | undefined,
): Candidate[] {
  const address = dayInAddress(evidence.url);
  return [
    ...byDay(dated).map((found): Candidate => ({ ...found, kind: 'dated' })),
    ...byDay(modified).map((found): Candidate => ({ ...found, kind: 'modified' })),
    ...(address ? [{ ...address, kind: 'address' as const }] : []),
    ...shownDates(evidence, language),
  ];
}

function byDay(found: readonly Found<string>[]): Found<string>[] {
  const days = new Map<string, Found<string>>();
  for (const each of found) if (!days.has(each.value.slice(0, 10))) days.set(each.value.slice(0, 10), each);
  return [...days.values()];
}

/** Places where a date is another article's or a comment's. */
const ELSEWHERE = Place.comments | Place.related | Place.hidden;
const LABELLED = /publi[sc]|posted|veröffentlicht|erschienen|erstellt/i;
/** `w--current` marks the link to the page itself. */
const CLOCK = /clock|(?<!--)current|countdown|(?:^|[-_ ])(?:now|today)(?:$|[-_ ])|weather|expir/i;

/** Never a clock's day, a comment's, or an unlabelled one in a sidebar beside the article. */
function isElsewhere({ spot: { element, place }, label, names, text }: Shown): boolean {
  if (place & ELSEWHERE || CLOCK.test(names) || isInClock(element)) return true;
  return isBeside(element, place) && !LABELLED.test(`${names} ${label} ${text ?? ''}`);
}

/** A clock's day and time are often elements of their own within it. */
function isInClock({ parent }: Element): boolean {
  const above = parent instanceof Element ? parent.parent : undefined;
  return above instanceof Element && CLOCK.test(`${above.attribs.class ?? ''} ${above.attribs.id ?? ''}`.slice(0, 200));
}

/** Elements before the title among which a date may still be its own. */
const NEAR = 5;
const WEEKDAY =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\p{L})|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|man|tis|tirs|ons|tors|fre|lör|lør|sön|søn)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|[月火水木金土日]曜|星期[一二三四五六日]|[월화수목금토일]요일/iu;

const YEAR_MS = 366 * 24 * 3600 * 1000;

/** Elements after the title among which a date stands under it, and elements before it from which one is far above. */
const UNDER = 15;
const FAR = 40;

/**
 * Of dates that nothing says more of, those under the title are the article's rather than those above it, and those far
 * above are a masthead's. Where labelled pages show both, and not the same, two of three are under it; of those far above
 * 24 of 141 are right.
 */
function withoutMastheads(found: Candidate[], title: number | undefined): Candidate[] {
  if (title === undefined) return found;
  const ahead = ({ shown }: Candidate): number => title - (shown?.spot.order ?? title);
  const isSaid = ({ shown }: Candidate): boolean => LABELLED.test(`${shown?.names} ${shown?.label} ${shown?.text}`);
  const most = found.some((each) => ahead(each) <= 0 && ahead(each) >= -UNDER) ? 0 : FAR;
  // The day of the week is told by what says what day it is.
  const isClock = (each: Candidate): boolean => ahead(each) > NEAR && WEEKDAY.test(each.shown?.text ?? '');
  return found.filter((each) => isSaid(each) || (ahead(each) <= most && !isClock(each)));
}

/** Dates that stand in an element of their own: marked as one, or a short text with a year in it. */
function shownDates({ survey }: Evidence, language: string | undefined): Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<Element>();
  const title = titleOrder(survey);
  const spots = [...survey.dates, ...survey.years].sort((a, b) => a.order - b.order);
  for (const spot of spots) {
    if (found.length >= LIMIT) break;
    const { element } = spot;
    if (isWithin(element, seen)) continue;
    const text = textOf(element, 150);
    const from = element.name === 'time' ? 'time element' : 'date on the page';
    const attribute = readDate(element.attribs.datetime ?? element.attribs.content, language);
    const around = wordsAround(element);
    if (!attribute && isLifetime(text ?? '', language)) continue;
    for (const [i, piece] of (attribute ? [text] : datePieces(text ?? '', language)).entries()) {
      const value = attribute ?? readDate(piece, language);
      if (value === undefined) continue;
      const shown: Shown = { spot, text: piece, ...around, label: i === 0 ? around.label : '' };
      if (isElsewhere(shown)) continue;
      seen.add(element);
      found.push({ value, from, kind: 'shown', shown });
    }
  }
  return withoutMastheads(found, title);
}

/** From one day to another that is years away: somebody's life, or a rule. */
function isLifetime(text: string, language: string | undefined): boolean {
  const [first, last, ...more] = text.split(/\s[–—-]\s/);
  if (first === undefined || last === undefined || more.length > 0) return false;
  const [from, to] = [readDate(first, language), readDate(last, language)];
  return from !== undefined && to !== undefined && Math.abs(Date.parse(to) - Date.parse(from)) > YEAR_MS;
}

/** Whether a date was found in an element around this one: `<p class="date"><time>…`. */
function isWithin(element: Element, seen: ReadonlySet<Element>): boolean {
  for (let at: unknown = element, steps = 0; at instanceof Element && steps < 4; at = at.parent, steps++)
    if (seen.has(at)) return true;
  return false;
}

function wordsAround(element: Element): { label: string; names: string } {
  const { attribs, parent } = element;
  const above = parent instanceof Element ? `${parent.attribs.class ?? ''} ${parent.attribs.id ?? ''}` : '';
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.itemprop ?? ''} ${above}`;
  return { label: labelBefore(element), names: names.slice(0, 300) };
}

/** The text right before an element, or before the one around it, where its label may stand: `<h4>Published</h4><p><time>`. */
function labelBefore(element: Element): string {
  for (let at = element, steps = 0; steps < 2; steps++) {
    for (let before = at.prev; before; before = before.prev) {
      const text = before instanceof Text ? before.data.trim() : before instanceof Element ? textOf(before, 60) : '';
      // A date before is no label, but another date.
      if (text) return /\d{4}/.test(text) ? '' : text.slice(-40);
    }
    if (!(at.parent instanceof Element)) break;
    at = at.parent;
  }
  return '';
}
