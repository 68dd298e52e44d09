import { person, type Story } from '../story.ts';

/** The feed lists it under a short address that redirects. */
export const regatta: Story = {
  path: '/sport/bathtub-regatta-protest',
  shortPath: '/r/7q',
  layout: 'linked-data',
  title: 'Bathtub regatta is decided by a plug',
  summary: 'The winner of the autumn regatta sank an hour after the finish, and is still the winner.',
  authors: [person('Tomasz Wray')],
  publishedAt: '2026-11-15T18:20:00+00:00',
  language: 'en',
  tags: ['regatta', 'bathtubs', 'sport'],
  image: { caption: 'The start of the final off the ice house.', credit: 'Tomasz Wray' },
  body: `
Rosalind Beck of the Upper Town won the eighty-third bathtub regatta on Saturday by the length of a soap dish, and lost her boat an hour later in front of the committee that was about to hand her the cup.

Fourteen tubs started from the slipway in a breeze that the committee called fresh and the competitors called other things. Six of them reached the buoy. Four came back.

Beck rowed with two coal shovels, which the rules allow, and with her brother in the stern, which they do not forbid. At the buoy she lay third, behind the brothers Oake and the enamel tub of the fire brigade.

"The Oakes turned too early and the fire brigade turned too late," said Beck. "We did not really turn. We were blown round."

## The protest

The fire brigade protested. A tub, its captain argued, must be a tub at the start, at the buoy and at the prize-giving, and a thing that lies on the bottom of the harbour is a wreck.

The committee withdrew to the back room of the Anchor and came out again with a ruling of one sentence: the race ends at the line, and what a champion does with her plug afterwards is her own affair.

It is the third time that the race has been decided in that back room. In 1951 two tubs crossed the line locked together by their taps, and the cup was sawn in half; both halves are on show in the town hall.

Beck means to raise her tub on the next spring tide. If it cannot be mended she will take part next year in her grandmother's, which has feet.
`,
};
