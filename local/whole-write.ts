import db, { type IndexAction, type Store } from 'dynalite/db/index.js';

const KINDS = ['Local', 'Global'] as const;

/**
 * The embedded DynamoDB writes an item's index rows first, waits, and then writes the item: a process that is killed in
 * between leaves rows that no item knows of, and no later write removes. This starts those writes and does not wait, so
 * that the item's follows in the same turn of the event loop; what is written in one turn is one batch of the database,
 * all of it or nothing (`spareThreads`), and one answer says how all of it went.
 */
export function writeItemsWhole(): void {
  db.updateIndexes = (store, table, before, item, done) => {
    for (const kind of KINDS) {
      const { deletes, puts } = db.getIndexActions(table[`${kind}SecondaryIndexes`] ?? [], before, item, table);
      const indexOf = ({ index }: IndexAction): ReturnType<Store['getIndexDb']> =>
        store.getIndexDb(kind, table.TableName, index);
      for (const row of deletes) indexOf(row).del(row.key, () => undefined);
      for (const row of puts) indexOf(row).put(row.key, row.item, () => undefined);
    }
    done();
  };
}
