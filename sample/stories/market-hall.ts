import { person, type Story } from '../story.ts';

/** Was withdrawn; the feed lists it still. */
export const marketHall: Story = {
  path: '/town/market-hall-clock-goes-missing',
  layout: 'plain',
  title: 'The clock of the market hall has gone missing',
  summary: 'This report was withdrawn when the clock was found to be at the cleaner.',
  authors: [person('Bram Teasdale')],
  publishedAt: '2026-11-12T17:30:00+00:00',
  language: 'en',
  tags: ['market hall'],
  image: { caption: 'The place where the clock was.', credit: 'Bram Teasdale' },
  fate: 'gone',
  body: `
The clock of the market hall was gone when the traders came to open their stalls on Thursday, and nobody could say since when.
`,
};
