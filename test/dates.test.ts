import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../shared/dates.ts';

describe('readDate', () => {
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
    ['1764000000', '2025-11-24T16:00:00Z'],
    ['1764000000000', '2025-11-24T16:00:00Z'],
  ])('reads %s', (written, iso) => {
    expect(readDate(written)).toBe(iso);
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
    '24 Nov 2026 25:00',
    '2026-11-24T10:61:00Z',
    '0000-00-00',
    '99999999',
    '24. listopada 2026',
    '24 Nov 2026 25 Nov 2027',
  ])('reads no date from %j', (written) => {
    expect(readDate(written)).toBeUndefined();
  });

  it('gives back every moment that it is shown in ISO 8601 or RFC 822', () => {
    const moment = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        const read = [date.toISOString(), date.toUTCString()].map((text) => Date.parse(readDate(text) ?? ''));
        return read.every((time) => time === seconds);
      }),
    );
  });

  it('never throws, and gives a date that can be read or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (text) => {
        const read = readDate(text);
        return read === undefined || !Number.isNaN(Date.parse(read));
      }),
    );
  });
});
