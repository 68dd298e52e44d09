/** One bar of a chart. */
export interface Bar {
  label: string;
  value: number;
}

const WIDTH = 640;
const ROW = 28;
const LABELS = 170;
const FIGURES = 70;

/** Horizontal bars, each with its figure, as an SVG document that is readable on light and dark pages. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const rows = bars.map(({ label, value }, i) => {
    const y = 40 + i * ROW;
    const width = Math.round((value / most) * (WIDTH - LABELS - FIGURES));
    const figure = value.toLocaleString('en', { maximumSignificantDigits: 3 });
    return `<text x="${LABELS - 8}" y="${y + 14}" text-anchor="end">${escapeXml(label)}</text><rect x="${LABELS}" y="${y}" width="${width}" height="20" rx="2" fill="#4878a8"/><text x="${LABELS + width + 6}" y="${y + 14}">${figure}</text>`;
  });
  const height = 48 + bars.length * ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeXml(title)}" font-family="sans-serif" font-size="13" fill="#777"><text x="8" y="22" font-size="15">${escapeXml(title)}</text>${rows.join('')}</svg>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
