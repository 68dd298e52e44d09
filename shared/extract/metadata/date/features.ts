import type { Place } from '../../structured/place.ts';
import type { Features } from '../choose.ts';
import type { Evidence } from '../evidence.ts';
import { alikeness, bucket, countsOf, distance, inPlaces, lookOf, titleOrder } from '../standing.ts';
import type { Candidate, Shown } from './candidates.ts';

/** What stands for no date at all: a page is left undated when nothing comes above it. */
export const NONE: Features = ['none'];

const PUBLISHED =
  /publi[sc]|posted|erstellt|veröffentlicht|erschienen|created|issued|написан|опубликован|geplaatst|udgivet|objavljen|julkaistu|yayın|giriş|publiser|opublikowan|publikován|közzétéve|опубліков|配信|نشر|發佈|发布|公開|등록|입력/i;
const UPDATED =
  /\bstand\b|updat|modif|edit(?:ed|é)|revis|reviewed|aktualis|aktualiz|actualis|actualiz|opdater|päivit|frissít|módosít|оновлен|업데이트|تحديث|mis à jour|aggiorn|atualiz|bijgewerkt|oppdater|uppdater|изменен|обновл|güncel|更新|수정/i;
const OTHER =
  /clock|current|today|copyright|©|(?:^|[-_ ])now(?:$|[-_ ])|countdown|weather|event|expir|deadline|founded|since|comment|reply|birth/i;
const PLACES: readonly (keyof typeof Place)[] = [
  'chrome',
  'comments',
  'related',
  'article',
  'header',
  'hidden',
  'byline',
  'date',
  'teaser',
  'biography',
  'figure',
  'tags',
  'headline',
];
/** Bounds of how many elements a date stands after the title, and of letters beside it. */
const AFTER = [3, 8, 15, 30, 60, 150, 500];
const LETTERS = [0, 12, 25, 60];

/** What is true of each date, beside the others. */
export function dateFeatures(candidates: readonly Candidate[], { survey, url }: Evidence): Features[] {
  const shown = candidates.flatMap(({ shown: found }) => found ?? []);
  const title = titleOrder(survey);
  const alike = countsOf(shown.map(({ spot }) => lookOf(spot.element)));
  const days = countsOf(candidates.filter(({ kind }) => kind === 'shown').map(dayOf));
  const changed = candidates.find(({ kind }) => kind === 'modified');
  const years = new Set((url ?? '').match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return candidates.map((candidate) => {
    const { kind, from, shown: place } = candidate;
    const day = dayOf(candidate);
    const features: string[] = [kind];
    if (!place) {
      features.push(candidates.find((other) => other.kind === kind) === candidate ? from : `${kind} later`);
      if (days.has(day)) features.push(`${kind} is shown`);
      return features;
    }
    features.push(...wordsSay(place), ...standing(place), distance(place.spot.order, title, AFTER));
    features.push(alikeness(alike.get(lookOf(place.spot.element)) ?? 0));
    if (place === shown[0]) features.push('first');
    if ((days.get(day) ?? 0) > 1) features.push('day is there twice');
    if (candidates.every((other) => other.kind !== 'shown' || dayOf(other) >= day)) features.push('earliest');
    if (changed && dayOf(changed) === day) features.push('day of the last change');
    if (years.size > 0) features.push(years.has(day.slice(0, 4)) ? 'year in address' : 'another year in address');
    if (candidate.value.includes('T')) features.push('with a time');
    return features;
  });
}

/** Whether a shown date is one of a change, not of publication. */
export function isOfChange({ names, label, text }: Shown): boolean {
  const words = `${names} ${label} ${text ?? ''}`;
  return UPDATED.test(words) && !PUBLISHED.test(words);
}

/** Whether a shown date is said to be the one of publication, and of nothing else. */
export function isOfPublication({ names, label, text }: Shown): boolean {
  const words = `${names} ${label} ${text ?? ''}`;
  return PUBLISHED.test(words) && !UPDATED.test(words);
}

function wordsSay({ names, label, text }: Shown): Features {
  const words = `${names} ${label} ${text ?? ''}`;
  const published = PUBLISHED.test(words);
  const features: string[] = [`beside ${bucket(lettersBeside(text), LETTERS)}`];
  if (published) features.push('says published');
  if (UPDATED.test(words)) features.push(published ? 'says both' : 'says updated');
  if (OTHER.test(words)) features.push('says something else');
  return features;
}

function standing({ spot: { element, place } }: Shown): Features {
  const features: string[] = [element.name === 'time' ? 'time' : 'other element'];
  if (element.attribs.datetime !== undefined) features.push('datetime');
  return [...features, ...inPlaces(place, PLACES)];
}

/** Letters that are not a month's name: a sentence with a date in it is about that date, not of it. */
const lettersBeside = (text: string | undefined): number =>
  text === undefined ? 0 : Math.max(0, text.replace(/[^\p{L}]+/gu, '').length - 9);

const dayOf = ({ value }: Candidate): string => value.slice(0, 10);
