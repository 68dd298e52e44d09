import * as z from 'zod';
import { messageOf } from '../errors.ts';
import { ID_RULE, SOURCE_ID, sourceUrl } from './from-url.ts';

/** A list, or the one thing that would be on it. */
const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(z.string({ error: 'must be a text' }).min(1, 'must not be empty'), {
    error: 'must be a text or a list of texts',
  }),
);

const selector = z.string({ error: 'must be a CSS selector' }).min(1, 'must be a CSS selector');

const url = z.string({ error: 'must be an address like https://example.org/feed.xml' }).transform((value, context) => {
  try {
    return sourceUrl(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) });
    return z.NEVER;
  }
});

function atLeast(least: number, what: string): z.ZodNumber {
  const error = `must be ${what}, ${least} or more`;
  return z.number({ error }).min(least, error);
}

const test = z
  .strictObject({
    url: url.exactOptional(),
    file: z.string({ error: 'must be the path of a page' }).min(1).exactOptional(),
    contains: texts.default([]),
    lacks: texts.default([]),
  })
  .refine((value) => (value.url === undefined) !== (value.file === undefined), 'needs a url or a file, one of them')
  .refine(({ contains, lacks }) => contains.length + lacks.length > 0, 'needs contains or lacks, or it tests nothing');

const rules = z.strictObject({
  content: selector.exactOptional(),
  remove: selector.exactOptional(),
  title: selector.exactOptional(),
  author: selector.exactOptional(),
  date: selector.exactOptional(),
});

/** A source as it is written down in the list. Everything but `url` may be missing. */
export const sourceSchema = z.strictObject({
  url,
  id: z.string({ error: ID_RULE }).regex(SOURCE_ID, ID_RULE).exactOptional(),
  name: z.string({ error: 'must be a text' }).min(1, 'must not be empty').exactOptional(),
  intervalMinutes: atLeast(1, 'minutes').exactOptional(),
  scope: z.enum(['host', 'domain'], { error: 'must be host or domain' }).exactOptional(),
  include: texts.exactOptional(),
  exclude: texts.exactOptional(),
  crawlDelaySeconds: atLeast(0, 'seconds').max(3600, 'must be an hour (3600) at most').exactOptional(),
  language: z
    .string({ error: 'must be a language tag like en or pt-BR' })
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag like en or pt-BR')
    .exactOptional(),
  labels: texts.exactOptional(),
  rules: rules.exactOptional(),
  test: test.exactOptional(),
  recheck: z.boolean({ error: 'must be true or false' }).exactOptional(),
  retentionDays: atLeast(1, 'days').int('must be whole days').exactOptional(),
  paused: z.boolean({ error: 'must be true or false' }).exactOptional(),
});

/** Every key of a source, and of what it holds, for suggestions. */
export const KEYS: Record<string, readonly string[]> = {
  '': Object.keys(sourceSchema.shape),
  rules: Object.keys(rules.shape),
  test: Object.keys(test.shape),
};
