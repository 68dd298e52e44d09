import { html } from 'hono/html';
import { address, type Markup } from './layout.ts';

/** A field of a filter form: free text, a day, or one of a few values. */
export interface Field {
  name: string;
  label: string;
  type: 'text' | 'date' | 'choice';
  value: string | undefined;
  /** Value and what is shown. */
  choices?: readonly (readonly [value: string, shown: string])[];
}

/**
 * A form whose fields become the page's address: what is seen can be kept as a bookmark. Those of `more` are folded away
 * until one is used.
 */
export function filterForm(path: string, fields: readonly Field[], more: readonly Field[] = []): Markup {
  const isSet = ({ value }: Field) => value !== undefined;
  const isFiltered = [...fields, ...more].some(isSet);
  return html`<form class="filters" method="get" action="${path}" role="search" aria-label="Filters">
${fields.map(field)}
<div class="actions"><button>Show</button>${isFiltered ? html` <a href="${address(path, {})}">Clear</a>` : ''}</div>
${more.length > 0 ? html`<details ${more.some(isSet) ? html`open` : ''}><summary>More filters</summary><div class="fields">${more.map(field)}</div></details>` : ''}
</form>`;
}

function field({ name, label, type, value, choices = [] }: Field): Markup {
  if (type !== 'choice')
    return html`<label><span>${label}</span><input type="${type}" name="${name}" value="${value ?? ''}"></label>`;
  return html`<label><span>${label}</span><select name="${name}"><option value="">any</option>${choices.map(
    ([choice, shown]) => html`<option value="${choice}" ${choice === value ? html`selected` : ''}>${shown}</option>`,
  )}</select></label>`;
}
