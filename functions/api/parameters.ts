import * as z from 'zod';
import { OUTCOMES, type Outcome } from '../../shared/outcomes.ts';

const name = z.string().min(1).max(300);
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?Z?)?)?$/, 'write a day like 2026-11-25')
  .describe('A day, or a time in UTC');
const LIMIT_WORDS = 'limit must be a number from 1 to 200';
const limit = z.coerce
  .number(LIMIT_WORDS)
  .int(LIMIT_WORDS)
  .min(1, LIMIT_WORDS)
  .max(200, LIMIT_WORDS)
  .default(50)
  .describe('Rows a page');
const cursor = z.string().min(1).max(4_000).describe('The cursor of the page before');

/** Parameters of `GET /articles`. */
export const articleParameters = z.strictObject({
  source: name.optional(),
  site: name.optional(),
  since: day.optional(),
  until: day.optional(),
  tag: name.optional(),
  author: name.optional(),
  language: z.string().min(2).max(35).optional(),
  access: z.enum(['full', 'teaser']).optional(),
  cluster: name.optional(),
  newSince: z
    .string()
    .min(1)
    .max(4_000)
    .optional()
    .describe('What was stored or revised since a time or a cursor, oldest first'),
  limit,
  cursor: cursor.optional(),
});

/** Parameters of `GET /links`. */
export const linkParameters = z.strictObject({
  source: name.optional(),
  outcome: z.enum(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]).optional(),
  since: day.optional(),
  limit,
  cursor: cursor.optional(),
});

/** Paths without parameters. */
export const noParameters = z.strictObject({});
