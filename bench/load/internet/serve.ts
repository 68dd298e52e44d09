import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { feedOf } from './feed.ts';
import { pageOf } from './page.ts';
import { storyOf } from './story.ts';
import { randomFor } from './words.ts';

/** How large the loopback internet is, and how badly it behaves. */
export interface InternetOptions {
  seed: number;
  sites: number;
  /** Articles of each site, all of them in its feed. */
  articles: number;
  /** Middle of the answers' latencies, in milliseconds; they are spread log-normally around it. */
  latencyMs: number;
  /** Share of articles whose first answer is a fault: 503, or a connection that is cut. */
  faults: number;
  /** Told of each request as it arrives. */
  observe?: (site: number, path: string) => void;
}

/** A running internet: one loopback port a site. */
export interface Internet {
  /** Addresses of the sites, by number. */
  sites: string[];
  close(): Promise<void>;
}

/** Starts the sites, each a feed at `/feed.xml` and articles at `/news/<number>.html`. */
export async function serveInternet(options: InternetOptions): Promise<Internet> {
  const servers = await Promise.all(Array.from({ length: options.sites }, (_, site) => serveSite(options, site)));
  return {
    sites: servers.map(({ url }) => url),
    close: async () => {
      await Promise.all(servers.map(({ close }) => close()));
    },
  };
}

async function serveSite(options: InternetOptions, site: number) {
  const { seed, articles } = options;
  const visits = new Map<string, number>();
  let base = '';
  const answer = async (path: string, reply: ServerResponse) => {
    const visit = (visits.get(path) ?? 0) + 1;
    visits.set(path, visit);
    const random = randomFor(seed, `visit ${site} ${path} ${visit}`);
    if (options.latencyMs > 0) await setTimeout(options.latencyMs * Math.exp(normal(random)));
    const number = Number(/^\/news\/(\d+)\.html$/.exec(path)?.[1] ?? Number.NaN);
    if (path === '/feed.xml') return send(reply, 'application/rss+xml', feed(options, site, base));
    if (!(number < articles)) return void reply.writeHead(404).end();
    if (visit === 1 && random() < options.faults) return fail(reply, random());
    const story = storyOf(seed, site, number);
    send(reply, 'text/html; charset=utf-8', pageOf(seed, site, number, story, visit));
  };
  const server = createServer((request, reply) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    options.observe?.(site, path);
    void answer(path, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { url: base, close };
}

function feed({ seed, articles }: InternetOptions, site: number, base: string): string {
  return feedOf(
    seed,
    site,
    base,
    Array.from({ length: articles }, (_, i) => storyOf(seed, site, i)),
  );
}

function send(reply: ServerResponse, type: string, body: string): void {
  reply.writeHead(200, { 'content-type': type }).end(body);
}

function fail(reply: ServerResponse, choice: number): void {
  if (choice < 0.5) reply.writeHead(503, { 'content-type': 'text/plain' }).end('busy');
  else reply.destroy();
}

/** A normally distributed number (Box and Muller 1958), with a standard deviation of one half. */
function normal(random: () => number): number {
  return 0.5 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
