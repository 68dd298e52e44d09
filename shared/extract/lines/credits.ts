import type { Line } from './line.ts';

/** Words of the longest caption that is known by the credit at its end. */
const LONGEST_CAPTION = 40;
const CREDIT_AT_END =
  /[\s(–—|/](?:photos?|photograph|image|picture|foto|fotó|fot\.|fotoğraf|bild|crédit|credit|ảnh|kuvat?|φωτ[οό]?\.?|تصوير|צילום|fotograf[íi]?a?|фото|写真)(?:\s(?:by|credit|courtesy of|von))?\s?[:：/©]\s?[^.!?]{2,60}[.)]{0,2}$|\s©\s?[^.!?]{2,60}$/i;
/** `… on the quay. (Ada Quill/The Courier)`: none of 34 such blocks of the labelled news pages is text. */
const PHOTOGRAPHER_AT_END = /\(\p{Lu}[^()/]{2,40}\/\p{Lu}[^()]{1,40}\)$/u;
/** Words of the shortest of them: `Low (Fixed price/No extras)` is none. */
const SHORTEST_CAPTION = 6;

/** Whether a short paragraph ends as captions do, in a photographer's or agency's name: 207 such blocks of the labelled pages are no text, 3 are. */
export function isCaption({ text, words }: Line): boolean {
  return (
    words <= LONGEST_CAPTION &&
    (CREDIT_AT_END.test(text) || (words >= SHORTEST_CAPTION && text.endsWith(')') && PHOTOGRAPHER_AT_END.test(text)))
  );
}

/** A photographer or agency: `© REUTERS / Name`, `Photo: Name`, `(AP Photo/Name)`, `Foto: Name/dpa`. */
const CREDIT =
  /^(?:©|\(c\)\s)(?!\s?(?:19|20)\d\d)\s?.{2,90}$|^(?:photos?|photograph(?:s|y|er)?|illustrations?|image|picture|foto(?:s|grafie)?|fotó|fotka|zdjęcie|slika|nuotr\.?|kuvat?|φωτο(?:γραφία)?|φωτό|снимка|ảnh|ภาพ|صورة|تصویر|תמונה|图片?|bild(?:quelle|er)?|crédit(?:s)?(?: photo)?|photo credit|credit|image credit|courtesy|credits|copyrights?|(?:beitrags|titel|symbol|archiv|aufmacher|header)(?:bild|foto|grafik)|fotograf[íi]?a?|fotoğraf|фото|写真|사진)(?:\s(?:by|credit|courtesy of|von))?\s?[:：/©]\s?.{2,90}$|^\((?:ap|reuters|afp|epa|getty)\b.{0,80}\)$|^\((?:(?:symbol|archiv)(?:bild|foto)|credits?\s?:.{2,60})\)$|^(?:photo|image|picture)s? (?:by|courtesy(?: of)?) .{2,80}$|^\(\p{Lu}[^()/]{2,40}\/\p{Lu}[^()]{1,40}\)$|^courtesy of .{2,60}$|^.{2,40}\s?\/\s?(?:reuters|afp|ap|epa|getty images|dpa|tass|xinhua|anadolu)\.?$|^(?:getty images?|reuters|afp|epa|dpa|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay|imago(?: images)?|alamy|picture[ -]alliance|keystone)$/iu;

/** `CC BY-SA 4.0 / Ada Quill`, `Public domain`. */
const LICENCE = /^(?:cc0|cc[ -]by(?:[ -](?:sa|nc|nd)){0,3}|public domain)(?:[ -]\d\.\d)?(?:\s?[/:|,].{2,80})?$/i;

/** A picture that shows something else, and whose is not said. */
const FROM_ARCHIVE =
  /^[([]?(?:photos? d['’]archives?|foto(?:s|graf[íi]a)? de archivo|foto d['’]archivio|foto de arquivo|archiv(?:foto|bild)|symbol(?:foto|bild)|(?:file|stock|archive) (?:photo|picture|image)|arkiv(?:bild|foto)|genrebild|archieffoto|zdjęcie (?:ilustracyjne|archiwalne)|ilustrační (?:foto|snímek)|arşiv|фото из архива|архивное фото|資料写真|资料图片?|자료 ?사진)[)\]]?\.?$/i;

/** `Photo Nina Dahl`, `FOTO Nina Dahl / Agency`: without a colon the names tell it. */
const NAMED =
  /^(?:PHOTO|FOTO|[Pp]hoto|[Ff]oto|[Ff]ot\.|Bild|Crédit)s? (?:d[ie] |by |von |par |por )?(?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:\s?[/,|–-]\s?.{2,30})?$/u;

/** Whether a line credits an image. */
export function isCredit({ text, words }: Line): boolean {
  return words <= 14 && (CREDIT.test(text) || LICENCE.test(text) || NAMED.test(text) || FROM_ARCHIVE.test(text));
}

/** The credit's holder, without the word for it. */
export function creditOf(text: string): string {
  return text
    .replace(/^\((.*)\)$/, '$1')
    .replace(
      /^(?:photos?|image|picture|foto|bild(?:quelle)?|crédits?(?: photo)?|photo credit|image credit|credit|фото|写真|사진)(?: by| courtesy of| von)?\s?[:：]\s?/i,
      '',
    )
    .trim();
}

/** `By Jane Doe`, `Von Max Muster`; the names' text, or `undefined`. */
export function bylineText({ text, words }: Line): string | undefined {
  if (words > 14) return undefined;
  return /^(?:(?:(?:by|von|par|por|di|door|av|af|od) ?:?|автор:?|text:?|texte ?:|(?:words|written|reported) by|(?:kolumne|gastbeitrag|kommentar|essay|analyse|interview|reportage) von|autor(?:in)?:|author:|words:|story:|記者|记者)\s+|(?:作者|記者|记者|文)\s?[:：]\s?)(.{2,120})$/i.exec(
    text,
  )?.[1];
}
