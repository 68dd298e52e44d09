import { person, type Story } from '../story.ts';

/** Its author reserves her rights against text and data mining. */
export const ownWords: Story = {
  path: '/opinion/leave-my-words-where-they-are',
  layout: 'plain',
  title: 'Leave my words where I put them',
  summary: 'Our columnist has asked that machines stay out of her column.',
  authors: [person('Perpetua Gale')],
  publishedAt: '2026-11-13T07:00:00+00:00',
  language: 'en',
  tags: ['opinion', 'copyright'],
  image: { caption: 'Perpetua Gale at her desk, which has no plug.', credit: 'Tove Askew' },
  fate: 'reserved',
  body: `
I write this column with a pencil, on the back of tide tables, and I have now been told that it is read every week by a great many things that have never been wet.

I do not mind being read. I mind being collected. My grandmother collected butterflies, and I remember that what she had in the end was a drawer of very accurate wings.

So I have asked the editor to hang a small sign on my page, of the kind that honest machines can read. It says that the right to gather up this text is kept by the woman who wrote it.

Whoever obeys it will not know how this column ends. That is the nicest thing about it.
`,
};
