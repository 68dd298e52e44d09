import type { ItemKey, Table } from './table.ts';

/** Positions as kept in `table`, each under the name of its work. */
export function positionsOf(table: Table) {
  return {
    async get(work: string): Promise<string | undefined> {
      const item = await table.get(keyOf(work));
      return item && String(item.position);
    },
    async set(work: string, position: string): Promise<void> {
      await table.put({ ...keyOf(work), position });
    },
    /** Forgets a position: the work is done. */
    async clear(work: string): Promise<void> {
      await table.remove(keyOf(work));
    },
  };
}

function keyOf(work: string): ItemKey {
  return { pk: 'POSITIONS', sk: work };
}
