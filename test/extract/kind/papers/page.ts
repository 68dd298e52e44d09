import type { PageKind } from '../../../../shared/article.ts';

/** A page of a known kind: its kind, what is special about it, its HTML, and its address where that tells something. */
export type Page = [kind: PageKind, name: string, html: string, url?: string];

/** Paragraphs. */
export const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

/** A whole page. */
export const doc = (title: string, body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
