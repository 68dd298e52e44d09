import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readFeedDate } from '../shared/dates.ts';

describe('dates as feeds write them', () => {
  it.each([
    ['2026-11-24T10:00:00+01:00', '2026-11-24T10:00:00+01:00'],
    ['2026-11-24T10:00:00.123Z', '2026-11-24T10:00:00Z'],
    ['2026-11-24T10:00', '2026-11-24T10:00:00Z'],
    ['2026-11-24 10:00:00 -0500', '2026-11-24T10:00:00-05:00'],
    ['2026-11-24', '2026-11-24'],
    ['2026/11/4', '2026-11-04'],
    ['20261124', '2026-11-24'],
    ['20261124T101500Z', '2026-11-24T10:15:00Z'],
    ['Tue, 24 Nov 2026 10:00:00 GMT', '2026-11-24T10:00:00Z'],
    ['24 Nov 26 10:00 EST', '2026-11-24T10:00:00-05:00'],
    ['Tue, 24 November 2026 9:05:00 +0530', '2026-11-24T09:05:00+05:30'],
    ['Sun, 06 Nov 94 08:49:37 UT', '1994-11-06T08:49:37Z'],
    ['Tue Nov 24 10:00:00 GMT 2026', '2026-11-24T10:00:00Z'],
    ['Tue Nov 24 2026 10:00:00 GMT+0100 (CET)', '2026-11-24T10:00:00+01:00'],
    ['November 24, 2026 at 5:07 p.m. PST', '2026-11-24T17:07:00-08:00'],
    ['Nov. 24, 2026 12:30 AM', '2026-11-24T00:30:00Z'],
    ['24-Nov-2026', '2026-11-24'],
    ['24.11.2026, 10:15 Uhr', '2026-11-24T10:15:00Z'],
    ['11/24/2026', '2026-11-24'],
    ['24/11/2026 08.30', '2026-11-24T08:30:00Z'],
    ['24. März 2026', '2026-03-24'],
    ['3 juin 2025', '2025-06-03'],
    ['15 ago 2026', '2026-08-15'],
    ['24 de noviembre de 2026', '2026-11-24'],
    ['24 ноября 2026 г., 10:15', '2026-11-24T10:15:00Z'],
    ['24 Kasım 2026', '2026-11-24'],
    ['24 Νοεμβρίου 2026', '2026-11-24'],
    ['2026年11月24日 10:15', '2026-11-24T10:15:00Z'],
    ['2026년 11월 24일', '2026-11-24'],
    ['24 Nov 2026 25:00', '2026-11-24'],
    ['2026-11-24T10:61:00Z', '2026-11-24'],
    ['1764000000', '2025-11-24T16:00:00Z'],
    ['1764000000000', '2025-11-24T16:00:00Z'],
  ])('reads %s', (written, iso) => {
    expect(readFeedDate(written)).toBe(iso);
  });

  it.each([
    '',
    'yesterday',
    '2 days ago',
    '1 day ago at 12:00',
    '1 day ago at 20',
    'in 3 hours',
    'today at 10:15',
    'Tuesday',
    '10:15',
    '2026',
    '2026-11',
    'May 2026',
    '24 November',
    '3/4/2026',
    '2026-02-30',
    '31 Nov 2026',
    '2026-13-01',
    '0000-00-00',
    '99999999',
    '24. listopada 2026',
  ])('reads no date from %j', (written) => {
    expect(readFeedDate(written)).toBeUndefined();
  });

  it('gives back every moment that it is shown in ISO 8601 or RFC 822', () => {
    const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        const read = [date.toISOString(), date.toUTCString()].map((text) => Date.parse(readFeedDate(text) ?? ''));
        return read.every((time) => time === seconds);
      }),
    );
  });

  it('never throws, and gives a date that can be read or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (text) => {
        const read = readFeedDate(text);
        return read === undefined || !Number.isNaN(Date.parse(read));
      }),
    );
  });
});

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
    ['2026, 2 марта, 10:15', '2026-03-02T10:15:00'],
    ['2026. március 2.', '2026-03-02'],
    ['2026年3月2日 10時15分', '2026-03-02T10:15:00'],
    ['2026년 3월 2일 오후 4:05', '2026-03-02T16:05:00'],
    ['2026年3月2日 午後4時05分', '2026-03-02T16:05:00'],
    ['2026年3月2日 午前4時05分', '2026-03-02T04:05:00'],
    ['2026年3月2日晚上8:05', '2026-03-02T20:05:00'],
    ['٢ مارس ٢٠٢٦', '2026-03-02'],
    ['2 มีนาคม 2569', '2026-03-02'],
    ['24/12/2026', '2026-12-24'],
    ['Jan Marrow 03.12.2026 19:44', '2026-12-03T19:44:00'],
    ['By May Lee, 3 November 2026', '2026-11-03'],
    ['June Park, Nov. 3, 2026', '2026-11-03'],
    ['Mar Ruiz 3 nov 2026', '2026-11-03'],
    ['April Ryan | 3 March 2026, 10:15', '2026-03-03T10:15:00'],
    ['June 3, 2026 (page 11.12.2026)', '2026-06-03'],
    ['Tue 24 Nov 2026 20.14 GMT', '2026-11-24T20:14:00Z'],
    ['Nov. 24, 2026 4:04 PM ET', '2026-11-24T16:04:00-05:00'],
    ['July 4, 2026 at 9:00 a.m. PT', '2026-07-04T09:00:00-07:00'],
    ['March 8, 2026 10:00 AM ET', '2026-03-08T10:00:00-04:00'],
    ['March 7, 2026 10:00 AM ET', '2026-03-07T10:00:00-05:00'],
    ['November 1, 2026 10:00 AM CT', '2026-11-01T10:00:00-06:00'],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it('reads a doubtful order by the language', () => {
    expect(readDate('03/02/2026', 'en-US')).toBe('2026-03-02');
    expect(readDate('03/02/2026', 'en-GB')).toBe('2026-02-03');
    expect(readDate('03/02/2026', 'fr')).toBe('2026-02-03');
  });

  it('tells months that two languages spell alike by the language', () => {
    expect(readDate('5 listopada 2026', 'pl')).toBe('2026-11-05');
    expect(readDate('5. listopada 2026', 'hr')).toBe('2026-10-05');
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
    expect(readDate(text)).toBeUndefined();
  });

  it('reads back every day in several forms', () => {
    const languages = ['en', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'fi', 'el', 'tr', 'cs', 'uk', 'nl', 'sv'];
    const day = fc.date({ min: new Date('1996-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        const long = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect(readDate(long, language)).toBe(iso);
        expect(readDate(iso, language)).toBe(iso);
      }),
      { numRuns: 300 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(readDate(text) ?? '1999-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
      }),
    );
  });
});
