import pc from 'picocolors';

/** How often a count is printed where it cannot be written over. */
const EVERY = 1_000;

/** A count of what long work has done, on standard error: one line that changes on a terminal, a few lines elsewhere. */
export interface Count {
  add(count: number): void;
  /** Ends the line. */
  stop(): void;
}

/** Counts things by their plural name: `1,200 articles`. */
export function showCount(things: string, out: NodeJS.WriteStream = process.stderr): Count {
  let total = 0;
  const line = () => `${total.toLocaleString('en')} ${things}`;
  return {
    add(count) {
      const before = total;
      total += count;
      if (out.isTTY) out.write(`\r${pc.dim(line())}`);
      else if (Math.floor(total / EVERY) > Math.floor(before / EVERY)) out.write(`${line()}\n`);
    },
    stop() {
      if (out.isTTY) out.write('\r\u001b[K');
    },
  };
}
