/** Words that open a correction notice; in the middle of a sentence they may mean anything ("a market correction"). */
const OPENING = [
  'correction',
  'corrections',
  'clarification',
  'corrected',
  'erratum',
  'errata corrige',
  "editor's note",
  "editors' note",
  'korrektur',
  'richtigstellung',
  'berichtigung',
  'klarstellung',
  'rectificatif',
  'rectification',
  'corrección',
  'rectificación',
  'aclaración',
  'fe de errores',
  'fe de erratas',
  'rettifica',
  'correzione',
  'correção',
  'errata',
  'erramos',
  'correctie',
  'rectificatie',
  'rättelse',
  'rettelse',
  'oikaisu',
  'sprostowanie',
  'oprava',
  'helyreigazítás',
  'düzeltme',
  'исправление',
  'уточнение',
  'виправлення',
  'διόρθωση',
  'تصحيح',
  'תיקון',
  '更正',
  '訂正',
  '정정',
];

/** Phrases that are a correction notice wherever they stand. */
const PHRASES = [
  'earlier version of this',
  'previous version of this',
  'has been corrected',
  'was corrected on',
  'was amended on',
  'has been amended to',
  'has been updated to correct',
  'früheren version',
  'früheren fassung',
  'haben wir korrigiert',
  'version précédente de cet article',
  'version antérieure de cet article',
  'versión anterior de est',
  'versione precedente di quest',
  'versão anterior dest',
  'eerdere versie van dit',
  'tidigare version av',
  'tidligere versjon av',
  'tidligere version af',
  'aiemmassa versiossa',
  'wcześniejszej wersji',
  'в предыдущей версии',
  'お詫びして訂正',
  '此前版本',
];

/** A notice says what was wrong in a paragraph; more is an article about corrections. Characters. */
const LONGEST_NOTICE = 1_500;

/** Whether the later text has a paragraph, not in the earlier one, that tells the reader of a correction. */
export function hasNewNotice(before: string, after: string): boolean {
  const known = new Set(before.split('\n'));
  return after.split('\n').some((paragraph) => !known.has(paragraph) && isNotice(paragraph));
}

function isNotice(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTICE) return false;
  const plain = paragraph
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+/u, '');
  return PHRASES.some((phrase) => plain.includes(phrase)) || OPENING.some((word) => opensWith(plain, word));
}

/** Whether a paragraph says in so many words what of the text was corrected; an "editor's note" may say anything. */
export function saysWhatWasCorrected(paragraph: string): boolean {
  return ANY_PHRASE.test(paragraph);
}

const ANY_PHRASE = new RegExp(PHRASES.join('|'), 'i');

/** "Correction: …", "Correction (5 May) – …", but not "Corrections officers said …". */
function opensWith(plain: string, word: string): boolean {
  return (
    plain.startsWith(word) && /^[^\p{L}\p{N}]{0,3}(?:[^:：–—\n]{0,40}[:：–—]|\s*$)/u.test(plain.slice(word.length))
  );
}
