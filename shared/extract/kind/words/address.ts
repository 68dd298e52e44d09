import type { ByLanguage } from '../../lines/any-of.ts';

const { raw } = String;

/** How a text speaks to its reader, or of the page. Where languages share a word, only the page's own counts. */
const ADDRESS: ByLanguage = {
  en: raw`\b(?:you|your|yours|please|we|our|us|sorry|oops|this (?:page|site|website|content|service|request|domain)|click|enter)\b`,
  de: raw`(?<!\p{L})(?:bitte|wir|uns|unser\p{L}*|du|dein\p{L}*|dich|diese (?:seite|website)|leider)(?!\p{L})`,
  'fr es it pt ca ro': raw`(?<!\p{L})(?:vous|votre|vos|nous|notre|nos|veuillez|cette page|désolé|usted|tu|tus|te|estamos|vuelva|vuelve|disculpe|revenez|réessayez|siamo|riprova|tornate|volte|tente|nosotros|nuestr[oa]s?|por favor|esta página|inténtalo|tuo|tua|noi|nostr[oaie]|questa pagina|prova|você|seu|sua|nós|noss[oa]s?|vă|dumneavoastră|pagina)(?!\p{L})`,
  'nl sv da nb fi is': raw`(?<!\p{L})(?:u|uw|je|jouw|jij|wij|we|ons|onze|deze pagina|helaas|du|din|ditt|dine|dina|dit|vi|vår|vårt|våra|vores|vore|os|oss|denna sida|denne side(?:n)?|tyvärr|desværre|beklager|sinun|sinä|voit|sivu(?:a|n)?|me)(?!\p{L})`,
  'pl cs sk hu hr sl tr': raw`(?<!\p{L})(?:tw(?:ój|oja|oje|oich)|nasz\p{L}*|prosimy|przepraszamy|strona|sprawdź|váš|vaše|vás|náš|naše|prosím|stránka|stránku|kérjük|ön|oldal|vaš\p{L}*|naš\p{L}*|molimo|lütfen|siz\p{L}*|bu sayfa|sayfa)(?!\p{L})`,
  'ru uk bg sr el': raw`(?<!\p{L})(?:вы|вас|вам|ваш\p{L}*|мы|нас|наш\p{L}*|пожалуйста|страниц\p{L}*|ви|будь ласка|сторінк\p{L}*|моля|вие|страница\p{L}*|σας|μας|παρακαλ\p{L}*|σελίδα)(?!\p{L})`,
  'ar fa he hi id vi th': raw`يرجى|عذرا|الصفحة|لطفا|شما|ما از|בבקשה|אנא|העמוד|कृपया|आप|हम|anda|kami|silakan|maaf|halaman|bạn|vui lòng|chúng tôi|trang này|กรุณา|คุณ|หน้านี้`,
  'zh ja ko': raw`您|请|請|我们|抱歉|本站|页面|頁面|ください|お客様|当サイト|ページ|お探し|주세요|귀하|저희|당사|페이지|죄송`,
};

/** German's formal address, which its capital tells from `they`. */
const FORMAL = /(?<=[\p{L},] )(?:Sie|Ihr|Ihre[nmrs]?|Ihnen)(?!\p{L})|^(?:Bitte|Geben Sie|Melden Sie)/mu;

const ofLanguage = new Map<string, RegExp>();

/**
 * Whether a text speaks to its reader, or of its page or site: walls and errors do so in their few words, news outside
 * quotation marks does not. `language` is BCP 47; without it any language's words count.
 */
export function speaksToReader(text: string, language = ''): boolean {
  const primary = language.slice(0, 2).toLowerCase();
  return wordsOf(primary).test(text) || (primary === 'de' && FORMAL.test(text));
}

function wordsOf(language: string): RegExp {
  const known = ofLanguage.get(language);
  if (known) return known;
  const own = Object.entries(ADDRESS).filter(([languages]) => languages.split(' ').includes(language));
  const words = own.length > 0 ? own.map(([, each]) => each) : Object.values(ADDRESS);
  const pattern = new RegExp(words.join('|'), 'iu');
  if (own.length > 0) ofLanguage.set(language, pattern);
  return pattern;
}
