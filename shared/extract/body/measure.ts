/** Copied for what is young: see `parse.ts`. */
const NONE: number[] = [0.5];
NONE.length = 0;

/** Figures of one run of text, all from one look at its characters. A class for the reason that `Run` is one. */
export class Measure {
  /** Words; an ideograph or kana is one. */
  words = 0;
  /** Words by the space they take: an ideograph or kana is half a word, a Thai, Lao, Khmer or Burmese letter a fifth. */
  weight = 0;
  /** Characters but white space. */
  chars = 0;
  letters = 0;
  upper = 0;
  digits = 0;
  commas = 0;
  quotes = 0;
  /** Sentence ends: a full stop, question or exclamation mark (of any script) before a space or the end. */
  sentences = 0;
  /** Characters of a script without spaces. */
  unspaced = 0;
  /** Signs of chrome: | © @ / > » # and the like. */
  symbols = 0;
  /** Words that begin with a capital. */
  capitalised = 0;
  startsUpper = false;
  endsSentence = false;
  endsColon = false;
  /** Hashes of the first `HASHED_WORDS` words, letter case and digits made alike. */
  hashes: number[] = NONE;
  /** Hash of the whole text, as above. */
  hash = 0;
}

/** Words of a line: an ideograph is half of one, and what has no spaces is no more than it seems. */
export const lineWords = ({ words, weight }: Measure): number => Math.min(words, weight);

/** Long blocks are judged by their length and place, so the words beyond these say little. */
const HASHED_WORDS = 40;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** One step of FNV-1a. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** FNV-1a of a string's UTF-16 units, from a seed that tells apart what the string stands for. */
export function hashOf(text: string, seed = 0): number {
  let hash = SEED ^ seed;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

const SPACE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const UNSPACED = 4;
const IDEOGRAPH = 5;
/** From here on marks. */
const MARK = 6;
const STOP = 7;
const FULL_WIDTH_STOP = 8;
const COMMA = 9;
const QUOTE = 10;
const SYMBOL = 11;

/** Class of each UTF-16 unit; by blocks of Unicode, which is near enough to tell words from marks. */
const CLASS = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(65536).fill(LOWER);
  const set = (kind: number, ...ranges: [number, number][]): void => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1);
  };
  const each = (kind: number, signs: string): void => {
    for (const sign of signs) table[sign.charCodeAt(0)] = kind;
  };
  set(MARK, [0x21, 0x7f], [0x80, 0xbf], [0x200c, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x2bff], [0x3001, 0x303f]);
  set(MARK, [0xe000, 0xf8ff], [0xfe10, 0xfe6f], [0xff00, 0xff20], [0xff5b, 0xff65]);
  set(SPACE, [0, 0x20], [0x2000, 0x200b]);
  each(SPACE, '\u00a0\u1680\u202f\u205f\u3000\ufeff');
  set(DIGIT, [0x30, 0x39], [0xff10, 0xff19]);
  set(UPPER, [0x41, 0x5a], [0xc0, 0xde], [0x391, 0x3a9], [0x400, 0x42f]);
  set(LOWER, [0x61, 0x7a]);
  set(UNSPACED, [0xe00, 0xeff], [0x1000, 0x109f], [0x1780, 0x17ff]);
  set(IDEOGRAPH, [0x3040, 0x30ff], [0x3400, 0x9fff], [0xf900, 0xfaff]);
  each(LOWER, 'ªµº');
  each(MARK, '×÷');
  each(STOP, '.!?…');
  each(FULL_WIDTH_STOP, '。！？।؟۔');
  each(COMMA, ',،、，;');
  each(QUOTE, '\'"“”„«»「」『』‘’');
  each(SYMBOL, '|©@/>#<[]{}=*+→▶•·_~^®™\\');
  return table;
}

const CLOSING = new Set([...'"”»」』’)]\''].map((sign) => sign.charCodeAt(0)));

const isStop = (kind: number): boolean => kind === STOP || kind === FULL_WIDTH_STOP;

/** Full stops of scripts without spaces end a sentence anywhere, others before a space or a closing mark. */
function endsThere(text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  return CLASS[next] === SPACE || CLOSING.has(next);
}

/** Measures a text whose white space is collapsed; hashes its first `limit` words. */
export function measure(text: string, limit = HASHED_WORDS): Measure {
  let words = 0;
  let weight = 0;
  let spaces = 0;
  let letters = 0;
  let upper = 0;
  let digits = 0;
  let commas = 0;
  let quotes = 0;
  let sentences = 0;
  let unspaced = 0;
  let symbols = 0;
  let capitalised = 0;
  let inWord = false;
  let wordHash = 0;
  let previous = 0;
  let all = SEED;
  const hashes = NONE.slice();
  const length = text.length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = CLASS[code] ?? MARK;
    if (kind === IDEOGRAPH) {
      words++;
      weight += 0.5;
      letters++;
      unspaced++;
      if (hashes.length < limit) {
        hashes.push(mix(mix(SEED, previous), code));
        all = mix(all, code);
      }
      previous = code;
      inWord = false;
    } else if (kind === SPACE || kind >= MARK) {
      if (kind === SPACE) spaces++;
      else if (kind === STOP) sentences += endsThere(text, i) ? 1 : 0;
      else if (kind === FULL_WIDTH_STOP) sentences++;
      else if (kind === COMMA) commas++;
      else if (kind === QUOTE) quotes++;
      else if (kind === SYMBOL) symbols++;
      if (inWord && hashes.length < limit) hashes.push(wordHash);
      inWord = false;
    } else {
      if (!inWord) {
        words++;
        weight += kind === UNSPACED ? 0 : 1;
        wordHash = SEED;
        if (kind === UPPER) capitalised++;
        inWord = true;
        all = mix(all, 32);
      }
      let plain = code;
      if (kind === UPPER) {
        upper++;
        letters++;
        plain = code < 0x400 || code >= 0x410 ? code + 32 : code + 80;
      } else if (kind === DIGIT) {
        digits++;
        plain = 48;
      } else if (kind === UNSPACED) {
        unspaced++;
        letters++;
        weight += 0.2;
      } else letters++;
      // A run of digits counts as one, so that dates and counters look alike.
      if (kind !== DIGIT || previous !== 48) {
        wordHash = mix(wordHash, plain);
        if (hashes.length < limit) all = mix(all, plain);
      }
      previous = plain;
    }
  }
  if (inWord && hashes.length < limit) hashes.push(wordHash);
  let last = length - 1;
  while (last > 0 && CLOSING.has(text.charCodeAt(last))) last--;
  const measured = new Measure();
  measured.words = words;
  measured.weight = weight;
  measured.chars = length - spaces;
  measured.letters = letters;
  measured.upper = upper;
  measured.digits = digits;
  measured.commas = commas;
  measured.quotes = quotes;
  measured.sentences = sentences;
  measured.unspaced = unspaced;
  measured.symbols = symbols;
  measured.capitalised = capitalised;
  measured.startsUpper = CLASS[text.charCodeAt(0)] === UPPER;
  measured.endsSentence = isStop(CLASS[text.charCodeAt(last)] ?? MARK);
  measured.endsColon = text.charCodeAt(last) === 58;
  measured.hashes = hashes;
  measured.hash = all;
  return measured;
}
