import type { ExplainedBlock, Explanation } from './explanation.ts';

/** Forms of blocks that look like themselves. */
const ELEMENT: Partial<Record<ExplainedBlock['kind'], string>> = { heading: 'h3', quote: 'blockquote', pre: 'pre' };

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #ddd }
td { overflow-wrap: anywhere } .block { border-left: .4rem solid; padding: .1rem .8rem; margin: .4rem 0; overflow-wrap: anywhere }
.block > :first-child { margin: .2rem 0; white-space: pre-line } .kept { border-color: #1a7f37; background: #eaf7ee } .dropped { border-color: #b3261e; background: #fbeceb; color: #5b2320 }
.why { font-size: .8rem; color: #555; margin: 0 }
`;

/**
 * An explanation as one HTML page that stands alone: the page's blocks in their order, green where kept and red where
 * dropped. Everything that came from the page is escaped, and the page may load and run nothing.
 */
export function explanationHtml({ kind, reason, fields, blocks, optOuts }: Explanation): string {
  const title = fields.find(({ name }) => name === 'title')?.value ?? 'Page without a title';
  const rows = fields.map(
    ({ name, value, from }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${value === undefined ? '–' : escaped(value)}</td><td>${escaped(from ?? '')}</td></tr>`,
  );
  const wishes = optOuts.map(({ kind: wish, evidence }) => `<p>Opted out: ${escaped(wish)} (${escaped(evidence)})</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – explained</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p><strong>${escaped(kind)}</strong>: ${escaped(reason)}</p>
${wishes.join('\n')}
<h2>Fields</h2>
<table><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">From</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<h2>Blocks</h2>
${blocks.map(blockHtml).join('\n')}
</body>
</html>
`;
}

function blockHtml({ kind, text, kept, score, reason, path }: ExplainedBlock): string {
  const element = ELEMENT[kind] ?? 'p';
  const verdict = kept ? 'kept' : 'dropped';
  const where = path ? ` · ${path}` : '';
  return `<div class="block ${verdict}"><${element}>${escaped(text)}</${element}><p class="why">${verdict}, ${score.toFixed(2)}: ${escaped(`${reason}${where}`)}</p></div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute; control characters that HTML forbids become spaces. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '').replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
}
