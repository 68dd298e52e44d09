import type { Bucket } from '../../../shared/store/bucket.ts';
import { articleId } from '../../../shared/url.ts';
import type { Random } from '../../clusters/random.ts';

/** Shares of messages that no handler can read, and of those that hit a bug. */
const POISON = 0.05;
const BROKEN = 0.03;

/** What is sent. */
interface Letters {
  /** Bodies of good messages by the URL whose article each must store. */
  good: Map<string, string>;
  /** Bodies that no handler can read. */
  poison: string[];
  /** Ids of the good messages' articles that a bug keeps from being stored. */
  broken: ReadonlySet<string>;
}

/** Messages for the articles of these sites, each article once, and poison among them. */
export function letters(sites: readonly string[], count: number, random: Random): Letters {
  const good = new Map<string, string>();
  const poison: string[] = [];
  const broken = new Set<string>();
  for (let i = 0; i < count; i++) {
    if (random() < POISON) {
      poison.push(poisonous(i));
      continue;
    }
    const url = `${sites[i % sites.length]}/news/${Math.floor(i / sites.length)}.html`;
    good.set(url, JSON.stringify(message(url)));
    if (random() < BROKEN) broken.add(articleId(url));
  }
  return { good, poison, broken };
}

function message(url: string): object {
  const now = new Date().toISOString();
  return { v: 1, url, fetchUrl: url, sourceId: 'paper', foundAt: now, notBefore: now, reason: 'new' };
}

/** Every way for a message to be wrong that a sender's bug could find. */
function poisonous(number: number): string {
  const base = message('http://127.0.0.1/never');
  const ways = [
    `{"v":1,"url":"cut off ${number}`,
    JSON.stringify({ ...base, v: 2, number }),
    JSON.stringify({ ...base, url: `ftp://127.0.0.1/${number}` }),
    JSON.stringify({ ...base, foundAt: `yesterday ${number}` }),
    JSON.stringify({ ...base, sourceId: '', number }),
    JSON.stringify([number]),
  ];
  return ways[number % ways.length] ?? '';
}

/** The bucket, but what belongs to a broken article fails with a bug until it is mended. */
export function withBug(bucket: Bucket, broken: ReadonlySet<string>, mended: () => boolean): Bucket {
  return {
    ...bucket,
    put: async (key, object) => {
      if (!mended() && [...broken].some((id) => key.includes(id))) throw new TypeError('a bug in the program');
      await bucket.put(key, object);
    },
  };
}
