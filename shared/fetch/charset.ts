import { isAscii, isUtf8 } from 'node:buffer';
import { decodeBuffer } from 'encoding-sniffer';
import { ResultType, Sniffer, type SnifferOptions } from 'encoding-sniffer/sniffer';

/** A body as text, and the encoding that was used (its WHATWG name, lower-case). */
export interface Decoded {
  text: string;
  charset: string;
}

/** A browser prescans 1,024 bytes and looks again while it parses, so late declarations work there; bytes. */
const PRESCAN_BYTES = 64 * 2 ** 10;

/** Of a byte order mark, at most. */
const MARK_BYTES = 4;

/** What a browser falls back to where the document says nothing. */
const FALLBACK = 'windows-1252';

/**
 * Decodes a body as a browser would: by byte order mark, then Content-Type header, then what the document declares,
 * then what its bytes are. Zero bytes, which no text has, are left out.
 */
export function decodeText(body: Uint8Array, contentType: string | undefined): Decoded {
  const charset = charsetOf(body, contentType);
  // Not Node's own TextDecoder: version 20 reads windows-1252 as Latin-1, which loses every curly quote.
  const text = decodeBuffer(Buffer.from(body.buffer, body.byteOffset, body.byteLength), { userEncoding: charset });
  return { text: text.includes('\0') ? text.replaceAll('\0', '') : text, charset };
}

/** The encoding of a document, by its WHATWG name in lower case. */
export function charsetOf(body: Uint8Array, contentType: string | undefined): string {
  const found = markOrHeader(body, contentType) ?? declared(body);
  if (found === FALLBACK && isUtf8Beyond7Bit(body) && saysNothingElse(body)) return 'utf-8';
  return found ?? (isUtf8Beyond7Bit(body) ? 'utf-8' : FALLBACK);
}

/** What the byte order mark says, or else the header; `undefined` if neither names an encoding. */
function markOrHeader(body: Uint8Array, contentType: string | undefined): string | undefined {
  const transportLayerEncodingLabel = charsetParameter(contentType);
  if (transportLayerEncodingLabel === undefined) return undefined;
  return sniff(body.subarray(0, MARK_BYTES), { transportLayerEncodingLabel });
}

/** What the document says of itself, if it does. */
function declared(body: Uint8Array): string | undefined {
  return sniff(body.subarray(0, PRESCAN_BYTES), { maxBytes: PRESCAN_BYTES });
}

/** Servers add a Latin-1 header to everything; a document that is UTF-8 and says so, or says nothing, knows better. */
function saysNothingElse(body: Uint8Array): boolean {
  const own = declared(body);
  return own === undefined || own === 'utf-8';
}

function sniff(body: Uint8Array, options: SnifferOptions): string | undefined {
  const sniffer = new Sniffer(options);
  sniffer.write(body);
  const encoding = sniffer.encoding.toLowerCase();
  // `replacement` is a browser's way to show nothing of an encoding that is unsafe in scripts; a reader may guess.
  return sniffer.resultType === ResultType.DEFAULT || encoding === 'replacement' ? undefined : encoding;
}

function charsetParameter(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s;"']{1,40})/i.exec(contentType ?? '')?.[1];
}

/** Whether the bytes hold characters beyond ASCII and are all valid UTF-8, which no other encoding's text is by chance. */
function isUtf8Beyond7Bit(body: Uint8Array): boolean {
  return !isAscii(body) && isUtf8(body);
}
