import { html } from 'hono/html';
import type { Problem } from '../api/problem.ts';
import { layout, type Markup } from './layout.ts';

/** What went wrong, for a person. */
export function problemPage({ title, detail }: Problem): Markup {
  return layout(title, '', html`<h1>${title}</h1><p class="lead">${detail}</p><p><a href="/">To the articles</a></p>`);
}
