import { comparable } from '../site-name.ts';
import { withoutCapitals } from './capitals.ts';

/** Words before a name that say who signs. */
const BY =
  /^(?:by|von|par|por|di|af|av|door|od|autor(?:in|en|a|e)?|authors?|auteur|autore|text(?:e|o)?|words|(?:written|posted|reported|story|reporting|published|created|edited|contributed|interview|(?:more )?articles?) by|(?:ein(?:e)? )?(?:artikel|analyse|beitrag|bericht|kommentar|interview|gastbeitrag|essay|kolumne|reportage) von|(?:(?:words|text|story|fotos? und text|text und fotos?) (?:by|von|de|di|av))|von unserem|(?:eingestellt|gepostet|veröffentlicht|verfasst|geschrieben) von|(?:publicado|escrito|postado) por|(?:pubblicato|scritto) da|(?:publié|écrit) par|a cura di|about the author|the author|автор|текст|yazan|haber|كتبت?|بقلم|oprac\.?|opracowa(?:ł|ła|nie)|napisała?|zpracovala?|írta|szerző|piše|autore?s|tekst|teksti|(?:skriven|skrevet|geschreven) (?:av|af|door)|oleh|penulis|tác giả|โดย|מאת|लेखक|লেখক|نویسنده)(?:\s?[:：]\s?|\s+)(?:(?:onze|unser(?:em|er)|our|notre|nuestr[oa]|nostr[oa]) (?:\p{Ll}+ )?(?:redacte?ur|redakteur(?:in)?|verslaggever|correspondent(?:e|in)?|korrespondent(?:in)?|reporter(?:in)?|corresponsal|inviat[oa]|envoyée? spéciale?) (?:in \S+ )?)?|^(?:作者|文|撰文|記者|记者|글|取材)\s?[:：/／]?\s?/iu;
const BETWEEN = /\s*(?:[,;|&\n•·、／]|\s(?:and|und|et|y|e|i|og|och|en|ja|a|és|ve|dan|with|mit|avec|\/)\s)\s*/i;
/** Accounts, roles and notices that sign for nobody. */
const NOBODY =
  /^(?:(?:reporting |news )?staff|from (?:our|the|a|agenc).*|our (?:own |special |staff |foreign )*(?:correspondent|reporter|writer|editor)s?|our|admin(?:istrator)?|editors?|editorial|redaktion|red\.?|zvg|redaction|redacción|redazione|redação|rédaction|newsroom|news ?desk|authors?|autor(?:es|en|i|zy|ka)?|auteurs?|авторы?|автори|yazar(?:lar)?|the author|guest|contributors?|special (?:to|for|correspondent).*|unknown|user|super user|team|none|null|undefined|web ?desk|webmaster|online|anonymous|anónimo|n\/a|(?:staff|senior|contributing) (?:writer|reporter|editor)|staff reports?|(?:news )?agencies|tim redaksi|view all posts|all posts|more from|follow|share|(?:reviewed|updated|edited|published|written|posted|medically reviewed|fact[- ]checked)(?: by.*| on.*)?|contact|read more|see more|posts?|website|bio|.*\bmin(?:ute)?s?(?: read)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|guest author|read full bio|expert|author bio|verified|(?:\S+ )?(?:by|von|par|por)|(?:artikel|beitrag) \p{L}{5,12}en|cortes[ií]a|courtesy|\d+ .{2,12} ago|\d{1,2} de \p{L}+(?: de)?|_.*|(?:last )?updated|privacy policy\.?|united (?:kingdom|states)|(?=\D*\d\D+\d)[a-z\d]{16,}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|advertisement|image|photo|copy link)$/iu;
/** Initials that sign for readers who know them, `so`, and what is left of a day of the week; `AP` is an agency. */
const SHORTHAND = /^\p{L}?\p{Ll}$/u;
/** Who took the pictures, where that follows those who wrote. */
const PICTURES =
  /[\s.,;|/–-]+(?:fotos?|photos?|bild(?:er)?|photograph(?:s|y)?|photographies?|images?|illustrations?|video|grafik|kamera|valokuvat?|фото|写真|사진)(?:\s?[:：]|\s(?:by|von|av|de|di|par|por|door)\s).*$/i;
/** Who took the pictures, and nobody else. */
const PICTURES_ALONE =
  /^(?:fotos?|photos?|bild(?:er)?|photographs?|images?|illustrations?|video|grafik|valokuvat?|kuvat?|zdjęcia|фото|写真|사진)\s?[:：]/i;
/** An account or address beside a name. */
const ACCOUNT = /\s@\w{2,40}|\s?[\w.+-]{1,60}@[\w-]{1,40}\.[\w.-]{2,40}/g;
/** What follows a name and is no part of it. */
const ROLE =
  /\s+(?:[-–—|(].*|(?:staff |senior |deputy |contributing |chief |political |sports? |news |health |tech(?:nology)? |data |arts |business |economics |education |science |environment |foreign |home affairs |diplomatic |security |defen[cs]e |crime |community |culture |city |county |features |film |finance |food |football |investigations? |legal(?: affairs)? |local |music |national |opinion |picture |policy |property |religio\S{1,2} |social affairs |transport |travel |world )*(?:writer|reporter|editor|correspondent|columnist|contributor|author)s?\b.*|기자.*|記者.*|记者.*|특파원.*)$/iu;
/** A button beside a name. */
const BUTTON = /\s(?:follow(?: us)?|(?:see|view|read) (?:full )?(?:bio|profile)|contact|email|see more|\+ ?follow)$/i;
/** A date after a name, and all that follows it. */
const DATED =
  /(?<=\S \S{2,30})\s(?:publié|mis à jour|published|updated|veröffentlicht|aktualisiert|publicado|actualizado|pubblicato|aggiornato|gepubliceerd|publicerad|opublikowano)(?!\p{L}).*$|\son (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|\s(?:[|·•–—-]|on|am|le|el|il|op|em|den)?\s?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|okt|dez|mai|mär)[a-zä]{0,7}\.?\s+\d{1,2}\b|\d{1,2}[./]\s?\d{1,2}[./]|\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|okt|dez|mai|mär)|(?:19|20)\d\d\b).*$/iu;
/** What someone is, where a name would stand. */
const OFFICE =
  /^head of \S.*$|^(?:(?:senior|sr\.?|lead|chief|head|vice|managing|executive|assistant|associate|staff|content|marketing|digital|privacy|security|home|hardware|technical|freelance)[\s-])*(?:director|manager|founder|co-founder|ceo|cto|president|officer|expert|specialist|analyst|strategist|reviewer|engineer|developer|journalist|consultant|coach|researcher|professor|marketing|hardware|content|privacy|home|startseite)(?:\s(?:of|at|for|,).*)?$/i;
/** What someone is, in two words: `Harbour correspondent`. */
const POST = /^(?:\S+ )?(?:writer|reporter|editor|correspondent|columnist)s?$/i;
/** Whom someone wrote for, and where. */
const EMPLOYER = /^(\S+ \S+(?: \S+)?) (?:for|at|in|aus|à) \S.*$/i;
/** Where someone works, where a name beside another would stand. */
const AFFILIATION = /\b(?:universit\p{L}{1,4}|institut\p{L}{0,3}|college|hochschule|academy|polytechnic)\b/iu;
/** `Ada “Pier” Quill`. */
const NICKNAME = /(?<=\p{L}) ["“][\p{L}'’-]{2,20}["”] (?=\p{Lu})/u;
/** A town and its country. */
const ADDRESS =
  /(?:^|,)[^,]{2,40}, (?:germany|deutschland|austria|österreich|switzerland|schweiz|france|italy|italia|spain|españa|united kingdom|united states|usa|canada|australia|india|brasil|mexico|méxico|nederland|polska)$/i;
const TITLE = /^(?:dr|prof|mr|mrs|ms|herr|frau|sir)\.?\s+/i;
const QUALIFICATION =
  /^(?:md|phd|ph\.d\.?|m\.d\.?|rn|mba|ma|msc|bsc|rd|rdn|cpa|esq|jr|sr|ii|iii|dds|dmd|do|mph|cfp|cfa|pt|dpt|lcsw|np|pharmd|mph|e-ryt.*|fomA|dabom)\.?$/i;
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|van|von|der|den|ter|ten|le|la|les|du|bin|bint|ibn|al|el|of|y|e|i|the|zu|zur|af|av|st)$/i;

/** A byline without those who took its pictures. */
export function withoutPictures(text: string): string {
  return text.replace(PICTURES, '');
}

/** The names that a byline signs with. */
export function namesIn(text: string | undefined): string[] {
  if (!text || text.length > 400 || /^https?:|^www\.|^@/.test(text) || PICTURES_ALONE.test(text)) return [];
  return withoutPictures(text)
    .replace(ADDRESS, '')
    .replace(/\s\([^(),]{2,60},[^()]{2,60}\)/g, '')
    .replace(/^[Bb]y(?=\p{Lu}\p{Ll})/u, '')
    .replace(BY, '')
    .replace(DATED, '')
    .replace(ACCOUNT, '')
    .split(BETWEEN)
    .filter((part) => !POST.test(part))
    .map((part) =>
      part
        .replace(BY, '')
        .replace(EMPLOYER, (all, name: string) => (isPersonal(name) ? name : all))
        .replace(BUTTON, '')
        .replace(ROLE, '')
        .replace(TITLE, '')
        .replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''),
    )
    .map(withoutCapitals)
    .filter((name) => isName(name) && !QUALIFICATION.test(name))
    .filter((name, i, all) => i === 0 || !AFFILIATION.test(name) || !isPersonal(all[0] ?? ''));
}

function isName(name: string): boolean {
  const plain = name.replace(NICKNAME, ' ');
  if (name.length < 2 || name.length > 60 || /\d{2}|@|https?:|[:!?<>{}[\]"“”]/.test(plain)) return false;
  if (SHORTHAND.test(name) || NOBODY.test(name) || OFFICE.test(name) || comparable(name) === '') return false;
  return name.split(/\s+/).length <= 6;
}

/** Whether a text that nobody marked as a name reads like a person's: a few words, each with a capital, or another script. */
export function isPersonal(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 5 || /\d|\.{2}|…/.test(name)) return false;
  if (!/[A-Za-z\u00c0-\u024f\u0370-\u04ff]/.test(name)) return name.length <= 12;
  if (words.length < 2) return false;
  return (
    words.every((word) => PARTICLE.test(word) || /^[^\p{L}]?\p{Lu}/u.test(word)) &&
    words.filter((word) => PARTICLE.test(word)).length < words.length - 1
  );
}
