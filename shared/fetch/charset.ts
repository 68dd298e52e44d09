import { isAscii, isUtf8 } from 'node:buffer';
import { decodeBuffer } from 'encoding-sniffer';
import { ResultType, Sniffer } from 'encoding-sniffer/sniffer';

/** A body as text, and the encoding that was used (its WHATWG name, lower-case). */
export interface Decoded {
  text: string;
  charset: string;
}

/** A browser prescans 1,024 bytes and looks again while it parses, so late declarations work there; bytes. */
const PRESCAN_BYTES = 64 * 2 ** 10;

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
  const header = charsetParameter(contentType);
  const declared = sniff(body);
  const found = header === undefined ? declared : (sniff(body, header) ?? declared);
  // Servers add a Latin-1 header to everything; a document that says UTF-8 and is UTF-8 knows better.
  if (found === FALLBACK && (declared === 'utf-8' || declared === undefined) && isUtf8Beyond7Bit(body)) return 'utf-8';
  return found ?? (isUtf8Beyond7Bit(body) ? 'utf-8' : FALLBACK);
}

/** What a document's mark, its header's label or its own declaration say; `undefined` if none of them names an encoding. */
function sniff(body: Uint8Array, headerLabel?: string): string | undefined {
  const sniffer = new Sniffer({
    maxBytes: PRESCAN_BYTES,
    ...(headerLabel === undefined ? {} : { transportLayerEncodingLabel: headerLabel }),
  });
  sniffer.write(body.subarray(0, PRESCAN_BYTES));
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
