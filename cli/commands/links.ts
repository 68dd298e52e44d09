import type { Command } from 'commander';
import pc from 'picocolors';
import { InputError } from '../../shared/errors.ts';
import { isOutcome, OUTCOMES, type Outcome } from '../../shared/outcomes.ts';
import type { Archive } from '../../shared/steps/archive.ts';
import { checkSource, listLinks } from '../../shared/steps/query/links.ts';
import type { Link } from '../../shared/store/ledger.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';
import { type Column, type Format, listOptions, printRows } from '../output.ts';
import { selectionOf } from '../selection.ts';

interface LinksOptions extends ArchiveOptions {
  source?: string;
  outcome?: Outcome;
  since?: string;
  cursor?: string;
  limit: number;
  format: Format;
}

/** `newsprint links`: the ledger, which says what became of each URL. */
export function addLinksCommand(program: Command): void {
  listOptions(archiveOptions(program.command('links')))
    .description('the ledger: every URL found, and what became of it')
    .option('--source <id>', 'only URLs of this source')
    .option('--outcome <outcome>', 'only URLs with this outcome', outcomeOf)
    .option('--since <day>', 'only URLs found on this day or later: 2026-11-25, or 7d')
    .option('--cursor <cursor>', 'go on where the list before ended')
    .addHelpText(
      'after',
      `
Outcomes:
${Object.entries(OUTCOMES)
  .map(([name, meaning]) => `  ${name.padEnd(18)} ${meaning}`)
  .join('\n')}

Examples:
  newsprint links --outcome robots-disallowed
  newsprint links --source example --since 1d --format csv > links.csv`,
    )
    .action((options: LinksOptions) => withArchive(options, (archive) => links(archive, options)));
}

async function links(archive: Archive, options: LinksOptions): Promise<void> {
  const { source, outcome, limit, format } = options;
  await checkSource(archive, source);
  const { since } = selectionOf(options, archive.now());
  const rows: Link[] = [];
  let { cursor } = options;
  do {
    const page = await listLinks(archive, {
      source,
      outcome,
      since,
      limit: Math.min(limit - rows.length, 500),
      cursor,
    });
    rows.push(...page.links);
    cursor = page.cursor;
  } while (cursor !== undefined && rows.length < limit);
  printRows(rows, format, { columns: COLUMNS, fields: FIELDS, nothing: 'no URL was found that matches' });
  if (cursor) console.error(pc.dim(`more: --cursor ${cursor}`));
}

function outcomeOf(value: string): Outcome {
  if (isOutcome(value)) return value;
  throw new InputError(
    `there is no outcome ${JSON.stringify(value)}; 'newsprint links --help' lists and explains them`,
    { parameter: '--outcome' },
  );
}

const COLUMNS: readonly Column<Link>[] = [
  ['found', ({ foundAt }) => foundAt.slice(0, 16).replace('T', ' ')],
  ['source', ({ sourceId }) => sourceId],
  ['outcome', ({ outcome }) => outcome],
  ['url', ({ url }) => url],
  ['why', ({ detail, target }) => detail ?? target],
];

const FIELDS: readonly Column<Link>[] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url],
  ['sourceId', ({ sourceId }) => sourceId],
  ['foundAt', ({ foundAt }) => foundAt],
  ['outcome', ({ outcome }) => outcome],
  ['outcomeAt', ({ outcomeAt }) => outcomeAt],
  ['detail', ({ detail }) => detail],
  ['target', ({ target }) => target],
];
