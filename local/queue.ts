import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import TinyQueue from 'tinyqueue';
import { removeFile, writeWhole } from './whole-file.ts';

/** A message as it lies in its file. */
interface StoredMessage {
  id: string;
  body: string;
  /** Milliseconds since 1970. */
  sentAt: number;
  /** Milliseconds since 1970: not delivered before. */
  visibleAt: number;
  /** How often it was delivered. */
  deliveries: number;
}

/** A delivered message; whoever has it either finishes it or returns it. */
export type Delivery = Readonly<StoredMessage>;

/**
 * A queue in a folder, one file a message, so that a stopped process loses none. Within the process a delivered
 * message is invisible until it is finished or returned; what a stopped process had is visible to the next one.
 */
export interface LocalQueue {
  send(messages: readonly { body: string; visibleAt?: number }[]): Promise<void>;
  /** Up to `limit` messages that are visible now, earliest first. */
  receive(limit: number): Promise<Delivery[]>;
  finish(delivery: Delivery): Promise<void>;
  /** Makes the message visible again after `delayMs`. */
  giveBack(delivery: Delivery, delayMs: number): Promise<void>;
  /** Moves the message to the dead letters, with the reason. */
  bury(delivery: Delivery, reason: string): Promise<void>;
  /** Messages that wait, those in delivery apart. */
  readonly waiting: number;
  readonly inDelivery: number;
  /** When the next message becomes visible, in milliseconds since 1970; undefined when none waits. */
  nextVisibleAt(): number | undefined;
  /** Calls back whenever there may be something to receive. */
  onSend(listener: () => void): void;
}

/** Opens the queue `name` in `folder`, with whatever an earlier process left in it. */
export async function openQueue(folder: string, name: string, now: () => number = Date.now): Promise<LocalQueue> {
  const live = path.join(folder, name);
  const dead = path.join(folder, `${name}-dead`);
  await mkdir(live, { recursive: true });
  const waiting = new TinyQueue(await readAll(live), (a, b) => a.visibleAt - b.visibleAt);
  const delivered = new Map<string, StoredMessage>();
  const listeners: (() => void)[] = [];
  const fileOf = (id: string) => path.join(live, `${id}.json`);
  const write = (message: StoredMessage) => writeWhole(fileOf(message.id), JSON.stringify(message));

  return {
    async send(messages) {
      for (const { body, visibleAt } of messages) {
        const message = { id: randomUUID(), body, sentAt: now(), visibleAt: visibleAt ?? now(), deliveries: 0 };
        write(message);
        waiting.push(message);
      }
      for (const listener of listeners) listener();
    },

    async receive(limit) {
      const time = now();
      const batch: StoredMessage[] = [];
      while (batch.length < limit && (waiting.peek()?.visibleAt ?? Number.POSITIVE_INFINITY) <= time) {
        const message = waiting.pop();
        if (!message) break;
        message.deliveries++;
        delivered.set(message.id, message);
        batch.push(message);
      }
      for (const message of batch) if (message.deliveries > 1) write(message);
      return batch;
    },

    async finish({ id }) {
      removeFile(fileOf(id));
      delivered.delete(id);
    },

    async giveBack({ id }, delayMs) {
      const message = delivered.get(id);
      if (!message) return;
      message.visibleAt = now() + delayMs;
      write(message);
      delivered.delete(id);
      waiting.push(message);
    },

    async bury({ id, ...message }, reason) {
      writeWhole(path.join(dead, `${id}.json`), JSON.stringify({ id, ...message, reason }));
      removeFile(fileOf(id));
      delivered.delete(id);
    },

    get waiting() {
      return waiting.length;
    },

    get inDelivery() {
      return delivered.size;
    },

    nextVisibleAt() {
      return waiting.peek()?.visibleAt;
    },

    onSend: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Every message of a folder; what a stopped process left half written had not been sent, and is removed. */
async function readAll(folder: string): Promise<StoredMessage[]> {
  const all = await readdir(folder);
  const files = all.filter((file) => file.endsWith('.json'));
  await Promise.all(all.filter((file) => file.endsWith('.part')).map((file) => rm(path.join(folder, file))));
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as StoredMessage),
  );
}
