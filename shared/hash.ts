import { createHash } from 'node:crypto';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** The first `bits` of a string's SHA-256, in lower-case base32: safe in keys, file names and URLs. */
export function shortHash(value: string, bits = 128): string {
  const digest = createHash('sha256').update(value).digest();
  let out = '';
  for (let bit = 0; bit < bits; bit += 5) {
    const byte = bit >> 3;
    const pair = ((digest[byte] ?? 0) << 8) | (digest[byte + 1] ?? 0);
    out += BASE32[(pair >> (11 - (bit & 7))) & 31];
  }
  return out;
}
