import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import { blocked, type GuardOptions, isBlockedAddress } from './guard.ts';

/** Finds every address of a name, as `dns.lookup` with `all: true` does; rejects with its errors. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/** The shape that `net.connect` asks for its `lookup` option. */
type Lookup = (
  hostname: string,
  options: LookupOptions,
  callback: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
) => void;

const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

/**
 * The guard at connect time: a name is connected only to those of its addresses that are public, and to none that it
 * had when it was checked earlier (DNS rebinding), since what is returned here is what the socket uses.
 */
export function guardedLookup(options: GuardOptions, resolve: Resolve = systemResolve): Lookup {
  return (hostname, { all, family }, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const open = addresses.filter(({ address }) => !isBlockedAddress(address, options));
        const usable = family === 4 || family === 6 ? open.filter((found) => found.family === family) : open;
        const first = usable[0];
        if (!first) callback(blocked(`${hostname} leads to no public address`), []);
        else if (all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), []),
    );
  };
}
