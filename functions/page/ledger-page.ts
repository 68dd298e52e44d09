import { html } from 'hono/html';
import { IN_ARCHIVE, OUTCOMES, type Outcome } from '../../shared/outcomes.ts';
import type { Source } from '../../shared/source.ts';
import type { LinkPage } from '../../shared/steps/query/links.ts';
import type { Link } from '../../shared/store/ledger.ts';
import { filterForm } from './form.ts';
import { address, layout, type Markup, moment, outside } from './layout.ts';

/** The ledger's filters as the address gives them. */
export interface LedgerFilters {
  source?: string | undefined;
  outcome?: Outcome | undefined;
  since?: string | undefined;
}

/** What became of each URL. */
export function ledgerPage({ links, cursor }: LinkPage, filters: LedgerFilters, sources: readonly Source[]): Markup {
  const { outcome } = filters;
  return layout(
    'Ledger',
    '/ledger',
    html`<h1>Ledger</h1>
<p class="lead">${outcome ? html`<b>${outcome}</b>: ${OUTCOMES[outcome]}.` : 'Every URL ever found, and what became of it.'}</p>
${filterForm('/ledger', [
  {
    name: 'source',
    label: 'Source',
    type: 'choice',
    value: filters.source,
    choices: sources.map(({ id, name }) => [id, name ?? id]),
  },
  {
    name: 'outcome',
    label: 'Outcome',
    type: 'choice',
    value: outcome,
    choices: Object.keys(OUTCOMES).map((name) => [name, name]),
  },
  { name: 'since', label: 'Found since', type: 'date', value: filters.since },
])}
${links.length === 0 ? html`<p class="empty">Nothing here${cursor ? '; there may be more in other sources' : ''}.</p>` : html`<ul class="links">${links.map(item)}</ul>`}
${cursor ? html`<p class="more"><a rel="next" href="${address('/ledger', { ...filters, cursor })}">More</a></p>` : ''}`,
  );
}

function item({ id, url, sourceId, outcome, foundAt, detail, target }: Link): Markup {
  const inArchive = IN_ARCHIVE.has(outcome);
  return html`<li><p class="url">${inArchive ? html`<a href="/read/${id}">${url}</a>` : outside(url, url)}</p>
<p class="meta"><a class="badge ${inArchive ? 'kept' : ''}" href="${address('/ledger', { outcome })}" title="${OUTCOMES[outcome]}">${outcome}</a>
<a href="${address('/ledger', { source: sourceId })}">${sourceId}</a> <span>found ${moment(foundAt)}</span>
${detail ? html`<span dir="auto">${detail}</span>` : ''}${target ? html` <span>→ ${target}</span>` : ''}</p></li>`;
}
