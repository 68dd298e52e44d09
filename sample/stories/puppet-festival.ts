import { person, type Story } from '../story.ts';

/** A consent page stands where it should be. */
export const puppetFestival: Story = {
  path: '/culture/puppet-festival-programme',
  layout: 'plain',
  title: 'The puppets are back, and this year one of them has a lawyer',
  summary: 'The festival of puppets opens on Saturday with a trial.',
  authors: [person('Ines Kettering')],
  publishedAt: '2026-11-15T09:00:00+00:00',
  language: 'en',
  tags: ['puppets', 'theatre', 'festival'],
  image: { caption: 'The accused.', credit: 'Tove Askew' },
  fate: 'consent',
  body: `
The festival of puppets opens in the ice house on Saturday with a play in which the crocodile stands trial for everything that it has swallowed since 1780.
`,
};
