import { describe, expect, it } from 'vitest';
import { readDates } from '../../../shared/extract/metadata/date/dates.ts';
import { dayInAddress } from '../../../shared/extract/metadata/date/stated.ts';
import { gatherEvidence } from '../../../shared/extract/metadata/evidence.ts';
import { parsePage } from '../../../shared/extract/parse.ts';

const datesOf = (body: string, url = 'https://www.ferry.example/news/new-boat', head = ''): (string | undefined)[] => {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { published, modified } = readDates(gatherEvidence(parsePage(html), url), 'en');
  return [published?.value, modified?.value];
};

const STORY = '<h1>A new boat for the sound</h1>';

describe('dates that a page shows', () => {
  it('are found by their label, wherever they stand', () => {
    expect(
      datesOf(`${STORY}<p>Text.</p><aside class="post-sidebar"><h4>Published</h4><div>8 July 2025</div></aside>`),
    ).toEqual(['2025-07-08', undefined]);
  });

  it('are told from the day of a change', () => {
    expect(
      datesOf(
        `${STORY}<p class="dates">Published <time>3 May 2025</time></p><p class="dates">Updated: <time>9 June 2025</time></p>`,
      ),
    ).toEqual(['2025-05-03', '2025-06-09']);
  });

  it('are not those of a list of other articles', () => {
    const list = ['1 March 2025', '2 March 2025', '4 March 2025'].map(
      (day) => `<li class="card"><a href="/x">Other</a><time>${day}</time></li>`,
    );
    expect(datesOf(`${STORY}<p class="byline"><time>7 April 2025</time></p><ul>${list.join('')}</ul>`)[0]).toBe(
      '2025-04-07',
    );
    expect(datesOf(`${STORY}<p>Text.</p><aside><ul>${list.join('')}</ul></aside>`)[0]).toBeUndefined();
  });

  it.each(['twitter-tweet', 'instagram-media'])('are not those of what somebody posted elsewhere: %s', (name) => {
    const post = `<blockquote class="${name}"><p>All aboard!</p>Ina <a href="/p">November 6, 2026</a></blockquote>`;
    expect(datesOf(`${STORY}<p>The boat sails on Friday.</p>${post}<p>It takes nine hours.</p>`)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    [
      'a wrapper that has navigation, and is none',
      `<div class="with-navigation no-sidebar">${STORY}<p>7 April 2025</p></div>`,
    ],
    [
      'a post about what is the latest, by its tags',
      `<div class="post-11 post type-post tag-latest-news category-popular">${STORY}<p>7 April 2025</p></div>`,
    ],
    [
      'a link to the page itself',
      `${STORY}<a class="author w-inline-block w--current" href="#"><div><div class="published-date">7 April 2025</div></div></a>`,
    ],
  ])('are the article’s within %s', (_, body) => {
    expect(datesOf(body)[0]).toBe('2025-04-07');
  });

  it('may have a year of two digits', () => {
    expect(datesOf(`${STORY}<div class="line">Do 25.04.24 | 14:07 Uhr</div>`)[0]).toBe('2024-04-25T14:07:00');
  });

  it('are the day of publication where a later one is stated', () => {
    const moved = '<meta property="article:published_time" content="2026-02-01T06:00:00Z">';
    const under = (line: string) =>
      datesOf(`${STORY}<p class="byline-date">${line}</p><p>Text.</p>`, undefined, moved)[0];
    expect(under('Published <time>April 26, 2023</time>')).toBe('2023-04-26');
    expect(under('<time>04/26/2023</time>')).toBe('2026-02-01T06:00:00Z');
    expect(under('Updated <time>April 26, 2023</time>')).toBe('2026-02-01T06:00:00Z');
    expect(under('<time>January 31, 2026</time>')).toBe('2026-02-01T06:00:00Z');
  });

  it('come after what the page states', () => {
    const head = '<meta property="article:published_time" content="2025-05-01T06:00:00Z">';
    expect(datesOf(`${STORY}<time>3 May 2025</time>`, undefined, head)[0]).toBe('2025-05-01T06:00:00Z');
  });
});

describe("a masthead's day", () => {
  const menu = `<ul>${Array.from({ length: 9 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('')}</ul>`;
  const CLOCKS = [
    '<div>November 27, 2026</div>',
    '<div>Friday, November 27, 2026</div>',
    '<div class="date">27 November 2026</div>',
    '<time>27 November 2026</time>',
    '<div>Vol. 12 No. 331 · 27 November 2026</div>',
  ];
  const OWN = ['<div>By Ada Quill, 3 November 2026</div>', '<p><time datetime="2026-11-03">Tuesday</time></p>'];

  it.each(CLOCKS.flatMap((clock) => OWN.map((own) => [clock, own])))(
    '%s is not that under the headline: %s',
    (clock, own) => {
      expect(datesOf(`${clock}${menu}<main>${STORY}${own}<p>Text.</p></main>`)[0]?.slice(0, 10)).toBe('2026-11-03');
      expect(datesOf(`${menu}${clock}<main>${STORY}${own}<p>Text.</p></main>`)[0]?.slice(0, 10)).toBe('2026-11-03');
    },
  );

  it('dates nothing by itself where it tells the day of the week', () => {
    expect(datesOf(`<div>Friday, 27 November 2026</div>${menu}<main>${STORY}<p>Text.</p></main>`)[0]).toBeUndefined();
  });

  it('is the day of the article right above its headline', () => {
    expect(datesOf(`${menu}<main><div>Friday, 27 November 2026</div>${STORY}<p>Text.</p></main>`)[0]).toBe(
      '2026-11-27',
    );
  });
});

describe('a day in an address', () => {
  it('is a path, or the beginning of a long number', () => {
    expect(dayInAddress('https://a.example/2026/11/24/boat')).toEqual({ value: '2026-11-24', from: 'url' });
    expect(dayInAddress('https://a.example/article/A2026112415300004')).toEqual({
      value: '2026-11-24',
      from: 'number in the url',
    });
  });

  it('is no number that cannot be a day', () => {
    for (const url of ['https://a.example/2026139900001', 'https://a.example/1234567890', undefined])
      expect(dayInAddress(url)).toBeUndefined();
  });
});
