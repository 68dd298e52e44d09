import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import TinyQueue from 'tinyqueue';
import { appendTo, linesOf, readJournal } from './journal.ts';
import { namesIn, removeFile, writeWhole } from './whole-file.ts';

/** A message as it is written. */
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

/** What a queue's journal says: a message is as it stands here from now on, or it is finished. */
type Entry = { message: StoredMessage } | { finished: string };

/** Entries after which a journal is written anew, if most are of messages that are finished. */
const MANY_ENTRIES = 20_000;

/**
 * A queue in a file, to which every change is added, so that a stopped process loses no message. Within the process a
 * delivered message is invisible until it is finished or returned; what a stopped process had is visible to the next one.
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

/** Opens the queue `name` in `folder`, with whatever an earlier process left in it. Only one process may. */
export async function openQueue(folder: string, name: string, now: () => number = Date.now): Promise<LocalQueue> {
  const journal = journalOf(folder, name);
  const live = new Map<string, StoredMessage>();
  let entries = 0;
  const inbox = await readInbox(inboxOf(folder, name));
  for (const message of inbox.values()) live.set(message.id, message);
  for (const entry of readJournal(journal) as Entry[]) {
    if ('message' in entry) live.set(entry.message.id, entry.message);
    else live.delete(entry.finished);
  }
  const writeAnew = () => {
    entries = live.size;
    writeWhole(journal, linesOf([...live.values()].map((message): Entry => ({ message }))));
  };
  writeAnew();
  for (const file of inbox.keys()) removeFile(file);

  const waiting = new TinyQueue([...live.values()], (a, b) => a.visibleAt - b.visibleAt);
  const delivered = new Map<string, StoredMessage>();
  const listeners: (() => void)[] = [];
  const put = (messages: readonly StoredMessage[]) => {
    appendTo(
      journal,
      messages.map((message): Entry => ({ message })),
    );
    entries += messages.length;
    for (const message of messages) {
      live.set(message.id, message);
      waiting.push(message);
    }
  };
  const finish = (id: string) => {
    appendTo(journal, [{ finished: id } satisfies Entry]);
    delivered.delete(id);
    live.delete(id);
    if (++entries > MANY_ENTRIES && entries > 4 * live.size) writeAnew();
  };

  return {
    async send(messages) {
      put(messages.map((message) => newMessage(message, now())));
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
      return batch;
    },

    async finish({ id }) {
      finish(id);
    },

    async giveBack({ id }, delayMs) {
      const message = delivered.get(id);
      if (!message) return;
      message.visibleAt = now() + delayMs;
      put([message]);
      delivered.delete(id);
    },

    async bury({ id, ...message }, reason) {
      writeWhole(path.join(deadOf(folder, name), `${id}.json`), JSON.stringify({ id, ...message, reason }));
      finish(id);
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

/** Leaves messages to a queue that another process may have open: they are found when it is opened again. */
export function leaveTo(folder: string, name: string, bodies: readonly string[]): void {
  for (const body of bodies) {
    const message = newMessage({ body }, Date.now());
    writeWhole(path.join(inboxOf(folder, name), `${message.id}.json`), JSON.stringify(message));
  }
}

/** The folder of a queue's dead letters, one file each. */
export function deadOf(folder: string, name: string): string {
  return path.join(folder, `${name}-dead`);
}

function inboxOf(folder: string, name: string): string {
  return path.join(folder, name);
}

function journalOf(folder: string, name: string): string {
  return path.join(folder, `${name}.jsonl`);
}

function newMessage({ body, visibleAt }: { body: string; visibleAt?: number }, now: number): StoredMessage {
  return { id: randomUUID(), body, sentAt: now, visibleAt: visibleAt ?? now, deliveries: 0 };
}

/** Messages that were left to the queue, by their files; earlier versions kept all of them so. */
async function readInbox(folder: string): Promise<Map<string, StoredMessage>> {
  const messages = new Map<string, StoredMessage>();
  for (const name of namesIn(folder).filter((each) => each.endsWith('.json'))) {
    const file = path.join(folder, name);
    messages.set(file, JSON.parse(await readFile(file, 'utf8')) as StoredMessage);
  }
  return messages;
}
