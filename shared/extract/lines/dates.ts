import { readDate } from '../../dates.ts';
import type { Line } from './line.ts';

/** Words that name a publication or change date. */
const PUBLISHED =
  /\b(?:published|posted|released|first published|on)\b|^(?:publié|publicado|pubblicato|veröffentlicht|erschienen|stand|опубликовано|gepubliceerd|publicerad|publisert|publiceret|udgivet|opublikowano|publikováno|vydáno|yayınlanma|giriş|julkaistu|közzétéve|опубліковано|公開|配信|発表|입력|등록|نشر)/i;
const UPDATED =
  /\b(?:updated|modified|last (?:update|changed)|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|обновлено)\b|(?:oppdatert|opdateret|aktualizacja|zaktualizowano|aktualizováno|güncelleme|päivitetty|frissítve|módosítva|actualizat|оновлено|更新|수정|업데이트|تحديث|cập nhật|diperbarui)/i;
/** A clock shows the time first, and its zone: `19:59 GMT +3 20 August`. */
const CLOCK = /^\d{1,2}[:.]\d\d(?::\d\d)?\s?(?:[ap]m\s)?(?:gmt|utc|msk|cet|est|edt|bst|ist|jst)\b/i;

/** A date and what its label says of it. */
export interface DatedLine {
  value: string;
  label: 'published' | 'updated' | undefined;
}

/** A line that is only a date, perhaps with a label; what it says, or `undefined`. */
export function dateLine({ text, words }: Line, language: string | undefined): DatedLine | undefined {
  if (words > 14 || text.length > 100 || CLOCK.test(text) || !/\d{4}|\d\d[./]\d\d/.test(text)) return undefined;
  const value = readDate(text, language);
  if (!value) return undefined;
  const rest = text
    .replace(/[\d:.,/|+•·–-]+/g, ' ')
    .replace(UPDATED, '')
    .replace(PUBLISHED, '')
    .trim();
  if (rest.split(/\s+/).length > 7) return undefined;
  return { value, label: UPDATED.test(text) ? 'updated' : PUBLISHED.test(text) ? 'published' : undefined };
}

/** Before a label that a date has beside another one's. */
const BEFORE_LABEL =
  /(?:\s?[|•·–—,;/(]\s?|\s)(?=(?:(?:last|first|originally|zuletzt) )?(?:published|posted|created|released|updated|modified|edited|publié|mis à jour|modifié|stand:|veröffentlicht|erstellt|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|опубликовано|обновлено|publisert|publiceret|udgivet|opublikowano|publikováno|vydáno|yayınlanma|giriş|julkaistu|közzétéve|опубліковано|公開|配信|発表|입력|등록|نشر|oppdatert|opdateret|aktualizacja|zaktualizowano|aktualizováno|güncelleme|päivitetty|frissítve|módosítva|actualizat|оновлено|更新|수정|업데이트|تحديث|cập nhật|diperbarui)(?!\p{L}))/iu;

const CHANGED =
  /updat|modif|edited|aktualis|^stand\b|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|обновл|uppdater|oppdatert|opdateret|aktualizacja|zaktualizowano|aktualizováno|güncelleme|päivitetty|frissítve|módosítva|actualizat|оновлено|更新|수정|업데이트|تحديث|cập nhật|diperbarui/i;

/**
 * The parts of a text that hold a date, each with its own label, those of a change last:
 * `Updated May 2, 2026 | Published May 1, 2026` has two.
 */
export function datePieces(text: string, language: string | undefined): string[] {
  const dated = text.split(BEFORE_LABEL).filter((piece) => readDate(piece, language) !== undefined);
  return dated.sort((a, b) => Number(CHANGED.test(a)) - Number(CHANGED.test(b)));
}

/**
 * The dates of a line that is nothing else, each with its label: `14:20 3 May 2026 (updated: 16:02 3 May 2026)` has two.
 * Empty for any other line.
 */
export function datesOfLine({ text }: Pick<Line, 'text'>, language: string | undefined): DatedLine[] {
  const dates = datePieces(text, language).map((piece) =>
    dateLine({ text: piece, words: piece.split(' ').length }, language),
  );
  const read = dates.filter((date) => date !== undefined);
  return read.length === dates.length ? read : [];
}
