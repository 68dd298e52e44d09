import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { busyDivs, others, plain } from '../kind/papers/chromes.ts';

const text =
  '<p>The Astrid ran aground off Ness Point at dawn with 40 people on board, none of whom came to harm, the coastguard said.</p><p>Tugs will try to free her on the evening tide. Her owners said that the pilot had taken a rock for a buoy.</p><p>It is the third grounding this year.</p>';
/** A language, a line under the headline, and when it says that the article was published and changed. */
const LINES: [language: string, line: string, published: string, modified: string | undefined][] = [
  ['en', '<p>Published 3 November 2026 · Updated 5 November 2026</p>', '2026-11-03', '2026-11-05'],
  ['en', '<p>Updated: Nov 5, 2026 9:10 am ET<br>Published: Nov 3, 2026 7:12 am ET</p>', '2026-11-03', '2026-11-05'],
  [
    'en',
    '<div>First published on Tue 3 Nov 2026 07.12 GMT</div><div>Last modified on Thu 5 Nov 2026 09.10 GMT</div>',
    '2026-11-03',
    '2026-11-05',
  ],
  [
    'en',
    '<span>Posted at 7:12 AM, November 03, 2026</span> <span>and last updated 9:10 AM, November 05, 2026</span>',
    '2026-11-03',
    '2026-11-05',
  ],
  [
    'en',
    '<time datetime="2026-11-03T07:12:00+01:00">3 Nov 2026</time> <time datetime="2026-11-05T09:10:00+01:00">Updated 5 Nov 2026</time>',
    '2026-11-03T07:12:00+01:00',
    '2026-11-05T09:10:00+01:00',
  ],
  ['en', '<p>Last updated 5 November 2026</p>', '2026-11-05', '2026-11-05'],
  ['en', '<p>11/03/2026</p>', '2026-11-03', undefined],
  ['en', '<p>2026-11-03 07:12</p>', '2026-11-03', undefined],
  ['en', '<p>Tuesday, November 3rd, 2026</p>', '2026-11-03', undefined],
  ['de', '<p>Veröffentlicht am 03.11.2026 um 07:12 Uhr</p>', '2026-11-03', undefined],
  ['de', '<p>3. November 2026, 7:12 Uhr, aktualisiert am 5. November 2026, 9:10 Uhr</p>', '2026-11-03', '2026-11-05'],
  ['de', '<p>Stand: 05.11.2026, 09:10 Uhr</p>', '2026-11-05', '2026-11-05'],
  ['de', '<p>03.11.26</p>', '2026-11-03', undefined],
  ['fr', '<p>Publié le 3 novembre 2026 à 7h12, mis à jour le 5 novembre 2026 à 9h10</p>', '2026-11-03', '2026-11-05'],
  ['fr', '<p>Le 03/11/2026 à 07:12</p>', '2026-11-03', undefined],
  ['es', '<p>3 de noviembre de 2026 | Actualizado 5 de noviembre de 2026</p>', '2026-11-03', '2026-11-05'],
  ['es', '<p>03 NOV 2026 - 07:12 CET</p>', '2026-11-03', undefined],
  ['it', '<p>Pubblicato il 3 novembre 2026 alle 07:12 - Aggiornato il 5 novembre 2026</p>', '2026-11-03', '2026-11-05'],
  ['pt', '<p>03/11/2026 07h12 - Atualizado em 05/11/2026 09h10</p>', '2026-11-03', '2026-11-05'],
  ['nl', '<p>Gepubliceerd op 3 november 2026 om 07:12, bijgewerkt op 5 november 2026</p>', '2026-11-03', '2026-11-05'],
  ['sv', '<p>Publicerad 3 november 2026 07:12 Uppdaterad 5 november 2026 09:10</p>', '2026-11-03', '2026-11-05'],
  ['nb', '<p>Publisert: 03.11.2026 kl. 07:12 Oppdatert: 05.11.2026 kl. 09:10</p>', '2026-11-03', '2026-11-05'],
  ['da', '<p>Udgivet 3. nov. 2026 kl. 07.12</p>', '2026-11-03', undefined],
  ['pl', '<p>Opublikowano: 3 listopada 2026, 07:12 Aktualizacja: 5 listopada 2026</p>', '2026-11-03', '2026-11-05'],
  ['cs', '<p>3. listopadu 2026 7:12, aktualizováno 5. listopadu 2026</p>', '2026-11-03', '2026-11-05'],
  ['ru', '<p>3 ноября 2026, 07:12. Обновлено 5 ноября 2026, 09:10</p>', '2026-11-03', '2026-11-05'],
  ['tr', '<p>Giriş: 03.11.2026 - 07:12 Güncelleme: 05.11.2026 - 09:10</p>', '2026-11-03', '2026-11-05'],
  ['ja', '<p>公開：2026年11月3日 7時12分 更新：2026年11月5日 9時10分</p>', '2026-11-03', '2026-11-05'],
  ['ko', '<p>입력 2026.11.03. 오전 7:12 수정 2026.11.05. 오전 9:10</p>', '2026-11-03', '2026-11-05'],
  ['zh', '<p>2026-11-03 07:12　来源：海岸日报</p>', '2026-11-03', undefined],
  ['ar', '<p>نشر في: 3 نوفمبر 2026</p>', '2026-11-03', undefined],
  ['hu', '<p>2026. november 3. 07:12</p>', '2026-11-03', undefined],
  ['fi', '<p>Julkaistu 3.11.2026 klo 7.12 Päivitetty 5.11.2026 klo 9.10</p>', '2026-11-03', '2026-11-05'],
  ['id', '<p>Selasa, 3 November 2026 07:12 WIB</p>', '2026-11-03', undefined],
];

describe.each([plain, busyDivs, ...others].map((chrome, i) => [i, chrome] as const))('in chrome %i', (_, chrome) => {
  it.each(LINES)('the line of a date in %s: %s', (lang, line, published, modified) => {
    const html = chrome({ title: 'Astrid aground', lang, main: `<h1>Astrid aground</h1>${line}${text}` });
    const { article } = extract({ html, url: 'https://www.example.org/news/astrid' });
    expect(article?.publishedAt?.slice(0, published.length)).toBe(published);
    expect(article?.modifiedAt?.slice(0, 10)).toBe(modified?.slice(0, 10));
    expect(article?.text).toMatch(/^The Astrid ran aground/);
  });
});
