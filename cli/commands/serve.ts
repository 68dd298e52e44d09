import { once } from 'node:events';
import type { Command } from 'commander';
import pc from 'picocolors';
import { InputError } from '../../shared/errors.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { type ArchiveOptions, archiveOptions, contactOption, withArchive, withHost } from '../options.ts';

interface ServeOptions extends ArchiveOptions {
  port: number;
  watch?: true;
  contact: string;
}

/** `newsprint serve`: the page and the API, on this machine. */
export function addServeCommand(program: Command): void {
  contactOption(archiveOptions(program.command('serve')))
    .description('the archive as a page in your browser, and as an API, on this machine only')
    .option('--port <number>', 'the port on 127.0.0.1', portOf, 4700)
    .option('--watch', 'keep to the schedule meanwhile, as newsprint watch does')
    .addHelpText(
      'after',
      `
Examples:
  newsprint serve                                  http://127.0.0.1:4700
  newsprint serve --watch                          collects meanwhile: http://127.0.0.1:4700/now shows it
  newsprint serve --stack newsprint-storage        a deployed archive, read with your own AWS credentials
  curl -s 'http://127.0.0.1:4700/articles?tag=harbour&limit=5' | jq -r '.articles[].title'
  curl -s http://127.0.0.1:4700/openapi.json       what the API can be asked

One process at a time works on a data folder: to collect while the page is open, use --watch.`,
    )
    .action(serve);
}

async function serve(options: ServeOptions): Promise<void> {
  if (!options.watch) return withArchive(options, (archive) => serveUntilStopped(archive, options.port));
  if (options.stack)
    throw new InputError('a deployed stack keeps to its schedule by itself; leave out --watch or --stack', {
      parameter: '--watch',
    });
  await withHost(options, async (host) => {
    const stop = new AbortController();
    const watching = host.watch(stop.signal);
    // What goes wrong in the schedule ends the serving, too.
    await Promise.race([serveUntilStopped(host.pipeline, options.port), watching]);
    stop.abort();
    await watching;
  });
}

async function serveUntilStopped(archive: Archive, port: number): Promise<void> {
  const { serveArchive } = await import('../../local/serve/server.ts');
  const server = await serveArchive(archive, port);
  console.log(`${server.url}  ${pc.dim('stop with Ctrl-C')}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
}

function portOf(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InputError(`the port is ${JSON.stringify(value)}; write a number from 0 to 65535`, { parameter: '--port' });
}
