import type { Item, Table } from './table.ts';

/** The partition of the calendar: an item a month, twelve a year. */
const CALENDAR = 'CALENDAR';

/** Days that this process has noted, or is noting: of the articles of a day, only the first one writes. */
const notes = new WeakMap<Table, Map<string, Promise<void>>>();

/** The calendar as kept in `table`. Days are `2026-11-25`. */
export function calendarOf(table: Table) {
  return {
    /** Every day noted, in order, within the bounds (inclusive). */
    async days(since = '', until = '9999'): Promise<string[]> {
      const days: string[] = [];
      const [from, to] = [since.slice(0, 7) || '0', until.slice(0, 7)];
      if (from > to) return [];
      let after: Item | undefined;
      do {
        const page = await table.query({
          keys: {
            expression: 'pk = :pk AND sk BETWEEN :since AND :until',
            values: { ':pk': CALENDAR, ':since': from, ':until': to },
          },
          limit: 500,
          after,
        });
        // Written as a list at first, which nobody can add to without reading it.
        for (const { days: listed = [], noted: added = [] } of page.items)
          days.push(...(listed as string[]), ...(added as Set<string>));
        after = page.last;
      } while (after);
      return [...new Set(days)].filter((day) => day >= since.slice(0, 10) && day <= until.slice(0, 10)).sort();
    },

    /** Notes days, with a write for each month that has one which this process has not noted before. */
    async note(days: Iterable<string>): Promise<void> {
      const known = notes.get(table) ?? new Map<string, Promise<void>>();
      notes.set(table, known);
      const wanted = [...new Set(days)];
      const fresh = wanted.filter((day) => !known.has(day));
      for (const month of new Set(fresh.map((day) => day.slice(0, 7)))) {
        const ofMonth = fresh.filter((day) => day.startsWith(month));
        const writing = noteMonth(table, month, ofMonth).catch((error: unknown) => {
          for (const day of ofMonth) known.delete(day);
          throw error;
        });
        for (const day of ofMonth) known.set(day, writing);
      }
      await Promise.all(wanted.map((day) => known.get(day)));
    },
  };
}

async function noteMonth(table: Table, month: string, days: readonly string[]): Promise<void> {
  const values = { ':days': new Set(days) };
  await table.update({ pk: CALENDAR, sk: month }, { expression: 'ADD noted :days', values });
}
