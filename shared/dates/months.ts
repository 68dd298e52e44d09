const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Languages whose month names are words of their own, as Unicode's locale data has them. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi pl cs sk sl hr sr ro hu ru uk be bg mk el tr az ca eu gl lt lv et is ga cy id sw ar fa he hi bn hy ka sq mt';

let names: ReadonlyMap<string, number> | undefined;

/** The month (1 to 12) that a word names; undefined for other words, and for those that name two (`listopad`). */
export function monthOf(word: string): number | undefined {
  const lower = normal(word);
  const english = englishMonth(lower);
  if (english > 0) return english;
  if (lower.length < 3 || /^\d/.test(lower)) return undefined;
  names ??= everyName();
  return names.get(lower);
}

/** Whether a word is an English month: `Jan`, `Sept`, `January`, cut off anywhere behind the third letter. */
export function isEnglishMonth(word: string): boolean {
  return englishMonth(normal(word)) > 0;
}

const FULL = 'january february march april may june july august september october november december'.split(' ');

/** 1 to 12; 0 if it is none. */
function englishMonth(lower: string): number {
  const month = ENGLISH.indexOf(lower.slice(0, 3));
  return FULL[month]?.startsWith(lower) ? month + 1 : 0;
}

function everyName(): Map<string, number> {
  const found = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const language of LANGUAGES.split(' ')) {
    for (const [name, month] of namesIn(language)) {
      if ((found.get(name) ?? month) !== month) ambiguous.add(name);
      found.set(name, month);
    }
  }
  for (const name of ambiguous) found.delete(name);
  return found;
}

/** Alone and beside a day (many languages decline them), long and short. */
function namesIn(language: string): [string, number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return forms.flatMap((form) => {
    const formatter = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
    return ENGLISH.flatMap((_, index): [string, number][] => {
      const parts = formatter.formatToParts(Date.UTC(2024, index, 15));
      const name = normal(parts.find(({ type }) => type === 'month')?.value ?? '');
      return /^\p{L}[\p{L}\p{M}'’]{2,}$/u.test(name) ? [[name, index + 1]] : [];
    });
  });
}

function normal(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\.$/, '');
}
