import { person, type Story } from '../story.ts';

const story: Story = {
  path: '/harbour/ferry-winter-timetable',
  layout: 'microdata',
  title: 'The island ferry will sail by the moon this winter',
  summary: 'From December the ferry to Little Skerry leaves at high water instead of by the clock.',
  authors: [person('Bram Teasdale'), person('Ines Kettering')],
  publishedAt: '2026-11-16T10:15:00+00:00',
  language: 'en',
  tags: ['ferry', 'Little Skerry', 'tides', 'timetable'],
  image: { caption: 'The ferry Patience at her berth, where she waits for water.', credit: 'Harbour Board' },
  body: `
From the first of December the ferry to Little Skerry will no longer leave at eight o'clock. It will leave when there is enough water to float it, and passengers will have to look at a table, or at the sea.

The company that runs the Patience said on Monday that the channel has silted up faster than anybody can pay to dredge it. For two hours on either side of low water the boat now touches the bottom, which is bad for the boat and worse for the tea on board.

"We can have a timetable or we can have a propeller," said the company's director, Marguerite Sloane.

## The first week

The boat will make two crossings a day, one on each tide. These are the departures from the Old Pier:

| Day | Morning | Afternoon |
| Tuesday | 6.10 | 18.35 |
| Wednesday | 7.02 | 19.28 |
| Thursday | 7.55 | 20.20 |
| Friday | 8.47 | 21.13 |

On Friday, for one day only, the ferry will leave close to its old time. The company has asked the passengers not to get used to it.

## What it means for the island

Forty-one people live on Little Skerry all the year round. Nine of them are children who go to school in Quillhaven, and the school has agreed to begin lessons when they arrive. In practice:

- children of the island come late on Mondays and Tuesdays, and stay for supper;
- the post crosses with the morning boat only, whenever that is;
- the doctor sleeps on the island every second Thursday;
- bread is baked there again, for the first time since the war.

Not everybody on the island minds. Hamish Orrey, who keeps its only shop, said that his grandfather had never owned a watch and had not once missed the boat.

The company wants to go back to the clock in April, if the winter's storms do what they sometimes do and carry the silt away for nothing. The last time that happened, an old man in the office added, was in 1987, and then the silt came back on the following Wednesday.
`,
};

/** The story as the harbour's editor runs it. */
export const ferryTimetable = story;

/** The same text, which the business editor publishes under an address of her own. */
export const ferryTimetableForBusiness: Story = {
  ...story,
  path: '/business/tidal-timetable-for-island-ferry',
  publishedAt: '2026-11-16T12:40:00+00:00',
  fate: 'second-section',
};
