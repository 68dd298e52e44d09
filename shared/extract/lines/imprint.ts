import { anyOf } from './any-of.ts';

const { raw } = String;

/**
 * What a site says of itself below all of its pages: who publishes it, where it is registered, what may be copied. On
 * labelled pages, whose articles are long, none is kept; a brief is as long as the imprint under it.
 */
export const IMPRINT = anyOf({
  en: raw`^(?:©|copyright\b|\(c\)\s?\d{4}).*\b(?:this (?:web)?site|webmaster|website|terms of (?:use|service))|^.{2,60} (?:is|are) (?:published|produced|owned|operated|printed) by .{2,240}\b(?:ltd|limited|inc|llc|plc|registered|company n\S+|reserved|complain\w*)\b`,
  // A line that begins with a name and an address, and goes on with a telephone number.
  address: raw`^[^.!?]{2,60}, \d{1,5} [^.!?]{2,60}[,.] .{0,60}\b(?:phone|tel|fax|telephone|telefon|tél)\b`,
  de: raw`\b(?:amtsgericht|hrb \d|ust-?id|handelsregister)|(?:inhalte|rechte|texte|fotos|bilder)\b.{0,80}(?:urheberrechtlich geschützt|vorbehalten)`,
  fr: raw`tous droits (?:de reproduction )?(?:et de représentation )?réservés|reproduction (?:même partielle )?interdite|directeur de (?:la )?publication|\bcppap\b`,
  'es it pt': raw`todos los derechos reservados|prohibida (?:su |la )?reproducción|depósito legal|tutti i diritti riservati|riproduzione riservata|direttore responsabile|partita iva\b|reg(?:istrazione|\.) (?:al )?trib(?:unale|\.)|todos os direitos reservados|proibida a reprodução|\bcnpj\b`,
  'nl sv da nb fi': raw`alle rechten voorbehouden|ansvarig utgivare|ansvarlig redaktør|kaikki oikeudet`,
  'pl cs hu ro hr sl': raw`wszelkie prawa zastrzeżone|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|sva prava pridržana|vse pravice pridržane`,
  'ru uk': raw`все права защищены|свидетельство о регистрации|роскомнадзор|усі права захищені|при (?:полном или частичном )?(?:использовании|використанні) матер`,
  'zh ja': raw`版权所有|版權所有|icp备|公网安备|未经.{0,12}(?:授权|许可|允许).{0,20}(?:转载|使用)|無断(?:転載|複製)`,
});
