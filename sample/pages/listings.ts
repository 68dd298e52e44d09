import { html } from '../html.ts';
import type { Story } from '../story.ts';
import { links, PAPER, page, SECTIONS } from './chrome.ts';

/** The front page: every headline with its summary, and the feeds in its head. */
export function frontPage(stories: readonly Story[]): string {
  const teasers = stories.map(
    (story) =>
      `<section class="teaser"><h2><a href="${story.path}">${html(story.title)}</a></h2><p>${html(story.summary)}</p></section>`,
  );
  return page({ language: 'en', title: PAPER, head: '', content: `<main>\n${teasers.join('\n')}\n</main>` });
}

/** A section's page: its headlines. */
export function sectionPage(section: string, stories: readonly Story[]): string {
  const name = SECTIONS[section] ?? section;
  const content = `<main><h1>${name}</h1><ul>\n${links(stories)}\n</ul></main>`;
  return page({ language: 'en', title: `${name} - ${PAPER}`, head: '', content });
}
