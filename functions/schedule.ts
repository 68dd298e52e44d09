import type { ScheduledEvent } from 'aws-lambda';
import type { Pipeline } from '../shared/steps/pipeline.ts';
import { scheduleDue } from '../shared/steps/schedule.ts';
import { runtime } from './runtime.ts';

/** Each minute: sends the sources that are due to their queue. */
export function scheduleHandler(pipeline: () => Pipeline) {
  return async (_event: Pick<ScheduledEvent, 'time'>): Promise<{ sources: number }> => scheduleDue(pipeline());
}

export const handler = scheduleHandler(runtime);
