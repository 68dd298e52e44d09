import * as z from 'zod';
import { InputError } from '../shared/errors.ts';

/** The days that CloudWatch Logs can keep a log for, as far as they are of use here. */
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 180, 365] as const;

/** SQS event sources take at most 10 messages a batch without a batching window, and run at least 2 batches at once. */
const workers = (batchSize: number, concurrency: number) =>
  z.strictObject({
    /** Messages that one invocation gets at most. */
    batchSize: z.int().min(1).max(10).default(batchSize),
    /** Invocations that run at once at most. */
    concurrency: z.int().min(2).max(1000).default(concurrency),
  });

const groups = {
  /** The month's bill at which collecting stops. */
  budget: z.strictObject({
    /** US dollars a month. */
    dollars: z.number().min(1),
    /** What counts: the whole account, or what carries this deployment's tag, once it is active for cost allocation. */
    counts: z.enum(['account', 'tag']).default('account'),
  }),
  discover: workers(5, 5),
  collect: workers(5, 10),
  query: z.strictObject({
    /** Requests a second, on average and in a burst, before the API answers 429. */
    requestsPerSecond: z.int().min(1).max(1000).default(10),
    burst: z.int().min(1).max(1000).default(20),
  }),
};

const schema = z.strictObject({
  /** Names the stacks; several deployments fit in one account and region when each has its own. */
  deployment: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be 1 to 40 lower-case letters, digits and hyphens, a letter first')
    .default('newsprint'),
  /** How a site reaches whoever runs this: part of the agent name that every request carries. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })], 'must be an e-mail address or an http(s) address')
    .optional(),
  /** Who is told when something needs a person. */
  alarmEmail: z.email('must be an e-mail address').optional(),
  budget: groups.budget.optional(),
  discover: groups.discover.prefault({}),
  collect: groups.collect.prefault({}),
  query: groups.query.prefault({}),
  /** Puts an event for each stored or revised article, and each source that turns unwell, on the account's event bus. */
  events: z.boolean().default(false),
  /** Where alarms send whoever reads them: this repository's runbook, or the address of your copy of it. */
  runbook: z.string().min(1).default('docs/runbook.md'),
  /** Days that logs are kept. */
  logDays: z.literal(LOG_DAYS, `must be one of ${LOG_DAYS.join(', ')}`).default(30),
  /** Days that an object's superseded or removed version can still be brought back. */
  pageVersionDays: z.int().min(1).max(3650).default(30),
});

/** A deployment's settings, every default filled in. */
export type Settings = z.infer<typeof schema>;

const WHERE = 'they stand in cdk.json under "context", "newsprint"; docs/deploy.md explains each';

/**
 * Reads the settings from the context value `newsprint`: an object from cdk.json, or JSON text from `-c newsprint='{…}'`.
 * Throws `InputError` with one line for each thing that is wrong.
 */
export function readSettings(context: unknown): Settings {
  const result = schema.safeParse(typeof context === 'string' ? parseJson(context) : (context ?? {}));
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${describe(issue)}`);
  throw new InputError(`The settings cannot be used:\n${lines.join('\n')}\n(${WHERE})`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError(`-c newsprint=… is not JSON; write it like -c newsprint='{"contact":"news@example.org"}'`, {
      cause,
    });
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const name = ['newsprint', ...issue.path].join('.');
  if (issue.code !== 'unrecognized_keys') return `${name}: ${issue.message}`;
  const group = Object.entries(groups).find(([key]) => key === issue.path[0])?.[1] ?? schema;
  return `${name}: there is no setting ${issue.keys.join(', ')}; there are ${Object.keys(group.shape).join(', ')}`;
}
