import type { Item, Table } from './table.ts';

/** The partition of the calendar: an item a month, twelve a year. */
const CALENDAR = 'CALENDAR';

/** The calendar as kept in `table`. Days are `2026-11-25`. */
export function calendarOf(table: Table) {
  return {
    /** Every day noted, in order, within the bounds (inclusive). */
    async days(since = '', until = '9999'): Promise<string[]> {
      const days: string[] = [];
      let after: Item | undefined;
      do {
        const page = await table.query({
          keys: {
            expression: 'pk = :pk AND sk BETWEEN :since AND :until',
            values: { ':pk': CALENDAR, ':since': since.slice(0, 7) || '0', ':until': until.slice(0, 7) },
          },
          limit: 500,
          after,
        });
        for (const { days: ofMonth } of page.items) days.push(...(ofMonth as string[]));
        after = page.last;
      } while (after);
      return days.filter((day) => day >= since.slice(0, 10) && day <= until.slice(0, 10)).sort();
    },

    /** Notes days, with a write for each month that has a new one. */
    async note(days: Iterable<string>): Promise<void> {
      const wanted = [...new Set(days)].sort();
      const [first, last] = [wanted[0], wanted.at(-1)];
      if (first === undefined) return;
      const known = new Set(await this.days(first.slice(0, 7), `${last?.slice(0, 7)}-31`));
      const months = new Set(wanted.filter((day) => !known.has(day)).map((day) => day.slice(0, 7)));
      const all = [...new Set([...known, ...wanted])].sort();
      await table.batchWrite(
        [...months].map((month) => ({
          put: { pk: CALENDAR, sk: month, days: all.filter((day) => day.startsWith(month)) },
        })),
      );
    },
  };
}
