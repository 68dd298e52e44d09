import type { Command } from 'commander';
import { addCollectCommand } from './commands/collect.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addSourcesCommand } from './commands/sources.ts';
import { addStartCommand } from './commands/start.ts';
import { addWatchCommand } from './commands/watch.ts';

/** Adds every command, in the order that help lists them. */
export function addCommands(program: Command): void {
  addStartCommand(program);
  addCollectCommand(program);
  addWatchCommand(program);
  addSourcesCommand(program);
  addExtractCommand(program);
}
