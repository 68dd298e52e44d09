import type { Story } from '../story.ts';

/** Signed by a society, not by a person. */
export const fogLedger: Story = {
  path: '/weather/fog-ledger-for-autumn',
  layout: 'linked-data',
  title: 'Nineteen foggy mornings, and one that does not count',
  summary: "The Weather Society's ledger for the autumn, read aloud at the lighthouse.",
  authors: [{ name: 'Quillhaven Weather Society', kind: 'organization' }],
  publishedAt: '2026-11-14T08:00:00+00:00',
  language: 'en',
  tags: ['fog', 'weather', 'lighthouse'],
  image: {
    caption: 'The lighthouse at nine in the morning, seen from the place where it is.',
    credit: 'Weather Society',
  },
  body: `
The autumn had nineteen mornings of fog between the first of September and the tenth of November. That is four more than in the year before and eleven fewer than in 1902, when the society's founder noted that he had "not seen his own feet since Michaelmas".

A morning counts as foggy if the weathercock of Saint Brannoc's cannot be made out from the lighthouse door at eight o'clock. Members take the reading in turn and sign for it.

One further morning was struck from the ledger. On the third of October the weathercock could not be seen because it had been taken down to be gilded.

The thickest fog fell on the twenty-second of October. The ferry did not sail, the school rang its handbell every five minutes, and a delivery of coal for the bakery was left, with a receipt, at the chapel.

Rain was less remarkable. The gauge in the vicarage garden gave 171 millimetres for the season, although the vicar points out that her cat drinks from it.

The warmest day was the sixth of September, at 24 degrees. The coldest was the last of the period, at one degree below freezing, and it was on that day that the first geese were heard.

For the winter the society expects a good deal of weather. Readings are pinned to the door of the post office every Saturday at noon, and corrections from members of the public are entered in green ink.
`,
};
