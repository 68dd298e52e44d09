import * as z from 'zod';
import { OUTCOMES, type Outcome } from '../../shared/outcomes.ts';

// Each message goes on behind the parameter's name, and what was given is put behind it.
const MOST_LETTERS = 300;
const name = z
  .string()
  .max(MOST_LETTERS, `must have ${MOST_LETTERS} characters or fewer`)
  .describe('The name as lists print it');
const DAY_WORDS = 'must be a day like 2026-11-25, or a time in UTC like 2026-11-25T10:00Z';
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z?)?$/, DAY_WORDS)
  .refine((value) => !Number.isNaN(Date.parse(value)), DAY_WORDS)
  // Times are compared as they are kept; one to the minute comes before all of that minute.
  .transform((value) => value.replace('Z', ''))
  .describe('A day, or a time in UTC');
const LIMIT_WORDS = 'must be a number from 1 to 200';
const limit = z.coerce
  .number(LIMIT_WORDS)
  .int(LIMIT_WORDS)
  .min(1, LIMIT_WORDS)
  .max(200, LIMIT_WORDS)
  .default(50)
  .describe('Rows a page');
const CURSOR_WORDS = 'must be the cursor of the page before';
const cursor = z.string().max(4_000, CURSOR_WORDS).describe('The cursor of the page before');
const oneOf = <T extends string>(values: readonly [T, ...T[]]) => z.enum(values, `must be one of ${values.join(', ')}`);

/** Parameters of `GET /articles`. */
export const articleParameters = z.strictObject({
  source: name.optional(),
  site: name.optional(),
  since: day.optional(),
  until: day.optional(),
  tag: name.optional(),
  author: name.optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/, 'must be a language like en or pt-BR')
    .optional(),
  access: oneOf(['full', 'teaser']).optional(),
  cluster: name.optional(),
  newSince: z
    .string()
    .max(4_000, CURSOR_WORDS)
    .optional()
    .describe('What was stored or revised since a time or a cursor, oldest first'),
  limit,
  cursor: cursor.optional(),
});

/** Parameters of `GET /links`. */
export const linkParameters = z.strictObject({
  source: name.optional(),
  outcome: oneOf(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]).optional(),
  since: day.optional(),
  limit,
  cursor: cursor.optional(),
});

/** Paths without parameters. */
export const noParameters = z.strictObject({});
