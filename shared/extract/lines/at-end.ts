import { IMPRINT } from './imprint.ts';
import type { Line } from './line.ts';
import { announcesTags, HASHTAGS, tagList } from './tags.ts';

/** Blocks at the end among which a page speaks of its authors, and asks for support; words of the longest of those. */
export const LAST = 4;
const LONGEST_NOTE = 70;
const LONGEST_APPEAL = 40;

const ABOUT_AUTHOR =
  /^\p{Lu}\S{1,20} (?:\S{1,20} ){0,2}?\p{Lu}\S{1,20} (?:is|was) (?:a|an|the|our) (?:\S{1,20} ){0,5}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor)\b.*(?:\bfollow\b|@|e-?mail|\breach(?:ed)?\b|writes|covers|author of)|^\p{Lu}\S{1,20} (?:\S{1,20} ){0,2}?\p{Lu}\S{1,20} (?:covers|writes|reports)\b.*(?:\bfollow\b|@|e-?mail|\breach\b)/u;
const APPEAL =
  /if you (?:can|like),? please (?:give|support|donate)|buy (?:me|us) a (?:coffee|beer)|\b(?:funded|supported|paid for) by (?:its|our) (?:readers|listeners|viewers|members)\b|\breaders (?:like you|who)\b.{0,60}\b(?:pay|support|fund)|(?:consider|make|making) (?:a|your) (?:small |monthly |one-time )?(?:donation|contribution|gift)|(?:support|fund)s? (?:our|independent) (?:journalism|work|reporting|newsroom)|become a (?:member|supporter|patron)\b|(?:unterstützen sie|unterstütze) (?:uns|unser)|mit (?:einer|ihrer) spende|faites un don|soutenez(?:-nous| notre)|haz una donación|apóyanos|sostieni(?:ci| il nostro)|steun ons/i;
/** Who helped, who sent it, whom to ask, where all of it is: of the labelled pages' blocks near the end that begin so 1 is text. */
const SMALL_PRINT: readonly RegExp[] = [
  /^.{2,300} contributed (?:to|reporting)\b.{0,60}\b(?:report|story|article|reporting)\b/iu,
  /^SOURCES?:? \p{Lu}/u,
  /^(?:dieses thema im programm|über dieses thema (?:berichtet|sprach))/iu,
  /^(?:aus dem \p{L}+ (?:übersetzt )?von|übersetzung\s?:|traduit (?:de l|du)|traducción\s?:)/iu,
  /^Translated (?:from [\p{L} ]{2,30} )?by \p{Lu}/u,
  /^(?:redaktion|faktencheck|redigatur|lektorat)\s?:.{2,300}(?<![.!?])$/isu,
  /^(?:Reported|Edited|Written|Compiled|Produced|Reviewed|Fact[- ][Cc]hecked|Illustrated|Photographed) by:? \p{Lu}.{2,80}$/u,
  /^(?:Additional |Further )?(?:(?:[Rr]eporting|[Rr]esearch|[Ww]riting|[Ee]diting) by|(?:[Pp]hotography|[Ii]llustrations?|[Gg]raphics|[Vv]ideo|[Tt]ranslation)(?: by|\s?:)) \p{Lu}.{2,100}$/u,
  /^(?:this|the) (?:article|story|post|piece|report|version)(?: has| was| is)?(?: been)? (?:first|originally|also|previously) (?:.{0,19} )?(?:published|appeared|posted|printed|aired|broadcast)\b.{0,140}$/iu,
  /^this (?:article|story|post) (?:has been|was) (?:published|posted|updated) (?:on|at) .{4,60}$/iu,
  /^(?:the )?(?:views|opinions)(?: and (?:views|opinions))?(?: that are)? (?:expressed|here|in this)\b.{0,80}\b(?:author|own|necessarily|reflect|represent|those of)\b.{0,160}$/iu,
  /^diese[rs]? (?:nachricht|beitrag|meldung|sendung|text|artikel|interview)\b.{0,20}\b(?:wurde|erschien|lief|ist)\b.{0,100}\b(?:gesendet|programm|ausgestrahlt|zuerst|ursprünglich|erschienen|ausgabe)\b.{0,120}$/iu,
  /^(?:cet article|ce texte|ce reportage) (?:a été|est) (?:initialement |d['’]abord |à l['’]origine )?(?:publié|paru|traduit).{0,140}$/iu,
  /^(?:este (?:artículo|texto|artigo)|questo articolo|dit artikel|den här artikeln|denne artik\p{L}+|ten artykuł|tento článek|эта статья|ця стаття) .{0,40}(?:public|pubblicat|verscheen|gepubliceerd|publicera|publisere|bragt|ukazał|opublikowan|vyšel|опубликован|опубліковано).{0,120}$/iu,
  /^(?:quellen?|sources?|fuentes?|fonti?|fontes?|bron(?:nen)?|källa|kilder?|źródło|zdroj|источник|джерело|източник|kaynak|forrás|sursa|lähde|πηγή|المصدر|منبع|स्रोत|sumber|nguồn|ที่มา|来源|來源|出典|출처)\s?[:：]\s?.{2,60}(?<![.!?])$/iu,
  /^(?:(?:next|previous|prev) (?:article|story|post|up|page)|next|previous|up next|(?:nächste[rs]?|vorherige[rs]?) (?:artikel|beitrag)|(?:articles?|article) (?:suivant|précédent)|(?:artículo|noticia|nota) (?:siguiente|anterior)|articolo (?:successivo|precedente)|(?:próxim[ao]|anterior)|(?:volgend|vorig) (?:artikel|bericht)|(?:nästa|förra) artikel|(?:następny|poprzedni) artykuł|(?:следующая|предыдущая) (?:статья|новость)|前の記事|次の記事|上一篇|下一篇|(?:이전|다음) ?기사)\s?[:：]\s?.{3,120}(?<![.!?])$/iu,
  /^a version of this (?:article|story)\b.{0,160}$/iu,
  /^(?:correspondence|contact|reach|e-?mail|write to|call)(?:\s?[:：])?\s.{2,60}@\S.{0,60}$/iu,
  /^\(?(?:mit (?:material|informationen) (?:von|der)|avec (?:l['’])?(?:afp|ap|reuters|belga)|con información de|con informazioni di|com informações d[aeo]|med (?:material|uppgifter) från).{0,40}(?<![.!?])$/iu,
  /^(?:по материалам|за матеріалами|по информации|за даними) .{2,40}$/iu,
  /^[（(].{1,8}部[・·\s].{2,12}[）)]$|^.{2,12}\s?기자(?:\s?\S+@\S+)?$/u,
  /^(?:unterstütz\p{L}*|soutenez|apoya|apoye|sostieni|steun)\b.{0,30}\b(?:journalismus|journalisme|periodismo|giornalismo|jornalismo|journalistiek)\b/iu,
  /^\/\w{2,12}\/$/u,
  /^\W{0,2}(?:dpa|afp|reuters|epd|kna|apa|sda|ots|efe|ansa|pap|ritzau|ntb)(?:[-/,.; ]{1,2}[a-zäöü]{2,5}){0,4}\W{0,2}$/iu,
  /^(?:dieser|dieses|diese) (?:text|artikel|beitrag|meldung) (?:wurde|ist) .{0,40}\b(?:ki|künstlicher intelligenz)\b.{0,60}$/iu,
  /^support (?:local|independent|quality|free|public)\b.{0,20}\b(?:news|journalism|reporting|radio)\b/iu,
  /^\((?:quellen?|sources?|fonte|fuentes?)\s?:.{2,60}\)$/iu,
  /^\((?:additional )?(?:reporting|writing) by\b/iu,
  /^\W{0,3}with (?:assistance|additional reporting|files) (?:from|by)\b/iu,
  /^\W{0,3}with inputs? from .{2,50}$/iu,
  /^this (?:entry|post) was (?:posted|published|written) (?:on|in|by)\b.{4,250}$/iu,
  /^as an amazon associate,? (?:i|we) earn from qualifying purchases\.?$/iu,
  /^[([](?:updates|adds|recasts) .{2,140}[)\]]$/iu,
  /^(?:haben sie|hast du|habt ihr) (?:einen |weitere )?(?:fehler|hinweise?|anregung(?:en)?) .{0,60}\?/iu,
  /^(?:spotted|notice|found|did you (?:spot|find|see)) an? (?:error|mistake|typo|inaccuracy)\b.{0,40}\?/iu,
  /^(?:posted by|published by|autor(?:in|en)?\s?[:：]|autoren \p{Lu}).{2,60}(?<![.!?])$/iu,
  /^(?:den rest|das ganze|die ganze|den ganzen) \p{L}.{0,40}(?:gibt|find|les|hör|seh)\p{L}{0,3}(?:[’']s| es)? .{0,10}\bhier\b/iu,
  /^(?:published|posted|filed) (?:in|under|by) \p{L}.{2,60}(?<![.!?])$/iu,
  /^.{2,80} is (?:regulated by|a member of) .{2,200}\b(?:complain|complaint|standards)/iu,
  /^(?:this|the) (?:article|story|report|piece) is (?:part of|one of|the \w+ (?:in|of)) (?:a|our|the|an)\b.{0,60}\b(?:series|project|package|partnership|collaboration|collection)\b.{0,80}$/iu,
  /^(?:media|press|investor) (?:contacts?|relations|inquiries)(?:\s?[:：]|$)/iu,
];
/** An appeal is for whoever speaks: what an obituary asks for is part of it. */
const OURS = /\b(?:our|us|we|unser\w*|uns|wir|notre|nous|nuestr\w+|apóyanos|sostienici|nostr\w+|ons|onze)\b/i;

/** What a line is that is text only where more follows: a note about the author, small print, tags, or an appeal for support. */
export function noteAtEnd({ text, words }: Line, authors: readonly string[]): string | undefined {
  if (words > LONGEST_NOTE) return undefined;
  if (ABOUT_AUTHOR.test(text) || authors.some((author) => author.includes(' ') && text.startsWith(`${author} `)))
    return 'about the author';
  if (/^[^\s].{0,30}[:：]/.test(text) && announcesTags({ text, words }) && tagList({ text, words }).length > 0)
    return 'tags';
  if (HASHTAGS.test(text)) return 'tags';
  if (IMPRINT.test(text)) return 'the imprint';
  if (SMALL_PRINT.some((pattern) => pattern.test(text))) return 'small print';
  return words <= LONGEST_APPEAL && APPEAL.test(text) && OURS.test(text) ? 'an appeal for support' : undefined;
}
