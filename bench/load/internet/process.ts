import { type InternetOptions, serveInternet } from './serve.ts';

/** What the parent asks when the collecting is over: when requests came to each site, in milliseconds. */
export type Arrivals = number[][];

/** A process of its own for the internet, so that what collecting costs can be told from what serving does. */
const arrivals: Arrivals = [];
const options = JSON.parse(process.env.INTERNET ?? '{}') as InternetOptions;
const observe = (site: number) => {
  arrivals[site] ??= [];
  arrivals[site].push(performance.now());
};
const internet = await serveInternet({ ...options, observe });
process.on('message', () => process.send?.(arrivals));
process.send?.(internet.sites);
