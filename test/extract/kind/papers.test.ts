import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';
import { briefs } from './papers/briefs.ts';
import { busyDivs, busyElements, busyRails, divs, others, plain } from './papers/chromes.ts';
import { pages as contentSystems } from './papers/content-systems.ts';
import { eastvale } from './papers/eastvale.ts';
import { fenValley } from './papers/fen-valley.ts';
import { pages as fenlandEcho } from './papers/fenland-echo.ts';
import { pages as fjordPost } from './papers/fjord-post.ts';
import { pages as gates } from './papers/gates.ts';
import { pages as harbourPost } from './papers/harbour-post.ts';
import { pages as isleNews } from './papers/isle-news.ts';
import { pages as kelpIsland } from './papers/kelp-island.ts';
import { pages as ledPassages } from './papers/led-passages.ts';
import { pages as listingDesigns } from './papers/listing-designs.ts';
import { pages as marshMail } from './papers/marsh-mail.ts';
import { pages as morgen } from './papers/morgen.ts';
import { pages as offers } from './papers/offers.ts';
import type { Page } from './papers/page.ts';
import { pages as peakTimes } from './papers/peak-times.ts';
import { tarnTimes } from './papers/tarn-times.ts';
import { pages as theDale } from './papers/the-dale.ts';
import { pages as theMast } from './papers/the-mast.ts';
import { pages as valleyCourier } from './papers/valley-courier.ts';
import { pages as wallsAndPlayers } from './papers/walls-and-players.ts';
import { pages as wharfGazette } from './papers/wharf-gazette.ts';

const PAPERS: [string, Page[]][] = [
  ['the Harbour Post', harbourPost],
  ['the Valley Courier', valleyCourier],
  ['Kelp Island News', kelpIsland],
  ['the Fenland Echo', fenlandEcho],
  ['Morgen', morgen],
  ['the Peak Times', peakTimes],
  ['Isle News, in brief', isleNews],
  ['The Mast', theMast],
  ['Marsh Mail', marshMail],
  ['the Fjord Post', fjordPost],
  ['The Dale', theDale],
  ['sites of well-known content systems', contentSystems],
  ['the Wharf Gazette', wharfGazette],
  ['listings of all designs', listingDesigns],
  ['gates', gates],
  ['walls and players', wallsAndPlayers],
  ['offers under beginnings', offers],
  ['articles with links about their passages', ledPassages],
  ['the Eastvale Chronicle', eastvale(plain)],
  ['the Eastvale Chronicle, were it a large site,', eastvale(busyElements)],
  ['the Tarn Times', tarnTimes(divs)],
  ['the Tarn Times, were it a large site,', tarnTimes(busyDivs)],
  ['the Tarn Times, with rails alone,', tarnTimes(busyRails)],
  ...[plain, divs, busyElements, busyDivs, busyRails, ...others].map((chrome, i): [string, Page[]] => [
    `papers in brief, in chrome ${i},`,
    briefs(chrome),
  ]),
  ...others.map((chrome, i): [string, Page[]] => [`the Fen Valley Blog, in chrome ${i},`, fenValley(chrome)]),
];

describe.each(PAPERS)('pages of all kinds that %s might serve', (_, pages) => {
  it.each(pages)('%s: %s', (kind, _name, html, url = 'https://www.example.org/a/some-story-of-today') => {
    const { kind: found, reason } = extract({ html, url });
    expect(found, reason).toBe(kind);
  });
});
