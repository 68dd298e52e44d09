import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Announcement, Sink } from '../announcement.ts';
import { RetryableError } from '../errors.ts';
import { eventSourceOf } from '../names.ts';

/** EventBridge takes at most this many events a request. */
const BATCH = 10;

/**
 * The account's default event bus. `source` is `newsprint.<deployment>`, `detail-type` the announcement's type, and
 * `detail` the announcement itself.
 */
export function eventBus(deployment: string, client: EventBridgeClient = new EventBridgeClient({})): Sink {
  return async (announcements) => {
    for (let start = 0; start < announcements.length; start += BATCH) {
      const Entries = announcements
        .slice(start, start + BATCH)
        .map((announcement) => entryOf(announcement, deployment));
      const { Entries: answers = [] } = await client.send(new PutEventsCommand({ Entries }));
      const failed = answers.find(({ ErrorCode }) => ErrorCode !== undefined);
      if (failed) throw new RetryableError(`the event bus did not take every event: ${failed.ErrorMessage}`);
    }
  };
}

function entryOf(announcement: Announcement, deployment: string) {
  return {
    Source: eventSourceOf(deployment),
    DetailType: announcement.type,
    Time: new Date(announcement.time),
    Detail: JSON.stringify(announcement),
  };
}
