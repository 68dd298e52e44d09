import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { apiApp } from '../../functions/api/app.ts';
import { InputError, messageOf } from '../../shared/errors.ts';
import type { Archive } from '../../shared/steps/archive.ts';

/** The API and the page, on this machine. */
export interface Server {
  url: string;
  close(): Promise<void>;
}

/** Names by which a browser on this machine calls it; any other is a page elsewhere that tries DNS rebinding. */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Serves an archive on 127.0.0.1. Port 0 is any that is free. Throws `InputError` when the port is taken. */
export async function serveArchive(archive: Archive, port: number): Promise<Server> {
  const app = apiApp(() => archive);
  const server = createServer((request, reply) => {
    answer(app, request, reply).catch((error: unknown) => {
      // The browser went away in the middle: nobody is left to tell.
      if (!reply.headersSent) reply.writeHead(500).end();
      else reply.destroy(error instanceof Error ? error : undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new InputError(`port ${port} cannot be used (${messageOf(cause)}); choose another with --port`, {
          parameter: '--port',
          cause,
        }),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(app: ReturnType<typeof apiApp>, request: IncomingMessage, reply: ServerResponse): Promise<void> {
  const { host = '' } = request.headers;
  const target = `http://${host}${request.url ?? '/'}`;
  if (!URL.canParse(target) || !OWN_NAMES.has(new URL(target).hostname)) {
    reply.writeHead(403, { 'content-type': 'text/plain' }).end('this server answers only as localhost');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    reply.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const response = await app.fetch(new Request(target, { method: request.method, headers }));
  reply.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) reply.end();
  else await pipeline(Readable.fromWeb(response.body as import('node:stream/web').ReadableStream), reply);
}
