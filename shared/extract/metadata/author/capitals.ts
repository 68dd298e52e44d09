/** Two words or more, all of them in capitals, or all after the first, as the French write it. */
const SHOUTED = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{Lu}\p{M}'’.-]*)+$/u;
/** Words of agencies, papers and desks, whose capitals may stand for something. */
const HOUSE =
  /\b(?:AAP|ABC|AFP|AGI|ANI|ANSA|APA|API|EFE|EPA|IANS|NOTIMEX|PTI|UPI|AGENC\p{L}+|BUREAU|DESK|EDITORIAL|GROUP|JOURNAL|MAGAZINE|MEDIA|NETWORK|NEWS\p{L}*|ONLINE|POST|PRESS\p{L}*|RADIO|REDA[CKZ]\p{L}+|REPORT\p{L}*|SERVICES?|STAFF|TEAM|TIMES|TODAY|TV|USA)\b/u;
/** What a word has that can be spoken: a vowel, or a letter of another script. */
const SPOKEN = /[AEIOUYÀ-ÖØ-Ý\u0250-\uffff]/u;
/** Parts of names that stay small inside them. */
const SMALL = /(?<=\s)(?:De|Del|Della|Di|Da|Do|Dos|Das|Van|Von|Der|Den|Ter|La|Du|Af|Av|Zu)(?=\s)/g;

/** A person's name that a page sets in capitals, as others write it: `ADA O’BRIEN`, `Ada O’Brien`. */
export function withoutCapitals(name: string): string {
  if (
    !SHOUTED.test(name) ||
    HOUSE.test(name) ||
    !name.split(' ').every((word) => word.length <= 2 || word.includes('.') || SPOKEN.test(word.toUpperCase()))
  )
    return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_all, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(SMALL, (part) => part.toLowerCase());
}
