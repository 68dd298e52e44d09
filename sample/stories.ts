import { chessByPost } from './stories/chess-by-post.ts';
import { ferryTimetable, ferryTimetableForBusiness } from './stories/ferry-timetable.ts';
import { fogLedger } from './stories/fog-ledger.ts';
import { gooseCount } from './stories/goose-count.ts';
import { greatFlood } from './stories/great-flood.ts';
import { libraryBoat } from './stories/library-boat.ts';
import { lighthouseLens } from './stories/lighthouse-lens.ts';
import { lostAnchor } from './stories/lost-anchor.ts';
import { marketHall } from './stories/market-hall.ts';
import { nachbarhafen } from './stories/nachbarhafen.ts';
import { ownWords } from './stories/own-words.ts';
import { puppetFestival } from './stories/puppet-festival.ts';
import { regatta } from './stories/regatta.ts';
import { ropeWorks } from './stories/rope-works.ts';
import { streetLamps } from './stories/street-lamps.ts';
import { tideBell } from './stories/tide-bell.ts';
import type { Story } from './story.ts';

/** Which edition of the newspaper is served. On the second day one story has been corrected. */
export type Day = 1 | 2;

/** Every story, in the order of the front page and the feed. */
const STORIES: readonly Story[] = [
  ferryTimetable,
  gooseCount,
  ropeWorks,
  tideBell,
  regatta,
  libraryBoat,
  puppetFestival,
  fogLedger,
  greatFlood,
  nachbarhafen,
  ownWords,
  streetLamps,
  marketHall,
  lighthouseLens,
  lostAnchor,
  chessByPost,
  ferryTimetableForBusiness,
];

/** The stories as they stand on a day. */
export function storiesOn(day: Day): Story[] {
  return STORIES.map((story) => (day === 2 && story.corrected ? { ...story, ...story.corrected } : story));
}
