import type { Line } from './line.ts';

/** Words of the longest plea. */
const LONGEST_PLEA = 45;

/**
 * Pleas for subscribers that are set amid a text. Of blocks with the labelled pages' truth 153 begin with the first pattern,
 * and none of them is a part of its text; of 50 that say where to follow one is.
 */
const PLEAS: readonly RegExp[] = [
  /^(?:sign ?up|subscribe|join|get|receive|want|don['’]t miss|stay|keep|enter|register)\b.{0,200}\b(?:your (?:inbox|e-?mail)|newsletters?)\b/i,
  /^(?:abonnieren|melden sie sich|erhalten sie|holen sie sich|inscrivez-vous|recevez|abonnez-vous|suscríb\w{1,4}|recib[ea]|apúnta\w{2}|iscriviti|ricevi|meld je|ontvang|schrijf je|assine|receba|prenumerera|få|tilaa|zapisz się)\b.{0,200}\b(?:newsletters?|infolettre|nieuwsbrief|boletín|nyhetsbrev|nyhedsbrev|uutiskir\w{1,4}|postfach|boîte (?:mail|de réception)|inbox|mailbox)\b/iu,
  /^sign ?up (?:to|for) (?:our|the) free\b/i,
  /^republish (?:this|our) (?:story|stories|article|articles)\b/i,
  /^.{1,80}\bfree to read,? thanks to\b/i,
  /^(?:take|try|play) (?:our|the|this|today['’]s) .{0,20}(?:quiz|poll|survey|crossword|puzzle)s?\b/i,
  /^(?:poll|umfrage|sondage|encuesta|sondaggio|enquete)\s?: .{5,140}\?.{0,30}$/iu,
  /\b(?:subscribe|abonnez-vous|abonnieren|suscríb\p{L}+|abbonati|assine)(?!\p{L}).{0,60}(?:[€£$]\s?\d|\d\s?(?:[€£$]|euros?)).{0,30}$/iu,
  /\bis (?:now )?on whatsapp\b.{0,80}\b(?:join|follow)\b/i,
  /^for more (?:stories|news|updates|like this)\b.{0,80}\b(?:follow|subscribe|join|sign up)\b/i,
  /^need a break\?.{1,80}\b(?:crossword|puzzle|quiz|game)s?\b/i,
  /^(?:sua assinatura|su suscripción|votre abonnement|ihr abo(?:nnement)?) (?:pode|vale|puede|vaut|kann)\b|\b(?:vantagens de ser assinante|ventajas de ser suscriptor)/i,
  /^thanks for reading .{1,60}[!.] .{0,120}(?:subscribe|share|support)/i,
  /^(?:do you have an opinion (?:on|about)|(?:if you )?would (?:you )?like to submit a letter|(?:to submit|send us|please send) (?:a|your) letters?)\b.{0,300}(?:publication|letter|@)/i,
  /^(?:catch|get|read|follow) all the (?:latest|breaking)\b.{0,120}\b(?:on|at|with) \p{Lu}/iu,
  /\bdownload our (?:free |new )?app\b/i,
  /^\W{0,4}(?:download|get|baixe|baixar|téléchargez|descarga|descárgate|scarica|laden sie|lade|ladda ner|last ned|pobierz|скачайте)\b.{0,40}\bapp\b/iu,
  /^(?:liked?|enjoy(?:ed|ing)?|loved?|want) (?:this|our|what you|more)\b.{0,60}[?!] .{0,20}\b(?:subscribe|sign ?up|follow|share|get|join)\b/i,
  /^join (?:over |more than )?[\d,.]+k? (?:\w+ )?(?:readers|subscribers|people|others|members)\b/i,
  /^(?:be sure to |please |don['’]t forget to |you can (?:also )?)?(?:follow|find|connect with|like) (?:me|us|him|her|them|\p{Lu}\S{1,30}(?: \p{Lu}\S{1,30})?) on (?:instagram|facebook|twitter|x|linkedin|youtube|tiktok|pinterest|threads|bluesky|mastodon|social)\b/iu,
  /^folg(?:st|en|e|t)\b.{0,40}\b(?:whatsapp|instagram|facebook|telegram|tiktok|twitter|youtube)\b/i,
  /^(?:hat (?:dir|ihnen|euch)|ihnen hat|dir hat|euch hat)\b.{0,40}\bgefallen\s?\?/i,
  /\b(?:inscreva-se|siga-nos|síguenos|seguici|suivez-nous)(?!\p{L}).{0,80}\b(?:instagram|facebook|twitter|youtube|canal|canale|chaîne|tv)\b/iu,
  /^\W{0,4}(?:if|did) you(?: have|['’]ve)? (?:enjoy|like|find|found|love)\w{0,3}\b.{0,120}\b(?:clap|follow|subscribe|newsletter|leave (?:me )?a comment|buy me)\b/iu,
  /^follow \p{Lu}.{1,30}['’]s? .{0,80}\bcoverage\b.{0,80}\b(?:at|here|on)\b/iu,
  /^(?:follow|join|subscribe to|folge|folgen sie|abonnieren sie|suivez|rejoignez|retrouvez|sigue|síguenos|únete|segui|seguici|siga|volg|följ|simak|ikuti|dapatkan|obserwuj|sledujte|kövess|urmăriți|ακολουθήστε|підписуйтесь|подписывайтесь)(?!\p{L}).{0,200}\b(?:google (?:news|nachrichten|discover|actualités|noticias)|whatsapp|telegram)\b/iu,
];

/** Those that do not tell themselves by their first words, and a word that each of them has. */
const INNER_PLEAS: readonly RegExp[] = [
  /\bnewsletters?\b.{0,160}\b(?:sign ?up|subscribe)\b.{0,20}$/i,
  /[.?!] sign ?up\b.{0,120}\b(?:inbox|newsletters?)\b/i,
  /\b(?:sign ?up|subscribe) (?:here|now|today|below)\.?$/i,
  /^.{0,80}[.!?:] (?:dann |hier |jetzt )?(?:abonnieren sie|melden sie sich|erhalten sie|holen sie sich|bestellen sie|inscrivez-vous|abonnez-vous|suscríb\w{1,4}|iscriviti)\b.{0,120}\bnewsletter/iu,
  /\b(?:straight|direct|directly|delivered|sent|right) (?:in)?to your (?:inbox|e-?mail)\b/i,
  /(?:^|\s)(?:do you have|have|got) (?:an?|any) (?:confidential |news )?tips?\b.{0,80}\?/i,
  /^(?!.*\b(?:police|officers?|detectives?|crimestoppers|sheriff|coastguard)\b)(?:(?:do you )?(?:have|know|remember)|got|seen|were you|did you)\b.{0,80}\?.{0,30}\b(?:e-?mail|call|ring|phone|write|contact|tell us|let us know|get in touch|message)\b.{0,120}(?:@|\d{4}|newsroom|newsdesk|reporters?|editors?|\bus\b)/i,
  /^(?!.*(?:polizei|kripo|dienststelle))(?:haben|hast|wissen|kennen|waren) (?:sie|du|ihr)\b.{0,80}\?.{0,60}\b(?:schreib|mail|melde|kontakt|ruf).{0,80}(?:@|\d{4}|redaktion|\buns\b)/i,
  /^(?:vous avez|avez-vous|¿tiene[ns]?|¿has|hai|você (?:tem|viu)|heeft u|heb je|har du)\b.{0,80}\?.{0,80}(?:@|\d{4})/iu,
  /^.{1,60} is an? (?:reader|listener)-(?:supported|funded) (?:publication|newsletter|podcast|site|project)\b/i,
];
const PLEADING = /\?|newsletter|sign ?up|subscribe|-(?:supported|funded)|\binbox\b|to your e-?mail|\btips?\b/i;

/** Whether a paragraph asks its reader for an address, or to follow. */
export function isPlea({ text, words }: Line): boolean {
  if (words > LONGEST_PLEA) return false;
  const isMeant = (pattern: RegExp): boolean => pattern.test(text);
  return PLEAS.some(isMeant) || (PLEADING.test(text) && INNER_PLEAS.some(isMeant));
}
