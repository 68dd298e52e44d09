import type { Command } from 'commander';
import pc from 'picocolors';
import { type Hit, searchArticles } from '../../local/search/search.ts';
import { parseQuery } from '../../local/search/words.ts';
import { InputError } from '../../shared/errors.ts';
import { dataOption } from '../options.ts';
import { withParquet } from '../parquet.ts';
import { type SelectionOptions, selectionOf, selectionOptions } from '../selection.ts';

interface SearchOptions extends SelectionOptions {
  data: string;
  limit: number;
  json?: true;
}

/** `newsprint search`: full text, ranked. */
export function addSearchCommand(program: Command): void {
  selectionOptions(dataOption(program.command('search')))
    .description('find words in titles and texts, best first, each with the passage that matches')
    // So that -football is a word, not an option.
    .allowUnknownOption()
    .argument('<words...>', 'words, "phrases", and -words that must not occur')
    .option('--limit <number>', 'how many articles at most', limitOf, 10)
    .option('--json', 'one JSON line an article')
    .addHelpText(
      'after',
      `
Examples:
  newsprint search harbour dredging
  newsprint search '"northern channel"' --since 30d --source example
  newsprint search ferry -football --limit 50 --json | jq -r .url

Words match from their beginning (harbour finds harbours), without regard to case and accents. It reads
the Parquet files, which collect writes at its end; so does 'newsprint sql'.`,
    )
    .action((words: string[], options: SearchOptions) =>
      withParquet(options.data, async (database) => {
        const { sourceId, since, until } = selectionOf(options, new Date());
        const query = parseQuery(wordsOf(words));
        const hits = await searchArticles(database, query, { sourceId, since, until, limit: options.limit });
        if (options.json) for (const hit of hits) console.log(JSON.stringify({ ...hit, passage: plainPassage(hit) }));
        else if (hits.length === 0)
          console.log('nothing found; words match from their beginning: try fewer of them, or shorter ones');
        else for (const hit of hits) print(hit);
      }),
    );
}

function wordsOf(given: readonly string[]): string {
  const option = given.find((word) => word.startsWith('--'));
  if (option === undefined) return given.join(' ');
  throw new InputError(`there is no option ${option}; see 'newsprint search --help'`, { parameter: option });
}

function print(hit: Hit): void {
  console.log(`${pc.bold(hit.title)}  ${pc.dim(`${hit.day} · ${hit.sourceId} · ${hit.id.slice(0, 8)}`)}`);
  console.log(`  ${hit.passage.map(({ text, found }) => (found ? pc.yellow(pc.bold(text)) : text)).join('')}`);
  console.log(`  ${pc.dim(hit.url)}\n`);
}

function plainPassage({ passage }: Hit): string {
  return passage.map(({ text }) => text).join('');
}

function limitOf(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 1_000) return number;
  throw new InputError(`the limit is ${JSON.stringify(value)}; write a number from 1 to 1000`, {
    parameter: '--limit',
  });
}
