/** Words below which a text is no article. */
export const SHORTEST = 25;
/** Words below which a whole page is no more than a notice. */
export const NOTICE = 60;
/** Words below which a text says too little to be told from a leftover. */
export const SHORTEST_NOTICE = 8;
/** Words of a text that no wall would leave standing before it. */
export const LONG = 300;

/** Characters in which a script is looked for. */
const LOOKED_AT = 300;

/** A text's characters, each counting twice in scripts that write words without spaces. */
export const lengthOf = (text: string): number =>
  text.length * (/[\u3040-\u30ff\u3400-\u9fff]/.test(text.slice(0, LOOKED_AT)) ? 2 : 1);
