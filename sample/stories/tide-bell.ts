import type { Story } from '../story.ts';

/** The page without a date: the only one it shows is its clock's, which says when it was looked at. */
export const tideBell: Story = {
  path: '/town/who-rings-the-tide-bell',
  layout: 'wire',
  title: "Who Rings Quillhaven's Tide Bell When Nobody Is on the Pier?",
  summary: 'The bell has rung twice at low water, on nights when its keeper was asleep.',
  authors: [],
  language: 'en',
  tags: [
    'tide bell',
    'harbour',
    'pier',
    'low water',
    'night watch',
    'Agnes Pell',
    'Harbour Board',
    'Old Pier',
    'Quillhaven',
  ],
  image: {
    caption:
      'Visitors look up at the tide bell on the Old Pier, which has told the fishing boats of Quillhaven when to leave since the winter of the great frost.',
    credit: '© LANTERN / Tove Askew',
  },
  body: `
The Harbour Board will put a "watch of two" beside the tide bell after it rang by itself for the second night in a week, the harbour master told the Lantern on the Old Pier, where she had slept in a deck chair to be sure.

The bell is rung by hand, once, an hour before low water, so that boats with a deep keel leave while they can. Nobody has rung it at any other time since a boy called Edwin Cray did so for a bet, and he was made to paint the whole pier for it.

On the first night it rang at ten minutes to three. Four skippers got up, dressed and walked down to the water, and found that they had six hours to spare.

"I thought that I had lost my mind, and then I met three other people who had lost theirs," said Jory Penhale, who fishes for crab.

The keeper of the bell, Agnes Pell, has rung it for thirty-one years and keeps the rope in her kitchen. It was there, dry and coiled, on both mornings.

Three explanations are now put about in the town. The first is the wind, which was light. The second is a heron, which has been seen on the beam, and which weighs about as much as a loaf of bread.

The third explanation is that the pier itself has moved. A surveyor measured it last spring, and wrote that the outermost posts lean two fingers more than they did in the year before, so that a heavy swell might set the clapper swinging.

"A bell that rings when the pier leans is not a nuisance. It is the cheapest instrument that this harbour has ever owned," Pell pointed out.

The Harbour Board does not share her calm. Its chair said that skippers who have been woken twice for nothing will not get up a third time, and that the third time may be the one that counts.

However, the watch of two has found no volunteers for the nights before market day.

The board meets again on the first Monday of the month. Until then the clapper is wrapped in a fisherman's sock, which Pell takes off herself an hour before every low water, and which she puts back on before breakfast.
`,
};
