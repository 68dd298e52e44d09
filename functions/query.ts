import { handle } from 'hono/aws-lambda';
import type { Archive } from '../shared/steps/archive.ts';
import { apiApp } from './api/app.ts';
import { runtime } from './runtime.ts';

/** Answers requests of an HTTP API (payload version 2). */
export function queryHandler(archive: () => Archive) {
  return handle(apiApp(archive));
}

export const handler = queryHandler(runtime);
