import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { PermanentError } from '../errors.ts';

/** How to read a body. */
export interface BodyOptions {
  /** The Content-Encoding header. */
  contentEncoding: string | undefined;
  /** Decoded bytes that are read at most. */
  limit: number;
  /** Cut the body at the limit, instead of refusing it. */
  cut: boolean;
  /** Unpack a body that is itself a gzip file, as sitemaps are. */
  unpack: boolean;
}

type Bytes = AsyncIterable<Buffer>;

/** More encodings than this upon each other is an attack; two happen, behind careless proxies. */
const MAX_ENCODINGS = 2;

/** Node has zstd from 22.15; on older ones we don't ask for it. */
const createZstd = 'createZstdDecompress' in zlib ? (zlib.createZstdDecompress as () => Transform) : undefined;

/** The Accept-Encoding of what `readBody` understands. */
export const ACCEPT_ENCODING = createZstd ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';

/**
 * Reads and decodes a body as it streams in, never holding more than its limit. Throws `PermanentError('too-large')`
 * beyond it; what the stream or a decoder throws (a cut or damaged body) passes through.
 */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  // An endless run of empty compressed blocks decodes to nothing, so what comes in is counted as well.
  let decoded = decodersOf(options.contentEncoding).reduce<Bytes>(
    (source, decode) => decode(source),
    limited(body, options.limit + 2 ** 20),
  );
  if (options.unpack) decoded = unpacked(decoded);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoded) {
    size += chunk.length;
    if (size > options.limit && !options.cut) throw tooLarge(options.limit);
    chunks.push(chunk);
    if (size >= options.limit && options.cut) break;
  }
  return Buffer.concat(chunks, Math.min(size, options.limit));
}

async function* limited(source: Bytes, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

function tooLarge(limit: number): PermanentError {
  return new PermanentError('too-large', `larger than the limit of ${Math.floor(limit / 2 ** 10)} KiB`);
}

/** The decoders of a Content-Encoding, in the order to apply them. */
function decodersOf(contentEncoding: string | undefined): ((source: Bytes) => Bytes)[] {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_ENCODINGS) {
    throw new PermanentError('fetch-failed', `its body is encoded ${names.length} times over`);
  }
  return names.reverse().map(decoderOf);
}

function decoderOf(name: string): (source: Bytes) => Bytes {
  if (name === 'gzip' || name === 'x-gzip') return (source) => through(source, zlib.createGunzip());
  if (name === 'deflate') return inflated;
  if (name === 'br') return (source) => through(source, zlib.createBrotliDecompress());
  if (name === 'zstd' && createZstd) return (source) => through(source, createZstd());
  throw new PermanentError('fetch-failed', `its body is encoded in an unknown way (${name.slice(0, 40)})`);
}

/** `deflate` is meant to be zlib (RFC 1950), but some send it raw (RFC 1951); the first byte tells. */
async function* inflated(source: Bytes): AsyncGenerator<Buffer> {
  const { first, all } = await peek(source, 1);
  if (first.length === 0) return;
  const isZlib = ((first[0] ?? 0) & 0x0f) === 8;
  yield* through(all, isZlib ? zlib.createInflate() : zlib.createInflateRaw());
}

async function* unpacked(source: Bytes): AsyncGenerator<Buffer> {
  const { first, all } = await peek(source, 2);
  const isGzip = first[0] === 0x1f && first[1] === 0x8b;
  yield* isGzip ? through(all, zlib.createGunzip()) : all;
}

/** A stream's first bytes (at least `count`, if it has so many), and the whole stream again. */
async function peek(source: Bytes, count: number): Promise<{ first: Buffer; all: AsyncGenerator<Buffer> }> {
  const iterator = source[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  while (first.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { first, all: all() };
}

async function* through(source: Bytes, decoder: Transform): AsyncGenerator<Buffer> {
  // An error of either side reaches the reader through the decoder; here it only must not go unhandled.
  pipeline(source, decoder).catch(() => undefined);
  yield* decoder as Bytes;
}
