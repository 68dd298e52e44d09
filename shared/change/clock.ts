/** A paragraph longer than this says more than when it was updated. Characters. */
const LONGEST_STAMP = 80;
/** "Last updated on Tuesday 5 May 2026 at 12:35 GMT". */
const MOST_WORDS = 7;

/** "5 minutes ago", in the languages that put the word for it before or behind. */
const AGO = new RegExp(
  [
    String.raw`\b\d{1,3} ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|h|m) ago\b`,
    String.raw`\bvor \d{1,3} (?:Sekunden?|Minuten?|Min\.?|Stunden?|Std\.?|Tag(?:en)?)`,
    String.raw`\bil y a \d{1,3} (?:secondes?|minutes?|min|heures?|h|jours?)`,
    String.raw`\bhace \d{1,3} (?:segundos?|minutos?|min|horas?|h|días?)`,
    String.raw`\bhá \d{1,3} (?:segundos?|minutos?|min|horas?|h|dias?)`,
    String.raw`\b\d{1,3} (?:second[io]|minut[io]|or[ae]|giorn[io]) fa\b`,
    String.raw`\b\d{1,3} (?:seconden|minuten|minuut|uur|dagen?) geleden\b`,
    String.raw`\bför \d{1,3} (?:minuter|minut|timmar|timme|dagar) sedan\b`,
    String.raw`\b\d{1,3} (?:minutter|minut|timer|time|dager?|dage) siden\b`,
    String.raw`\d{1,3} (?:минут[уы]?|час(?:а|ов)?|д(?:ень|ня|ней)) назад`,
    String.raw`\d{1,3} ?(?:分|時間|日)前|\d{1,3} ?(?:分钟|小时|天)前|\d{1,3}(?:분|시간|일) 전`,
  ].join('|'),
  'giu',
);

/** How a line that only says when the page was touched begins. */
const STAMP =
  /^(?:\(|\[)?(?:last )?(?:updated?|modified|published|posted|aktualisiert|stand|veröffentlicht|mis à jour|publié|actualizado|publicado|atualizado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|uppdaterad|publicerad|oppdatert|opdateret|publisert|обновлено|опубликовано|更新|発行)(?!\p{L})/iu;

/** A line that only counts something which readers do. */
const COUNTER =
  /^\d[\d.,]{0,9} (?:comments?|shares?|views?|likes?|kommentare?|commentaires?|comentarios?|commenti|reacties)$/iu;

/** The text without what a page says of the time it was last touched and of its visitors. */
export function withoutClocks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isStamp(line.trim()))
    .join('\n')
    .replace(AGO, '');
}

/** A line that opens like a stamp, gives a time of day or a year, and has no words for anything else. */
function isStamp(line: string): boolean {
  if (line.length > LONGEST_STAMP) return false;
  if (COUNTER.test(line)) return true;
  const words = line.match(/\p{L}+/gu) ?? [];
  return STAMP.test(line) && /\d[:.h]\d\d|\b20\d\d\b/.test(line) && words.length <= MOST_WORDS;
}
