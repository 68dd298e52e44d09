import { person, type Story } from '../story.ts';

/** A long feature in microdata, with several headings. */
export const chessByPost: Story = {
  path: '/sport/chess-by-post-enters-fourth-decade',
  layout: 'microdata',
  title: 'A game of chess by post enters its fourth decade',
  summary: 'Two friends have been playing one game since 1993, and have not agreed on whose move it is.',
  authors: [person('Tomasz Wray')],
  publishedAt: '2026-11-10T15:00:00+00:00',
  language: 'en',
  tags: ['chess', 'post office', 'Little Skerry'],
  image: { caption: 'The board in the post office, which is dusted but not touched.', credit: 'Tove Askew' },
  body: `
Every few weeks a postcard with four characters on it crosses the water between Quillhaven and Little Skerry. Half of the town knows what it means, because the postmistress moves the piece.

The game between Hamish Orrey and Doctor Lucian Fairweather began in the spring of 1993. They were young then, and had agreed to finish by Christmas.

## A slow opening

The first eleven moves took two years. Orrey kept to the old custom of the island, by which a man thinks about a letter for a week before he answers it; Fairweather had twins.

In 1999 the postmistress, who reads all the cards, set up a board on her counter so that customers would stop asking. It has become a sight. A coach party from the county town once waited forty minutes for a knight.

"I have never told either of them what I think of his position," said Dorothea Pym, who retires in March. "It has been the hardest thing about this work."

## The lost card

In the winter of 2011 a card was lost. Both players remember having sent one, and each has been waiting since then for the other, with the result that two moves of that year are written in pencil.

An umpire from the county's chess club came over to rule on it, and went home seasick. His letter, when it came, said that under the rules both players had lost on time eleven years before, and that he congratulated them.

Material is even. Fairweather has the better bishop, and Orrey, as he says himself, the better view.

Neither expects to finish. They have each named a successor: Orrey his niece, and Fairweather the older of the twins, who is thirty-two and has never been shown the board.
`,
};
