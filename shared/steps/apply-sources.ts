import type { Source, SourceConfig } from '../source.ts';
import type { Archive } from './archive.ts';
import { newState } from './discover.ts';

/** What applying a list changed. */
export interface Applied {
  added: number;
  changed: number;
  removed: number;
}

/** Makes the stored sources what a list says; others stay. Repeating it changes nothing. */
export async function importSources(archive: Archive, configs: readonly SourceConfig[]): Promise<Applied> {
  const applied = { added: 0, changed: 0, removed: 0 };
  for (const config of configs) await applyOne(archive, config, applied);
  return applied;
}

/**
 * Applies the declared list: as `importSources`, and a source that was on the list and is not any more is removed.
 * Its articles stay, and so do sources that were added by command.
 */
export async function applyDeclared(archive: Archive, configs: readonly SourceConfig[]): Promise<Applied> {
  const applied = { added: 0, changed: 0, removed: 0 };
  for (const config of configs) await applyOne(archive, { ...config, declared: true }, applied);
  const listed = new Set(configs.map(({ id }) => id));
  for (const { id, declared } of await archive.sources.list()) {
    if (declared && !listed.has(id) && (await archive.sources.remove(id))) applied.removed++;
  }
  return applied;
}

async function applyOne(archive: Archive, wanted: Omit<Source, 'addedAt' | 'state'>, applied: Applied): Promise<void> {
  const now = archive.now().toISOString();
  const before = await archive.sources.get(wanted.id);
  if (!before) {
    await archive.sources.add({ ...wanted, addedAt: now, state: newState(now) });
    applied.added++;
    return;
  }
  const { addedAt, state, ...present } = before;
  if (isSame(present, wanted)) return;
  await archive.sources.save({ ...wanted, addedAt, state: wanted.url === before.url ? state : newState(now) });
  applied.changed++;
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
