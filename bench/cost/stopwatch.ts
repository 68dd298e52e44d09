/** CPU milliseconds of this process, and milliseconds in all, that went by during one kind of work. */
export interface Spent {
  cpuMs: number;
  ms: number;
}

/**
 * Adds up what kinds of work take. Work of one kind that overlaps is counted once; work of another kind within it is
 * counted to that as well, so what is left of the whole is for the caller to subtract.
 */
export function stopwatch<Kind extends string>() {
  const spent = new Map<Kind, Spent>();
  const running = new Map<Kind, number>();
  return {
    async time<T>(kind: Kind, work: () => Promise<T>): Promise<T> {
      const depth = running.get(kind) ?? 0;
      running.set(kind, depth + 1);
      const cpu = process.cpuUsage();
      const start = performance.now();
      try {
        return await work();
      } finally {
        running.set(kind, (running.get(kind) ?? 1) - 1);
        if (depth === 0) add(spent, kind, process.cpuUsage(cpu), performance.now() - start);
      }
    },

    of: (kind: Kind): Spent => spent.get(kind) ?? { cpuMs: 0, ms: 0 },
  };
}

function add<Kind>(spent: Map<Kind, Spent>, kind: Kind, { user, system }: NodeJS.CpuUsage, ms: number): void {
  const before = spent.get(kind) ?? { cpuMs: 0, ms: 0 };
  spent.set(kind, { cpuMs: before.cpuMs + (user + system) / 1_000, ms: before.ms + ms });
}
