import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers: a body as HTML, a whole reply, or a function that writes one. */
export type Answer =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string }
  | ((request: IncomingMessage, reply: ServerResponse) => void);

/** One request that the server has seen. */
export interface Seen {
  path: string;
  /** Milliseconds since 1970. */
  at: number;
  headers: IncomingMessage['headers'];
}

/** A loopback web server whose answers a test may change while it runs. Unknown paths are 404. */
export interface Web {
  url: string;
  answers: Record<string, Answer>;
  seen: Seen[];
  close(): Promise<void>;
}

/** Starts a web server on a free loopback port. */
export async function startWeb(answers: Record<string, Answer> = {}): Promise<Web> {
  const seen: Seen[] = [];
  const server = createServer((request, reply) => {
    const path = request.url ?? '/';
    seen.push({ path, at: Date.now(), headers: request.headers });
    const answer = answers[path];
    if (typeof answer === 'function') return answer(request, reply);
    const {
      status = 200,
      headers = {},
      body = '',
    } = typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404 });
    reply.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    reply.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
