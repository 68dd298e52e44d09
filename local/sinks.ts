import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { request } from 'undici';
import type { Announcement, Sink } from '../shared/announcement.ts';
import { InputError, RetryableError } from '../shared/errors.ts';

/** Milliseconds that a listener has to answer. */
const PATIENCE_MS = 10_000;

/** Where announcements go on one machine: an http(s) address is a webhook, anything else a file. */
export function sinkTo(to: string, secret: string | undefined): Sink {
  return /^https?:\/\//i.test(to) ? webhook(to, secret) : jsonLines(to);
}

/** Appends a JSON line for each announcement. */
function jsonLines(file: string): Sink {
  return async (announcements) => {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await appendFile(file, announcements.map((announcement) => `${JSON.stringify(announcement)}\n`).join(''));
  };
}

/** POSTs each announcement, one after the other, signed as standardwebhooks.com has it. */
function webhook(url: string, secret: string | undefined): Sink {
  const signer = signerFrom(secret);
  return async (announcements) => {
    for (const announcement of announcements) await post(url, signer, announcement);
  };
}

async function post(url: string, signer: Webhook, announcement: Announcement): Promise<void> {
  const body = JSON.stringify(announcement);
  const sentAt = new Date();
  const { statusCode, body: reply } = await request(url, {
    method: 'POST',
    body,
    headersTimeout: PATIENCE_MS,
    bodyTimeout: PATIENCE_MS,
    headers: {
      'content-type': 'application/cloudevents+json',
      'webhook-id': announcement.id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
      'webhook-signature': signer.sign(announcement.id, sentAt, body),
    },
  }).catch((cause: unknown) => {
    throw new RetryableError(`${url} could not be reached; it is told again next time`, { cause });
  });
  await reply.dump();
  if (statusCode >= 300) throw new RetryableError(`${url} answered ${statusCode}; it is told again next time`);
}

function signerFrom(secret: string | undefined): Webhook {
  const wanted = 'make one with: echo "whsec_$(openssl rand -base64 24)"';
  if (!secret) throw new InputError(`a webhook needs a secret to sign with in NEWSPRINT_WEBHOOK_SECRET; ${wanted}`);
  try {
    return new Webhook(secret);
  } catch (cause) {
    throw new InputError(`NEWSPRINT_WEBHOOK_SECRET is no base64 text behind "whsec_"; ${wanted}`, { cause });
  }
}
