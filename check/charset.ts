import { charsetOf } from '../shared/fetch/charset.ts';
import { type Case, type CaseFolder, expectEqual, textOf, type Verdict } from './cases.ts';

/** The encoding that is found for documents without a header; a case gives bytes, or a file that is named for its encoding. */
export async function checkCharset({ cases, file }: CaseFolder): Promise<Verdict[]> {
  return cases.map((entry) => {
    const bytes =
      entry.file === undefined ? Buffer.from(textOf(entry, 'data_b64'), 'base64') : file(textOf(entry, 'file'));
    return expectEqual(entry.id, charsetOf(bytes, undefined), expectedOf(entry));
  });
}

/** `bom/UTF-8.html`, `normal/charset_ISO-8859-2.html`, and `utf/…`, whose declarations of UTF-16 mean UTF-8. */
function expectedOf(entry: Case): string {
  const stated = textOf(entry, 'encoding');
  if (stated !== '') return whatwgName(stated);
  const name = /([^/_]+)\.html$/.exec(textOf(entry, 'file'))?.[1] ?? '';
  return textOf(entry, 'file').includes('/utf/') ? 'utf-8' : whatwgName(name);
}

/** Cases name encodings by their labels; ISO-8859-1, for one, is read as windows-1252. */
function whatwgName(label: string): string {
  return new TextDecoder(label).encoding;
}
