import type { Command } from 'commander';
import { addArticleCommand } from './commands/article.ts';
import { addArticlesCommand } from './commands/articles.ts';
import { addCollectCommand } from './commands/collect.ts';
import { addCostCommand } from './commands/cost.ts';
import { addEventsCommand } from './commands/events.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addImportCommand } from './commands/import.ts';
import { addLinksCommand } from './commands/links.ts';
import { addRedriveCommand } from './commands/redrive.ts';
import { addReplayCommand } from './commands/replay.ts';
import { addSearchCommand } from './commands/search.ts';
import { addServeCommand } from './commands/serve.ts';
import { addSourcesCommand } from './commands/sources.ts';
import { addSqlCommand } from './commands/sql.ts';
import { addStartCommand } from './commands/start.ts';
import { addSweepCommand } from './commands/sweep.ts';
import { addTakedownCommand } from './commands/takedown.ts';
import { addTextCommand } from './commands/text.ts';
import { addWatchCommand } from './commands/watch.ts';

/** Adds every command, in the order that help lists them. */
export function addCommands(program: Command): void {
  addStartCommand(program);
  addCollectCommand(program);
  addWatchCommand(program);
  addSourcesCommand(program);
  addArticlesCommand(program);
  addArticleCommand(program);
  addTextCommand(program);
  addLinksCommand(program);
  addSearchCommand(program);
  addSqlCommand(program);
  addServeCommand(program);
  addEventsCommand(program);
  addExtractCommand(program);
  addExportCommand(program);
  addImportCommand(program);
  addReplayCommand(program);
  addTakedownCommand(program);
  addSweepCommand(program);
  addRedriveCommand(program);
  addCostCommand(program);
}
