import type { Command } from 'commander';
import { addCollectCommand } from './commands/collect.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addImportCommand } from './commands/import.ts';
import { addReplayCommand } from './commands/replay.ts';
import { addSourcesCommand } from './commands/sources.ts';
import { addStartCommand } from './commands/start.ts';
import { addSweepCommand } from './commands/sweep.ts';
import { addTakedownCommand } from './commands/takedown.ts';
import { addWatchCommand } from './commands/watch.ts';

/** Adds every command, in the order that help lists them. */
export function addCommands(program: Command): void {
  addStartCommand(program);
  addCollectCommand(program);
  addWatchCommand(program);
  addSourcesCommand(program);
  addExtractCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  addReplayCommand(program);
  addTakedownCommand(program);
  addSweepCommand(program);
}
