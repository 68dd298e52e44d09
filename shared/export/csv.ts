/** A line of CSV (RFC 4180), its end included. Lists are joined by `; `, missing values are empty. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(fieldOf).join(',')}\r\n`;
}

/**
 * A spreadsheet takes a field that begins like this for a formula, quoted or not, and runs it when the file is opened
 * (OWASP, "CSV Injection"): a title must not. The full-width forms count as well in some.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

function fieldOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
