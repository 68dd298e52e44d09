import type { Command } from 'commander';
import { InputError } from '../../shared/errors.ts';
import { findArticle, textOf } from '../../shared/steps/query/article.ts';
import { type ArchiveOptions, archiveOptions, withArchive } from '../options.ts';

/** `newsprint text`: an article's clean text. */
export function addTextCommand(program: Command): void {
  archiveOptions(program.command('text <article>'))
    .description("an article's clean text; by URL, id or the beginning of an id")
    .addHelpText(
      'after',
      `
Examples:
  newsprint text 777obqnv
  newsprint text https://example.org/2026/11/story.html | wc -w`,
    )
    .action((name: string, options: ArchiveOptions) =>
      withArchive(options, async (archive) => {
        const text = await textOf(archive, await findArticle(archive, name));
        if (text === undefined)
          throw new InputError("there is no text: the page's opt-out leaves its metadata only", {
            parameter: 'article',
          });
        console.log(text);
      }),
    );
}
