/** Words below which a text is no article. */
export const SHORTEST = 25;
/** Words below which a whole page is no more than a notice. */
export const NOTICE = 60;
/** Words below which a text says too little to be told from a leftover. */
export const SHORTEST_NOTICE = 8;
/** Words of a text that no wall would leave standing before it. */
export const LONG = 300;
