import { gunzipSync, gzipSync } from 'node:zlib';
import { KEY } from '../names.ts';
import type { Item, ItemKey, Table } from './table.ts';

/** What politeness knows of a site. */
export interface Site {
  /** Milliseconds since 1970: the first moment that nobody has reserved. */
  nextSlot?: number;
  /** Milliseconds since 1970: the site asked to be left alone until then. */
  blockedUntil?: number;
}

/** Rules of an origin's robots.txt as they were read; their form belongs to whoever reads robots.txt. */
export interface KnownRobots<Rules> {
  rules: Rules;
  /** ISO 8601, UTC. */
  fetchedAt: string;
}

/** Sites: slots, blocks and robots. */
export type SiteStore = ReturnType<typeof siteStore>;

/** Sites as kept in `table`. */
export function siteStore(table: Table) {
  return {
    async get(site: string): Promise<Site> {
      return (await table.get(siteKey(site))) ?? {};
    },

    /**
     * Reserves `count` slots, `spacingMs` apart, by one atomic update, and returns the time of the first.
     * Whoever reserves next comes after them.
     */
    async reserve(site: string, count: number, spacingMs: number, now: number): Promise<number> {
      const key = siteKey(site);
      const span = count * spacingMs;
      for (;;) {
        const queued = await table.update(
          key,
          { expression: 'SET nextSlot = nextSlot + :span', values: { ':span': span, ':now': now } },
          'nextSlot >= :now',
        );
        if (queued) return Number(queued.nextSlot) - span;
        const idle = await table.update(
          key,
          { expression: 'SET nextSlot = :next', values: { ':next': now + span, ':now': now } },
          'attribute_not_exists(nextSlot) OR nextSlot < :now',
        );
        if (idle) return now;
      }
    },

    /** Leaves the site alone until `until` (milliseconds since 1970); free slots start after it. */
    async block(site: string, until: number): Promise<void> {
      for (const name of ['blockedUntil', 'nextSlot']) {
        await table.update(
          siteKey(site),
          { expression: `SET ${name} = :until`, values: { ':until': until } },
          `attribute_not_exists(${name}) OR ${name} < :until`,
        );
      }
    },

    async robots<Rules>(origin: string): Promise<KnownRobots<Rules> | undefined> {
      const item = await table.get(robotsKey(origin));
      return item && knownRobotsOf<Rules>(item);
    },

    async saveRobots<Rules>(origin: string, known: KnownRobots<Rules>): Promise<void> {
      const packed = gzipSync(JSON.stringify(known.rules));
      await table.put({ ...robotsKey(origin), packed, fetchedAt: known.fetchedAt });
    },
  };
}

/** The key of a site. */
export function siteKey(site: string): ItemKey {
  return { pk: KEY.site + site, sk: 'SITE' };
}

/** The key of an origin's robots rules. */
export function robotsKey(origin: string): ItemKey {
  return { pk: KEY.robots + origin, sk: 'ROBOTS' };
}

/** An item of the crawl table as the site it holds. */
export function siteOfItem(item: Item): Site {
  return item as Site;
}

/** An item of the crawl table as the rules it holds: packed, because the longest come close to an item's 400 KB. */
export function knownRobotsOf<Rules>(item: Item): KnownRobots<Rules> {
  const rules = JSON.parse(gunzipSync(item.packed as Uint8Array).toString('utf8')) as Rules;
  return { rules, fetchedAt: String(item.fetchedAt) };
}
