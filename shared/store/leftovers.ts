import type { Article } from '../article.ts';
import type { Item, ItemKey, Table } from './table.ts';

/** What a delivery may have stored of an article that was taken down meanwhile. */
export interface Leftover {
  id: string;
  /** The version that it had in hand, if it came so far. */
  article?: Article;
}

const LEFTOVERS = 'LEFTOVERS';

/** Notes of leftovers as kept in `table`. Collecting may not remove anything: it notes, and the upkeep removes. */
export function leftoversOf(table: Table) {
  return {
    /** A note with the version in hand says more than one without: that one does not replace it. */
    async note(leftover: Leftover): Promise<void> {
      const condition = leftover.article ? undefined : { expression: 'attribute_not_exists(pk)' };
      await table.put({ ...keyOf(leftover.id), ...leftover }, condition);
    },

    async get(id: string): Promise<Leftover | undefined> {
      const item = await table.get(keyOf(id));
      return item && leftoverOf(item);
    },

    /** A hundred of them at most: those that are left come next time. */
    async list(): Promise<Leftover[]> {
      const { items } = await table.query({
        keys: { expression: 'pk = :pk', values: { ':pk': LEFTOVERS } },
        limit: 100,
      });
      return items.map(leftoverOf);
    },

    async clear(id: string): Promise<void> {
      await table.remove(keyOf(id));
    },
  };
}

function keyOf(id: string): ItemKey {
  return { pk: LEFTOVERS, sk: id };
}

function leftoverOf({ pk: _pk, sk: _sk, ...leftover }: Item): Leftover {
  return leftover as unknown as Leftover;
}
