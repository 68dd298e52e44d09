import { person, type Story } from '../story.ts';

const OPENING = `
Volunteers of the Saltmarsh Trust spent Sunday on their stomachs in wet grass, and came home with a number. It is the number that the town will argue about until spring, because the council pays a farmer for every goose that winters on his meadow.
`;

const REST = `
The count is done at dawn, before the birds fly up to feed. Eleven people lie along the dyke, each with a stretch of meadow between two posts, and nobody may speak until the whistle.

"You learn to count heads and not bodies," said Petra Lund, who has led the count since the Trust began it. "A goose with its head down is a stone. A stone with its head up is a goose."

## Why the number matters

Under an agreement that is older than most of the councillors, a farmer whose grass feeds the geese is paid for what they eat. The rate was set in sacks of barley, and was turned into money only nine years ago.

Farmers say that the geese have grown used to being welcome. Walter Grieve, whose land lies next to the sluice, has stopped sowing his two lowest fields altogether.

> They walk in through the gate. They have seen me open it so often that they no longer trouble to fly.

The Trust will count again in January, when the ice in the north has sent down the last of the birds. It is looking for people who own waterproof trousers and can whistle.
`;

/** The story that the newspaper corrects on the second day. */
export const gooseCount: Story = {
  path: '/harbour/goose-count-saltmarsh',
  layout: 'linked-data',
  title: 'More geese than people on the saltmarsh, say those who counted them lying down',
  summary: 'The winter count of geese decides what the council pays to the farmers of the saltmarsh.',
  authors: [person('Odile Marrow')],
  publishedAt: '2026-11-16T07:30:00+00:00',
  language: 'en',
  tags: ['geese', 'saltmarsh', 'farming', 'town council'],
  image: { caption: 'Barnacle geese on the meadow behind the sluice, early on Sunday.', credit: 'Tove Askew' },
  body: `${OPENING}
They counted 4,120 barnacle geese, which is six hundred more than last year, and nine more than there are people in Quillhaven.
${REST}`,
  corrected: {
    modifiedAt: '2026-11-17T09:05:00+00:00',
    body: `${OPENING}
They counted 2,140 barnacle geese, which is six hundred more than last year, and about one for every two people in Quillhaven.
${REST}
Correction, 17 November 2026: An earlier version of this article said that 4,120 geese were counted. Two lists had been added twice; the number is 2,140.
`,
  },
};
