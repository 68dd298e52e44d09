import { extract } from '../../shared/extract/extract.ts';
import { pageOf } from '../load/internet/page.ts';
import { storyOf } from '../load/internet/story.ts';
import { outcomeOf } from './outcome.ts';
import { HOSTILE_PAGES } from './pages.ts';
import type { HostileEnd } from './run.ts';

/** Reads every hostile page and, after each, an honest one; a line for each says what became of both. */
const story = storyOf(1, 0, 0);
const honest = pageOf(1, 0, 0, story, 1);
const right = extract({ html: honest }).article?.text;
if (!story.paragraphs.every((paragraph) => right?.includes(paragraph))) throw new Error('the honest page is not read');
for (const [name, make] of Object.entries(HOSTILE_PAGES)) {
  const before = process.cpuUsage();
  const outcome = outcomeOf(make());
  const { user, system } = process.cpuUsage(before);
  const end: HostileEnd = {
    name,
    outcome,
    cpuSeconds: (user + system) / 1e6,
    memory: process.memoryUsage().rss / 2 ** 20,
    nextIsRight: extract({ html: honest }).article?.text === right,
  };
  console.log(JSON.stringify(end));
}
