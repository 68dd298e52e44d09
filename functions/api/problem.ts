import type { Context } from 'hono';
import type * as z from 'zod';
import { InputError } from '../../shared/errors.ts';

/** An error as RFC 9457 has it; `parameter` names what was wrong. */
export interface Problem {
  title: string;
  status: 400 | 404 | 500 | 503;
  detail: string;
  parameter?: string;
}

/** What a person or program did wrong, as a problem; anything else is ours, and says nothing of its inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof InputError) {
    const status = error.parameter === 'article' ? 404 : 400;
    const title = status === 404 ? 'Not found' : 'Bad request';
    return { title, status, detail: error.message, ...(error.parameter ? { parameter: error.parameter } : {}) };
  }
  if (error instanceof Error && error.name === 'RetryableError')
    return { title: 'Busy', status: 503, detail: 'the database did not answer; try again in a moment' };
  return { title: 'Error', status: 500, detail: 'something went wrong here; the log says what' };
}

/** The reply for a problem. */
export function problemReply(context: Context, problem: Problem): Response {
  return context.body(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json' });
}

/** The parameters of a request, as its schema has them. Throws `InputError` for the first that is wrong. */
export function parametersOf<T extends z.ZodObject>(schema: T, context: Context): z.output<T> {
  // A form sends its empty fields along.
  const entries = [...new URL(context.req.url).searchParams].filter(([, value]) => value !== '');
  const given = Object.fromEntries(entries);
  const [twice] = entries.find(([name], at) => entries.findIndex(([other]) => other === name) < at) ?? [];
  if (twice !== undefined) throw wrong(twice, `${twice} is given more than once`);
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape);
    const name = String(issue.keys[0]);
    throw wrong(
      name,
      `there is no parameter ${name}; ${known.length > 0 ? `there are ${known.join(', ')}` : 'this path takes none'}`,
    );
  }
  const parameter = String(issue?.path[0] ?? 'query');
  throw wrong(parameter, `${parameter} ${issue?.message ?? 'is wrong'}, got ${JSON.stringify(given[parameter])}`);
}

function wrong(parameter: string, words: string): InputError {
  return new InputError(words, { parameter });
}
