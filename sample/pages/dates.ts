const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
} as const;

/** A day as people read it: `16 November 2026`, `16. November 2026`. */
export function printedDay(iso: string, language: 'en' | 'de'): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const name = MONTHS[language][Number(month) - 1];
  return `${Number(day)}${language === 'de' ? '.' : ''} ${name} ${year}`;
}

/** A moment as RSS writes it: `Mon, 16 Nov 2026 10:15:00 GMT`. */
export function rssDate(iso: string): string {
  return new Date(iso).toUTCString();
}
