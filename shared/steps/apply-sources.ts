import type { SourceConfig } from '../source.ts';
import type { Archive } from './archive.ts';
import { newState } from './discover.ts';

/** Makes the stored sources what a declared list says; what is not on the list stays. Repeating it changes nothing. */
export async function applySources(
  archive: Archive,
  configs: readonly SourceConfig[],
): Promise<{ added: number; changed: number }> {
  let added = 0;
  let changed = 0;
  for (const config of configs) {
    const now = archive.now().toISOString();
    const before = await archive.sources.get(config.id);
    if (!before) {
      await archive.sources.add({ ...config, addedAt: now, state: newState(now) });
      added++;
      continue;
    }
    const { addedAt, state, ...declared } = before;
    if (JSON.stringify(sorted(declared)) === JSON.stringify(sorted(config))) continue;
    await archive.sources.save({ ...config, addedAt, state: config.url === before.url ? state : newState(now) });
    changed++;
  }
  return { added, changed };
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
