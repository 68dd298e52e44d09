import type { Explanation } from './explanation.ts';

/** Columns of a terminal that hold a text and its reason without wrapping. */
const WIDTH = { value: 60, text: 64, reason: 40 };

/** An explanation as two plain tables, fields and blocks. */
export function explanationTable({ kind, reason, fields, blocks, optOuts }: Explanation): string {
  const named = fields.map(({ name, value, from }) => [
    name,
    value === undefined ? '–' : short(value, WIDTH.value),
    from ?? '',
  ]);
  const judged = blocks.map(({ kept, score, kind: form, text, reason: why }, i) => [
    String(i + 1),
    kept ? 'kept' : 'dropped',
    score.toFixed(2),
    form,
    short(text, WIDTH.text),
    short(why, WIDTH.reason),
  ]);
  return [
    `${kind}: ${reason}`,
    ...optOuts.map(({ kind: wish, evidence }) => `opted out: ${wish} (${evidence})`),
    '',
    ...aligned([['field', 'value', 'from'], ...named]),
    '',
    ...aligned([['#', '', 'score', 'form', 'text', 'why'], ...judged]),
  ].join('\n');
}

function aligned(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, [...(row[column] ?? '')].length), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}

/** One line of at most `limit` characters; what a terminal would obey is taken out. */
function short(text: string, limit: number): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : plain;
}
