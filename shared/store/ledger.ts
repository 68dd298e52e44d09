import type { OptOut } from '../article.ts';
import { INDEX, KEY } from '../names.ts';
import { IN_ARCHIVE, type Outcome } from '../outcomes.ts';
import type { BatchWrite, Item, ItemKey, Table } from './table.ts';

/** What the ledger knows of one URL. Times are ISO 8601 in UTC. */
export interface Link {
  /** The canonical URL's id; the article's too, if it became one. */
  id: string;
  url: string;
  sourceId: string;
  /** When it was found first. */
  foundAt: string;
  /** When a feed, sitemap or page listed it last: 90 days after, it may be forgotten. */
  listedAt: string;
  outcome: Outcome;
  /** When that outcome was recorded. */
  outcomeAt: string;
  /** What explains the outcome, in words. */
  detail?: string;
  /** `duplicate-of`: the article's id. `redirected-to`: the URL. */
  target?: string;
  /** Opt-outs that were found, with the day in `outcomeAt` as their date. */
  optOuts?: OptOut[];
  /** When its source says that it changed last, as far as we acted on it. */
  modifiedAt?: string;
  /** Validators of the last page, for the next conditional request. */
  etag?: string;
  lastModified?: string;
}

/** The ledger: one outcome a URL. */
export type Ledger = ReturnType<typeof ledgerOf>;

/** The ledger as kept in `table`. */
export function ledgerOf(table: Table) {
  return {
    table,

    async get(id: string): Promise<Link | undefined> {
      const item = await table.get(linkKey(id));
      return item && linkOf(item);
    },

    async getAll(ids: readonly string[]): Promise<Map<string, Link>> {
      const items = await table.batchGet(ids.map(linkKey));
      return new Map(items.map((item) => [String(item.id), linkOf(item)]));
    },

    /** Records a URL that is new; leaves the record alone if somebody was faster. */
    async record(link: Link): Promise<boolean> {
      return table.put(itemOfLink(link), { expression: 'attribute_not_exists(pk)' });
    },

    /** The write that records what became of a URL. */
    outcomeWrite(link: Link): BatchWrite {
      return { put: itemOfLink(link) };
    },

    /** Records what became of a URL; one that was taken down stays so, whatever was on its way. */
    async save(link: Link): Promise<void> {
      const keepsTombstone = {
        expression: 'attribute_not_exists(pk) OR outcome <> :tombstone',
        values: { ':tombstone': 'taken-down' satisfies Outcome },
      };
      await table.put(itemOfLink(link), link.outcome === 'taken-down' ? undefined : keepsTombstone);
    },

    /** Notes that a feed still lists the URL. */
    async relist(id: string, listedAt: string): Promise<void> {
      await table.update(
        linkKey(id),
        { expression: 'SET listedAt = :at', values: { ':at': listedAt } },
        'attribute_exists(pk)',
      );
    },

    /** Notes the change that its source announced, so that the same one does not send it again. */
    async noteModified(id: string, modifiedAt: string): Promise<void> {
      await table.update(
        linkKey(id),
        { expression: 'SET modifiedAt = :at', values: { ':at': modifiedAt } },
        'attribute_exists(pk)',
      );
    },

    /**
     * The keys (`foundAt#id`) of a source's links that come before one, what was found last first; those of one outcome
     * where it has an index, or else of all.
     */
    async keys(
      sourceId: string,
      options: { outcome?: Outcome | undefined; since?: string | undefined; before: string; limit: number },
    ): Promise<{ keys: string[]; more: boolean }> {
      const { outcome, since = '0', before, limit } = options;
      if (since > before) return { keys: [], more: false };
      const byOutcome = outcome !== undefined && !isListedByLink(outcome);
      const { items, last } = await table.query({
        index: byOutcome ? INDEX.byOutcome : INDEX.byLink,
        keys: {
          expression: `${byOutcome ? 'outcomeKey' : 'linkSource'} = :key AND linkKey BETWEEN :since AND :before`,
          values: { ':key': byOutcome ? `${sourceId}#${outcome}` : sourceId, ':since': since, ':before': before },
        },
        descending: true,
        // The one that it comes before may be among them.
        limit: limit + 1,
      });
      const keys = items.map((item) => String(item.linkKey)).filter((key) => key < before);
      return { keys, more: last !== undefined };
    },

    /** The keys (`foundAt#id`) of a source's links after one and before another, what was found first first. */
    async keysAfter(
      sourceId: string,
      { from, until, limit }: { from: string; until: string; limit: number },
    ): Promise<{ keys: string[]; more: boolean }> {
      if (from >= until) return { keys: [], more: false };
      const { items, last } = await table.query({
        index: INDEX.byLink,
        keys: {
          expression: 'linkSource = :source AND linkKey BETWEEN :from AND :until',
          values: { ':source': sourceId, ':from': from, ':until': until },
        },
        // The one that it comes after may be among them.
        limit: limit + 1,
      });
      const keys = items.map((item) => String(item.linkKey)).filter((key) => key > from);
      return { keys: keys.slice(0, limit), more: last !== undefined || keys.length > limit };
    },
  };
}

/** When the link of a list's key was found, ISO 8601. */
export function foundAtOfKey(key: string): string {
  return key.slice(0, key.indexOf('#'));
}

/** The id of the link of a list's key. */
export function idOfKey(key: string): string {
  return key.slice(key.indexOf('#') + 1);
}

/** The key of a URL's record. */
export function linkKey(id: string): ItemKey {
  return { pk: KEY.link + id, sk: 'LINK' };
}

/** An item of the crawl table as the link it holds. */
export function linkOf(item: Item): Link {
  const {
    pk: _pk,
    sk: _sk,
    linkSource: _source,
    linkKey: _key,
    outcomeKey: _outcome,
    // Written by earlier versions, for looks that are found by `linkKey` now.
    dueShard: _shard,
    dueAt: _due,
    recheckAt: _recheckAt,
    rechecks: _rechecks,
    ...link
  } = item;
  return link as unknown as Link;
}

/** Outcomes of most links: they have no index of their own, a source's list is filtered. */
function isListedByLink(outcome: Outcome): boolean {
  return outcome === 'queued' || IN_ARCHIVE.has(outcome);
}

function itemOfLink(link: Link): Item & ItemKey {
  return {
    ...linkKey(link.id),
    ...link,
    linkSource: link.sourceId,
    linkKey: `${link.foundAt}#${link.id}`,
    outcomeKey: isListedByLink(link.outcome) ? undefined : `${link.sourceId}#${link.outcome}`,
  };
}
