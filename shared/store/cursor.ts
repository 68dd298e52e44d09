import { InputError } from '../errors.ts';
import { shortHash } from '../hash.ts';

/**
 * A cursor: where a page of an answer ended, and a checksum over that and the question. It holds no secret and opens
 * nothing that a new question could not ask; the checksum is there so that a cursor which was cut, edited or given to
 * another question is refused instead of answering something else.
 */
export function encodeCursor(question: unknown, position: string): string {
  return `${Buffer.from(position).toString('base64url')}.${checksum(question, position)}`;
}

/** The position in a cursor of the same question. Throws `InputError` for any other. */
export function decodeCursor(question: unknown, cursor: string, parameter = 'cursor'): string {
  const [encoded = '', sum, ...rest] = cursor.split('.');
  const position = Buffer.from(encoded, 'base64url').toString('utf8');
  // Decoding is lenient: only what encodes to the same characters again was ours.
  const isOurs = rest.length === 0 && encodeCursor(question, position) === cursor && sum !== undefined;
  if (!isOurs) {
    throw new InputError(
      `the ${parameter} does not belong to this question, or was changed on its way; ask again without it, or with the same criteria as before`,
      { parameter },
    );
  }
  return position;
}

/** Of 100 bits: nobody hits it by chance. Criteria that are missing don't count, and neither does their order. */
function checksum(question: unknown, position: string): string {
  const criteria = Object.entries(question as Record<string, unknown>).filter(([, value]) => value !== undefined);
  return shortHash(JSON.stringify([criteria.sort(([a], [b]) => (a < b ? -1 : 1)), position]), 100);
}
