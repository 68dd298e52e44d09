import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import conditionParser from 'dynalite/db/conditionParser.js';
import db, { type Store } from 'dynalite/db/index.js';
import validations from 'dynalite/validations/index.js';
import { writeItemsWhole } from './whole-write.ts';

interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What the SDK hands to its request handler; the parts that matter here. */
interface Request {
  headers: Record<string, string>;
  body: string | Uint8Array;
}

type Action = (store: Store, data: object, done: (error: Refusal | null, answer?: object) => void) => void;

/** A request that DynamoDB would refuse. */
interface Refusal extends Error {
  statusCode?: number;
  body?: object;
}

/** An embedded DynamoDB without a server: what the SDK is to be configured with to ask it, and its end. */
export interface Embedded {
  config: Pick<DynamoDBClientConfig, 'requestHandler' | 'signer'>;
  /** Answers `DynamoDB_20120810.<operation>` with the bytes that the wire would carry. */
  ask(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

interface Operation {
  action: Action;
  types: object;
  custom: unknown;
}

/** Each operation's parts, by its name in camel case, loaded when first asked for. */
const operations = new Map<string, Promise<Operation>>();

function operationOf(target: string): Promise<Operation> {
  const operation = target.split('.')[1] ?? '';
  const known = operations.get(operation) ?? load(`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`);
  operations.set(operation, known);
  return known;
}

async function load(name: string): Promise<Operation> {
  const { default: action } = (await import(`dynalite/actions/${name}.js`)) as { default: Action };
  const { default: rules } = (await import(`dynalite/validations/${name}.js`)) as {
    default: Omit<Operation, 'action'>;
  };
  return { action, types: rules.types, custom: rules.custom };
}

/**
 * Opens dynalite's store in `path`, or in memory, and calls its actions as its HTTP server does, but without sockets,
 * signatures and a look at the table's description before each request: together a third of the processor time that one
 * machine spent on an article.
 */
export function embed(path?: string): Embedded {
  conditionParser.parse = parseOnce;
  writeItemsWhole();
  const store = db.create({ createTableMs: 0, ...(path ? { path } : {}) });
  const remembering = { ...store, getTable: remembered(store) };
  const run = async (target: string, body: string): Promise<object> => {
    const { action, types, custom } = await operationOf(target);
    const data = validations.checkTypes(JSON.parse(body), types);
    validations.checkValidations(data, types, custom, store);
    const asked = target.endsWith('Table') ? store : remembering;
    return new Promise((resolve, reject) =>
      action(asked, data, (error, answer) => (error ? reject(error) : resolve(answer ?? {}))),
    );
  };
  const ask = async ({ headers, body }: Request): Promise<Answer> => {
    const target = headers['x-amz-target'] ?? headers['X-Amz-Target'] ?? '';
    const text =
      typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
    try {
      return answerOf(200, await run(target, text));
    } catch (error) {
      const { statusCode, body: refusal } = error as Refusal;
      if (statusCode === undefined || refusal === undefined) throw error;
      return answerOf(statusCode, refusal);
    }
  };
  return {
    ask,
    config: {
      requestHandler: { handle: async (request: Request) => ({ response: await ask(request) }), destroy() {} },
      // Nobody checks who asks a database in one's own process.
      signer: { sign: async (request) => request },
    },
    close: () =>
      new Promise((resolve, reject) =>
        store.lifecycleManager.gracefulClose((error) => (error ? reject(error) : resolve())),
      ),
  };
}

const { parse } = conditionParser;
/** Conditions without values, such as `attribute_not_exists(pk)`, as they were parsed. */
const parsed = new Map<string, object>();

/** Parses a condition that means the same each time only once: that takes longer than the rest of a put. */
function parseOnce(text: string, options: object): object {
  if (/[:#]/.test(text)) return parse(text, options);
  const known = parsed.get(text) ?? parse(text, options);
  parsed.set(text, known);
  return known;
}

function answerOf(statusCode: number, answer: object): Answer {
  return {
    statusCode,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(answer)),
  };
}

/** Tables here are made once and never changed, so that their description need not be read again. */
function remembered(store: Store): Store['getTable'] {
  const tables = new Map<string, object>();
  return (name, done) => {
    const known = tables.get(name);
    if (known) {
      done(null, known);
      return;
    }
    store.getTable(name, (error, table) => {
      if (!error && table) tables.set(name, table);
      done(error, table);
    });
  };
}
