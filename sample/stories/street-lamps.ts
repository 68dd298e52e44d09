import type { Story } from '../story.ts';

/** Nobody signs it; only its microdata says when it was published. */
export const streetLamps: Story = {
  path: '/town/council-votes-to-dim-street-lamps',
  layout: 'microdata',
  title: 'Council votes to dim the street lamps, then cannot find the switch',
  summary: 'The lamps of the Lower Town were to go out at midnight; they have no common switch.',
  authors: [],
  publishedAt: '2026-11-12T21:10:00+00:00',
  language: 'en',
  tags: ['town council', 'street lamps', 'energy'],
  image: { caption: 'A lamp in Candlewick Lane that has been lit since August.', credit: 'Lantern archive' },
  body: `
The town council decided by seven votes to five on Thursday that the street lamps of the Lower Town will go out at midnight. It then learned from its own engineer that nobody knows how to turn them off.

The lamps were put up in four campaigns between 1931 and 1996, each by another company. One row is switched by a clock in a cellar under the fish market, another by a light cell that a tree has grown over, and a third is thought to hang on the supply of the cinema.

"We can turn off the Lower Town," the engineer told the meeting. "What we can't do is turn off the Lower Town and leave on the hospital."

Councillors in favour of the motion had hoped to save a ninth of the town's bill for electricity. Those against it spoke of safety, and one of them of romance.

The council has now asked for a map. An apprentice is to walk the streets on five evenings with a notebook, and is to write down every lamp that goes on at the same moment as another.

Residents may help. Anyone who can see two lamps from one window is asked to leave a note at the town hall, saying which of the two is first.

A report is expected in February, by which time, as the mayor remarked before she closed the meeting, the evenings will be getting lighter by themselves.
`,
};
