import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optOutsOfHeaders, parseTdmrep } from '../../shared/fetch/opt-out.ts';
import { parseRetryAfter } from '../../shared/fetch/retry-after.ts';

describe('Retry-After', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  const day = 86_400_000;

  it.each([
    ['0', 0],
    [' 30 ', 30_000],
    ['1.5', 1_500],
    ['999999999999999999999', day],
    ['Tue, 24 Nov 2026 12:01:00 GMT', 60_000],
    ['Tuesday, 24-Nov-26 12:01:00 GMT', 60_000],
    ['Tue Nov 24 12:01:00 2026', 60_000],
    ['Tue, 24 Nov 2020 12:01:00 GMT', 0],
    ['Tue, 24 Nov 2099 12:01:00 GMT', day],
    ['-5', undefined],
    ['later', undefined],
    ['2026', 2_026_000],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %s ms', (header, ms) => {
    expect(parseRetryAfter(header, now)).toBe(ms);
  });

  it('is never negative, and never over a day', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (header) => {
          const ms = parseRetryAfter(header, now) ?? 0;
          expect(ms).toBeGreaterThanOrEqual(0);
          expect(ms).toBeLessThanOrEqual(day);
        },
      ),
    );
  });
});

describe('X-Robots-Tag and TDM reservation', () => {
  const kinds = (headers: Record<string, string>) => optOutsOfHeaders(headers, 'Newsprint').map(({ kind }) => kind);

  it.each([
    ['noindex', ['noindex']],
    ['none', ['noindex']],
    ['NoArchive, nofollow', ['noarchive']],
    ['noai, noimageai', ['noai']],
    ['noindex, noindex', ['noindex']],
    ['all', []],
    ['', []],
    ['otherbot: noindex, noarchive', []],
    ['newsprint: noarchive', ['noarchive']],
    ['otherbot: noindex, newsprint: noai', ['noai']],
    ['unavailable_after: 25 Jun 2030 15:00:00 GMT, noarchive', ['noarchive']],
    ['max-snippet: -1, noindex', ['noindex']],
  ])('"%s" says %j', (header, expected) => {
    expect(kinds({ 'x-robots-tag': header })).toEqual(expected);
  });

  it('quotes what was said', () => {
    expect(optOutsOfHeaders({ 'x-robots-tag': 'nofollow, NoArchive' }, 'Newsprint')).toEqual([
      { kind: 'noarchive', evidence: 'x-robots-tag: NoArchive' },
    ]);
    expect(optOutsOfHeaders({ 'tdm-reservation': '1', 'tdm-policy': 'https://a.example/p' }, 'Newsprint')).toEqual([
      { kind: 'tdm-reservation', evidence: 'tdm-reservation: 1, tdm-policy: https://a.example/p' },
    ]);
    expect(kinds({ 'tdm-reservation': '0' })).toEqual([]);
  });
});

describe('tdmrep.json', () => {
  const file = JSON.stringify([
    { location: '/open/*', 'tdm-reservation': 0 },
    { location: '/', 'tdm-reservation': 1, 'tdm-policy': 'https://a.example/policy' },
  ]);

  it('reserves by the first location that matches', () => {
    expect(parseTdmrep(file, 'https://a.example/open/story')).toBeUndefined();
    expect(parseTdmrep(file, 'https://a.example/news/story')).toMatchObject({ kind: 'tdm-reservation' });
    expect(parseTdmrep(file, 'https://a.example/news/story')?.evidence).toContain('https://a.example/policy');
  });

  it.each(['', '<html>', '{}', 'null', '[null, 1, {"location": 5}]', '[{"tdm-reservation": 1}]'])(
    'means nothing as %j',
    (json) => {
      expect(parseTdmrep(json, 'https://a.example/')).toBeUndefined();
    },
  );
});
