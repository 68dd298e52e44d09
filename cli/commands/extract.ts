import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text as readText } from 'node:stream/consumers';
import type { Command } from 'commander';
import type { Extraction } from '../../shared/article.ts';
import { InputError, messageOf, PermanentError, RetryableError } from '../../shared/errors.ts';
import { type ExtractInput, extract } from '../../shared/extract/extract.ts';
import { isNotModified } from '../../shared/page.ts';
import { SomeFailed } from '../failure.ts';

interface ExtractOptions {
  json?: true;
  markdown?: true;
  explain?: true | string;
  batch?: true;
  url?: string;
  contact: string;
}

/** `newsprint extract`: extraction alone, nothing is stored. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .description('take the article out of one page; nothing is stored')
    .argument('[page]', 'a URL, a file, or - for standard input')
    .option('--json', 'every field as JSON')
    .option('--markdown', 'the text as Markdown')
    .option(
      '--explain [file.html]',
      'say of each block and field what was kept or dropped, and why; or show it in an HTML file',
    )
    .option('--url <url>', 'the address of a page that comes from a file')
    .option('--batch', 'JSON lines {"id","url","html"} in, one JSON line each out, in order')
    .option(
      '--contact <who>',
      'how a site can reach you, when the page is fetched',
      process.env.NEWSPRINT_CONTACT ?? 'a private machine',
    )
    .addHelpText(
      'after',
      `
Examples:
  newsprint extract https://example.org/2026/11/story.html
  newsprint extract saved.html --url https://example.org/story --json
  curl -s https://example.org/story | newsprint extract - --markdown
  newsprint extract saved.html --explain blocks.html
  newsprint extract --batch < pages.jsonl > articles.jsonl`,
    )
    .action(async (page: string | undefined, options: ExtractOptions) => {
      if (options.batch) return extractBatch();
      if (!page) throw new InputError('name a page: a URL, a file, or - for standard input', { parameter: 'page' });
      const input = await inputOf(page, options);
      if (options.explain) return explainPage(input, options.explain);
      const extraction = extract(input);
      if (!extraction.article)
        throw new PermanentError(
          'not-an-article',
          `this is no article but a page of the kind '${extraction.kind}': ${extraction.reason}`,
        );
      if (options.json) console.log(JSON.stringify(answerOf(extraction), null, 2));
      else console.log(options.markdown ? extraction.article.markdown : readable(extraction));
    });
}

async function inputOf(page: string, { url, contact }: ExtractOptions): Promise<ExtractInput> {
  if (/^https?:\/\//i.test(page)) return fetchInput(page, contact);
  const isText = page.endsWith('.txt');
  const html = page === '-' ? await readText(process.stdin) : await readPage(page);
  return { html, ...(url ? { url } : {}), ...(isText ? { contentType: 'text/plain' } : {}) };
}

async function readPage(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`the file ${file} could not be read`, { parameter: 'page', cause: error });
  }
}

async function fetchInput(url: string, contact: string): Promise<ExtractInput> {
  const { createFetcher } = await import('../../shared/fetch/fetcher.ts');
  const fetcher = createFetcher({ contact });
  try {
    const reply = await fetcher.get(url, 'page');
    if (isNotModified(reply)) throw new RetryableError('the server says that nothing changed, though it was not asked');
    const contentType = reply.headers['content-type'];
    return { html: reply.text, url: reply.finalUrl, ...(contentType ? { contentType } : {}) };
  } catch (error) {
    if (!(error instanceof RetryableError || error instanceof PermanentError)) throw error;
    console.error(`${url}  ${messageOf(error)}`);
    throw new SomeFailed();
  } finally {
    await fetcher.close();
  }
}

async function explainPage(input: ExtractInput, target: true | string): Promise<void> {
  const { explain, explanationHtml, explanationTable } = await import('../../shared/extract/explain/explain.ts');
  const explanation = explain(input);
  if (target === true) return console.log(explanationTable(explanation));
  const { writeFile } = await import('node:fs/promises');
  await writeFile(target, explanationHtml(explanation));
  console.log(`written to ${target}`);
}

/** Answers each line as soon as it is read. */
async function extractBatch(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answerLine(line))}\n`);
  }
}

function answerLine(line: string): object {
  let id: unknown;
  try {
    const page = JSON.parse(line) as { id?: unknown; url?: unknown; html?: unknown };
    id = page.id;
    if (typeof page.html !== 'string') throw new InputError('the line has no "html"');
    const extraction = extract({ html: page.html, ...(typeof page.url === 'string' ? { url: page.url } : {}) });
    return { id, ...answerOf(extraction) };
  } catch (error) {
    const outcome = error instanceof PermanentError ? error.outcome : 'extract-failed';
    return { id, error: { outcome, message: messageOf(error) } };
  }
}

function answerOf({ kind, article, reason, optOuts }: Extraction): object {
  if (!article) return { error: { outcome: 'not-an-article', message: `${kind}: ${reason}` } };
  const { canonicalUrl, ...fields } = article;
  return { kind, ...(canonicalUrl ? { url: canonicalUrl } : {}), ...fields, optOuts };
}

function readable({ article }: Extraction): string {
  const { title, authors = [], publishedAt, text = '' } = article ?? {};
  const signed = [authors.join(', '), publishedAt].filter(Boolean).join(' · ');
  return [title, signed, text].filter(Boolean).join('\n\n');
}
