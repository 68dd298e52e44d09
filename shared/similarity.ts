import { createHash } from 'node:crypto';

/** Words in a row that make one feature. */
const SHINGLE = 3;

/** The 64-bit similarity hash of a text's word shingles (Charikar 2002), hexadecimal: near texts differ in few bits. */
export function simhash(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const votes = new Int32Array(64);
  const last = Math.max(1, words.length - SHINGLE + 1);
  for (let i = 0; i < last; i++) {
    const digest = createHash('md5').update(words.slice(i, i + SHINGLE).join(' ')).digest();
    for (let bit = 0; bit < 64; bit++) {
      const set = ((digest[bit >> 3] ?? 0) >> (bit & 7)) & 1;
      votes[bit] = (votes[bit] ?? 0) + (set ? 1 : -1);
    }
  }
  let hash = 0n;
  for (let bit = 0; bit < 64; bit++) if ((votes[bit] ?? 0) > 0) hash |= 1n << BigInt(bit);
  return hash.toString(16).padStart(16, '0');
}
