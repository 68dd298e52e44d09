/** A line of a page, as a reader sees it. */
export interface Line {
  text: string;
  words: number;
}
