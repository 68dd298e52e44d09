import type { Sink } from '../shared/announcement.ts';
import { ENV } from '../shared/names.ts';
import { announce } from '../shared/steps/announce.ts';
import type { Archive } from '../shared/steps/archive.ts';
import { eventBus } from '../shared/store/event-bus.ts';
import { runtime } from './runtime.ts';

/** Each minute: puts what was stored, revised or went wrong on the event bus. By one instance at a time. */
export function announceHandler(archive: () => Archive, sink: () => Sink) {
  return async (): Promise<{ announced: number }> => ({
    announced: await announce(archive(), { name: 'event bus', sink: sink() }),
  });
}

let bus: Sink | undefined;

export const handler = announceHandler(runtime, () => {
  bus ??= eventBus(process.env[ENV.deployment] ?? '');
  return bus;
});
