import { comparable } from './site-name.ts';

const BY =
  /^(?:by|von|par|por|di|af|av|door|di|autor(?:in|en|a|e)?|authors?|auteur|autore|text|words|written by|posted by|story by|reported by|ein artikel von|eine analyse von|ein kommentar von|von unserem|a cura di|texto|texte|foto|redaktion)\s?[:：]?\s+/i;
const SPLIT = /\s*(?:[,;|&\n•·、]|\s(?:and|und|et|y|e|i|og|och|en|ja|a|és|ve|dan|with|mit|avec)\s)\s*/i;
const NOBODY =
  /^(?:staff|admin(?:istrator)?|editors?|editorial|redaktion|redaction|newsroom|author|guest|contributor|unknown|user|team|none|null|undefined|web ?desk|online|anonymous|n\/a|staff (?:writer|reporter)|view all posts|all posts|more from)$/i;

/** The names that a byline signs with. */
export function namesIn(text: string | undefined): string[] {
  if (!text || /^https?:|^www\.|^@/.test(text)) return [];
  return text
    .replace(BY, '')
    .split(SPLIT)
    .map((name) => name.replace(BY, '').trim())
    .filter((name) => isName(name));
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /\d{2}|@|https?:|[:!?<>{}[\]]/.test(name)) return false;
  if (NOBODY.test(name) || comparable(name) === '') return false;
  return name.split(/\s+/).length <= 6;
}
