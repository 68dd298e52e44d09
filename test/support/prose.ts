const WORDS =
  `harbour ferry council winter channel engineer vote budget river bridge captain weather storm island northern
minister report committee fishing railway hospital library teacher museum festival orchestra champion football election
parliament investigation government announcement construction temperature agriculture university neighbourhood conference
environment development administration restaurant photographer volunteers the of and to in that was for with on`.split(
    /\s/,
  );

/** Numbers in a fixed order for a seed, each in [0, 1) (Mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A made-up article's text: paragraphs apart by an empty line, always the same for a seed. */
export function prose(seed: number, paragraphs = 6, wordsEach = 50): string {
  const next = random(seed);
  const word = () => `${WORDS[Math.floor(next() * WORDS.length)]}${next() < 0.3 ? Math.floor(next() * 1000) : ''}`;
  const paragraph = () => `${Array.from({ length: wordsEach }, word).join(' ')}.`;
  return Array.from({ length: paragraphs }, paragraph).join('\n\n');
}

/** The text with a share of its words replaced by others. */
export function withOtherWords(text: string, share: number, seed: number): string {
  const next = random(seed);
  return text.replaceAll(/[^\s.]+/g, (word) => (next() < share ? `other${Math.floor(next() * 1e6)}` : word));
}
