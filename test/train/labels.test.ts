import { describe, expect, it } from 'vitest';
import { walk } from '../../shared/extract/body/walk.ts';
import { parsePage } from '../../shared/extract/parse.ts';
import { labelByBody, labelBySnippets } from '../../train/labels.ts';

const runsOf = (html: string) => walk(parsePage(html)).runs;
const FIRST = 'The ferry will not sail on Sunday because of the wind.';
const SECOND = 'Passengers can change their tickets at the harbour office.';

describe('labelByBody', () => {
  it('finds the blocks that the true body is made of', () => {
    const labels = labelByBody(
      runsOf(`<p>Menu</p><p>${FIRST}</p><h3>Tickets</h3><p>${SECOND}</p><p>Read also: ten fine beaches nearby</p>`),
      `${FIRST}\n\nTickets\n\n${SECOND}`,
    );
    expect(labels.map(({ share }) => share)).toEqual([0, 1, 1, 1, 0]);
  });

  it('counts a short line only where it fits between its neighbours', () => {
    const labels = labelByBody(
      runsOf(`<p>Tickets</p><p>Menu</p><p>${FIRST}</p><h3>Tickets</h3><p>${SECOND}</p>`),
      `${FIRST}\n\nTickets\n\n${SECOND}`,
    );
    expect(labels.map(({ share }) => share)).toEqual([0, 0, 1, 1, 1]);
  });

  it('gives a repeated paragraph its place once', () => {
    const labels = labelByBody(runsOf(`<p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p>`), `${FIRST}\n\n${SECOND}`);
    expect(labels.map(({ share }) => share)).toEqual([1, 1, 0]);
  });

  it('says how much of a block belongs', () => {
    const [label] = labelByBody(
      runsOf(`<p>${FIRST} Share this story with all of your friends today please!</p>`),
      FIRST,
    );
    expect(label?.share).toBeCloseTo(11 / 21, 5);
  });
});

describe('labelBySnippets', () => {
  it('knows only the blocks that a snippet names', () => {
    const labels = labelBySnippets(
      runsOf(`<p>${FIRST}</p><p>${SECOND}</p><p>Subscribe now</p>`),
      ['will not sail'],
      ['Subscribe'],
    );
    expect(labels.map(({ known, share }) => [known, share])).toEqual([
      [true, 1],
      [false, 0],
      [true, 0],
    ]);
  });
});
