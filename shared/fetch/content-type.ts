import { PermanentError } from '../errors.ts';
import type { ResourceKind } from '../page.ts';

/** The Accept header of each kind of resource. */
export const ACCEPT: Readonly<Record<ResourceKind, string>> = {
  page: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1',
  feed: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,text/html;q=0.8,*/*;q=0.5',
  sitemap: 'application/xml,text/xml,text/plain;q=0.8,application/gzip;q=0.7,*/*;q=0.5',
  robots: 'text/plain,*/*;q=0.5',
};

/** Media that no body needs to be read for. */
const MEDIA = /^(?:image|audio|video|font|model)\/(?!svg\+xml)/i;

/** First bytes of what is often sent as text/html all the same. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image, or sound'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['ID3', 'an MP3'],
  ['OggS', 'an Ogg file'],
  ['\xd0\xcf\x11\xe0', 'an office document'],
  ['\x7fELF', 'a program'],
  ['wOFF', 'a font'],
];

/** Throws `PermanentError('wrong-type')` for a type whose body isn't worth reading. Robots are read whatever they claim to be. */
export function checkDeclaredType(kind: ResourceKind, contentType: string | undefined): void {
  if (kind !== 'robots' && contentType !== undefined && MEDIA.test(contentType.trim())) {
    throw new PermanentError('wrong-type', `is ${contentType.trim().slice(0, 80)}`);
  }
}

/**
 * Throws `PermanentError('wrong-type')` unless the body can be of its kind. What the bytes are counts for more than the
 * header: PDFs come as text/html, and pages as application/octet-stream.
 */
export function checkBodyType(kind: ResourceKind, contentType: string | undefined, body: Uint8Array): void {
  if (kind === 'robots') return;
  const start = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  const binary = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (binary !== undefined) throw new PermanentError('wrong-type', `is ${binary}`);
  if (start.slice(4, 8) === 'ftyp') throw new PermanentError('wrong-type', 'is a video or sound');
  if (looksBinary(body)) throw new PermanentError('wrong-type', 'is neither HTML nor text');
  if (kind !== 'page' || /<(?:!doctype|html|head|body|title|meta|article|div|p)\b/i.test(start)) return;
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/json|javascript|css|^application\/(?!xhtml|xml|octet-stream)[a-z0-9.-]+$/.test(type)) {
    throw new PermanentError('wrong-type', `is ${type.slice(0, 80)}`);
  }
}

/** Whether more than a tenth of the first bytes are control characters that no text has, in any encoding but UTF-16. */
function looksBinary(body: Uint8Array): boolean {
  if (isUtf16(body)) return false;
  const start = body.subarray(0, 1024);
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)).length;
  return controls > start.length / 10;
}

/** UTF-16, whose every other byte is zero, starts with its mark, or with markup. */
function isUtf16([first, second]: Uint8Array): boolean {
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMarked || (first === 0x3c && second === 0) || (first === 0 && second === 0x3c);
}
