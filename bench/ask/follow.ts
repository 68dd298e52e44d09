import type { Article } from '../../shared/article.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { listNewArticles, SAFETY_LAG_MS } from '../../shared/steps/query/new-articles.ts';

/** How one who followed fared. */
export interface Followed {
  written: number;
  seen: number;
  doubled: number;
  missed: number;
}

/** Rounds of writing; in each, some articles are added and some of the rounds before are revised. */
const ROUNDS = 20;
const ADDED = 10;

/**
 * Follows an archive from its present end while a writer adds and revises articles, on a clock that jumps over the time
 * in which what is new is held back. Each version written must be seen, and none twice.
 */
export async function follow(archive: Archive, articles: Iterable<Article>): Promise<Followed> {
  let time = archive.now().getTime();
  const watched: Archive = { ...archive, now: () => new Date(time) };
  const written = new Set<string>();
  const seen: string[] = [];
  let newSince = new Date(time).toISOString();
  const read = async () => {
    for (let more = true; more; ) {
      const page = await listNewArticles(watched, { newSince, limit: 7 });
      seen.push(...page.articles.map(({ id, revision }) => `${id} ${revision}`));
      ({ cursor: newSince, more } = page);
    }
  };
  const queue = articles[Symbol.iterator]();
  const present: Article[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < ADDED; i++) {
      const { value } = queue.next();
      if (!value) break;
      const article: Article = { ...value, indexedAt: new Date(++time).toISOString() };
      await watched.articles.create(article);
      present.push(article);
      written.add(`${article.id} 1`);
      if (i % 3 === 0) await read();
    }
    time += SAFETY_LAG_MS + 1;
    await read();
    for (let i = round % 4; i < present.length; i += 4) {
      const before = present[i];
      if (!before) continue;
      const after: Article = { ...before, revision: before.revision + 1, indexedAt: new Date(++time).toISOString() };
      await watched.articles.revise(before, after);
      present[i] = after;
      written.add(`${after.id} ${after.revision}`);
    }
    time += SAFETY_LAG_MS + 1;
    await read();
  }
  // An earlier run on the same archive left versions with times ahead of its clock.
  const own = seen.filter((version) => written.has(version));
  const once = new Set(own);
  return {
    written: written.size,
    seen: once.size,
    doubled: own.length - once.size,
    missed: [...written].filter((version) => !once.has(version)).length,
  };
}
