import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { PermanentError, RetryableError } from '../../shared/errors.ts';
import { createFetcher, type FetcherOptions } from '../../shared/fetch/fetcher.ts';
import type { FetchedPage, Fetcher, ResourceKind, Validators } from '../../shared/page.ts';

/** A server that writes raw bytes, so that it can do what no HTTP server would. */
export interface HostileServer {
  origin: string;
  port: number;
  /** The head of every request that came, in order. */
  requests: string[];
  /** Settles when a connection was closed; not by its behaviour, if that only writes. */
  hungUp: Promise<void>;
  close(): Promise<void>;
}

/** What to do with a connection once its request's head is there. `path` is the request's. */
export type Behaviour = (socket: Socket, path: string) => void;

export async function hostileServer(behave: Behaviour): Promise<HostileServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let hangUp = (): void => undefined;
  const hungUp = new Promise<void>((resolve) => {
    hangUp = resolve;
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      hangUp();
    });
    socket.once('data', (data) => {
      requests.push(data.toString('latin1'));
      behave(socket, / (\S+) /.exec(data.toString('latin1'))?.[1] ?? '');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    hungUp,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The bytes of a reply, with a right Content-Length unless the headers say otherwise. */
export function reply(body: string | Uint8Array = '', headers: Record<string, string> = {}, status = '200 OK'): Buffer {
  const bytes = Buffer.from(body);
  const all = { 'content-type': 'text/html', 'content-length': String(bytes.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`, 'latin1'), bytes]);
}

/** Short deadlines, so that tests of them are quick; long enough for a busy machine. */
export function testFetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  return createFetcher({
    contact: 'desk@news.example',
    allowLoopback: true,
    ...options,
    timeouts: { connect: 2_000, idle: 5_000, total: 15_000, ...options.timeouts },
  });
}

/** How one GET from a server that always behaves alike ends: the page, or the typed error. Anything else is thrown. */
export async function outcomeOf(
  behave: Behaviour,
  {
    kind = 'page',
    path = '/story',
    validators,
    ...options
  }: Partial<FetcherOptions> & { kind?: ResourceKind; path?: string; validators?: Validators } = {},
): Promise<{ page?: FetchedPage; error?: RetryableError | PermanentError; notModified?: true; server: HostileServer }> {
  const server = await hostileServer(behave);
  const fetcher = testFetcher(options);
  try {
    const got = await fetcher.get(server.origin + path, kind, validators);
    return 'notModified' in got ? { notModified: true, server } : { page: got, server };
  } catch (error) {
    if (error instanceof RetryableError || error instanceof PermanentError) return { error, server };
    throw error;
  } finally {
    await fetcher.close();
    await server.close();
  }
}

/** Sends the reply and closes, as most replies end here. */
export function sends(...chunks: (string | Uint8Array)[]): Behaviour {
  return (socket) => {
    for (const chunk of chunks) socket.write(chunk);
    socket.end();
  };
}

/** `retryable`, or the outcome of a permanent error, or `page`. */
export function verdictOf({
  error,
  notModified,
}: {
  error?: RetryableError | PermanentError;
  notModified?: true;
}): string {
  if (notModified) return 'not-modified';
  if (error instanceof RetryableError) return 'retryable';
  return error?.outcome ?? 'page';
}
