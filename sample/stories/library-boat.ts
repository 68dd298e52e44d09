import { person, type Story } from '../story.ts';

/** Signed and dated in print only. */
export const libraryBoat: Story = {
  path: '/culture/library-boat-overdue-book',
  layout: 'plain',
  title: 'A book comes back to the library boat after fifty-two years at sea',
  summary: 'A novel borrowed in 1974 was returned by the daughter of the man who could not put it down.',
  authors: [person('Ines Kettering')],
  publishedAt: '2026-11-15T16:00:00+00:00',
  language: 'en',
  tags: ['library', 'books', 'Quillhaven'],
  image: { caption: 'The library boat Folio in the inner harbour.', credit: 'Tove Askew' },
  body: `
The librarian of the Folio knew the book before she had unwrapped it, because of the smell. It had been to the Faroes, to Rotterdam and twice around the Horn, and it had been due back on the ninth of May 1974.

The Folio is a herring drifter with four thousand books where the herring used to be. She lies in the inner harbour on weekdays, and on Saturdays she takes her shelves up the coast to villages that have no other library and, in two cases, no road.

The book is a novel about a farmer who hates the sea. It was borrowed by Anders Holm, second mate of a timber ship, who meant to read it on the way to Bergen.

"He told us that he never found out how it ended," said his daughter, Liv Holm, who brought it back on Thursday in a biscuit tin. "He got to the last chapter, and then he went back to the beginning. He did that for fifty years."

## A fine that nobody could work out

The library charged a penny a day in 1974. It has changed its currency, its rates and its owner since, and the fine for a book of this age depends on which set of rules is thought to have sailed with it.

The librarian, Constance Amory, spent an evening on the question and arrived at three sums, of which the smallest was four pounds and the largest was the price of the boat. She then looked up whether the library had ever sent a reminder. It had not.

> A library that never asks has no right to be paid. And he did read it, which is more than most people can say of what they borrow.

Liv Holm was therefore given a new ticket and a cup of coffee. She has borrowed the book again, in her own name, and has promised to read the last chapter first.

It is due on the fourth of December. The Folio will be at Quillhaven that day, weather permitting, between the fish market and the ice house.
`,
};
