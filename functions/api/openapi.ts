import * as z from 'zod';
import { articleParameters, linkParameters, noParameters } from './parameters.ts';

const OPERATIONS = [
  { path: '/articles', schema: articleParameters, summary: 'Articles, newest first; or with newSince what is new' },
  { path: '/articles/{id}', schema: noParameters, summary: 'One article: everything but its text' },
  { path: '/articles/{id}/text', schema: noParameters, summary: 'Its clean text' },
  { path: '/articles/{id}/revisions', schema: noParameters, summary: 'Every version kept, oldest first' },
  { path: '/sources', schema: noParameters, summary: 'Sources with their health in words' },
  { path: '/links', schema: linkParameters, summary: 'The ledger: what became of each URL' },
] as const;

/** The OpenAPI document, made from the schemas that check the requests. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: { title: 'Newsprint', version: '1', description: 'Reads a news archive.' },
    paths: Object.fromEntries(
      OPERATIONS.map(({ path, schema, summary }) => [path, { get: operation(path, schema, summary) }]),
    ),
  };
}

function operation(path: string, schema: z.ZodObject, summary: string) {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  const inPath = path.includes('{id}')
    ? [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'An id or a beginning of one',
          schema: { type: 'string' },
        },
      ]
    : [];
  const type = path.endsWith('/text') ? 'text/plain' : 'application/json';
  return {
    summary,
    parameters: [
      ...inPath,
      ...Object.entries(properties).map(([name, property]) => ({ name, in: 'query', schema: property })),
    ],
    responses: {
      200: { description: 'The answer', content: { [type]: {} } },
      default: { description: 'What went wrong, and the parameter', content: { 'application/problem+json': {} } },
    },
  };
}
