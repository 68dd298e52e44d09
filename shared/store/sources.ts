import { INDEX } from '../names.ts';
import type { Source, SourceState } from '../source.ts';
import type { Item, ItemKey, Table } from './table.ts';

/** The sort key of sources: all in one partition, because a deployment has hundreds, not millions. */
const LIST = 'SOURCES';

/** The partition of the index by due time. */
const DUE = 'source';

/** A time that never comes: such a source is not polled. */
export const NEVER = '9999-12-31T00:00:00.000Z';

/** The sources, and what is due. */
export type SourceStore = ReturnType<typeof sourceStore>;

/** Sources as kept in `table`. */
export function sourceStore(table: Table) {
  return {
    async get(id: string): Promise<Source | undefined> {
      const item = await table.get(sourceKey(id));
      return item && sourceOf(item);
    },

    /** All sources, by id. */
    async list(): Promise<Source[]> {
      const sources: Source[] = [];
      let after: Item | undefined;
      do {
        const page = await table.query({
          keys: { expression: 'pk = :pk', values: { ':pk': LIST } },
          limit: 500,
          after,
        });
        sources.push(...page.items.map(sourceOf));
        after = page.last;
      } while (after);
      return sources;
    },

    /** Adds a source; false when its id is taken. */
    async add(source: Source): Promise<boolean> {
      return table.put(itemOfSource(source), { expression: 'attribute_not_exists(pk)' });
    },

    /** Replaces a source's configuration and keeps its state, or adds it. */
    async save(source: Source): Promise<void> {
      await table.put(itemOfSource(source));
    },

    /** Saves what a poll learned; a source that was removed meanwhile stays removed. */
    async saveState(id: string, state: SourceState, paused: boolean): Promise<void> {
      await table.update(
        sourceKey(id),
        {
          expression: 'SET #state = :state, dueShard = :shard, dueAt = :due',
          names: { '#state': 'state' },
          values: { ':state': state, ...dueValues(state, paused) },
        },
        'attribute_exists(pk)',
      );
    },

    async remove(id: string): Promise<boolean> {
      return table.remove(sourceKey(id), { expression: 'attribute_exists(pk)' });
    },

    /** The ids of the sources whose next poll, or next look at stored articles, is due. */
    async due(now: string, limit: number): Promise<string[]> {
      const { items } = await table.query({
        index: INDEX.byDue,
        keys: { expression: 'dueShard = :shard AND dueAt <= :now', values: { ':shard': DUE, ':now': now } },
        limit,
      });
      return items.map(({ sk }) => String(sk));
    },
  };
}

/** The key of a source. */
export function sourceKey(id: string): ItemKey {
  return { pk: LIST, sk: id };
}

/** An item of the crawl table as the source it holds. */
export function sourceOf(item: Item): Source {
  const { pk: _pk, sk: _sk, dueShard: _shard, dueAt: _due, ...source } = item;
  return source as unknown as Source;
}

function itemOfSource(source: Source): Item & ItemKey {
  const { ':shard': dueShard, ':due': dueAt } = dueValues(source.state, source.paused);
  return { ...sourceKey(source.id), ...source, dueShard, dueAt };
}

function dueValues({ nextPollAt, nextLookAt = NEVER }: SourceState, paused: boolean) {
  return { ':shard': DUE, ':due': paused ? NEVER : nextPollAt < nextLookAt ? nextPollAt : nextLookAt };
}
