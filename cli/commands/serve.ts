import { once } from 'node:events';
import type { Command } from 'commander';
import pc from 'picocolors';
import { InputError } from '../../shared/errors.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';

/** `newsprint serve`: the page and the API, on this machine. */
export function addServeCommand(program: Command): void {
  archiveOptions(program.command('serve'))
    .description('the archive as a page in your browser, and as an API, on this machine only')
    .option('--port <number>', 'the port on 127.0.0.1', portOf, 4700)
    .addHelpText(
      'after',
      `
Examples:
  newsprint serve                                  http://127.0.0.1:4700
  newsprint serve --stack newsprint-storage        a deployed archive, read with your own AWS credentials
  curl -s 'http://127.0.0.1:4700/articles?tag=harbour&limit=5' | jq -r '.articles[].title'
  curl -s http://127.0.0.1:4700/openapi.json       what the API can be asked`,
    )
    .action((options: ArchiveOptions & { port: number }) =>
      withArchive(options, async (archive) => {
        const { serveArchive } = await import('../../local/serve/server.ts');
        const server = await serveArchive(archive, options.port);
        console.log(`${server.url}  ${pc.dim('stop with Ctrl-C')}`);
        await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
        await server.close();
      }),
    );
}

function portOf(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InputError(`the port is ${JSON.stringify(value)}; write a number from 0 to 65535`, { parameter: '--port' });
}
