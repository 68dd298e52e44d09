import type { Hono } from 'hono';
import type { Archive } from '../../shared/steps/archive.ts';

/** The page, for a person with a browser. */
export function addPages(app: Hono, _archive: () => Archive): void {
  app.get('/', (context) => context.redirect('/articles'));
}
