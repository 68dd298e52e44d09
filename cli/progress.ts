import { MultiBar, Presets } from 'cli-progress';
import pc from 'picocolors';
import type { Observe, PipelineEvent } from '../shared/events.ts';
import { IN_ARCHIVE, type Outcome } from '../shared/outcomes.ts';

/** What a collection did, as far as it has come. */
export interface Progress {
  observe: Observe;
  /** How each URL ended. */
  readonly finished: ReadonlyMap<string, Extract<PipelineEvent, { type: 'finished' }>>;
  /** Addresses that could not be polled, with the reason. */
  readonly failures: ReadonlyMap<string, string>;
  /** URLs that wait for later, with the time. */
  readonly postponed: ReadonlyMap<string, string>;
  stop(): void;
}

const OUTCOME_WIDTH = 17;

/** Shows a collection while it happens: one line an article, and on a terminal a bar below them. */
export function showProgress(out: NodeJS.WriteStream = process.stdout): Progress {
  const bars = out.isTTY
    ? new MultiBar(
        { stream: out, hideCursor: true, clearOnComplete: true, format: ' {bar} {value} of {total} pages' },
        Presets.shades_grey,
      )
    : undefined;
  const bar = bars?.create(0, 0);
  const queued = new Set<string>();
  const finished: Map<string, Extract<PipelineEvent, { type: 'finished' }>> = new Map();
  const failures = new Map<string, string>();
  const postponed = new Map<string, string>();
  const say = (line: string) => (bars ? bars.log(`${line}\n`) : out.write(`${line}\n`));
  return {
    finished,
    failures,
    postponed,
    observe(event) {
      if (event.type === 'polled') say(pc.dim(`${'polled'.padEnd(OUTCOME_WIDTH)} ${event.url}  ${countOf(event)}`));
      if (event.type === 'poll-failed') {
        failures.set(event.url, event.reason);
        say(`${pc.red('failed'.padEnd(OUTCOME_WIDTH))} ${event.url}  ${event.reason}`);
      }
      if (event.type === 'returned' && event.bug) say(pc.red(`bug              ${event.reason}`));
      if (event.type === 'not-announced') say(pc.yellow(`not announced    ${event.reason}`));
      if (event.type === 'queued') queued.add(event.url);
      if (event.type === 'postponed') postponed.set(event.url, event.until);
      if (event.type === 'finished') {
        finished.set(event.url, event);
        postponed.delete(event.url);
        say(lineOf(event));
      }
      bar?.setTotal(Math.max(queued.size, finished.size));
      bar?.update(finished.size);
    },
    stop: () => bars?.stop(),
  };
}

function lineOf({ outcome, title, url, detail, revision }: Extract<PipelineEvent, { type: 'finished' }>): string {
  const name = colour(outcome)(outcome.padEnd(OUTCOME_WIDTH));
  const what = title ? `${title}${revision && revision > 1 ? pc.dim(` (revision ${revision})`) : ''}` : url;
  return `${name} ${what}${title || !detail ? '' : pc.dim(`  ${detail}`)}`;
}

function colour(outcome: Outcome): (text: string) => string {
  if (IN_ARCHIVE.has(outcome)) return pc.green;
  return outcome.endsWith('failed') ? pc.red : pc.yellow;
}

function countOf({ listed, fresh }: { listed: number; fresh: number }): string {
  return listed === 0 ? 'unchanged' : `${listed} listed, ${fresh} new`;
}
