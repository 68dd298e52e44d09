import type { Line } from './line.ts';

const TAGS =
  /^(?:tags?|related topics|read more about|more about|mehr über|plus sur|más sobre|altro su|tagged|topics?|keywords|filed under|posted in|categor(?:y|ies)|themen|schlagw[öo]rter|schlagworte|kategorien?|rubrik|ressort|abgelegt (?:in|unter)|archivado en|dans la rubrique|section|sección|mots[- ]clés|etiquetas|temas|tópicos|argomenti|tagi|trefwoorden|taggar|nyckelord|ämnen(?: i artikeln)?|emner|emneord|læs mere om|les mer om|mer om|aiheet|avainsanat|štítky|címkék|etiketler|etichete|теги|темы|الكلمات الدلالية|وسوم|キーワード|タグ|标签|关键词|태그)(?=[\s:：]|$)\s?[:：]?\s*/i;

/** A line of nothing but `#Ferries #NessPoint`. */
export const HASHTAGS = /^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){1,20}$/u;

/** Whether a line says that tags follow. */
export function announcesTags({ text }: Line): boolean {
  return TAGS.test(text);
}

/** A name without the label that may be part of its link: `More about: Ferries`. */
export const withoutLabel = (text: string): string => text.replace(TAGS, '').replace(/[\s,;]+$/, '');

/** Whether a line says nothing else than that tags follow. */
export function isTagHeading({ text }: Pick<Line, 'text'>): boolean {
  return TAGS.exec(text)?.[0] === text;
}

/** `Posted in Sea | Tagged boats, ice | 4 Comments`. */
const TAGGED = /\|\s?tagged (?:with |as )?([^|]{2,300})/i;

/** A list of names between commas; the names, or nothing. */
export function tagList({ text }: Line): string[] {
  const label = TAGS.exec(text)?.[0] ?? '';
  const names = (TAGGED.exec(text)?.[1] ?? text.slice(label.length))
    .split(/\s*[,;|•·#、]\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
  const short = names.every((name) => name.split(/\s+/).length <= 5 && name.length <= 45);
  if (!short || /[.!?]$/.test(text)) return [];
  return label ? names : names.length >= 3 && !/\s(?:and|und|et|y|or)\s/i.test(text) ? names : [];
}
