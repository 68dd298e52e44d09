import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PermanentError, RetryableError } from '../shared/errors.ts';
import { createFetcher } from '../shared/fetch/fetcher.ts';
import type { Fetcher } from '../shared/page.ts';
import type { Case, CaseFolder, Verdict } from './cases.ts';

/** A GET that has neither an answer nor an error by then hangs. Milliseconds; the fetcher's own deadline is half of it. */
const HANG_MS = 10_000;

/**
 * Serves raw replies from a loopback socket, each on a connection of its own that is closed after it, and gets them.
 * Right is a page or a typed error in time; a body that ends before its framing says is no page.
 */
export async function checkHttp({ cases, file }: CaseFolder): Promise<Verdict[]> {
  const strays: unknown[] = [];
  const onStray = (error: unknown) => strays.push(error);
  process.on('uncaughtException', onStray);
  const fetcher = createFetcher({
    contact: 'check@example.org',
    allowLoopback: true,
    timeouts: { connect: 1_000, idle: 1_000, total: HANG_MS / 2 },
    // Replies may redirect to names of the world, which a check must not look up.
    resolve: async (hostname) => {
      throw Object.assign(new Error(`not looked up: ${hostname}`), { code: 'ENOTFOUND' });
    },
  });
  const verdicts: Verdict[] = [];
  for (const entry of cases) {
    const replies = filesOf(entry).map((name) => file(name));
    const verdict = await verdictOn(entry.id, replies, fetcher);
    const stray = strays.shift();
    verdicts.push(stray === undefined ? verdict : { id: entry.id, wrong: `threw past its caller: ${stray}` });
  }
  process.off('uncaughtException', onStray);
  await fetcher.close();
  return verdicts;
}

async function verdictOn(id: string, replies: Buffer[], fetcher: Fetcher): Promise<Verdict> {
  let served = 0;
  const server = createServer((socket) => {
    const reply = replies[Math.min(served++, replies.length - 1)] ?? Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(localised(reply, (server.address() as AddressInfo).port)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}`;
  try {
    const got = await Promise.race([
      fetcher.get(url, 'feed').then(() => 'page' as const),
      wait(HANG_MS, 'hang' as const, { ref: false }),
    ]);
    if (got === 'hang') return { id, wrong: `no answer in ${HANG_MS / 1000} s` };
    const last = replies[Math.min(served, replies.length) - 1] ?? Buffer.alloc(0);
    return isCutOff(last) ? { id, wrong: 'a body that was cut off was taken for whole' } : { id };
  } catch (error) {
    const typed = error instanceof RetryableError || error instanceof PermanentError;
    return typed ? { id } : { id, wrong: `untyped error: ${error}` };
  } finally {
    server.close();
  }
}

function filesOf({ replies }: Case): string[] {
  if (!Array.isArray(replies)) return [];
  return replies.flatMap((reply: { file?: unknown }) => (typeof reply.file === 'string' ? [reply.file] : []));
}

/** The reply with its port filled in, and no redirect to a foreign address: nothing here may leave the machine. */
function localised(reply: Buffer, port: number): Buffer {
  const text = reply.toString('latin1').replaceAll('{{PORT}}', String(port));
  return Buffer.from(
    text.replace(/^(location:\s*https?:\/\/)(?!127\.)[\d.[\]a-f:]+(?=[:/\r])/gim, '$1elsewhere.invalid'),
    'latin1',
  );
}

/** Whether a raw reply's framing promises more than it holds. */
function isCutOff(reply: Buffer): boolean {
  const text = reply.toString('latin1').replace(/^(?:HTTP\/1\.1 1\d\d .*\r\n(?:.+\r\n)*\r\n)+/, '');
  const end = text.indexOf('\r\n\r\n');
  // These have no body, whatever their headers say (RFC 9110 6.4.1).
  if (/^HTTP\/[\d.]+ (?:204|304)/.test(text)) return false;
  const [head, body] = [text.slice(0, end), text.slice(end + 4)];
  if (/^transfer-encoding:.*chunked/im.test(head)) return !/(?:^|\r\n)0+[^\r\n]*\r\n(?:.*\r\n)*\r\n$/.test(body);
  const length = /^content-length:\s*(\d+)\s*$/im.exec(head)?.[1];
  return length !== undefined && body.length < Number(length);
}
