import { between, clause, nameOf, pick, randomFor, sentence } from './words.ts';

/** An article of the loopback internet, as its author wrote it: what a collector must find again in its page. */
export interface Story {
  title: string;
  author: string;
  /** ISO 8601, UTC. */
  publishedAt: string;
  section: string;
  paragraphs: string[];
}

const SECTIONS = ['Region', 'Economy', 'Culture', 'Science', 'Sport'];

/** Story `number` of site `site`: always the same for a seed. */
export function storyOf(seed: number, site: number, number: number): Story {
  const random = randomFor(seed, `story ${site} ${number}`);
  const title = `${clause(random)} in round ${number + 1}`;
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    author: nameOf(random),
    publishedAt: new Date(Date.UTC(2026, 10, 1 + (number % 20), number % 24, site % 60)).toISOString(),
    section: pick(random, SECTIONS),
    paragraphs: Array.from({ length: between(random, 4, 18) }, () =>
      Array.from({ length: between(random, 2, 5) }, () => sentence(random)).join(' '),
    ),
  };
}
