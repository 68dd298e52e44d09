import { createFetcher } from '../../../shared/fetch/fetcher.ts';

/** Asks for the URLs of the command line, as a process that trusts the authority in its environment; a line for each. */
const fetcher = createFetcher({ contact: 'test', allowLoopback: true });
for (const url of process.argv.slice(2)) {
  const end = await fetcher.get(url, 'page').then(
    () => 'read',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  console.log(end);
}
await fetcher.close();
