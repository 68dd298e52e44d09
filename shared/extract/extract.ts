import type { Extraction } from '../article.ts';
import type { SourceRules } from '../source.ts';
import { readBody } from './body/body.ts';
import type { BodyInput } from './body/types.ts';
import { articleBodyOf, gatherEvidence } from './metadata/evidence.ts';
import { readMetadata } from './metadata/metadata.ts';
import { readOptOuts } from './metadata/opt-outs.ts';
import { parsePage } from './parse.ts';

/** Goes up when the same page would give another article; stored with each. */
export const EXTRACTOR_VERSION = '1';

export interface ExtractInput {
  /** The page as text. */
  html: string;
  /** Where it was fetched, absolute. */
  url?: string;
  /** Its Content-Type. */
  contentType?: string;
  rules?: SourceRules;
}

/**
 * Takes the article out of a page, and says what kind of page it is. Pure: the same page gives the same answer.
 * Throws `PermanentError` (`extract-failed`, `too-large`) for what cannot be read at all, and nothing else.
 */
export function extract(input: ExtractInput): Extraction {
  const document = parsePage(input.html);
  const evidence = gatherEvidence(document, input.url);
  const { fields, provenance } = readMetadata(evidence);
  const optOuts = readOptOuts(evidence.survey);
  const articleBody = articleBodyOf(evidence);
  const bodyInput: BodyInput = {
    document,
    ...(input.url !== undefined && { url: input.url }),
    ...(fields.title !== undefined && { title: fields.title }),
    ...(fields.summary !== undefined && { summary: fields.summary }),
    ...(articleBody !== undefined && { articleBody }),
  };
  const { text, markdown, wordCount } = readBody(bodyInput);
  const kind = wordCount < 40 ? 'too-short' : fields.access === 'teaser' ? 'teaser' : 'article';
  return {
    kind,
    article: { ...fields, text, markdown, wordCount, provenance: { ...provenance, text: 'blocks' }, optOuts },
    optOuts,
    reason: `${wordCount} words of text`,
  };
}
