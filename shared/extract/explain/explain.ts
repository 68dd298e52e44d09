import { type ExtractInput, extract, readInput } from '../extract.ts';
import type { Explanation } from './explanation.ts';

export type { Explanation } from './explanation.ts';
export { explanationHtml } from './html.ts';
export { explanationTable } from './table.ts';

/** The fields in the order that a reader asks for them. */
const FIELDS = [
  'title',
  'authors',
  'publishedAt',
  'modifiedAt',
  'language',
  'section',
  'tags',
  'summary',
  'siteName',
  'image',
  'related',
  'canonicalUrl',
  'access',
  'wordCount',
] as const;

/** Explains what `extract` makes of the same input. Throws what `extract` throws. */
export function explain(input: ExtractInput): Explanation {
  const { kind, reason, article, optOuts } = extract(input);
  const reading = readInput(input);
  const blocks = 'lines' in reading ? reading.lines.blocks : reading.page.body.blocks;
  return {
    kind,
    reason,
    fields: FIELDS.map((name) => {
      const value = textOfValue(article?.[name]);
      const from = name === 'wordCount' ? 'counted' : article?.provenance[name];
      return {
        name,
        ...(value !== undefined && { value }),
        ...(value !== undefined && from !== undefined && { from }),
      };
    }),
    blocks: blocks.map(({ element: _, ...block }) => block),
    optOuts,
  };
}

function textOfValue(value: unknown): string | undefined {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  if (Array.isArray(value)) return value.map((each) => textOfValue(each) ?? '').join('; ');
  if (typeof value === 'object') return Object.values(value).filter(Boolean).join(' · ');
  return String(value);
}
