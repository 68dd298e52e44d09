import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { NOT_FOUND, type Reply, routesOn } from './routes.ts';
import type { Day } from './stories.ts';

/** Addresses become ids, so the newspaper is found at the same port again. */
const USUAL_PORT = 4780;

/** A request that the newspaper has answered. */
export interface SampleRequest {
  /** With its query. */
  path: string;
  /** Milliseconds since 1970. */
  at: number;
  userAgent: string | undefined;
}

/** The sample newspaper while it is served. */
export interface SampleNewspaper {
  /** Without a slash at its end. */
  url: string;
  /** The front page, which announces the feeds. */
  sourceUrl: string;
  /** Serves another day's edition from now on. */
  setDay(day: Day): void;
  /** Every request so far, in order. */
  requests: readonly SampleRequest[];
  close(): Promise<void>;
}

/**
 * Serves the sample newspaper on 127.0.0.1: on `port` (4780; 0 for a free one), or on a free one while that is taken.
 */
export async function startSampleNewspaper(options: { port?: number; day?: Day } = {}): Promise<SampleNewspaper> {
  const requests: SampleRequest[] = [];
  let routes = new Map<string, Reply>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, at: Date.now(), userAgent: request.headers['user-agent'] });
    const reply = routes.get(path.split('?')[0] ?? '/') ?? NOT_FOUND;
    send(response, reply, request.headers['if-none-match']);
  });
  const port = await listenOrElsewhere(server, options.port ?? USUAL_PORT);
  const url = `http://127.0.0.1:${port}`;
  const setDay = (day: Day) => {
    routes = routesOn(day, url);
  };
  setDay(options.day ?? 1);
  return {
    url,
    sourceUrl: `${url}/`,
    setDay,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Sends a reply, or says that the version which the visitor has (RFC 9110, If-None-Match) is the latest. */
function send(response: ServerResponse, { status, type, body, location }: Reply, known: string | undefined): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  if (status === 200 && known === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    etag,
    ...(location ? { location } : {}),
  });
  response.end(body);
}

async function listenOrElsewhere(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return listen(server, 0);
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sample newspaper has no port');
  return address.port;
}
