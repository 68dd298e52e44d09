import type { Line } from './line.ts';

/** Words of the longest notice about content that waits for its reader's consent. */
const LONGEST_NOTICE = 90;

/** What stands where a post or film of another site would be, and in a banner. None of the 34 such blocks of the labelled pages is text. */
const CONSENT: readonly RegExp[] = [
  /^(?:mit ihrer zustimmung|an dieser stelle (?:finden sie|befindet sich|steht|wird)|ich bin (?:damit )?einverstanden|zur anzeige (?:dieses|von)|dieser (?:externe )?inhalt|um (?:diese[nsr]?|den|das) (?:\S+ )?(?:inhalte?|story|video|beitrag|karte|element)|wir benötigen ihre zustimmung)(?!\p{L}).{0,400}(?:extern|drittanbieter|drittplattform|personenbezogen|zustimmung|einwilligung|cookies|datenschutz)/iu,
  /^externer inhalt\b.{0,200}$/i,
  /^(?:deine|ihre|your) (?:privatsphäre-einstellungen|privacy settings)\b.{0,80}(?:verhinder|prevent)/iu,
  /^(?:we need your (?:consent|permission)|this (?:content|video|embed|article) (?:is (?:hosted|provided|not available)|contains content|could not be)|to (?:view|see|watch|load|show) this (?:content|video|embed|post)|by (?:clicking|loading)|you (?:need to|must) (?:accept|enable|consent)|please (?:accept|enable))(?!\p{L}).{0,300}(?:cookie|consent|third[- ]part|privacy|javascript|permission)/iu,
  /^.{0,60}\b(?:benötigt|braucht|requires|needs|nécessite|requiere|necesita|richiede) javascript\b(?:\.?$|.{0,200}\b(?:browsers?|ad ?blockers?|navigateur|navegador)\b)/i,
  /^(?:optimieren sie ihre|bitte (?:passen sie|aktivieren sie)|please (?:enable|turn on|adjust))\b.{0,60}\b(?:browser ?einstellungen|einstellungen an|javascript|browser settings)\b/i,
  /^(?:ce contenu (?:est|a été) bloqué|pour (?:afficher|voir|visualiser|accéder à) ce (?:contenu|tweet|post)|cliquez ici pour accepter|votre e-?mail, avec|este contenido|per visualizzare|questo contenuto|deze inhoud|om deze)(?!\p{L}).{0,300}(?:cookies?|consent|newsletter)/iu,
  /^(?:we (?:and (?:up to )?(?:our )?(?:\d{1,4} )?(?:partners|vendors) )?use cookies|this (?:web)?site uses cookies|we value your privacy|wir (?:und unsere (?:\d{1,4} )?partner )?(?:verwenden|nutzen|setzen) cookies|diese (?:web)?(?:seite|site) (?:verwendet|nutzt|benutzt) cookies|(?:nous (?:et nos (?:\d{1,4} )?partenaires )?utilisons|ce site utilise) des cookies|(?:utilizamos|usamos|este sitio (?:web )?(?:utiliza|usa)|este site (?:utiliza|usa)) (?:las )?cookies|(?:utilizziamo|questo sito (?:utilizza|usa)) (?:i )?cookie|(?:wij|we) (?:en onze partners )?gebruiken cookies|(?:vi|den här webbplatsen) (?:använder|bruker|bruger) (?:cookies|kakor|informasjonskapsler)|(?:używamy|ta strona (?:używa|korzysta)).{0,12} cookies)(?!\p{L})/iu,
];

/** The heading over that. */
const FOREIGN =
  /^(?:(?:empfohlene[rs]?|externe[rs]?) (?:redaktionelle[rs]? |externe[rs]? )?inhalte?.{0,30}|recommended content|contenu (?:externe|recommandé))$/i;

/** Whether a block asks its reader for leave to show what another site has, or announces that. */
export function asksForConsent({ text, words }: Line): boolean {
  return words <= LONGEST_NOTICE && (FOREIGN.test(text) || CONSENT.some((pattern) => pattern.test(text)));
}
