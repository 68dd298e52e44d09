import { LIMITS } from '../shared/fetch/limits.ts';
import { parseRobots, robotsAllow } from '../shared/fetch/robots.ts';
import { escaped, pathOf } from '../shared/fetch/robots-pattern.ts';
import { PRODUCT_TOKEN } from '../shared/names.ts';
import { type Case, type CaseFolder, expectEqual, textOf, type Verdict } from './cases.ts';

/** No real file may take longer than this to read and ask. Milliseconds. */
const SLOW_MS = 50;

/** Who may fetch what, and real files, which only must not throw or be slow. */
export async function checkRobots({ cases, file }: CaseFolder): Promise<Verdict[]> {
  return cases.map((entry) =>
    entry.file === undefined ? verdict(entry) : wildVerdict(entry, file(textOf(entry, 'file'))),
  );
}

function verdict(entry: Case): Verdict {
  const input = textOf(entry, 'input');
  switch (entry.kind) {
    case 'allow':
      return expectEqual(
        entry.id,
        robotsAllow(parseRobots(textOf(entry, 'robots'), textOf(entry, 'agent')), textOf(entry, 'url')),
        entry.allowed,
      );
    case 'crawl_delay':
      return expectEqual(
        entry.id,
        parseRobots(textOf(entry, 'robots'), textOf(entry, 'agent')).crawlDelaySeconds ?? null,
        entry.expected,
      );
    case 'path':
      return expectEqual(entry.id, pathOf(input), entry.expected);
    case 'escape-pattern':
      return expectEqual(entry.id, escaped(input), entry.expected);
    default:
      // Request-rate and Visit-time are no part of RFC 9309, and are not read.
      return expectEqual(entry.id, null, entry.expected);
  }
}

function wildVerdict({ id }: Case, bytes: Buffer): Verdict {
  // The fastest of three, so that a busy machine isn't taken for slow code.
  const ms = Math.min(...[1, 2, 3].map(() => timeOf(() => readAndAsk(bytes))));
  return ms < SLOW_MS ? { id } : { id, wrong: `took ${ms.toFixed(0)} ms, must be under ${SLOW_MS}` };
}

function readAndAsk(bytes: Buffer): boolean {
  const rules = parseRobots(bytes.subarray(0, LIMITS.robots).toString('utf8'), PRODUCT_TOKEN);
  return robotsAllow(rules, 'https://example.org/2026/11/24/a-long-enough-path/to-an-article.html?page=2&print=1');
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
