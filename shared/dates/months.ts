/**
 * Names of months in the languages that news is written in, from the platform's own language data, so that no table
 * of ours can be wrong or short. Built when a page first needs it: about fifty languages.
 */
const LANGUAGES =
  `af ar ar-SY ar-MA az be bg bn bs ca cs cy da de de-AT el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko
   ky lo lt lv mk ml mn mr ms my nb ne nl nn pa pl pt ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh zu xh`.split(
    /\s+/,
  );

/** Month names that the language data lacks: older or shorter forms that newspapers print. */
const MORE: readonly [string, string][] = [
  ['en', 'jan feb mar apr may jun jul aug sept oct nov dec'],
  ['de', 'jän feb märz apr mai juni juli aug sept okt nov dez'],
  ['fr', 'janv fevr mars avr mai juin juil aout sept oct nov dec'],
  ['tr', 'oca şub mar nis may haz tem ağu eyl eki kas ara'],
  ['nl', 'jan feb mrt apr mei jun jul aug sep okt nov dec'],
  ['pl', 'sty lut mar kwi maj cze lip sie wrz paź lis gru'],
  ['ru', 'янв фев мар апр мая июн июл авг сен окт ноя дек'],
  ['uk', 'січ лют бер кві тра чер лип сер вер жов лис гру'],
  ['uk', 'січ лют берез квіт трав черв лип серп верес жовт листоп груд'],
  ['hr', 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca'],
  ['hi', 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितम्बर अक्तूबर नवम्बर दिसम्बर'],
  ['bn', 'জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'],
  ['ro', 'ian feb mar apr mai iun iul aug sep oct noi dec'],
  ['it', 'gen feb mar apr mag giu lug ago set ott nov dic'],
  ['es', 'ene feb mar abr may jun jul ago set oct nov dic'],
  ['pt', 'jan fev mar abr mai jun jul ago set out nov dez'],
];

const byLanguage = new Map<string, Map<string, number>>();
let every: Map<string, number> | undefined;

/** The month, 1 to 12, that a word names in a language, or in any language where it is unambiguous. */
export function monthOf(word: string, language?: string): number | undefined {
  const name = normalised(word);
  if (name.length < 2 && !/[\u0e00-\u0fff]/.test(name)) return undefined;
  const primary = language?.split('-')[0]?.toLowerCase();
  const own = primary && LANGUAGES.includes(primary) ? namesIn(primary) : undefined;
  const known = own?.get(name) ?? allNames().get(name);
  return known || undefined;
}

/** Longest names first, for scripts that write them without spaces. */
function normalised(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[.'’`]/g, '');
}

function namesIn(language: string): Map<string, number> {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  const add = (name: string, month: number): void => {
    for (const form of [name, name.split(' ').pop() ?? name]) {
      const plain = normalised(form);
      if (/\p{L}/u.test(plain) && !/\d/.test(plain) && !names.has(plain)) names.set(plain, month);
    }
  };
  for (const style of ['long', 'short'] as const) {
    const alone = formatter(language, { month: style });
    const inDate = formatter(language, { month: style, day: 'numeric', year: 'numeric' });
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2023, month - 1, 15));
      add(alone.format(date), month);
      const part = inDate.formatToParts(date).find(({ type }) => type === 'month');
      if (part) add(part.value, month);
    }
  }
  for (const [of, words] of MORE) if (of === language) words.split(' ').forEach((word, i) => void add(word, i + 1));
  byLanguage.set(language, names);
  return names;
}

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  });
}

/** Names of all languages; one that means different months in two languages means none, but an English one. */
function allNames(): Map<string, number> {
  if (every) return every;
  every = new Map();
  for (const language of LANGUAGES) {
    for (const [name, month] of namesIn(language)) {
      const known = every.get(name);
      every.set(name, known === undefined || known === month ? month : 0);
    }
  }
  for (const [name, month] of namesIn('en')) every.set(name, month);
  return every;
}
