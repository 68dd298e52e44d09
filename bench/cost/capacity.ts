import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { TableDefinition } from '../../shared/tables.ts';

type Attributes = Record<string, unknown>;

/** Bytes that a request unit writes. */
const UNIT_BYTES = 1_024;

/**
 * Counts what writes cost in a table's indexes, which the embedded database does not tell: an index is written when
 * what it carries of an item has changed, and once more when its key has.
 */
export function indexUnits({ indexes, partitionKey, sortKey }: TableDefinition) {
  const items = new Map<string, Attributes>();
  return (marshalled: Parameters<typeof unmarshall>[0]): number => {
    const item = unmarshall(marshalled);
    const key = `${item[partitionKey]} ${item[sortKey]}`;
    const before = items.get(key);
    items.set(key, item);
    let units = 0;
    for (const index of indexes) {
      const names = [
        partitionKey,
        sortKey,
        index.partitionKey,
        index.sortKey,
        ...(index.projection === 'KEYS_ONLY' ? [] : index.projection),
      ];
      const isIn = (attributes: Attributes | undefined) =>
        attributes?.[index.partitionKey] !== undefined && attributes[index.sortKey] !== undefined;
      const was = isIn(before) ? carried(before, names) : undefined;
      const is = isIn(item) ? carried(item, names) : undefined;
      if (was === is) continue;
      const moved =
        before?.[index.partitionKey] !== item[index.partitionKey] || before?.[index.sortKey] !== item[index.sortKey];
      if (was !== undefined && (moved || is === undefined)) units += unitsOf(was);
      if (is !== undefined) units += unitsOf(is);
    }
    return units;
  };
}

function carried(attributes: Attributes | undefined, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => attributes?.[name]));
}

function unitsOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / UNIT_BYTES);
}
