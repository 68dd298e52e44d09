import { readFile } from 'node:fs/promises';
import { InputError, messageOf, PermanentError, RetryableError } from '../shared/errors.ts';
import { extract } from '../shared/extract/extract.ts';
import { isNotModified } from '../shared/page.ts';
import type { SourceConfig } from '../shared/source.ts';
import { failuresOf } from '../shared/sources/rule-test.ts';

/** What is wrong with a source's rules by its own test, in words; empty when the test passes or there is none. */
export async function runSourceTest(source: SourceConfig, contact: string): Promise<string[]> {
  const { test, rules } = source;
  if (!test) return [];
  const page = test.file === undefined ? await fetchPage(test.url ?? source.url, contact) : await readPage(test.file);
  const { article, kind, reason } = extract({ html: page, url: test.url ?? source.url, ...(rules ? { rules } : {}) });
  if (!article) return [`its page is no article but of the kind '${kind}': ${reason}`];
  const read = [article.title, ...article.authors, article.text].filter((text) => text !== undefined).join('\n');
  return failuresOf(test, read);
}

async function readPage(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new InputError(`the test's page ${file} could not be read`, { parameter: 'test', cause });
  }
}

async function fetchPage(url: string, contact: string): Promise<string> {
  const { createFetcher } = await import('../shared/fetch/fetcher.ts');
  const fetcher = createFetcher({ contact });
  try {
    const reply = await fetcher.get(url, 'page');
    return isNotModified(reply) ? '' : reply.text;
  } catch (error) {
    if (!(error instanceof RetryableError || error instanceof PermanentError)) throw error;
    throw new InputError(`the test's page ${url} could not be fetched: ${messageOf(error)}`, {
      parameter: 'test',
      cause: error,
    });
  } finally {
    await fetcher.close();
  }
}
