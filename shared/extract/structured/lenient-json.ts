/**
 * Reads JSON as publishers write it: comments, trailing and missing commas, raw line feeds and unescaped quotes in
 * strings, broken escapes, single quotes, several values in a row, and an end that is cut off. Objects become maps, so
 * no key can reach a prototype. Without recursion, and linear in the text.
 */
export type Json = string | number | boolean | null | Json[] | Map<string, Json>;

/** Containers nested deeper than this are left out. */
const DEPTH_LIMIT = 60;
/** Values read of one text. */
const VALUE_LIMIT = 200_000;

/** Every value of the text, in order; strict JSON has one. Never throws. */
export function readJson(text: string): Json[] {
  const results: Json[] = [];
  const stack: { container: Json[] | Map<string, Json> | undefined; key: string | undefined }[] = [];
  let at = 0;
  let values = 0;

  const put = (value: Json): void => {
    const top = stack[stack.length - 1];
    if (!top) results.push(value);
    else if (Array.isArray(top.container)) top.container.push(value);
    else if (top.container && top.key !== undefined) {
      if (!top.container.has(top.key)) top.container.set(top.key, value);
      top.key = undefined;
    }
  };

  while (at < text.length && values < VALUE_LIMIT) {
    const char = text[at] ?? '';
    if (char === '{' || char === '[') {
      const container = stack.length < DEPTH_LIMIT ? (char === '{' ? new Map<string, Json>() : []) : undefined;
      if (container) put(container);
      stack.push({ container, key: undefined });
      values++;
      at++;
    } else if (char === '}' || char === ']') {
      stack.pop();
      at++;
    } else if (char === '"' || char === "'") {
      const { value, end } = readString(text, at, char);
      at = end;
      values++;
      const top = stack[stack.length - 1];
      if (top && top.container instanceof Map && top.key === undefined) top.key = value;
      else put(value);
    } else if (char === '/' || char === '<') at = skipComment(text, at);
    else if (/[-\w$@.+]/.test(char)) {
      const end = endOfWord(text, at);
      const word = text.slice(at, end);
      at = end;
      values++;
      const top = stack[stack.length - 1];
      if (top && top.container instanceof Map && top.key === undefined) top.key = word;
      else put(scalar(word));
    } else at++;
  }
  return results;
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readString(text: string, start: number, quote: string): { value: string; end: number } {
  const parts: string[] = [];
  let at = start + 1;
  let from = at;
  while (at < text.length) {
    const char = text[at];
    if (char === '\\') {
      parts.push(text.slice(from, at));
      const next = text[at + 1] ?? '';
      const code = next === 'u' ? /^[\da-f]{4}/i.exec(text.slice(at + 2, at + 6)) : null;
      // An escape that JSON does not know stands for the character itself.
      parts.push(
        code
          ? String.fromCharCode(Number.parseInt(code[0], 16))
          : Object.hasOwn(ESCAPES, next)
            ? (ESCAPES[next] ?? '')
            : next,
      );
      at += code ? 6 : 2;
      from = at;
    } else if (char === quote && closes(text, at + 1)) {
      parts.push(text.slice(from, at));
      return { value: parts.join(''), end: at + 1 };
    } else at++;
  }
  parts.push(text.slice(from));
  return { value: parts.join(''), end: text.length };
}

/** Whether a quote before `at` ends its string: what follows is punctuation that JSON wants there. */
function closes(text: string, at: number): boolean {
  let next = skipSpace(text, at);
  const char = text[next];
  if (char === undefined || char === '}' || char === ']' || char === ':') return true;
  // A missing comma at the end of a line.
  if (char === '"') return text.slice(at, next).includes('\n');
  if (char !== ',') return char === '/' || (char === '<' && text.startsWith('<!--', next));
  next = skipSpace(text, next + 1);
  const after = text[next];
  return after === undefined || /["'{[\]}\-\d/tfn]/.test(after);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

function skipComment(text: string, at: number): number {
  const [open, close] = text.startsWith('/*', at)
    ? ['/*', '*/']
    : text.startsWith('<!--', at)
      ? ['<!--', '\n']
      : text.startsWith('//', at)
        ? ['//', '\n']
        : ['', ''];
  if (!close) return at + 1;
  // A comment or CDATA sign that hides the whole value from old browsers is taken off, not the value.
  if (open !== '/*') {
    const line = text.slice(at, at + 40).split('\n', 1)[0] ?? '';
    if (open === '<!--') return at + 4;
    if (/^\/\/\s{0,9}(?:<!\[CDATA\[|\]\]>|<!--|-->)/.test(line))
      return at + (/^.{0,12}(?:CDATA\[|\]\]>|<!--|-->)/.exec(line)?.[0].length ?? 2);
  }
  const end = text.indexOf(close, at + 2);
  return end < 0 ? text.length : end + close.length;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[-\w$@.+]/.test(text[at] ?? '')) at++;
  return at;
}

function scalar(word: string): Json {
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null' || word === 'undefined' || word === 'NaN') return null;
  const value = Number(word);
  return Number.isFinite(value) ? value : word;
}
