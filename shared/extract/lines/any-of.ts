/** Alternatives of a pattern by language (BCP 47); more than one, where they share words. */
export type ByLanguage = Readonly<Record<string, string>>;

/**
 * One pattern that finds any of the alternatives, whatever their case. Each is tried on a few thousand characters, and is
 * linear in them.
 */
export function anyOf(byLanguage: ByLanguage, flags = 'i'): RegExp {
  return new RegExp(Object.values(byLanguage).join('|'), flags);
}

/** A pattern of lines that are one of the alternatives and nothing else, but a number in brackets and signs at their end. */
export function wholeLine(byLanguage: ByLanguage): RegExp {
  return new RegExp(`^(?:${Object.values(byLanguage).join('|')})(?:\\s?[(（]\\d{1,6}[)）])?[\\s:：.!»>…]{0,4}$`, 'i');
}
