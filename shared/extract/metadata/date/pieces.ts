import { parseDate } from '../date-string.ts';

/** Before a label that a date has beside another one's. */
const BEFORE_LABEL =
  /(?:\s?[|•·–—,;/(]\s?|\s)(?=(?:(?:last|first|originally|zuletzt) )?(?:published|posted|created|released|updated|modified|edited|publié|mis à jour|modifié|stand:|veröffentlicht|erstellt|aktualisiert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|uppdaterad|опубликовано|обновлено)(?!\p{L}))/iu;

const CHANGED = /updat|modif|edited|aktualis|^stand\b|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|обновл/i;

/**
 * The parts of a text that hold a date, each with its own label, those of a change last:
 * `Updated May 2, 2026 | Published May 1, 2026` has two.
 */
export function datePieces(text: string, language: string | undefined): string[] {
  const dated = text.split(BEFORE_LABEL).filter((piece) => parseDate(piece, language) !== undefined);
  return dated.sort((a, b) => Number(CHANGED.test(a)) - Number(CHANGED.test(b)));
}
