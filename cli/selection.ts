import type { Command } from 'commander';
import { InputError } from '../shared/errors.ts';
import type { Selection } from '../shared/steps/walk.ts';

/** What `selectionOptions` gives. */
export interface SelectionOptions {
  source?: string;
  since?: string;
  until?: string;
}

/** Adds `--source`, `--since` and `--until`. */
export function selectionOptions(command: Command): Command {
  return command
    .option('--source <id>', 'only articles of this source')
    .option('--since <day>', 'only articles published on this day or later: 2026-11-25, or 7d for the last seven days')
    .option('--until <day>', 'only articles published on this day or earlier');
}

/** The selection that the options name. Throws `InputError` for what is no day. */
export function selectionOf({ source, since, until }: SelectionOptions, now: Date): Selection {
  return {
    ...(source ? { sourceId: source } : {}),
    ...(since ? { since: dayOf(since, '--since', now) } : {}),
    ...(until ? { until: dayOf(until, '--until', now) } : {}),
  };
}

const DAY_MS = 24 * 60 * 60_000;

function dayOf(value: string, parameter: string, now: Date): string {
  const ago = /^(\d{1,4})d$/.exec(value);
  if (ago) return new Date(now.getTime() - Number(ago[1]) * DAY_MS).toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InputError(`${parameter} is ${JSON.stringify(value)}; write a day like 2026-11-25, or 7d`, { parameter });
}
