import type { PipelineEvent } from '../shared/events.ts';

/** Writes an event as one structured log line. */
export function observeAsMetrics(event: PipelineEvent): void {
  console.log(JSON.stringify({ level: 'info', ...event }));
}
