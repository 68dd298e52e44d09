import type { Line } from './line.ts';

/** Whether a line says that the headings of the page follow, as links to them: 129 of the labelled pages' blocks, none of them text. */
export function announcesContents({ text }: Pick<Line, 'text'>): boolean {
  return /^(?:in this (?:article|story|guide|post|section)|(?:table of )?contents|on this page|jump to(?: section)?|inhalt(?:sverzeichnis)?|in diesem artikel|(?:au )?sommaire|dans cet article|índice|contenido|en este artículo|in questo articolo|sommario|neste artigo|in dit artikel|i artikeln)\s?[:：]?$/i.test(
    text,
  );
}

/** Whether a line says that its author is told of. */
export function announcesAuthor({ text }: Pick<Line, 'text'>): boolean {
  return /^(?:(?:about|meet) (?:the )?(?:authors?|writers?)|(?:über|zu) (?:den autor|die autorin|die autoren)|zur person des autors|à propos (?:de l['’]auteure?|des auteurs)|(?:sobre|acerca de) (?:el autor|la autora|los autores|o autor|a autora)|(?:l['’]autore|l['’]autrice|sull['’]autore)|over de auteurs?|om (?:författaren|forfatteren|skribenten)|kirjoittajasta|o autor(?:ze|ce|ovi|ovi|u)|a szerzőről|yazar hakkında|об авторе|про автора|σχετικά με τον συγγραφέα|著者について|この記事を書いた人|关于作者|作者简介|필자 소개)\s?[:：]?$/i.test(
    text,
  );
}

/** A heading over a list of other articles. */
export function isRelatedHeading({ text, words }: Line): boolean {
  return (
    words <= 7 &&
    /^(?:(?:also|elsewhere) (?:today|this week|in the news|on (?:the|our) .{2,30})|in other news|la rédaction vous (?:conseille|recommande)|あわせて読みたい|from (?:the|our) archives?|related(?: (?:articles|stories|news|topics|content|posts))?|more (?:on|from|stories|news).{0,40}|(?:explore|read|see) more (?:on|about|from) .{0,30}|read (?:more|also|next)|see also|also read|you (?:may|might) also like|recommended(?: for you| stories| articles| reading| reads| videos)?|most (?:read|popular)|trending(?: now)?|latest(?: news)?|popular|mehr zum thema|lesen sie auch|auch interessant|auch lesenswert|(?:das )?könnte (?:sie|dich) (?:auch )?interessieren|das könnte (?:sie|dich) auch interessieren|don['’]t miss|in this section|editors?['’]?s?['’]? (?:picks|recommendations)|top stories|around the web|from our network|lee también|te recomendamos|potrebbe interessarti.{0,10}|vous aimerez aussi|à voir aussi|dans la même rubrique|meest gelezen|lees meer|(?:diese artikel|das|dies) könnten? (?:euch|dich|dir|sie|ihnen) (?:auch )?(?:interessieren|gefallen)|weitere (?:top-)?artikel(?: zu diesem thema| zu diesem themengebiet)?|zum thema|à lire (?:aussi|également)|lire (?:aussi|également)|other (?:stories|news|articles)(?: (?:you|from|in|on|about|like) .{0,40})?|(?:mehr|weitere) (?:nachrichten|meldungen|news|themen)(?: (?:aus|von|zu[rm]?|über|in|auf) .{0,30})?|sur le même thème|autres articles|ultime notizie|altre notizie|outras notícias|últimas noticias|meer nieuws(?: (?:uit|over|van) .{0,30})?|fler nyheter|flere nyheder|więcej wiadomości|další zprávy|другие новости|інші новини|その他のニュース|更多新闻|다른 ?기사|voir aussi|ver también|sur le même sujet|lea también|más noticias|te puede interesar|relacionad[oa]s|leggi anche|leia (?:também|mais)|veja também|not[ií]cias relacionadas|artículos relacionados|articles (?:liés|similaires|connexes)|du même auteur|weitere (?:artikel|beiträge|texte) (?:von|aus|zu[rm]?|über)\b.{0,40}|más (?:artículos|noticias) de .{0,40}|читайте также|по теме|lees ook|les også|läs (?:också|även|mer)|meer over .{0,30}|gerelateerd.{0,20}|mer om .{0,30}|relaterat|notícias relacionadas|veja também|[iİ]lgili haberler|(?:zobacz|czytaj) (?:też|także|również)|powiązane.{0,20}|související.{0,20}|kapcsolódó.{0,20}|articole similare|(?:berita|artikel) terkait|baca juga|tin (?:liên quan|cùng chuyên mục)|ข่าวที่เกี่ยวข้อง|כתבות (?:נוספות|קשורות)|διαβάστε επίσης|σχετικά (?:άρθρα|νέα)|यह भी पढ़ें|संबंधित खबरें|читайте також|схожі новини|povezane vijesti|свързани новини|lue myös|(?:مواضيع|أخبار) ذات صلة|اقرأ أيضاً?|関連記事|延伸阅读|相关(?:新闻|阅读)|관련 ?기사)\s?[:：]?$/i.test(
      text,
    )
  );
}

const OFFER =
  /^[[(【]?\s?(?:[>›»→▶•]\s?){0,3}(?:read (?:more|also|next)|à (?:lire|voir|écouter)|from (?:the|our) archives?|zum thema|passend dazu|dazu passend|see (?:also|more)|also read|don['’]t miss|related|more|watch|listen|lesen sie (?:auch|mehr|dazu)|auch lesen|mehr dazu|mehr zum thema|mehr(?: informationen)?(?: (?:zu[rm]?|über) [^:]{3,60})?(?=\s?:)|siehe auch|(?:à )?lire aussi|(?:à )?voir aussi|te puede interesar|le[ae] también|m[ai]ra también|leggi anche|vedi anche|leia também|veja também|читайте также|смотрите также|lees (?:ook|meer)|zie ook|läs (?:också|även|mer)|se även|læs også|les også|(?:czytaj|zobacz|przeczytaj)(?: (?:też|także|również|więcej))?|čtěte také|olvassa el|citește și|ayrıca okuyun|baca (?:juga|pula)|читайте (?:також|ще)|прочетете (?:още|също)|pročitajte (?:i|još)|διαβάστε (?:επίσης|ακόμη|ακόμα)|đọc thêm|xem thêm|อ่าน(?:ข่าว)?เพิ่มเติม|קראו (?:גם|עוד)|यह भी पढ़ें|lue myös|přečtěte si (?:také|též)|bekijk ook|اقرأ (?:أيضاً?|المزيد)|関連記事|あわせて読みたい|相关阅读|延伸阅读|관련 ?기사)\s?([:：>»】]|[–—|-](?= ))?\s{0,3}(.{4,250}?)[\])]?$/i;

/** `Video: …`, `Map – …`: what stands beside the text, under its own headline. */
const BESIDE =
  /^(?:[>›»→▶•]\s?){0,3}(?:map|graphic|infographic|karte|grafik|carte|mapa|vid[eé]o|podcast|diaporama|en images|bildergalerie|fotostrecke|(?:foto)?galería|in pictures|(?:photo |picture |image )?gallery|slideshow)\s?(?:[:：|]|[–—-](?= ))\s?(.{4,250})$/i;

/** `Mehr zur Lage lesen Sie in unserem Liveblog:`, in a language that has the offer at its end. */
const LEADING_AWAY =
  /^mehr (?:zu[rm]?|über|dazu|informationen)\b.{0,90}\b(?:lesen|finden|hören|sehen|gibt)\b.{0,60}$|^(?:mehr|lesen sie|alles|weitere)\b.{0,90}(?:liveblog|ticker|hier|artikel|thema|dossier)\s?:$/i;

/** Whether a short line says where to read more, without a headline. */
export function leadsAway({ text, words }: Line): boolean {
  return words <= 30 && LEADING_AWAY.test(text);
}

/**
 * `Read more: Headline` within the text; the headline, or `undefined`. Without a colon only where `isLink` says that
 * the headline is a link: a sentence may begin so.
 */
export function relatedInline({ text, words }: Line, isLink = false): string | undefined {
  if (words > 30) return undefined;
  const [, mark, headline] = OFFER.exec(text) ?? [];
  return mark || isLink ? headline : BESIDE.exec(text)?.[1];
}
