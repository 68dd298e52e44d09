import { person, type Story } from '../story.ts';

/** The feed lists it, but robots.txt closes its part of the site. */
export const greatFlood: Story = {
  path: '/archive/the-night-the-flood-came-in',
  layout: 'plain',
  title: 'From the archive: The night the flood came in by the front door',
  summary: 'A report of 1911, as it was printed.',
  authors: [person('Ezekiel Marsh')],
  publishedAt: '2026-11-14T12:00:00+00:00',
  language: 'en',
  tags: ['archive', 'flood'],
  image: { caption: 'Fore Street on the morning after.', credit: 'Lantern archive' },
  fate: 'closed',
  body: `
At a quarter past two in the morning the sea, which had been knocking for some hours, came in. It entered the Anchor by the front door, as a gentleman who was sitting there informs us, and left by the kitchen.

By three the water stood at the second step of the town hall. The mayor, in his night-shirt, directed the removal of the records, and was himself removed at half past four by a butcher with a boat.

No life was lost, though a piano belonging to Miss Adelaide Trew was seen to pass the bandstand at about five o'clock, and has not been heard of since.

The Relief Committee sits daily in the upper room of the chapel, and is in want of blankets, lamp oil, and any piano.
`,
};
