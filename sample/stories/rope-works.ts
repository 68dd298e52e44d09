import { person, type Story } from '../story.ts';

/** Only its beginning stands outside the paywall. */
export const ropeWorks: Story = {
  path: '/business/rope-works-longest-rope',
  layout: 'linked-data',
  title: 'The rope works has an order that is longer than the rope works',
  summary: 'A customer wants a rope of three kilometres in one piece; the ropewalk has four hundred metres.',
  authors: [person('Marguerite Dunne')],
  publishedAt: '2026-11-16T05:00:00+00:00',
  language: 'en',
  tags: ['rope works', 'industry', 'employment'],
  image: {
    caption: 'The ropewalk in the Lower Town, where the floor has been worn into a groove.',
    credit: 'Tove Askew',
  },
  fate: 'subscribers',
  body: `
The oldest employer in Quillhaven has been offered the largest order in its history, and has spent a fortnight wondering where to put it. A customer in the far north wants a rope of three kilometres, in hemp, and in one piece.

A rope can only be as long as the building in which it is laid. The ropewalk in the Lower Town is four hundred and six metres from door to door, and was the longest room in the county until the railway came.

"We have thought about doors," said the foreman, Abel Strand. "If we open both, and the ones of the chapel behind us, we gain eighty metres and a good deal of draught."

The directors have looked at the beach, at the disused railway line and at the main road, which the police would close on one Sunday in spring, between the early service and lunch. Each has its friends on the board.

Whatever they choose, they will have to take on people. The works had two hundred hands before the war and has thirty now, of whom eleven will have retired by the time that the hemp arrives.

The customer has not said what the rope is for. The contract, which the Lantern has seen, speaks only of "a thing that must on no account come loose".
`,
};
