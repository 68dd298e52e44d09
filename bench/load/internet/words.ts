import { type Random, randomOf } from '../../clusters/random.ts';

const SUBJECTS = [
  'the harbour office',
  'a spokeswoman for the ferry line',
  'the county engineer',
  'the school board',
  'a retired pilot',
  'the orchestra',
  'the growers of the valley',
  'the night bus drivers',
  'a committee of neighbours',
  'the museum director',
  'the regional hospital',
  'the rowing club',
];
const VERBS = [
  'rejected',
  'welcomed',
  'postponed',
  'paid for',
  'measured',
  'described',
  'repaired',
  'questioned',
  'defended',
  'counted',
  'opened',
  'surveyed',
];
const OBJECTS = [
  'the plan for the northern pier',
  'a second set of floodgates',
  'the new timetable',
  'the restoration of the town hall roof',
  'a report on the drinking water',
  'the budget for the libraries',
  'the closure of two level crossings',
  'an offer for the old mill',
  'the results of the spring census',
  'a bridge for cyclists',
  'the ban on wood stoves',
  'the auction of fishing rights',
];
const CIRCUMSTANCES = [
  'after a meeting that lasted until midnight',
  'although the storm had cut the power in half of the district',
  'while hundreds waited outside in the rain',
  'with a majority of three votes',
  'for the first time since the flood',
  'because no other bidder had come forward',
  'in spite of a warning from the auditors',
  'as the first frost of the year set in',
];
const PLACES = [
  'Marlow Quay',
  'Östervik',
  'Saint-Aubert',
  'Dunmere',
  'Kallholm',
  'Brackwater',
  'Villarrasa',
  'Thornby',
];
const NAMES = ['Ilse Brandt', 'Tomás Heredia', 'Nora Lindqvist', 'Peter Okafor', 'Claire Duvernay', 'Hamid Rostami'];

/** The numbers of one thing of this internet, by its name: the same for the same seed and name. */
export function randomFor(seed: number, name: string): Random {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return randomOf(hash);
}

/** One of a list. */
export function pick<T>(random: Random, list: readonly [T, ...T[]] | readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** The name of a person. */
export const nameOf = (random: Random): string => pick(random, NAMES);

/** A clause that reads like a headline. */
export function clause(random: Random): string {
  return `${pick(random, SUBJECTS)} ${pick(random, VERBS)} ${pick(random, OBJECTS)}`;
}

/** One sentence; numbers make sentences of different articles differ. */
export function sentence(random: Random): string {
  const start = random() < 0.5 ? `In ${pick(random, PLACES)}, ` : '';
  const quoted = random() < 0.15;
  const count = between(random, 12, 9_800);
  const body = `${start}${clause(random)} ${pick(random, CIRCUMSTANCES)}, and ${count} people signed for it`;
  const text = body.charAt(0).toUpperCase() + body.slice(1);
  return quoted ? `“${text},” said ${nameOf(random)}.` : `${text}.`;
}
