import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../shared/extract/metadata/date-string.ts';

describe('dates as pages write them', () => {
  it.each([
    ['2026-03-02T10:15:00+01:00', '2026-03-02T10:15:00+01:00'],
    ['2026-03-02T09:15:30.123Z', '2026-03-02T09:15:30Z'],
    ['2026-03-02T10:15:00+0100', '2026-03-02T10:15:00+01:00'],
    ['2026-03-02 10:15', '2026-03-02T10:15:00'],
    ['20260302T101500Z', '2026-03-02T10:15:00Z'],
    ['1772442900', '2026-03-02T09:15:00Z'],
    ['1772442900000', '2026-03-02T09:15:00Z'],
    ['Mon, 02 Mar 2026 10:15:00 GMT', '2026-03-02T10:15:00Z'],
    ['Mon, 02 Mar 2026 10:15:00 -0700', '2026-03-02T10:15:00-07:00'],
    ['Mon Mar 02 10:15:00 CET 2026', '2026-03-02T10:15:00+01:00'],
    ['March 2nd, 2026 at 4:05 p.m. EST', '2026-03-02T16:05:00-05:00'],
    ['Updated 12:05 AM, March 2, 2026', '2026-03-02T00:05:00'],
    ['2. März 2026, 18.37 Uhr', '2026-03-02T18:37:00'],
    ['02.03.2026', '2026-03-02'],
    ['2 mars 2026 à 10h15', '2026-03-02T10:15:00'],
    ['le 1er février 2026', '2026-02-01'],
    ['2 de marzo de 2026', '2026-03-02'],
    ['2 марта 2026 г., 10:15', '2026-03-02T10:15:00'],
    ['2026. március 2.', '2026-03-02'],
    ['2026年3月2日 10時15分', '2026-03-02T10:15:00'],
    ['2026년 3월 2일 오후 4:05', '2026-03-02T16:05:00'],
    ['٢ مارس ٢٠٢٦', '2026-03-02'],
    ['2 มีนาคม 2569', '2026-03-02'],
    ['24/12/2026', '2026-12-24'],
    ['Jan Marrow 03.12.2026 19:44', '2026-12-03T19:44:00'],
    ['By May Lee, 3 November 2026', '2026-11-03'],
    ['June Park, Nov. 3, 2026', '2026-11-03'],
    ['Mar Ruiz 3 nov 2026', '2026-11-03'],
    ['April Ryan | 3 March 2026, 10:15', '2026-03-03T10:15:00'],
    ['June 3, 2026 (page 11.12.2026)', '2026-06-03'],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it('reads a doubtful order by the language', () => {
    expect(parseDate('03/02/2026', 'en-US')).toBe('2026-03-02');
    expect(parseDate('03/02/2026', 'en-GB')).toBe('2026-02-03');
    expect(parseDate('03/02/2026', 'fr')).toBe('2026-02-03');
  });

  it('tells months that two languages spell alike by the language', () => {
    expect(parseDate('5 listopada 2026', 'pl')).toBe('2026-11-05');
    expect(parseDate('5. listopada 2026', 'hr')).toBe('2026-10-05');
  });

  it.each([
    'yesterday',
    '2 hours ago',
    'vor 3 Stunden',
    'March 2',
    '10:15',
    '2026',
    'March 2026',
    '31 February 2026',
    '2026-13-01',
    'il y a 2 jours',
    '',
    '--',
    'tomorrow at 5pm',
    '5 июня',
    'Vol. 12 No. 3',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('reads back every day in several forms', () => {
    const languages = ['en', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'fi', 'el', 'tr', 'cs', 'uk', 'nl', 'sv'];
    const day = fc.date({ min: new Date('1996-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect(parseDate(long, language)).toBe(iso);
        expect(parseDate(iso, language)).toBe(iso);
      }),
      { numRuns: 300 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(parseDate(text) ?? '1999-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
      }),
    );
  });
});
