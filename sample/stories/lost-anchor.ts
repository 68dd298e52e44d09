import { person, type Story } from '../story.ts';

/** Two people sign it, in one printed line. */
export const lostAnchor: Story = {
  path: '/harbour/trawler-finds-anchor-of-lost-ship',
  layout: 'plain',
  title: 'Trawler pulls up an anchor that was reported stolen in 1794',
  summary: 'The anchor of the brig Constance was thought to have been sold; it had only been dropped.',
  authors: [person('Bram Teasdale'), person('Odile Marrow')],
  publishedAt: '2026-11-11T13:25:00+00:00',
  language: 'en',
  tags: ['shipwrecks', 'museum', 'fishing'],
  image: { caption: 'Skipper Jory Penhale with what he first took for a car.', credit: 'Bram Teasdale' },
  body: `
An anchor for whose theft a man was once sent to prison has come up in the net of a Quillhaven trawler, a mile and a half from where he always said that it was.

Jory Penhale was dragging for plaice on Tuesday when his boat stopped. It took the winch twenty minutes to lift what had stopped it, and the crew needed a hacksaw to get it out of the net.

The stock carries a name and a date. It belonged to the brig Constance, which left the harbour on the second of March 1794 without the larger of her two anchors. Her master declared it stolen, and the boatswain, one Silas Trew, was given eighteen months for having sold it.

"He said at his trial that it had slipped in the fog and that nobody had listened when he called out," said Eleanor Vane, who looks after the town museum. "It is in the record word for word. The judge called it an insolent tale."

The museum wants the anchor, and will have to build a floor that can carry it. For the time being it lies on the quay under wet sacking, because iron that has been so long under water falls to pieces when it dries too quickly.

Trew came back to Quillhaven after his release and opened a shop for rope. It was run by his family until 1960, and two of his descendants still live in the Upper Town. Neither had known why the shop's sign showed a ship with only one anchor.

The council will be asked in December to clear his name. No objection is expected, although the clerk has warned that there is no form for it, and that the nearest thing, an apology for a wrongly towed vehicle, will have to be altered by hand.
`,
};
