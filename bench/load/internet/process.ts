import { type InternetOptions, serveInternet } from './serve.ts';

/** A process of its own for the internet, so that what collecting costs can be told from what serving does. */
const internet = await serveInternet(JSON.parse(process.env.INTERNET ?? '{}') as InternetOptions);
process.send?.(internet.sites);
