import { readFile } from 'node:fs/promises';
import { main } from '../../cli/main.ts';

/** Runs the command line as a process of its own, and says at its end how much memory it had. */
process.exitCode = await main(process.argv);
const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
process.send?.(1_024 * (kilobytes ? Number(kilobytes) : process.resourceUsage().maxRSS));
process.disconnect?.();
