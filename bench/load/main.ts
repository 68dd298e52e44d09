import { COLLECTORS, runLoad } from './run.ts';

/** `tsx bench/load/main.ts [sites] [articles]`: the collectors beside each other on the same loopback internet. */
const [sites = 20, articles = 10] = process.argv.slice(2).map(Number);
for (const collector of COLLECTORS) {
  const result = await runLoad(collector, { seed: 1, sites, articles, latencyMs: 20, faults: 0.02 });
  console.log(JSON.stringify(result));
}
